import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { fullBody } from './full-sketch';
import { ImportDialog } from './pages/import';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { checksum, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

const FULL = storedSketch(1, fullBody((field) => `Tekst for ${field} æøå`));
const OTHER = storedSketch(2, { idea: 'Den andre «skissen»' });

const recordsOf = (text: string): { body: Record<string, unknown> }[] => JSON.parse(text).records;

async function allAsFile(page: Page): Promise<string> {
  const sketches = new Sketches(page);
  await seed(page, [FULL, OTHER]);
  await sketches.open();
  return (await downloaded(page, () => sketches.downloadAll.click())).text;
}

test('all sketches come unchanged into an empty browser, and only once', async ({ page, sketches, browser }) => {
  const text = await allAsFile(page);
  await expect(sketches.told('Filen er lastet ned')).toBeVisible();

  const context = await browser.newContext();
  const elsewhere = new Sketches(await context.newPage());
  await elsewhere.open();
  await elsewhere.bringIn({ name: 'alle.json', text });
  await expect(elsewhere.told('2 nye skisser er hentet inn.')).toBeVisible();
  await expect(elsewhere.titles).toHaveCount(2);
  const there = await storedSketches(elsewhere.page);
  const back = await downloaded(elsewhere.page, () => elsewhere.downloadAll.click());
  expect(recordsOf(back.text)).toEqual(recordsOf(text));

  const again = new ImportDialog(elsewhere.page);
  for (const files of [[{ name: 'alle.json', text }], [{ name: 'en.json', text }, { name: 'samme.json', text }]]) {
    await again.choose(...files);
    await expect(again.dialog).toContainText('Lik: 2');
    await expect(again.dialog).toContainText('Det er ingenting å ta imot.');
    await again.close.click();
  }
  await elsewhere.page.reload();
  await expect(elsewhere.titles).toHaveCount(2);
  expect(await storedSketches(elsewhere.page)).toEqual(there);
  await context.close();
});

test('one sketch as a file, from its card and from its screen', async ({ page, sketches, sketch }) => {
  await seed(page, [FULL, OTHER]);
  await sketches.open();
  const fromCard = await downloaded(page, () => sketches.tool('Last ned', 'Den andre «skissen»').click());
  expect(fromCard.name).toBe('nyskapingslaget-den-andre-skissen.json');
  expect(recordsOf(fromCard.text).map((record) => record.body['idea'])).toEqual(['Den andre «skissen»']);
  await sketches.openCard('Den andre «skissen»');
  await sketch.field('Mål').fill('Skrevet nå nettopp');
  const fromScreen = await downloaded(page, () => sketch.takeAlong('Last ned'));
  expect(recordsOf(fromScreen.text)).toHaveLength(1);
  expect(fromScreen.text).toContain('Skrevet nå nettopp');
});

test('a newer version from a file advances a sketch; an older one changes nothing', async ({ page, sketches, sketch, imported }) => {
  const old = await allAsFile(page);
  await sketches.openCard('Den andre «skissen»');
  await sketch.field('Mål').fill('Et nyere mål');
  const newer = await downloaded(page, () => sketch.takeAlong('Last ned'));
  await sketch.goTo('Arbeidet vårt');
  await imported.choose({ name: 'gammel.json', text: old });
  await expect(imported.row('Den andre «skissen»')).toContainText('Eldre enn din');
  await expect(imported.row('Tekst for idea')).toContainText('Lik');
  await imported.close.click();
  await seed(page, []);
  await page.evaluate(() => { localStorage.clear(); indexedDB.deleteDatabase('nyskapingslaget'); });
  await sketches.open();
  await sketches.bringIn({ name: 'gammel.json', text: old });
  await expect(sketches.titles).toHaveCount(2);
  await sketches.bringIn(newer);
  await expect(sketches.told('Én skisse ble oppdatert.')).toBeVisible();
  await sketches.openCard('Den andre «skissen»');
  await expect(sketch.field('Mål')).toHaveValue('Et nyere mål');
});

const newerRecord = (): string => {
  const body = { changed_at: 1, created_at: 1, id: 'f'.repeat(32), idea: 'Fra framtiden', locale: 'nb' };
  const record = { kind: 'sketch', schema: 99, vector: '00000000000000aa:1', checksum: checksum(99, '00000000000000aa:1', JSON.stringify(body)), body };
  return JSON.stringify({ format: 'nyskapingslaget', version: 1, records: [record] });
};

const BAD_FILES: [string, (whole: string) => string, string][] = [
  ['one byte changed', (whole) => whole.replace('«skissen»', '«skissex»'), 'Én kunne ikke leses, fordi den er endret eller skadet'],
  ['empty', () => '', 'Filen er tom. Ingenting er endret.'],
  ['only blanks', () => ' \n', 'Filen er tom. Ingenting er endret.'],
  ["someone else's JSON", () => '{"records":[{"idea":"Hei"}]}', 'Filen er ikke laget med Nyskapingslaget. Ingenting er endret.'],
  ['JSON that is a list', () => '[1,2,3]', 'Filen er ikke laget med Nyskapingslaget. Ingenting er endret.'],
  ['cut off', (whole) => whole.slice(0, whole.length / 2), 'Filen kan ikke leses. Kanskje ble den ikke lastet helt ned. Ingenting er endret.'],
  ['wrong type', () => '\u0000\u0001PK\u0003\u0004', 'Dette er en annen slags fil.'],
  ['a newer file', (whole) => whole.replace('"version": 1', '"version": 2'), 'Filen er laget med en nyere utgave av siden.'],
  ['a newer record', newerRecord, 'Én er laget med en nyere utgave av siden.'],
];

test('a file that is bad, in any way: a sentence, and nothing changed', async ({ page, sketches, imported }) => {
  const whole = await allAsFile(page);
  const before = await storedSketches(page);
  for (const [name, spoil, sentence] of BAD_FILES) {
    const spoiled = spoil(whole);
    expect(spoiled, name).not.toBe(whole);
    await imported.choose({ name: 'fil.json', text: spoiled });
    await expect(imported.dialog, name).toContainText(sentence);
    expect(await storedSketches(page), name).toEqual(before);
    await expect(imported.accept, name).toHaveCount(0);
    await imported.close.click();
    await expect(imported.dialog, name).toBeHidden();
    await expect(sketches.titles, name).toHaveCount(2);
  }
});

test('good records beside a damaged one are taken in', async ({ page, browser }) => {
  const text = (await allAsFile(page)).replace('«skissen»', '«skissex»');
  const context = await browser.newContext();
  const elsewhere = new Sketches(await context.newPage());
  await elsewhere.open();
  const dialog = new ImportDialog(elsewhere.page);
  await dialog.choose({ name: 'alle.json', text });
  await expect(dialog.dialog).toContainText('Én kunne ikke leses');
  await dialog.accept.click();
  await expect(elsewhere.told('Én ny skisse er hentet inn.')).toBeVisible();
  await expect(elsewhere.titles).toHaveText(['Tekst for idea æøå']);
  await context.close();
});

test('a file does not bring back what lies in the bin, unless it is newer and one says so', async ({ page, sketches, sketch, imported }) => {
  const old = await allAsFile(page);
  await sketches.tool('Slett', 'Den andre «skissen»').click();
  await imported.choose({ name: 'gammel.json', text: old });
  await expect(imported.row('Den andre «skissen»')).toContainText('I papirkurven');
  await imported.close.click();
  await expect(sketches.titles).toHaveCount(1);
  await sketches.openBin();
  await sketches.tool('Hent tilbake', 'Den andre «skissen»').click();
  await sketches.openCard('Den andre «skissen»');
  await expect(sketch.field('Idé')).toHaveValue('Den andre «skissen»');
});

test('what is written on after a download is not taken for part of the file', async ({ page, home, sketch, sketches, browser }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Delt idé');
  await sketch.field('Mål').fill('Målet i filen');
  const given = await downloaded(page, () => sketch.takeAlong('Last ned'));
  await sketch.field('Mål').fill('Målet som ble skrevet etterpå');

  const context = await browser.newContext();
  const elsewhere = new SketchScreen(await context.newPage());
  const there = new Sketches(elsewhere.page);
  await there.open();
  await there.bringIn({ name: 'delt.json', text: given.text });
  await there.openCard('Delt idé');
  await elsewhere.field('Behovet').fill('Behovet fra den andre');
  const back = await downloaded(elsewhere.page, () => elsewhere.takeAlong('Last ned'));
  await context.close();

  await sketch.goTo('Arbeidet vårt');
  await sketches.bringIn({ name: 'tilbake.json', text: back.text });
  await expect(sketches.titles).toHaveCount(2);
  const texts = (await storedSketches(page)).join();
  expect(texts).toContain('Målet som ble skrevet etterpå');
  expect(texts).toContain('Behovet fra den andre');
});
