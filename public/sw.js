// Keeps one whole version of the app on this machine, so that it opens without a network. The release build
// (tools/offline.mjs) fills in which files make up the version, each with the SHA-256 of its bytes.
//
// Invariants: a version is kept whole or not at all; a page gets its files from one version only; nothing is kept that is
// not on the list; a new version waits until the person says so, or until no page of the old one is open.
'use strict';

const FILES = new Map(/* the build's list */ []);
const VERSION = /* the build's version */ 'dev';

// Other apps may share the origin, and so may another copy of this one in another folder.
const SCOPE = new URL(self.registration.scope);
const PREFIX = `nyskapingslaget${SCOPE.pathname}`;
const CACHE = `${PREFIX}@${VERSION}`;
const START = 'index.html';

// What is being kept, and the end of it when everything is to be deleted.
let keeping = Promise.resolve();
let ended = new AbortController();

const address = (path) => new URL(path, SCOPE).href;

async function digestOf(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether an answer is what the build made: not a login page, not half of it, not another version's. Some hosts lead
 * from index.html to the folder; what is there is known by its bytes.
 */
async function isGenuine(path, response) {
  return response.status === 200 && response.type === 'basic' && new URL(response.url).origin === SCOPE.origin
    && await digestOf(response.clone()) === FILES.get(path);
}

/** An answer that a page can be opened with; one that came by a detour cannot. */
async function direct(response) {
  if (!response.redirected) return response;
  // Nothing else of the head is true of the bytes as they are now.
  return new Response(await response.blob(), { headers: { 'Content-Type': response.headers.get('Content-Type') || '' } });
}

/** One file from the network, or a failure. What the browser has kept by itself is good enough if it is genuine. */
async function load(path) {
  for (const cache of ['default', 'reload']) {
    const response = await fetch(address(path), { cache, signal: ended.signal });
    if (await isGenuine(path, response)) return direct(response);
  }
  throw new Error(`${path} is not what the build made.`);
}

async function keepAll() {
  try {
    const cache = await caches.open(CACHE);
    const loaded = await Promise.all([...FILES.keys()].map(async (path) => [path, await load(path)]));
    await Promise.all(loaded.map(([path, response]) => cache.put(address(path), response)));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Whether every file is here, and as the build made it. */
async function isWhole() {
  // A build that lists nothing, such as a debug build, keeps nothing either.
  if (FILES.size === 0 || !await caches.has(CACHE)) return false;
  const cache = await caches.open(CACHE);
  const checks = await Promise.all([...FILES.keys()].map(async (path) => {
    const response = await cache.match(address(path));
    return response !== undefined && await digestOf(response) === FILES.get(path);
  }));
  return checks.every(Boolean);
}

/** What the browser threw away to make room comes back when it can. */
async function mend() {
  if (ended.signal.aborted) return;
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES.keys()].map(async (path) => {
    const response = await cache.match(address(path));
    if (response === undefined || await digestOf(response) !== FILES.get(path)) await cache.put(address(path), await load(path));
  }));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`${PREFIX}@`) && name !== CACHE).map((name) => caches.delete(name)));
}

/** The file of this version that a request is for, or none. */
function listed(request) {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
  // A question mark changes nothing about a page; a file with one is some other file.
  if (request.mode === 'navigate') return FILES.has(path || START) ? path || START : undefined;
  return url.search === '' && FILES.has(path) ? path : undefined;
}

async function answer(path, request) {
  const kept = await caches.match(address(path), { cacheName: CACHE });
  if (kept) return kept;
  const response = await fetch(request);
  // Something else under this name would mix two versions. A page that is alone of its kind is shown as it comes.
  if (request.mode === 'navigate' || await isGenuine(path, response)) return response;
  return Response.error();
}

/** Whether everything is here, or could be brought here. */
async function check() {
  try {
    if (await isWhole()) return true;
    keeping = mend();
    await keeping;
    return await isWhole();
  } catch {
    return false;
  }
}

/** Lets go of all files, and of those on their way. */
async function forget() {
  ended.abort();
  await keeping.catch(() => undefined);
  await caches.delete(CACHE);
  return true;
}

self.addEventListener('install', (event) => {
  keeping = keepAll();
  event.waitUntil(keeping);
});
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  const path = listed(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const reply = (answer) => event.waitUntil(answer.then((value) => port.postMessage(value)));
  if (event.data === 'activate') {
    event.waitUntil(self.skipWaiting());
  } else if (event.data === 'check' && port) {
    // Only a page that has begun anew asks after the end.
    if (ended.signal.aborted) ended = new AbortController();
    reply(check());
  } else if (event.data === 'forget' && port) {
    reply(forget());
  }
});
