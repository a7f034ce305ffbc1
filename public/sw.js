// Keeps one whole version of the app on this machine, so that it opens without a network. The release build
// (tools/offline.mjs) fills in which files make up the version, each with the SHA-256 of its bytes.
//
// Invariants: a version is kept whole or not at all; a page gets its files from one version only; nothing is kept that is
// not on the list; nothing that was kept is answered with before it is compared with its hash, and what is damaged is had
// anew; a new version waits until the person says so, until no page of the old one is open, or until the old one
// cannot start (boot/boot.js).
'use strict';

const FILES = new Map(/* the build's list */ []);
const VERSION = /* the build's version */ 'dev';

// Other apps may share the origin, and so may another copy of this one in another folder.
const SCOPE = new URL(self.registration.scope);
const PREFIX = `nyskapingslaget${SCOPE.pathname}`;
const CACHE = `${PREFIX}@${VERSION}`;

// The pages, each with its scripts that nobody would be told of if they did not come, and what tells it from any other page.
const START = 'index.html';
const RECOVERY = 'gjenopprett.html';
const PAGES = new Map([
  [START, { scripts: /^boot-/, mark: 'id="app-module"' }],
  [RECOVERY, { scripts: /^gjenopprett.*\.js$/, mark: 'id="gjenopprett"' }],
]);

const TYPES = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json',
  svg: 'image/svg+xml', png: 'image/png', wasm: 'application/wasm',
};

// What is no part of a version: the file that the host writes in, and the edition that is one file, which is asked about.
const HOST_SAYS = 'config.json';
const ONE_FILE = 'nyskapingslaget.html';

// How long a page waits for a file of its own that has to come from the network, in milliseconds.
const PAGE_PATIENCE_MS = 15_000;

// How often a version that is to take its turn asks for it, and with what time between, in milliseconds.
const MOST_ASKED = 20;
const ASK_AGAIN_MS = 500;

// When not even the page for recovery can be had.
const PLAIN_PAGE = `<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Nyskapingslaget</title></head><body><main>
<h1>Siden kom ikke i gang</h1><p>Det dere har skrevet, ligger trygt i denne nettleseren. Sjekk nettet og prøv igjen.</p>
<p><a href="${SCOPE.href}">Prøv igjen</a></p>
<div lang="nn"><h2>Sida kom ikkje i gang</h2><p>Det de har skrive, ligg trygt i denne nettlesaren. Sjekk nettet og prøv igjen.</p></div>
<div lang="en"><h2>The page could not start</h2><p>What you have written is safe in this browser. Check the network and try again.</p></div>
</main></body></html>`;

// What is being kept, and the end of it when everything is to be deleted.
let keeping = Promise.resolve();
let ended = new AbortController();

const address = (path) => new URL(path, SCOPE).href;

/** Whether nothing is to be kept any more: everything is being deleted, or a newer version has had its turn. */
const isOver = () => ended.signal.aborted || self.serviceWorker?.state === 'redundant';

/** Lets work on the kept files be waited for before they are let go of. */
function follow(work) {
  keeping = Promise.allSettled([keeping, work]);
  return work;
}

async function digestOf(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A file as the build made it, from the very bytes that were compared with its hash. None where it is anything else (a
 * login page, half of it, another version's), or cannot be read to its end.
 */
async function genuine(path, response) {
  try {
    const bytes = await response.arrayBuffer();
    if (await digestOf(bytes) !== FILES.get(path)) return undefined;
    // What the host says of its pages holds here too, but of a detour's head nothing does, nor what was said of how the
    // bytes came. Their type is what the build made them as.
    const headers = new Headers(response.redirected ? undefined : response.headers);
    for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
    headers.set('Content-Type', TYPES[path.split('.').at(-1)] || 'application/octet-stream');
    return new Response(bytes, { headers });
  } catch {
    return undefined;
  }
}

/** One file from the network, or a failure. What the browser has kept by itself is good enough if it is genuine. */
async function load(path, signal) {
  for (const cache of ['default', 'reload']) {
    const response = await fetch(address(path), { cache, signal });
    // Some hosts lead from index.html to the folder; what is there is known by its bytes.
    const isOurs = response.status === 200 && response.type === 'basic' && new URL(response.url).origin === SCOPE.origin;
    const file = isOurs ? await genuine(path, response) : undefined;
    if (file) return file;
  }
  throw new Error(`${path} is not what the build made.`);
}

/** One file from what is kept, or none where it is missing or damaged. */
async function kept(path) {
  try {
    const response = await caches.match(address(path), { cacheName: CACHE });
    return response && await genuine(path, response);
  } catch {
    return undefined;
  }
}

async function keepAll() {
  try {
    const cache = await caches.open(CACHE);
    const loaded = await Promise.all([...FILES.keys()].map(async (path) => [path, await load(path, ended.signal)]));
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
  const files = await Promise.all([...FILES.keys()].map(kept));
  return files.every(Boolean);
}

/** What the browser threw away to make room, or has let be damaged, comes back when it can. */
async function mend() {
  if (isOver()) return;
  const cache = await caches.open(CACHE);
  await Promise.all([...FILES.keys()].map(async (path) => {
    if (!await kept(path)) await cache.put(address(path), await load(path, ended.signal));
  }));
}

/** Keeps one file anew, where its version is kept and nothing is being let go of. */
async function keep(path, file) {
  if (isOver() || !await caches.has(CACHE)) return;
  const cache = await caches.open(CACHE);
  await cache.put(address(path), file);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.slice(0, name.lastIndexOf('@')) === PREFIX && name !== CACHE).map((name) => caches.delete(name)));
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

/** Whether the page asks the host about something that no version has. */
const isAsked = ({ method, url }) => url === address(HOST_SAYS) || (method === 'HEAD' && url === address(ONE_FILE));

/** One file from the network, which is kept from then on. */
async function bring(path, event, signal) {
  const file = await load(path, signal);
  // Nobody waits for it, and where there is no room the file has been had all the same.
  event.waitUntil(follow(keep(path, file.clone())).catch(() => undefined));
  return file;
}

/**
 * A file as the build made it, kept or brought; a page together with its scripts. Which of them could not be had, and
 * what says that the person has waited for them long enough.
 */
async function have(path, event) {
  const page = PAGES.get(path);
  const names = page ? [path, ...[...FILES.keys()].filter((name) => page.scripts.test(name))] : [path];
  const files = await Promise.all(names.map(kept));
  if (files.every(Boolean)) return { file: files[0], lacking: [] };
  // Where there is something to show meanwhile, nobody looks at an empty window until a bad network gives up.
  const signal = page && await kept(RECOVERY) ? AbortSignal.timeout(PAGE_PATIENCE_MS) : undefined;
  const had = await Promise.allSettled(names.map((name, place) => files[place] || bring(name, event, signal)));
  return { file: had[0].value, lacking: names.filter((name, place) => had[place].status === 'rejected'), signal };
}

async function answer(path, event) {
  const { file, lacking, signal } = await have(path, event);
  if (lacking.length === 0) return file;
  // Something else under this name would mix two versions, or be half a file.
  return PAGES.has(path) && event.request.mode === 'navigate' ? instead(path, event, lacking, signal) : Response.error();
}

/** What a page is answered with that cannot be had as the build made it. */
async function instead(path, event, lacking, signal) {
  const late = new Promise((done) => {
    if (signal?.aborted) done();
    signal?.addEventListener('abort', () => done());
  });
  const response = await Promise.race([late, asItComes(path, event.request, lacking).catch(() => undefined)]);
  if (response) return response;
  if (path !== RECOVERY && (await have(RECOVERY, event)).lacking.length === 0) return Response.redirect(address(`${RECOVERY}#start`));
  return new Response(PLAIN_PAGE, { status: 503, headers: { 'Content-Type': TYPES.html } });
}

/**
 * A page from the host that can be shown as it comes, or none. Another version, or this one as somebody on the way has
 * touched it, is alone of its kind and names its own files: that will do if it is whole, and does not ask for what is
 * missing here.
 */
async function asItComes(path, request, lacking) {
  const response = await fetch(request);
  // The host asks for a login, or has moved.
  if (response.type === 'opaqueredirect') return response;
  const text = response.ok ? await response.clone().text() : '';
  const isWholePage = text.includes(PAGES.get(path).mark) && text.trimEnd().endsWith('</html>');
  return isWholePage && !lacking.some((name) => name !== path && text.includes(name)) ? response : undefined;
}

/** Whether everything is here, or could be brought here. */
async function check() {
  try {
    if (await isWhole()) return true;
    await follow(mend());
    return await isWhole();
  } catch {
    return false;
  }
}

/** Lets go of all files, and of those on their way. */
async function forget() {
  ended.abort();
  await keeping;
  await caches.delete(CACHE);
  return true;
}

/** Takes the turn. A browser may forget to give it where the version before was answering somebody just then. */
async function takeTurn() {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    self.skipWaiting();
    await new Promise((done) => { setTimeout(done, ASK_AGAIN_MS); });
    // The page may have heard that it is installed before the worker itself has.
    if (!['installing', 'installed'].includes(self.serviceWorker?.state)) return;
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(follow(keepAll()));
});
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  const path = listed(event.request);
  if (path !== undefined) event.respondWith(answer(path, event));
  // Without a network the host says nothing new, which is no fault.
  else if (isAsked(event.request)) event.respondWith(fetch(event.request).catch(() => new Response(null, { status: 204 })));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const reply = (answer) => event.waitUntil(answer.then((value) => port.postMessage(value)));
  if (event.data === 'activate') {
    event.waitUntil(takeTurn());
  } else if (event.data === 'check' && port) {
    // Only a page that has begun anew asks after the end.
    if (ended.signal.aborted) ended = new AbortController();
    reply(check());
  } else if (event.data === 'forget' && port) {
    reply(forget());
  }
});
