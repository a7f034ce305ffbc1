import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ImportDialog } from './pages/import';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { downloaded, seed } from './store';

type Texts = [string, string][];

/** Everything in localStorage: what an image of a machine, a backup or a copied profile has in it. */
const imageOf = (page: Page): Promise<Texts> => page.evaluate(() => Object.entries(localStorage) as [string, string][]);

/** A machine that begins as another one is. */
async function machine(browser: Browser, baseURL: string, image: Texts): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  const page = await context.newPage();
  await seed(page, image.map(([key, text]) => ({ key, text })));
  return page;
}

/** Writes in the sketch there is, saved after each of these texts; the file of it. */
async function write(page: Page, ...texts: string[]): Promise<string> {
  const [sketches, sketch] = [new Sketches(page), new SketchScreen(page)];
  await sketches.open();
  await sketches.openCard('Felles vaktbil');
  for (const text of texts) {
    const before = await page.evaluate(() => JSON.stringify(Object.values(localStorage)));
    await sketch.field('Mål').fill(text);
    await expect.poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage)))).not.toBe(before);
    await sketch.stored();
  }
  return (await downloaded(page, () => sketch.takeAlong('Last ned'))).text;
}

test('two machines from one image each write: a third gets everybody’s words, in any order', async ({ browser, baseURL, page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Felles vaktbil');
  await sketch.stored();
  const image = await imageOf(page);
  const files = [
    await write(await machine(browser, baseURL ?? '', image), 'Første utkast her', 'Fri på fredag'),
    await write(await machine(browser, baseURL ?? '', image), 'Fri på mandag'),
  ].map((text, place) => ({ name: `fra-${place}.json`, text }));
  for (const [order, places] of [['one way', [0, 1]], ['the other way', [1, 0]], ['at once', [0, 1]]] as const) {
    const third = await machine(browser, baseURL ?? '', []);
    const sketches = new Sketches(third);
    await sketches.open();
    const imported = new ImportDialog(third);
    const chosen = places.map((place) => files[place] ?? { name: '', text: '' });
    for (const some of order === 'at once' ? [chosen] : chosen.map((file) => [file])) {
      await imported.choose(...some);
      await imported.accept.click();
      await imported.dialog.waitFor({ state: 'hidden' });
      await expect(sketches.told(/hentet inn|endret to steder|ble oppdatert/).first()).toBeVisible();
    }
    await expect(sketches.titles, order).toHaveCount(2);
    const held = await third.evaluate(() => Object.values(localStorage).join('\n'));
    expect(held, order).toContain('Fri på fredag');
    expect(held, order).toContain('Fri på mandag');
    await third.context().close();
  }
});

test('a profile that is put back to what it was does not count on where it was', async ({ browser, baseURL, page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Felles vaktbil');
  await sketch.stored();
  const image = await imageOf(page);
  const given = await write(page, 'Skrevet før maskinen ble satt tilbake');
  const restored = await machine(browser, baseURL ?? '', image);
  await write(restored, 'Skrevet etterpå', 'og enda mer');
  const sketches = new Sketches(restored);
  await sketches.open();
  await sketches.bringIn({ name: 'fra-før.json', text: given });
  await expect(sketches.titles).toHaveCount(2);
  const held = await restored.evaluate(() => Object.values(localStorage).join('\n'));
  expect(held).toContain('Skrevet før maskinen ble satt tilbake');
  expect(held).toContain('og enda mer');
});
