import { expect, type Page } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';
import { findings } from './findings';
import { Folder } from './pages/place';
import { SketchScreen } from './pages/sketch';
import { Wipe } from './pages/wipe';
import { NEXT_MARK, test } from './site';
import { PREFS_KEY } from './storage-format';

const NOTHING = [
  'Tekster og valg i nettleseren: 0',
  'Steder med reservekopier: 0',
  'Samlinger av filer for bruk uten nett: 0',
  'Hjelpere for bruk uten nett: 0',
  'Merker i denne fanen: 0',
];

const LONG = 'et-samarbeid-mellom-mange-kommuner-i-distriktet/nyskaping/';

/** A name for this machine that the browser does not trust without https. */
const NAME = 'kommunen.test';
test.use({ launchOptions: { executablePath: browserPath(), args: [...browserSwitches(), `--host-resolver-rules=MAP ${NAME} localhost`] } });

/** The folders that have files for use without a network, and those that have a worker. */
async function folders(page: Page): Promise<{ files: string[]; workers: string[] }> {
  return page.evaluate(async () => ({
    files: (await caches.keys()).filter((name) => name !== 'nyskapingslaget-trace').map((name) => /^nyskapingslaget(.*)@/.exec(name)?.[1] ?? name).sort(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  }));
}

async function write(page: Page, idea: string): Promise<void> {
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill(idea);
  await sketch.stored();
}

const prefs = async (page: Page): Promise<Record<string, unknown>> => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>, PREFS_KEY);

test.beforeEach(({ site }) => { site.lieIn('a/', 'b/', 'a/b/', 'å/', LONG); });

test('«Slett alt» takes the texts of all folders, and the files of its own alone', async ({ page, context, site }) => {
  const third = new Folder(await context.newPage(), 'a/b/');
  await third.open();
  await third.ready.waitFor();
  const other = new Folder(await context.newPage(), 'b/');
  await other.open();
  await other.ready.waitFor();
  const own = new Folder(page, 'a/');
  await own.open();
  await own.ready.waitFor();
  await own.newSketch.click();
  await write(page, 'Skrevet i a');
  const same = new Folder(await context.newPage(), 'a/');
  await same.open('#/skisser');
  await other.goTo('Arbeidet vårt');
  await expect(other.main.getByRole('link', { name: 'Skrevet i a' })).toBeVisible();
  expect(await folders(page)).toEqual({ files: ['/a/', '/a/b/', '/b/'], workers: ['/a/', '/a/b/', '/b/'] });

  await own.goTo('Om');
  const wipe = new Wipe(page);
  await expect(wipe.panel).toContainText(`felles med ${site.address}a/b/ og ${site.address}b/, så de forsvinner der også`);
  expect(await findings(page)).toEqual([]);
  await wipe.deleteEverything();
  await expect(wipe.title).toHaveText('Alt er slettet');
  await expect(wipe.proof).toHaveText(NOTHING);
  await expect(same.title).toHaveText('Alt er slettet');
  for (const neighbour of [other, third]) {
    await expect(neighbour.title).toHaveText('Tekstene er slettet');
    await expect(neighbour.main).toContainText('Filene for bruk uten nett ligger her fortsatt.');
  }
  expect(await findings(other.page)).toEqual([]);
  expect(await folders(page)).toEqual({ files: ['/a/b/', '/b/'], workers: ['/a/b/', '/b/'] });
  expect(await page.evaluate(async () => [...Object.keys(localStorage), ...await indexedDB.databases(), await caches.has('nyskapingslaget-trace')])).toEqual([false]);

  site.goAway();
  await context.setOffline(true);
  const later = new Folder(await context.newPage(), 'b/');
  await later.open();
  await expect(later.ready).toBeVisible();
  await expect(later.empty).toBeVisible();
  expect(await findings(later.page)).toEqual([]);
  await later.main.getByRole('button', { name: 'Begynn på nytt' }).click();
  await expect(later.empty).toBeHidden();
  await later.newSketch.click();
  await write(later.page, 'Ny begynnelse');
});

test('begun anew where the texts were deleted from another folder, it does not say so twice', async ({ page, context }) => {
  const other = new Folder(page, 'b/');
  await other.open();
  await other.ready.waitFor();
  const wipe = new Wipe(await context.newPage());
  await wipe.open('a/#/om');
  await wipe.deleteEverything();
  await expect(other.title).toHaveText('Tekstene er slettet');
  await other.button('Begynn på nytt').click();
  await expect(other.ready).toBeVisible();
  await expect(other.empty).toHaveCount(0);
});

test('an older version that says only that all is deleted costs another folder no files', async ({ page, context }) => {
  const own = new Folder(page, 'a/');
  await own.open();
  await own.ready.waitFor();
  const other = new Folder(await context.newPage(), 'b/');
  await other.open();
  await other.ready.waitFor();
  await other.page.evaluate(() => new BroadcastChannel('nyskapingslaget').postMessage('wiped'));
  await expect(own.title).toHaveText('Tekstene er slettet');
  expect((await folders(page)).files).toContain('/a/');
});

test('without messages between tabs, the tab of another folder finds out, and keeps its files', async ({ page, context }) => {
  await context.addInitScript(() => { Object.defineProperty(window, 'BroadcastChannel', { value: undefined }); });
  const wipe = new Wipe(page);
  await wipe.open('a/#/om');
  const other = new Folder(await context.newPage(), 'b/');
  await other.open();
  await other.ready.waitFor();
  await wipe.deleteEverything();
  await expect(other.title).toHaveText('Tekstene er slettet');
  expect((await folders(page)).files).toEqual(['/b/']);
});

test('that texts are shared is told once, in every folder, and again when there is another', async ({ page, context, site }) => {
  const first = new Folder(page, 'a/');
  await first.open('index.html');
  await first.ready.waitFor();
  await first.open();
  await first.ready.waitFor();
  await expect(first.shared).toHaveCount(0);
  const second = new Folder(await context.newPage(), 'å/');
  await second.open();
  await expect(second.shared).toContainText(`også åpnet på ${site.address}a/. Tekstene er felles`);
  expect(await findings(second.page)).toEqual([]);
  await page.reload();
  await expect(first.shared).toContainText(`også åpnet på ${site.address}å/. Tekstene er felles`);
  await first.language('Nynorsk').check({ force: true });
  await expect(first.main.getByText('Same tekstar på fleire adresser')).toBeVisible();
  await first.language('English').check({ force: true });
  await expect(first.main.getByText('The same texts at several addresses')).toBeVisible();
  await first.language('Bokmål').check({ force: true });
  await first.closeShared.click();
  await expect(first.shared).toBeHidden();
  await expect(first.title).toBeFocused();
  for (const folder of [first, second]) {
    await folder.page.reload();
    await folder.goTo('Om');
    await expect(folder.storedShared).toBeVisible();
    await expect(folder.shared).toHaveCount(0);
  }
  const third = new Folder(await context.newPage(), 'b/');
  await third.open();
  await expect(third.shared).toContainText(`${site.address}å/ og ${site.address}a/`);
  await second.goTo('Hjem');
  await second.page.reload();
  await expect(second.shared).toContainText(`${site.address}a/ og ${site.address}b/`);
});

test('a long address makes no screen wider than a narrow phone', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const long = new Folder(await context.newPage(), LONG);
  await long.open();
  const own = new Folder(page, 'a/');
  await own.open();
  await expect(own.shared).toContainText(LONG);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await own.goTo('Om');
  await expect(own.storedShared).toContainText(LONG);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('an open tab learns of another folder before it deletes', async ({ page, context, site }) => {
  const wipe = new Wipe(page);
  await wipe.open('a/');
  const other = new Folder(await context.newPage(), 'b/');
  await other.open();
  await other.ready.waitFor();
  await wipe.goTo('Om');
  await expect(wipe.panel).toContainText(`felles med ${site.address}b/`);
});

test('what tabs in two folders choose is kept together', async ({ page, context }) => {
  const first = new Folder(page, 'a/');
  await first.open();
  await first.ready.waitFor();
  const second = new Folder(await context.newPage(), 'b/');
  await second.open('#/om');
  await expect(second.shared).toBeVisible();
  await second.page.getByRole('radio', { name: 'Mørk' }).check({ force: true });
  await first.language('English').check({ force: true });
  await expect.poll(() => prefs(page)).toMatchObject({ locale: 'en', color_scheme: 'dark', folders: ['/a/', '/b/'] });
});

test('a note that cannot be read costs no choice', async ({ page, site }) => {
  site.show('seed', '<!DOCTYPE html><link rel="icon" href="data:,"><title>seed</title>');
  await page.goto('seed');
  await page.evaluate((key) => localStorage.setItem(key, JSON.stringify({ locale: 'nn', folders: { later: true }, another: [1] })), PREFS_KEY);
  const own = new Folder(page, 'a/');
  await own.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect.poll(() => prefs(page)).toMatchObject({ locale: 'nn', folders: ['/a/'], another: [1] });
});

test('a worker lets the files of a folder alone whose name begins like its own', async ({ page, site }) => {
  site.show('seed', '<!DOCTYPE html><link rel="icon" href="data:,"><title>seed</title>');
  await page.goto('seed');
  const theirs = 'nyskapingslaget/a/@laget/@0123456789abcdef';
  await page.evaluate(async (name) => { await caches.open(name); await caches.open('nyskapingslaget/a/@0000000000000000'); }, theirs);
  const own = new Folder(page, 'a/');
  await own.open();
  await own.ready.waitFor();
  // An older version of its own goes, once the new one has its turn.
  await expect.poll(() => page.evaluate(() => caches.has('nyskapingslaget/a/@0000000000000000'))).toBe(false);
  expect(await page.evaluate((name) => caches.has(name), theirs)).toBe(true);
});

test('«Oppdater nå» works on a first visit below a folder whose worker serves it', async ({ page, context, site, next }) => {
  const above = new Folder(await context.newPage(), '');
  await above.open();
  await above.ready.waitFor();
  const below = new Folder(page, 'b/');
  await below.open();
  await below.ready.waitFor();
  expect(await page.evaluate(() => new URL(navigator.serviceWorker.controller?.scriptURL ?? '').pathname)).toBe('/sw.js');
  site.serve(next);
  await below.lookForUpdate();
  await below.updateNow.click();
  await expect(page.locator(`meta[name="${NEXT_MARK}"]`)).toBeAttached();
});

test.describe('over plain http', () => {
  test.use({ baseURL: async ({ site }, use) => use(site.address.replace('localhost', NAME)) });

  test('the choices alone tell of another folder', async ({ page, context, baseURL }) => {
    const first = new Folder(page, 'a/');
    await first.open();
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect.poll(() => prefs(page)).toMatchObject({ folders: ['/a/'] });
    await expect(first.shared).toHaveCount(0);
    const second = new Folder(await context.newPage(), 'b/');
    await second.open();
    await expect(second.shared).toContainText(`også åpnet på ${baseURL}a/`);
    await first.goTo('Om');
    await expect(first.storedShared).toContainText(`${baseURL}b/`);
    const wipe = new Wipe(page);
    await expect(wipe.panel).toContainText(`felles med ${baseURL}b/`);
    await wipe.deleteEverything();
    await expect(wipe.title).toHaveText('Alt er slettet');
    await expect(second.title).toHaveText('Tekstene er slettet');
  });
});
