import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { report, runs } from './faults';
import {
  answered, BOOT, damage, type Damage, DAMAGES, digestOf, KEPT, keptDigest, LOADER, MODULE, PAGE, RECOVERY, RECOVERY_SCRIPT, PROTOTYPES, RECOVERY_TEXTS, ROOMS, SHARED, STYLE, WASM,
} from './kept-files';
import { buildsOf, OfflineReady } from './pages/offline';
import { Recovery } from './pages/recovery';
import { SketchScreen } from './pages/sketch';
import { type Fault, test } from './site';

const IDEA = 'Skrevet før skaden';

/** The app has been kept and a sketch written; the page is one that asks the worker for nothing by itself. */
async function prepare(page: Page): Promise<void> {
  const home = new OfflineReady(page);
  await home.openReady();
  await home.newSketch.click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill(IDEA);
  await sketch.stored();
  await new Recovery(page).open();
}

async function expectApp(page: Page): Promise<void> {
  const home = new OfflineReady(page);
  await expect(home.newSketch).toBeVisible();
  await expect(page.locator('#loading')).toHaveCount(0);
  await expect(home.latest).toContainText(IDEA);
  await home.goTo('Arbeidet vårt');
  await expect(home.main.getByRole('link', { name: IDEA })).toBeVisible();
  await home.goTo('Hjem');
}

async function expectRecovery(page: Page): Promise<Recovery> {
  const recovery = new Recovery(page);
  await expect(recovery.title).toHaveText('Siden kom ikke i gang');
  await expect(recovery.section('Skisser og andre tekster')).toContainText(IDEA);
  return recovery;
}

/** The versions of the app that the browser keeps. */
const versionsKept = (page: Page): Promise<string[]> => page.evaluate(async () =>
  (await caches.keys()).flatMap((name) => name.split('@').slice(1)));

const versionOf = (folder: string): string => /VERSION="([0-9a-f]+)"/.exec(readFileSync(`${folder}/sw.js`, 'utf8'))?.[1] ?? '';

const tryAgain = (page: Page) => page.getByRole('link', { name: 'Prøv igjen' }).click();

test('every kept file, damaged in every way: what is answered is genuine, and so is what is kept from then on', async ({ page, site }) => {
  await prepare(page);
  for (const how of DAMAGES) {
    for (const path of KEPT) {
      await damage(page, path, how);
      const answer = await answered(page, path);
      expect.soft(answer, `${path}, ${how}`).toMatchObject({ digest: digestOf(path), type: expect.not.stringContaining('x-other') });
      await expect.soft.poll(() => keptDigest(page, path), `${path}, ${how}`).toBe(digestOf(path));
    }
    site.goAway();
    for (const path of KEPT) expect.soft(await answered(page, path), `${path}, ${how}`).toMatchObject({ digest: digestOf(path) });
    site.heal();
  }
});

/** Two of these ways for a file, others for the next one; all of them where faults are counted. What is answered is tried with each above. */
const some = (ways: readonly Damage[], place: number): readonly Damage[] =>
  ways.filter((_, way) => runs(1, 0) === 0 || [2 * place, 2 * place + 1].some((wanted) => wanted % ways.length === way));

for (const [place, path] of [PAGE, BOOT, STYLE, MODULE, WASM, LOADER, ...ROOMS].entries()) {
  test(`${path.replace(/-[0-9a-f]{16}/, '')} is damaged, with the network there: the app works at the first load @fault`, async ({ page }) => {
    await prepare(page);
    for (const how of some(DAMAGES, place)) {
      await damage(page, path, how);
      await page.goto('');
      await expectApp(page);
      await expect.poll(() => keptDigest(page, path), how).toBe(digestOf(path));
      report('F15', 1, 0);
      await new Recovery(page).open();
    }
  });
}

for (const [place, path] of [PAGE, BOOT, MODULE, WASM, LOADER].entries()) {
  test(`${path.replace(/-[0-9a-f]{16}/, '')} is damaged, without a network: all that is stored can be had, and the app heals @fault`, async ({ page, site }) => {
    await prepare(page);
    for (const how of some(DAMAGES.filter((way) => way !== 'another type'), place)) {
      await damage(page, path, how);
      site.goAway();
      await page.goto('');
      await expectRecovery(page);
      site.heal();
      await tryAgain(page);
      await expectApp(page);
      await expect.poll(() => keptDigest(page, path), how).toBe(digestOf(path));
      report('F15', 1, 0);
      await new Recovery(page).open();
    }
  });
}

for (const path of ROOMS) {
  test(`${path.replace(/-[0-9a-f]{16}/, '')} is damaged, without a network: Hjem works, and «Prøv igjen» brings the rest when the network is back`, async ({ page, site }) => {
    await prepare(page);
    await damage(page, path, 'one byte flipped');
    site.goAway();
    const home = new OfflineReady(page);
    await home.open();
    await home.goTo('Tiltak');
    await expect(home.title).toHaveText('Resten av siden kom ikke fram');
    await home.button('Prøv igjen').click();
    await expect(home.title).toHaveText('Resten av siden kom ikke fram');
    site.heal();
    await home.button('Prøv igjen').click();
    await expect(home.title).toHaveText('Tiltak');
    await expect.poll(() => keptDigest(page, path)).toBe(digestOf(path));
  });
}

test('the stylesheet is damaged, without a network: the app works all the same', async ({ page, site }) => {
  await prepare(page);
  await damage(page, STYLE, 'cut off');
  site.goAway();
  await page.goto('');
  await expectApp(page);
});

for (const path of [RECOVERY, RECOVERY_SCRIPT, RECOVERY_TEXTS]) {
  test(`${path} is damaged: mended with a network; without one the page says so in plain words, and the app works`, async ({ page, site }) => {
    await prepare(page);
    await damage(page, path, 'cut off');
    await page.goto(`${RECOVERY}?anew#start`);
    await expectRecovery(page);
    await expect.poll(() => keptDigest(page, path)).toBe(digestOf(path));
    await damage(page, path, 'cut off');
    site.goAway();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Siden kom ikke i gang' })).toBeVisible();
    await expect(page.getByText('Det dere har skrevet, ligger trygt i denne nettleseren')).toBeVisible();
    await tryAgain(page);
    await expectApp(page);
  });
}

test('the page and the page for recovery are damaged, without a network: plain words, and the way back', async ({ page, site }) => {
  await prepare(page);
  await damage(page, PAGE, 'a web page');
  await damage(page, RECOVERY, 'empty');
  site.goAway();
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Siden kom ikke i gang' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sida kom ikkje i gang' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The page could not start' })).toBeVisible();
  site.heal();
  await tryAgain(page);
  await expectApp(page);
});

/** The next request for a file, once it has been answered or has failed. */
function settledRequest(page: Page, path: string): Promise<unknown> {
  const isFor = (request: { url(): string }) => request.url().endsWith(path);
  return Promise.race([page.waitForEvent('requestfinished', isFor), page.waitForEvent('requestfailed', isFor)]);
}

test('the wasm and the page for recovery are damaged, without a network: the page’s own plain message stays', async ({ page, site }) => {
  await prepare(page);
  await damage(page, WASM, 'cut off');
  await damage(page, RECOVERY_SCRIPT, 'cut off');
  site.goAway();
  const settled = settledRequest(page, RECOVERY);
  await page.goto('');
  await expect(page.locator('#start-failure')).toBeVisible();
  // The way to the page for recovery has been tried, and was none.
  await settled;
  site.heal();
  await page.getByRole('link', { name: 'Last siden på nytt' }).click();
  await expectApp(page);
});

for (const fault of ['500', 'html', 'truncated', 'abort'] as const satisfies readonly Fault[]) {
  test(`the page is damaged and the host has no good one (${fault}): all that is stored can be had, and the app heals`, async ({ page, site }) => {
    await prepare(page);
    await damage(page, PAGE, 'cut off');
    site.fail(PAGE, fault);
    await page.goto('');
    await expectRecovery(page);
    site.heal();
    await tryAgain(page);
    await expectApp(page);
  });
}

test('the page is damaged and the host asks for a login: the login is shown', async ({ page, site }) => {
  await prepare(page);
  await damage(page, PAGE, 'cut off');
  site.fail(PAGE, 'redirect');
  await page.goto('');
  await expect(page.getByText('Logg inn')).toBeVisible();
  site.heal();
  await page.goto('');
  await expectApp(page);
});

test('a host that leads from a page’s file to its name mends the page too', async ({ page, site }) => {
  site.hidePageNames();
  await prepare(page);
  for (const path of [PAGE, RECOVERY]) await damage(page, path, 'other content');
  await page.goto('');
  await expectApp(page);
  await new Recovery(page).open();
  for (const path of [PAGE, RECOVERY]) await expect.poll(() => keptDigest(page, path)).toBe(digestOf(path));
});

for (const path of [MODULE, WASM, LOADER, ...ROOMS]) {
  test(`${path.replace(/-[0-9a-f]{16}/, '')} is damaged, and the host has only the next version: it takes over, whole, and nothing is lost`, async ({ page, site, next }) => {
    await prepare(page);
    await damage(page, path, 'cut off');
    site.serve(next);
    // A room is missed by whoever goes there.
    await page.goto(path === PROTOTYPES || path === SHARED ? '#/tiltak' : '');
    if (!ROOMS.includes(path)) await expectRecovery(page);
    // The old version is gone when the next one has its turn.
    await expect.poll(() => versionsKept(page).catch(() => [])).toEqual([versionOf(next)]);
    if (!ROOMS.includes(path)) await tryAgain(page);
    await expect.poll(() => buildsOf(page).catch(() => [])).toEqual(['next']);
    await new OfflineReady(page).goTo('Hjem');
    await expectApp(page);
    await expect(new OfflineReady(page).ready).toBeVisible();
    site.goAway();
    await page.goto('');
    await expectApp(page);
    expect(await buildsOf(page)).toEqual(['next']);
  });
}

for (const path of [PAGE, BOOT]) {
  test(`${path.replace(/-[0-9a-f]{16}/, '')} is damaged, and the host has only the next version: that one is shown, alone, and can be changed to`, async ({ page, site, next }) => {
    await prepare(page);
    await damage(page, path, 'cut off');
    site.serve(next);
    await page.goto('');
    await expectApp(page);
    expect(await buildsOf(page)).toEqual(['next']);
    const home = new OfflineReady(page);
    await home.updateNow.click();
    await expect.poll(() => versionsKept(page).catch(() => [])).toEqual([versionOf(next)]);
    await expect(home.ready).toBeVisible();
    site.goAway();
    await page.goto('');
    await expectApp(page);
    expect(await buildsOf(page)).toEqual(['next']);
  });
}

test('a newer version that waits does not take over from one that is whole or can be mended', async ({ page, site, next }) => {
  await prepare(page);
  const home = new OfflineReady(page);
  await home.openReady();
  site.serve(next);
  await home.lookForUpdate();
  await expect(home.newVersion).toBeVisible();
  site.serve('dist');
  await new Recovery(page).open();
  await damage(page, WASM, 'cut off');
  await page.goto('');
  await expectApp(page);
  expect(await buildsOf(page)).toEqual(['first']);
  await expect(home.newVersion).toBeVisible();
});

test('one script of the page for recovery does not come: it says so', async ({ page, site }) => {
  for (const path of [RECOVERY_SCRIPT, RECOVERY_TEXTS]) {
    site.heal();
    site.fail(path, 'abort');
    await page.goto(RECOVERY);
    await expect(page.getByRole('alert')).toContainText('Denne siden kom ikke i gang.');
    site.heal();
    await new Recovery(page).open();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  for (const path of [MODULE, WASM, LOADER, ...ROOMS]) {
    test(`${path.replace(/-[0-9a-f]{16}/, '')} came damaged and was kept by the browser: the app heals when the host does`, async ({ page, site }) => {
      site.letBrowserKeep();
      site.fail(path, 'truncated');
      const home = new OfflineReady(page);
      await page.goto('');
      if (ROOMS.includes(path)) {
        await home.goTo('Tiltak');
        await expect(home.title).toHaveText('Resten av siden kom ikke fram');
        site.heal();
        await home.button('Prøv igjen').click();
      } else {
        await expect(new Recovery(page).title).toHaveText('Siden kom ikke i gang');
        site.heal();
        await tryAgain(page);
        await home.goTo('Tiltak');
      }
      await expect(home.title).toHaveText('Tiltak');
    });
  }

  test('a script that stays damaged is asked for a few times and no more', async ({ page, site }) => {
    site.fail(MODULE, 'truncated');
    await page.goto('');
    await expect(new Recovery(page).title).toHaveText('Siden kom ikke i gang');
    expect(site.asked.filter((path) => path === PAGE).length).toBeLessThanOrEqual(2);
  });
});
