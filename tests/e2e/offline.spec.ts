import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { findings } from './findings';
import { About } from './pages/about';
import { buildsOf, OfflineReady } from './pages/offline';
import { Recovery } from './pages/recovery';
import { SketchScreen } from './pages/sketch';
import { FAULTS, filesOf, test } from './site';

test('after «Virker uten nett» everything works without a host, in a new tab too', async ({ page, context, site }) => {
  const home = new OfflineReady(page);
  await home.openReady();
  site.goAway();
  await context.setOffline(true);
  await page.reload();
  await expect(home.title).toBeVisible();
  await home.newSketch.click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill('Skrevet uten nett');
  await sketch.stored();
  const other = new SketchScreen(await context.newPage());
  await other.open('#/skisser');
  await other.main.getByRole('link', { name: 'Skrevet uten nett' }).click();
  for (const name of ['Tiltak', 'Arbeidet vårt', 'Om', 'Hjem'] as const) {
    await sketch.goTo(name);
    await expect(sketch.title).toBeVisible();
  }
  await expect(home.ready).toBeVisible();
  const recovery = new Recovery(page);
  await recovery.open();
  await expect(recovery.section('Skisser og andre tekster')).toContainText('Skrevet uten nett');
});

test('a host that leads from a page’s file to its name keeps nobody from working offline', async ({ page, context, site }) => {
  site.hidePageNames();
  const home = new OfflineReady(page);
  await home.openReady();
  site.goAway();
  await context.setOffline(true);
  await page.reload();
  await expect(home.ready).toBeVisible();
  const recovery = new Recovery(page);
  await recovery.open();
  await expect(recovery.title).toBeVisible();
});

test('the first version never loads the page anew', async ({ page }) => {
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await new OfflineReady(page).openReady();
  expect(loads).toBe(1);
});

for (const fault of FAULTS) {
  test(`one file that cannot be had (${fault}): not «klar», all works, and the next visit mends it`, async ({ page, site }) => {
    const home = new OfflineReady(page);
    // A file that only the worker asks for.
    site.fail('icons/icon-512.png', fault);
    await home.open();
    await expect(home.notReady).toBeVisible();
    await expect(home.ready).toHaveCount(0);
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('@')))).toEqual([]);
    await home.newSketch.click();
    const sketch = new SketchScreen(page);
    await sketch.field('Idé').fill('Virker likevel');
    await sketch.stored();
    site.heal();
    await sketch.goTo('Hjem');
    await page.reload();
    await expect(home.ready).toBeVisible();
  });
}

test('files that the browser threw away are fetched again before it is called ready', async ({ page, site }) => {
  const home = new OfflineReady(page);
  await home.openReady();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const [place, request] of (await cache.keys()).entries()) if (place % 2) await cache.delete(request);
    }
  });
  await page.reload();
  await expect(home.ready).toBeVisible();
  site.goAway();
  await page.reload();
  await expect(home.ready).toBeVisible();
  expect(await buildsOf(page)).toEqual(['first']);
});

test('only listed files are kept, under an own name, and other requests pass by', async ({ page, site }) => {
  const home = new OfflineReady(page);
  await home.openReady();
  await page.reload();
  await expect(home.ready).toBeVisible();
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('@'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname.slice(1)).sort() };
  });
  expect(kept.names).toEqual([expect.stringMatching(/^nyskapingslaget\/@[0-9a-f]{16}$/)]);
  expect(kept.paths).toEqual(filesOf('dist').filter((path) => path !== 'sw.js').sort());
  site.asked.length = 0;
  expect(await page.evaluate(async () => (await fetch('finnes-ikke.txt')).status)).toBe(404);
  expect(await page.evaluate(async () => (await fetch('manifest.json?x')).status)).toBe(200);
  // The browser asks for the worker when it likes.
  expect(site.asked.filter((path) => path !== 'sw.js')).toEqual(['finnes-ikke.txt', 'manifest.json']);
});

test('a browser would install it', async ({ page, context }) => {
  await new OfflineReady(page).openReady();
  const session = await context.newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  // The only hindrance is the tests' own: their windows are private.
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const { icons } = JSON.parse(manifest.data ?? '{}') as { icons: { src: string; sizes: string; purpose?: string }[] };
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return picture.naturalWidth;
    }, src);
    if (sizes !== 'any') expect(`${size}x${size}`).toBe(sizes);
  }
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  await expect(page.locator('link[rel="apple-touch-icon"]')).toHaveAttribute('href', /apple-touch-icon\.png$/);
});

test('the recipe for IIS has the page’s own policy', async () => {
  const recipe = readFileSync('dist/web.config', 'utf8');
  const page = readFileSync('dist/index.html', 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(recipe).toContain(`name="Content-Security-Policy" value="${policy}; frame-ancestors 'none'"`);
  for (const type of ['.wasm', '.json', '.svg']) expect(recipe).toContain(`<remove fileExtension="${type}" />\n      <mimeMap fileExtension="${type}"`);
});

test('Om tells in three languages, without any complaint of axe', async ({ page }) => {
  const home = new OfflineReady(page);
  await home.openReady();
  const about = new About(page);
  await about.goTo('Om');
  await expect(home.panel).toContainText('Hele siden ligger på denne maskinen.');
  expect(await findings(page)).toEqual([]);
  await about.language('Nynorsk').check({ force: true });
  await expect(page.getByRole('region', { name: 'Utan nett' })).toContainText('Verkar utan nett');
  await about.language('English').check({ force: true });
  await expect(page.getByRole('region', { name: 'Offline' })).toContainText('Works offline');
});

test('a host without the worker: not «klar», and all works', async ({ page, site }) => {
  site.fail('sw.js', '500');
  const home = new OfflineReady(page);
  await home.open();
  await expect(home.notReady).toBeVisible();
  await home.newSketch.click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill('Virker likevel');
  await sketch.stored();
});
