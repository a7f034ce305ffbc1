import { type Browser, type Page, test } from '@playwright/test';
import { AT_THE_TOP } from '../e2e/hosts';
import { OfflineReady } from '../e2e/pages/offline';
import { SCREENS, seedScreens } from '../e2e/screens';
import { idOf, type StoredRecord } from '../e2e/storage-format';
import { seed } from '../e2e/store';
import { median, manySketches, openTab, PHONE, report, scriptSeconds, slowNetwork, slowProcessor } from './measure';
import { plainHome, preactForm } from './twins';

const TIMES = 3;

/** Nothing more is painted, or moves, once the browser has told of nothing new for so long, in milliseconds. */
const QUIET_MS = 1_500;

/** When something was painted first, the largest thing, and when it could be used, in milliseconds. */
interface Paints { first: number; largest: number; ready: number }

const FIELD_IS_THERE = 'document.getElementById("felt-idea")';

/** Waits until the browser has told all that it has to tell about a page that has come to rest. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction((quietMs) => performance.now() - (window as unknown as { toldAt?: number }).toldAt! > quietMs, QUIET_MS);
}

/** The paints of a page on a phone with a bad network, and when it was ready; with some sketches stored before. */
async function paints(browser: Browser, address: string, isReady: string, stored: StoredRecord[] = []): Promise<Paints> {
  const tab = await openTab(browser, AT_THE_TOP);
  if (stored.length > 0) await seed(tab.page, stored);
  await slowProcessor(tab, PHONE);
  await slowNetwork(tab);
  await tab.page.addInitScript(() => {
    Object.assign(window, { toldAt: 0 });
    new PerformanceObserver((list) => {
      Object.assign(window, { largest: list.getEntries().at(-1)?.startTime, toldAt: performance.now() });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await tab.page.goto(address);
  await tab.page.waitForFunction(isReady, undefined, { polling: 5 });
  const ready = await tab.page.evaluate(() => performance.now());
  await quiet(tab.page);
  const found = await tab.page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    largest: (window as unknown as { largest: number }).largest,
  }));
  await tab.context.close();
  return { ...found, ready };
}

test('the first paints of Hjem, and when it can be used, against the same page as plain HTML and a form in Preact', async ({ browser }) => {
  const [plainHost, preactHost] = [await plainHome(browser), await preactForm()];
  const [app, plain, preact]: [Paints[], Paints[], Paints[]] = [[], [], []];
  for (let time = 0; time < TIMES; time += 1) {
    app.push(await paints(browser, AT_THE_TOP, '!document.getElementById("loading")'));
    plain.push(await paints(browser, plainHost.address, 'document.readyState === "complete"'));
    preact.push(await paints(browser, preactHost.address, FIELD_IS_THERE));
  }
  plainHost.close();
  preactHost.close();
  const twin = true;
  for (const [what, pick, budget] of [['first paint of Hjem', 'first', '1.15 ×'], ['largest paint of Hjem', 'largest', '1.15 ×'], ['Hjem can be used', 'ready', '']] as const) {
    const middle = (all: Paints[]): number => median(all.map((one) => one[pick]));
    report({ what, value: middle(app), unit: 'ms', reference: middle(plain), against: 'the same page as plain HTML', budget, twin });
    report({ what, value: middle(app), unit: 'ms', reference: middle(preact), against: 'a form in Preact', budget: '', twin });
  }
});

test('a first visit to a sketch, until one can type, against the same fields in Preact', async ({ browser }) => {
  const host = await preactForm();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    ours.push((await paints(browser, `${AT_THE_TOP}#/skisser/${idOf(1)}`, FIELD_IS_THERE, manySketches(1))).ready);
    theirs.push((await paints(browser, host.address, FIELD_IS_THERE)).ready);
  }
  host.close();
  report({ what: 'first visit to a sketch: one can type', value: median(ours), unit: 'ms', reference: median(theirs), against: 'the same fields in Preact', budget: '', twin: true });
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
