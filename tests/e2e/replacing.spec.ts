import type { Browser, Page } from '@playwright/test';
import { report, runs } from './faults';
import { fileOf, record } from './files';
import { expect, test } from './fixtures';
import { withProfile } from './killable';
import { give, lostWords, REPLACING, standStillAt } from './replacing';
import { seed } from './store';

// There is nobody left to ask for a trace or a picture.
test.use({ trace: 'off', screenshot: 'off' });

/** A tab that stands still hears nothing, and is ended from outside: it is the one that has all the processor's time. */
async function endStill(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const times = async (): Promise<Map<number, number>> => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  let busiest = 0;
  await expect.poll(async () => {
    const grown = [...await times()].map(([id, time]) => [id, time - (before.get(id) ?? time)] as const);
    const [id, seconds] = grown.reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
    busiest = id;
    return seconds;
  }).toBeGreaterThan(0.3);
  await session.detach();
  process.kill(busiest, 'SIGKILL');
}

/** Crashes a tab, whatever it is doing. */
async function crash(browser: Browser, tab: Page, state: 'stands still' | 'done'): Promise<void> {
  const crashed = tab.waitForEvent('crash');
  if (state === 'stands still') {
    await endStill(browser);
  } else {
    const session = await tab.context().newCDPSession(tab);
    session.send('Page.crash').catch(() => undefined);
  }
  await crashed;
}

/** Which calls of the stores a command is stopped before: few, or one after the other. On the machine itself it is each of them. */
const moments = (few: number[]): number[] => (runs(1, 0) === 1 ? few : Array.from({ length: 20 }, (_, place) => place + 1));

for (const [place, command] of REPLACING.entries()) {
  test(`the tab crashes in the middle of ${command.name}: no word is lost @fault`, async ({ browser, baseURL }) => {
    test.setTimeout(900_000);
    for (const moment of moments([place % 2 ? 7 : 2])) {
      const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
      const page = await context.newPage();
      const prepared = await command.prepare(page);
      const dying = prepared.give.page();
      await crash(browser, dying, await give(prepared, await standStillAt(dying, moment)));
      const lost = await lostWords(await context.newPage(), command.words);
      report('F22', 1, lost.length);
      expect(lost, `before call ${moment}`).toEqual([]);
      await context.close();
    }
  });

  for (const moment of moments(place % 4 ? [] : [4])) {
    test(`the browser is killed before call ${moment} of ${command.name}: no word is lost @fault`, async ({ baseURL }) => {
      await withProfile(async (start) => {
        const dying = await start();
        const prepared = await command.prepare(await dying.page(baseURL ?? ''));
        const page = prepared.give.page();
        await give(prepared, await standStillAt(page, moment));
        await dying.kill();
        const lost = await lostWords(await (await start()).page(baseURL ?? ''), command.words);
        report('F23', 1, lost.length);
        expect(lost).toEqual([]);
      });
    });
  }
}

test('where earlier versions cannot be kept, nothing takes their place, and it is told', async ({ browser, baseURL, complaints }) => {
  for (const command of REPLACING.filter(({ name }) => /^(solving|taking in|taking that back$|filling)/.test(name))) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
    const page = await context.newPage();
    const prepared = await command.prepare(page);
    const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => !key.endsWith('/prefs')).sort()));
    // The disk of the database is full.
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await prepared.give.click();
    await expect(page.getByText('Ingenting er endret, for nettleseren får ikke tatt vare på den gamle teksten.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Last ned alle' }).first()).toBeVisible();
    const after = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => !key.endsWith('/prefs')).sort()));
    expect(after, command.name).toBe(before);
    await context.close();
  }
  expect(complaints).toEqual([]);
});

test('where there is no database, a newer version from a file is told about and not taken in; what is only new is', async ({ page, sketches, imported }) => {
  await page.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { get: () => undefined }); });
  const command = REPLACING.find(({ name }) => name === 'taking in a newer version');
  const prepared = await command?.prepare(page);
  await prepared?.give.click();
  await expect(page.getByText(/^Ingenting er endret/)).toBeVisible();
  await expect(sketches.titles).toHaveText(['Gammel idé']);
  await seed(page, []);
  await sketches.open();
  await imported.choose({ name: 'ny.json', text: fileOf(record(2, { idea: 'Bare ny' })) });
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['Bare ny', 'Gammel idé']);
});
