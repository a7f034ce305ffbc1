import type { Page } from '@playwright/test';
import { fileOf, record } from './files';
import { expect, test } from './fixtures';
import { Compare } from './pages/compare';
import { ImportDialog } from './pages/import';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { Versions } from './pages/versions';
import { idOf, storedSketch } from './storage-format';
import { seed } from './store';

const HERE = { idea: 'Felles vaktbil', goal: 'Fri på fredag', themes: ['rekruttering'], municipality: 'Utsira' };
const THERE = { idea: 'Felles vaktbil', goal: 'Fri på mandag', need: 'Lange turer', themes: ['omstilling'], municipality: 'Utsira', contributors: ['Kari'] };
const FILE = fileOf(record(1, THERE, '00000000000000aa:1,00000000000000cc:1'));

/** Takes in a sketch that was changed here too, and opens the two side by side from the card. */
async function compareAfterImport(page: Page): Promise<Compare> {
  // What was written in this browser stays where it is; what comes from elsewhere becomes the copy.
  await seed(page, [storedSketch(1, HERE, '00000000000000aa:1,00000000000000bb:1')], { locale: 'nb', device: '00000000000000bb' });
  const sketches = new Sketches(page);
  await sketches.open();
  await sketches.bringIn({ name: 'fra-kari.json', text: FILE });
  await sketches.link('Egen utgave').click();
  const compare = new Compare(page);
  await expect(compare.title).toHaveText('Sammenlign og velg');
  return compare;
}

test('what differs stands side by side, and the person’s choice becomes one sketch, that stays one', async ({ page, sketches, sketch }) => {
  const compare = await compareAfterImport(page);
  await expect(compare.parts).toHaveCount(4);
  await expect(compare.main.getByText('Skrevet av: Kari')).toBeVisible();
  await expect(compare.part('Mål').locator('mark')).toHaveCount(2);
  // What is there rather than nothing, both of lists, and otherwise what is here.
  await expect(compare.choice('Behovet', 'Kopien')).toBeChecked();
  await expect(compare.choice('Tema', 'Begge')).toBeChecked();
  await expect(compare.choice('Mål', 'Denne')).toBeChecked();
  await compare.choice('Mål', 'Denne').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(compare.choice('Mål', 'Begge')).toBeChecked();
  await expect(compare.part('Mål')).toContainText('Fri på fredag\n\nFri på mandag');
  await compare.save.click();
  await expect(sketch.told('Skissene er samlet til én. Kopien ligger i papirkurven.')).toBeVisible();
  await expect(sketch.field('Mål')).toHaveValue('Fri på fredag\n\nFri på mandag');
  await expect(sketch.field('Behovet')).toHaveValue('Lange turer');
  await sketch.fromMore('Versjoner');
  await expect(new Versions(page).item(1)).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(1);
  // The same file brings nothing back.
  const imported = new ImportDialog(page);
  await imported.choose({ name: 'igjen.json', text: FILE });
  await expect(imported.dialog).toContainText('Det er ingenting å ta imot.');
});

test('what is chosen stays chosen while another tab stores something', async ({ page, context }) => {
  const compare = await compareAfterImport(page);
  await compare.choice('Mål', 'Kopien').check({ force: true });
  const other = new SketchScreen(await context.newPage());
  await other.open('#/skisser');
  await new Sketches(other.page).newSketch.click();
  await other.field('Idé').fill('Noe helt annet');
  await other.stored();
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).some((text) => String(text).includes('Noe helt annet')))).toBe(true);
  await expect(compare.choice('Mål', 'Kopien')).toBeChecked();
  await compare.save.click();
  await expect(other.page.getByRole('textbox', { name: 'Idé' })).toHaveValue('Noe helt annet');
  expect(await page.evaluate(() => Object.values(localStorage).join('\n'))).toContain('Fri på mandag');
});

test('what is chosen stays chosen, with the focus, while another tab writes on in one of the two', async ({ page, context }) => {
  const compare = await compareAfterImport(page);
  await compare.choice('Mål', 'Kopien').check({ force: true });
  const other = new SketchScreen(await context.newPage());
  await other.open(`#/skisser/${idOf(1)}`);
  await other.field('Mål').fill('Fri på tirsdag');
  await other.stored();
  await expect(compare.part('Mål')).toContainText('tirsdag');
  await expect(compare.choice('Mål', 'Kopien')).toBeChecked();
  await expect(compare.choice('Mål', 'Kopien')).toBeFocused();
});

test('the choice can be taken back: both are as they were', async ({ page, sketches, sketch }) => {
  const compare = await compareAfterImport(page);
  await compare.choice('Mål', 'Kopien').check();
  await compare.save.click();
  await expect(sketch.field('Mål')).toHaveValue('Fri på mandag');
  await compare.undo.click();
  await expect(sketch.field('Mål')).toHaveValue('Fri på fredag');
  await expect(sketch.field('Behovet')).toHaveValue('');
  await expect(sketch.main.getByText('Skissen ble endret to steder.')).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(2);
});

test('both can be kept as two sketches', async ({ page, sketches, sketch }) => {
  const compare = await compareAfterImport(page);
  await compare.keepApart.click();
  await expect(sketch.told('Dette er nå to skisser hver for seg')).toBeVisible();
  await expect(sketch.field('Mål')).toHaveValue('Fri på mandag');
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(2);
  await expect(sketches.link('Egen utgave')).toHaveCount(0);
});

test('where the other is gone there is nothing to compare with, and nothing is lost', async ({ page, sketch }) => {
  const compare = await compareAfterImport(page);
  await compare.goTo('Arbeidet vårt');
  await page.goto(`#/skisser/${idOf(1)}`);
  await expect(sketch.main.getByText('Skissen ble endret to steder.')).toBeVisible();
  await sketch.fromMore('Slett');
  await sketch.link('Egen utgave').click();
  await expect(sketch.title).toHaveText('Det er ingenting å sammenligne med');
  await sketch.button('Behold som egen skisse').click();
  await expect(sketch.field('Behovet')).toHaveValue('Lange turer');
});

test('the columns say where each comes from, and words are marked only where most of them are the same', async ({ page }) => {
  const compare = await compareAfterImport(page);
  await expect(compare.main.getByRole('heading', { level: 2 })).toHaveText([/^Din, på denne maskinen$/, /^Fra fila fra-kari\.json, \d\d[:.]\d\d$/]);
  await expect(compare.part('Mål').getByRole('radio', { name: 'Din, på denne maskinen' })).toBeVisible();
  await expect(compare.side('Mål', 'Denne').locator('mark')).toHaveText([/fredag$/]);
  // What was there before stays so when the page is loaded anew.
  await page.reload();
  await expect(compare.main.getByRole('heading', { level: 2 }).nth(1)).toHaveText(/^Fra fila fra-kari\.json/);
});
