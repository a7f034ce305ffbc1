import type { BrowserContext, Page } from '@playwright/test';
import { fileOf, record } from './files';
import { expect, test } from './fixtures';
import { Frame } from './pages/frame';
import { ImportDialog } from './pages/import';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { idOf, PREFS_KEY, storedSketch } from './storage-format';
import { copies, fillUp, seed, storedSketches } from './store';

// What becomes of things in one tab while something else goes on in another.

const listInAnotherTab = async (context: BrowserContext): Promise<Sketches> => {
  const sketches = new Sketches(await context.newPage());
  await sketches.open();
  return sketches;
};

/** A stored sketch, written in in the first tab; the second one, which watches. */
async function inTwoTabs(page: Page, context: BrowserContext, sketch: SketchScreen): Promise<SketchScreen> {
  await seed(page, [storedSketch(1, { idea: 'Delt' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await expect(sketch.field('Mål')).toBeEnabled();
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.takeOver).toBeVisible();
  return second;
}

/** Likewise, with words in the first tab that found no room. */
async function fullBesideAnother(page: Page, context: BrowserContext, sketch: SketchScreen): Promise<SketchScreen> {
  const second = await inTwoTabs(page, context, sketch);
  await fillUp(page);
  await sketch.field('Mål').fill('Fant ikke plass');
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned skissen nå.');
  return second;
}

test('what found no room in one tab, and what another wrote in the same sketch meanwhile, are both kept', async ({ page, context, sketch, sketches }) => {
  const second = await fullBesideAnother(page, context, sketch);
  await second.takeOver.click();
  await expect(second.field('Behovet')).toBeEnabled();
  await second.field('Behovet').fill('Skrevet i den andre');
  await second.stored();
  await expect(sketch.told(/^Skissen ble endret i en annen fane/)).toBeVisible();
  await expect(sketch.field('Mål')).toHaveValue('Fant ikke plass');
  // The other tab has found the words among the copies and had room for them.
  await expect(sketch.status).toHaveText('Lagret');
  await expect(sketch.alerts).toHaveCount(0);
  await sketch.goTo('Arbeidet vårt');
  await page.reload();
  await expect(sketches.titles).toHaveCount(2);
  const texts = (await storedSketches(page)).join('\n');
  expect(texts).toContain('Fant ikke plass');
  expect(texts).toContain('Skrevet i den andre');
});

test('what found no room in a tab that is closed is kept beside what another tab writes afterwards', async ({ page, context, sketch }) => {
  const second = await fullBesideAnother(page, context, sketch);
  await expect.poll(() => copies(page)).toContain('Fant ikke plass');
  await page.close({ runBeforeUnload: false });
  await expect(second.field('Behovet')).toBeEnabled();
  await second.field('Behovet').fill('Skrevet etterpå');
  await expect(second.told('Det som ble skrevet i en annen fane, er tatt vare på som en egen skisse.')).toBeVisible();
  await second.stored();
  await expect(second.field('Mål')).toHaveValue('');
  await expect(second.field('Behovet')).toHaveValue('Skrevet etterpå');
  await second.field('Behovet').pressSequentially(', og mer');
  await second.stored();
  // Each once: the second save finds nothing new.
  const texts = await storedSketches(second.page);
  expect(texts.filter((text) => text.includes('Fant ikke plass'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('Skrevet etterpå, og mer'))).toHaveLength(1);
  expect(texts).toHaveLength(2);
});

test('an import that is undone stays undone, also where another tab shows the sketch', async ({ page, context, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Som den var' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await expect(sketch.status).toHaveText('Lagret');
  const before = await storedSketches(page);
  const other = await listInAnotherTab(context);
  const imported = new ImportDialog(other.page);
  await imported.choose({ name: 'nyere.json', text: fileOf(record(1, { idea: 'Nyere idé' }, '00000000000000aa:2')) });
  await imported.accept.click();
  await expect(sketch.field('Idé')).toHaveValue('Nyere idé');
  await imported.undo.click();
  await expect(other.told('Det du hentet inn, er tatt bort igjen. Alt er som før.')).toBeVisible();
  await expect(sketch.field('Idé')).toHaveValue('Som den var');
  expect(await storedSketches(page)).toEqual(before);
  await other.page.reload();
  await expect(other.card('Som den var')).toBeVisible();
  expect(await storedSketches(page)).toEqual(before);
});

test('an empty browser is empty again after an undone import, and nothing is said to be gone', async ({ page, sketches, imported }) => {
  await sketches.open();
  await imported.choose({ name: 'ny.json', text: fileOf(record(1, { idea: 'Bare på besøk' })) });
  await imported.accept.click();
  await imported.undo.click();
  await expect(sketches.told('Det du hentet inn, er tatt bort igjen. Alt er som før.')).toBeVisible();
  // What would make the page say so is a mark that something lies here.
  await expect.poll(() => page.evaluate(() => caches.has('nyskapingslaget-trace'))).toBe(false);
  await page.reload();
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await expect(sketches.newSketch.first()).toBeVisible();
  await expect(sketches.alerts).toHaveCount(0);
});

test('a tab that watches keeps the focus and the place while the other one writes', async ({ page, context, sketch }) => {
  const second = await inTwoTabs(page, context, sketch);
  await second.takeOver.focus();
  await sketch.field('Mål').fill('Skrives mens noen ser på');
  await expect(second.field('Mål')).toHaveValue('Skrives mens noen ser på');
  await expect(second.takeOver).toBeFocused();
});

test('what was chosen for this browser in one tab is not undone by a choice in another', async ({ page, context, frame }) => {
  await frame.open();
  const other = new Frame(await context.newPage());
  await other.open();
  await page.getByText('Nynorsk', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await other.open('#/om');
  await expect(other.title).toBeFocused();
  // The other tab's process has heard of the choice.
  await expect.poll(() => other.page.evaluate((key) => localStorage.getItem(key), PREFS_KEY)).toContain('"nn"');
  await other.page.getByRole('radio', { name: 'Mørk' }).check({ force: true });
  await expect(other.page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await page.reload();
  await expect(frame.title).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
});

test('a card, or what lies in the bin, keeps the focus while another tab stores', async ({ page, context, sketch, sketches }) => {
  await seed(page, [
    storedSketch(1, { idea: 'Den ene' }),
    storedSketch(2, { idea: 'Den andre' }),
    storedSketch(3, { idea: 'Kastet', binned_at: 1_700_000_000_000 }),
    storedSketch(4, { idea: 'Kastes snart' }),
  ]);
  const list = await listInAnotherTab(context);
  await list.openBin();
  const copy = list.tool('Lag kopi', 'Den ene');
  const restore = list.tool('Hent tilbake', 'Kastet');
  await sketch.open(`#/skisser/${idOf(2)}`);

  // The one that is written in comes first, so that all of them change place.
  await copy.focus();
  await sketch.field('Idé').fill('Den andre, endret');
  await expect(list.titles).toHaveText(['Den andre, endret', 'Kastes snart', 'Den ene']);
  await expect(copy).toBeFocused();

  await restore.focus();
  await sketch.field('Mål').fill('Enda en endring');
  await sketch.stored();
  await sketch.goTo('Arbeidet vårt');
  await sketches.tool('Slett', 'Kastes snart').click();
  await expect(list.titles).toHaveText(['Den andre, endret', 'Den ene']);
  await expect(list.main.locator('summary')).toHaveText(/2/);
  await expect(restore).toBeFocused();
});
