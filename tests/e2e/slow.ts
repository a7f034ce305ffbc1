import type { BrowserContext, Page } from '@playwright/test';

/** What a busy machine with a slow disk is like: SLOW=1 shows which tests rely on something being quick. */
const CPU_TIMES_SLOWER = 4;
const NETWORK = { offline: false, latency: 40, downloadThroughput: 400_000, uploadThroughput: 400_000 };
const DATABASE_DELAY_MS = 700;

async function throttle(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    await session.send('Network.emulateNetworkConditions', NETWORK);
  } catch {
    // A page that is closed already needs no brake.
  }
}

/** Makes everything in a context slow, where that was asked for. */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (!process.env['SLOW']) return;
  context.on('page', (page) => { void throttle(page); });
  await context.addInitScript((delay) => {
    // A test may turn the clock; the disk does not know.
    const later = window.setTimeout.bind(window);
    const success = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess');
    if (!success?.set) return;
    const { set } = success;
    Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
      configurable: true,
      get() { return null; },
      set(this: IDBOpenDBRequest, heard: ((event: Event) => void) | null) {
        set.call(this, heard && ((event: Event) => { later(() => heard.call(this, event), delay); }));
      },
    });
  }, DATABASE_DELAY_MS);
}
