import { expect, type Page } from '@playwright/test';
import type { Site } from './site';

const PATH = 'annet/';
const WORKER = 'annet/hjelper.js';

/** As many apps have it: on its turn it puts away every cache that is not its own, and it answers for its own files. */
const SCRIPT = `
const OWN = 'annet-v1';
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name !== OWN) await caches.delete(name);
  await caches.open(OWN);
  await clients.claim();
})()));
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname.startsWith('/annet/')) event.respondWith(fetch(event.request));
});
`;

/** An app of somebody else on the same address, with a worker of its own and no thought for others. */
export class Neighbour {
  private constructor(readonly page: Page) {}

  static async open(page: Page, site: Site): Promise<Neighbour> {
    site.show(PATH, '<!DOCTYPE html><link rel="icon" href="data:,"><title>Noe annet</title><h1>Noe annet</h1>');
    site.show(WORKER, SCRIPT, 'text/javascript');
    await page.goto(`${site.address}${PATH}`);
    return new Neighbour(page);
  }

  /** Its worker begins, and answers for so much of the address. */
  async begin(scope: '/' | '/annet/'): Promise<void> {
    await this.page.evaluate(async ([path, within]) => {
      const registration = await navigator.serviceWorker.register(`/${path}`, { scope: within });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      if (!worker) throw new Error('There is no worker.');
      await new Promise<void>((done) => {
        const look = (): void => { if (worker.state === 'activated') done(); };
        worker.addEventListener('statechange', look);
        look();
      });
    }, [WORKER, scope] as const);
  }

  /** It begins anew, as such apps do. */
  async clear(): Promise<void> {
    await this.page.evaluate(() => localStorage.clear());
  }

  /**
   * It takes all the room that is left in localStorage, to the last character. Each page has its own view of it, which follows
   * the others' after a while: it is full for `seenBy` too when this ends.
   */
  async fill(seenBy: Page): Promise<void> {
    const pieces = await this.page.evaluate(() => {
      let size = 4_194_304;
      for (let place = 0; size >= 1;) {
        try {
          localStorage.setItem(`annet/fyll/${place}`, 'x'.repeat(size));
          place += 1;
        } catch {
          size = Math.floor(size / 2);
        }
      }
      return Object.keys(localStorage).filter((key) => key.startsWith('annet/fyll/')).length;
    });
    await this.#sees(seenBy, pieces);
  }

  /** It takes its own away again, and `seenBy` sees that there is room. */
  async giveBack(seenBy: Page): Promise<void> {
    await this.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('annet/fyll/')).forEach((key) => localStorage.removeItem(key)));
    await this.#sees(seenBy, 0);
  }

  async #sees(page: Page, pieces: number): Promise<void> {
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('annet/fyll/')).length)).toBe(pieces);
  }

  async write(): Promise<void> {
    await this.page.evaluate(() => { localStorage.setItem('annet/1', 'andres'); });
  }

  /** What it has on this address. */
  async own(): Promise<{ text: string | null; caches: string[]; workers: string[] }> {
    return this.page.evaluate(async () => ({
      text: localStorage.getItem('annet/1'),
      caches: (await caches.keys()).filter((name) => name.startsWith('annet')),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.scriptURL ?? '').filter((name) => name.includes('/annet/')),
    }));
  }
}
