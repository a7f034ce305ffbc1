import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { NAMESPACE, PREFS_KEY, type StoredRecord } from './storage-format';

/** Puts records and preferences into the browser before the app is opened for the first time. */
export async function seed(page: Page, records: StoredRecord[], prefs?: Record<string, unknown>): Promise<void> {
  const entries = records.map(({ key, text }) => [key, text] as const);
  if (prefs) entries.push([PREFS_KEY, JSON.stringify(prefs)]);
  // A page of the same origin without the app, so that nothing is read meanwhile; its icon keeps the browser from asking.
  const body = '<!DOCTYPE html><link rel="icon" href="data:,"><title>seed</title>';
  await page.route('**/seed', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('seed');
  await page.evaluate((all) => all.forEach(([key, text]) => localStorage.setItem(key, text)), entries);
  await page.unroute('**/seed');
}

/** The texts of all sketches in localStorage. */
export async function storedSketches(page: Page): Promise<string[]> {
  return page.evaluate((prefix) => Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => localStorage.getItem(key) ?? ''), `${NAMESPACE}sketch/`);
}

/** The texts of all drafts in localStorage. */
export async function storedDrafts(page: Page): Promise<string[]> {
  return page.evaluate((prefix) => Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => localStorage.getItem(key) ?? ''), `${NAMESPACE}draft/`);
}

/** Everything among the copies in IndexedDB, as one text. */
export async function copies(page: Page): Promise<string> {
  return page.evaluate(() => new Promise<string>((done) => {
    indexedDB.open('nyskapingslaget').onsuccess = (event) => {
      const database = (event.target as IDBOpenDBRequest).result;
      const held = database.transaction('latest').objectStore('latest').getAll();
      held.onsuccess = () => {
        database.close();
        done(held.result.join('\n'));
      };
    };
  }));
}

/** How many earlier versions are kept. */
export async function earlierVersions(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((done) => {
    indexedDB.open('nyskapingslaget').onsuccess = (event) => {
      const database = (event.target as IDBOpenDBRequest).result;
      const counted = database.transaction('revisions').objectStore('revisions').count();
      counted.onsuccess = () => {
        database.close();
        done(counted.result);
      };
    };
  }));
}

/** The file that somebody gets who does this. */
export async function downloaded(page: Page, start: () => Promise<void>): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await start();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The same, of a file that is no text. */
export async function downloadedBytes(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await start();
  return readFile(await (await waiting).path());
}

/** From now on localStorage is full for this page, until there is room again. */
export async function fillUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    const original = Storage.prototype.setItem;
    Object.assign(window, { makeRoom: () => { Storage.prototype.setItem = original; } });
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
}

/** There is room again, after [`fillUp`]. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
}
