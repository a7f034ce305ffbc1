import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { filesOf } from './site';

/** What may become of a file that the browser keeps. */
export const DAMAGES = ['cut off', 'one byte flipped', 'other content', 'a web page', 'empty', 'another type'] as const;
export type Damage = (typeof DAMAGES)[number];

/** Every file of the build that is kept. */
export const KEPT = filesOf('dist').filter((path) => path !== 'sw.js');

/** The kept file of a kind; its name carries a hash. */
export function fileLike(pattern: RegExp): string {
  const path = KEPT.find((name) => pattern.test(name));
  if (!path) throw new Error(`The build has no file like ${pattern}.`);
  return path;
}

export const PAGE = 'index.html';
export const BOOT = fileLike(/^boot-/);
export const STYLE = fileLike(/^app-.*\.css$/);
export const MODULE = fileLike(/^nyskapingslaget-.*\.js$/);
export const WASM = fileLike(/^nyskapingslaget-.*\.wasm$/);
export const LOADER = fileLike(/^rooms-.*\.js$/);
/** What comes after the first screen: what writes, what several of the others share, and one of the big rooms. */
export const WORK = fileLike(/^work-.*\.wasm$/);
export const SHARED = fileLike(/^shared-.*\.wasm$/);
export const PROTOTYPES = fileLike(/^prototypes-.*\.wasm$/);
export const ROOMS = [WORK, SHARED, PROTOTYPES];
export const RECOVERY = 'gjenopprett.html';
export const RECOVERY_SCRIPT = 'gjenopprett.js';
export const RECOVERY_TEXTS = 'gjenopprett-texts.js';

/** The hash of a file as the build made it. */
export const digestOf = (path: string): string => createHash('sha256').update(new Uint8Array(readFileSync(`dist/${path}`))).digest('hex');

/** Damages what the browser keeps of a file. */
export async function damage(page: Page, path: string, how: Damage): Promise<void> {
  await page.evaluate(async ([address, way]) => {
    const name = (await caches.keys()).find((key) => key.includes('@')) ?? '';
    const cache = await caches.open(name);
    const kept = await cache.match(new URL(address, document.baseURI));
    if (!kept) throw new Error(`${address} is not kept.`);
    const bytes = new Uint8Array(await kept.arrayBuffer());
    const middle = Math.floor(bytes.length / 2);
    const headers = new Headers(kept.headers);
    let body: BodyInit = bytes;
    if (way === 'cut off') body = bytes.slice(0, middle);
    if (way === 'one byte flipped') bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
    if (way === 'other content') body = 'Noe helt annet';
    if (way === 'empty') body = '';
    if (way === 'a web page') body = '<!DOCTYPE html><title>Logg inn</title><p>Logg inn</p></html>';
    if (way === 'a web page' || way === 'another type') headers.set('Content-Type', 'text/x-other');
    await cache.put(new URL(address, document.baseURI), new Response(body, { headers }));
  }, [path, how] as const);
}

/** The hash of what the browser keeps of a file. */
export async function keptDigest(page: Page, path: string): Promise<string> {
  return page.evaluate(async (address) => {
    const kept = await caches.match(new URL(address, document.baseURI));
    const digest = await crypto.subtle.digest('SHA-256', await kept?.arrayBuffer() ?? new ArrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }, path);
}

/** The hash and the type of what a page gets when it asks for a file, or that it gets nothing. */
export async function answered(page: Page, path: string): Promise<{ digest: string; type: string | null } | 'nothing'> {
  return page.evaluate(async (address) => {
    try {
      const response = await fetch(address);
      const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
      return { digest: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''), type: response.headers.get('Content-Type') };
    } catch {
      return 'nothing';
    }
  }, path);
}
