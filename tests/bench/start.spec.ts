import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type Page, test } from '@playwright/test';
import { AT_THE_TOP } from '../e2e/hosts';
import { OfflineReady } from '../e2e/pages/offline';
import { SCREENS, seedScreens } from '../e2e/screens';
import { idOf } from '../e2e/storage-format';
import { seed } from '../e2e/store';
import { median, manySketches, openTab, PHONE, report, scriptSeconds, slowNetwork, slowProcessor } from './measure';

const TIMES = 3;

/** Nothing more is painted, or moves, once the browser has told of nothing new for so long, in milliseconds. */
const QUIET_MS = 1_500;

interface Paints { first: number; largest: number }

/** Waits until the browser has told all that it has to tell about a page that has come to rest. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction((quietMs) => performance.now() - (window as unknown as { toldAt?: number }).toldAt! > quietMs, QUIET_MS);
}

/** When the first and the largest thing of a page were painted, on a phone with a bad network. */
async function paints(browser: Browser, address: string, isReady: string): Promise<Paints> {
  const tab = await openTab(browser, AT_THE_TOP);
  await slowProcessor(tab, PHONE);
  await slowNetwork(tab);
  await tab.page.addInitScript(() => {
    Object.assign(window, { toldAt: 0 });
    new PerformanceObserver((list) => {
      Object.assign(window, { largest: list.getEntries().at(-1)?.startTime, toldAt: performance.now() });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await tab.page.goto(address);
  await tab.page.waitForFunction(isReady);
  await quiet(tab.page);
  const found = await tab.page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largest: (window as unknown as { largest: number }).largest,
  }));
  await tab.context.close();
  return found;
}

/** A host with Hjem as plain HTML and css: what a page without an app would take. */
async function plainHost(browser: Browser): Promise<{ address: string; close: () => void }> {
  const tab = await openTab(browser, AT_THE_TOP);
  await tab.page.goto('');
  await tab.page.waitForFunction('!document.getElementById("loading")');
  const html = await tab.page.evaluate(() => {
    document.querySelectorAll('script, link[data-app], link[rel="manifest"]').forEach((element) => element.remove());
    return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  });
  await tab.context.close();
  const folder = mkdtempSync(join(tmpdir(), 'plain-home-'));
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'index.html.br'), new Uint8Array(brotliCompressSync(html)));
  const port = String(Number(new URL(AT_THE_TOP).port) + 1);
  const host = spawn('node', ['tools/serve.mjs', '--port', port, '--folder', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(host.stdout, 'data');
  const close = (): void => {
    host.kill();
    rmSync(folder, { recursive: true });
  };
  return { address: `http://localhost:${port}/`, close };
}

test('the first paints of Hjem against the same page as plain HTML', async ({ browser }) => {
  const host = await plainHost(browser);
  const [app, plain]: [Paints[], Paints[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    app.push(await paints(browser, AT_THE_TOP, '!document.getElementById("loading")'));
    plain.push(await paints(browser, host.address, 'document.readyState === "complete"'));
  }
  host.close();
  for (const [what, pick] of [['first paint of Hjem', 'first'], ['largest paint of Hjem', 'largest']] as const) {
    report({ what, value: median(app.map((one) => one[pick])), unit: 'ms', reference: median(plain.map((one) => one[pick])), against: 'the same page as plain HTML', budget: '1.15 ×' });
  }
});

test('script until Hjem is there', async ({ browser }) => {
  const seconds: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const tab = await openTab(browser, AT_THE_TOP);
    await slowProcessor(tab, PHONE);
    await tab.page.goto('');
    await tab.page.waitForFunction('!document.getElementById("loading")');
    seconds.push(await scriptSeconds(tab));
    await tab.context.close();
  }
  report({ what: `script at start, processor ÷ ${PHONE}`, value: median(seconds) * 1000, unit: 'ms', budget: '250 ms' });
});

test('a second visit without a network', async ({ browser }) => {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const tab = await openTab(browser, AT_THE_TOP);
    await seed(tab.page, manySketches(1));
    await new OfflineReady(tab.page).openReady();
    await tab.context.setOffline(true);
    await slowProcessor(tab, PHONE);
    await tab.page.goto('about:blank');
    await tab.page.goto(`${AT_THE_TOP}#/skisser/${idOf(1)}`);
    await tab.page.waitForFunction('document.getElementById("felt-idea")', undefined, { polling: 5 });
    times.push(await tab.page.evaluate(() => performance.now()));
    await tab.context.close();
  }
  report({ what: `second visit, no network, processor ÷ ${PHONE}: one can type`, value: median(times), unit: 'ms', budget: '500 ms' });
});

test('nothing jumps', async ({ browser }) => {
  const tab = await openTab(browser, AT_THE_TOP);
  await tab.page.addInitScript(() => {
    Object.assign(window, { shifted: 0, toldAt: 0 });
    new PerformanceObserver((list) => {
      Object.assign(window, { toldAt: performance.now() });
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) (window as unknown as { shifted: number }).shifted += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await seedScreens(tab.page, { locale: 'nb' });
  let [most, where] = [0, ''];
  for (const { name, hash, ready } of SCREENS) {
    if (ready) continue;
    await tab.page.goto('about:blank');
    await tab.page.goto(`${AT_THE_TOP}${hash}`);
    await tab.page.waitForFunction('document.querySelector("main h1")');
    await tab.page.locator('#loading').waitFor({ state: 'detached' });
    await quiet(tab.page);
    const shifted = await tab.page.evaluate(() => (window as unknown as { shifted: number }).shifted);
    if (shifted > most) [most, where] = [shifted, name];
  }
  report({ what: `layout shift, the most of any screen${where && ` (${where})`}`, value: most, unit: '', budget: '0' });
  await tab.context.close();
});
