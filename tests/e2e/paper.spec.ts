import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { fullBody } from './full-sketch';
import type { SketchScreen } from './pages/sketch';
import { A3_LANDSCAPE, A4, printed, withoutBlanks } from './pdf';
import { idOf, storedSketch } from './storage-format';
import { seed } from './store';

/** Every text of the sketch, each with a word that stands nowhere else. */
const texts: string[] = [];
const BODY = fullBody((field) => {
  texts.push(`Ordet ${field.replace(/[-_]/g, '')}ord på papir`);
  return texts.at(-1) ?? '';
});
const FIXED = ['Nettverk for distriktsnyskaping', 'Rekruttering', 'Helse og omsorg', 'Ny praksis', 'Gjennomført', 'Regionalt', 'Nasjonalt', 'Planlagt', '17. februar 2027', 'Ja'];
/** 6,000 characters and more, in words that can be told apart. */
const LONG_WORDS = Array.from({ length: 700 }, (_, number) => `langt${number}ord`);

interface Printer { printed: number }

async function openWith(page: Page, sketch: SketchScreen, body: object): Promise<void> {
  // A print dialog would wait for a person.
  await page.addInitScript(() => {
    const counter = window as unknown as Printer;
    counter.printed = 0;
    window.print = () => { counter.printed += 1; };
  });
  await seed(page, [storedSketch(1, { ...BODY, ...body })], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  await expect(sketch.status).toHaveText('Lagret');
}

async function choose(page: Page, sketch: SketchScreen, item: 'Skriv ut' | 'A3-lerret' | 'Tomt skjema'): Promise<void> {
  const before = await page.evaluate(() => (window as unknown as Printer).printed);
  await sketch.takeAlong(item, item !== 'Tomt skjema');
  await expect.poll(() => page.evaluate(() => (window as unknown as Printer).printed)).toBe(before + 1);
}

function expectTexts(text: string, wanted: string[]): void {
  expect(wanted.filter((one) => !text.includes(withoutBlanks(one))), 'missing on paper').toEqual([]);
}

test('the A4 sheet has the text of every field', async ({ page, sketch }) => {
  await openWith(page, sketch, {});
  await choose(page, sketch, 'Skriv ut');
  const paper = await printed(page);
  expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A4)]));
  expect(paper.sizes.length).toBeLessThanOrEqual(2);
  expectTexts(paper.text, [...texts, ...FIXED]);
  // The screen itself stays off the paper.
  expect(paper.text).not.toContain(withoutBlanks('Legg til aktør'));
  expect(paper.text).not.toContain(withoutBlanks('Hovedmeny'));
});

test("the browser's own print command gives the A4 sheet too, and the screen comes back", async ({ page, sketch }) => {
  await openWith(page, sketch, {});
  const paper = await printed(page);
  expect(paper.sizes[0]).toEqual(A4);
  expectTexts(paper.text, texts);
  await sketch.field('Mål').fill('Skrevet etter utskriften');
  expectTexts((await printed(page)).text, ['Skrevet etter utskriften']);
});

test('a sketch of few words is one A4 page', async ({ page, sketch }) => {
  await openWith(page, sketch, Object.fromEntries(Object.keys(BODY).map((field) => [field, undefined])));
  await sketch.field('Idé').fill('Bare en idé');
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A4]);
  expectTexts(paper.text, ['Bare en idé']);
});

for (const item of ['Skriv ut', 'A3-lerret'] as const) {
  test(`a long text flows on to its last word (${item})`, async ({ page, sketch }) => {
    await openWith(page, sketch, { description: LONG_WORDS.join(' '), understanding: LONG_WORDS.map((word) => `så${word}`).join('\n') });
    await choose(page, sketch, item);
    const paper = await printed(page);
    const size = item === 'Skriv ut' ? A4 : A3_LANDSCAPE;
    expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(size)]));
    expectTexts(paper.text, [...LONG_WORDS, ...LONG_WORDS.map((word) => `så${word}`), 'Ordet whatchangedord på papir', 'Ordet contributorord på papir']);
  });
}

test('the A3 canvas has the text of every field, on one sheet', async ({ page, sketch }) => {
  await openWith(page, sketch, {});
  await choose(page, sketch, 'A3-lerret');
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A3_LANDSCAPE]);
  expectTexts(paper.text, [...texts, ...FIXED]);
});

test('the blank form has every heading and nothing of what was written', async ({ page, sketch }) => {
  await openWith(page, sketch, {});
  await choose(page, sketch, 'Tomt skjema');
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A4, A4]);
  expectTexts(paper.text, [
    'Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspill', 'Beskrivelse', 'Kontinuitet', 'Samspill', 'Forståelse',
    'Hva kan vi slutte med?', 'Hvem er på laget?', 'Neste steg', 'Støtte og ordninger', 'Har vi kontakt?',
  ]);
  expect(texts.filter((text) => paper.text.includes(withoutBlanks(text)))).toEqual([]);
});

test('«Kopier som tekst» puts every field on the clipboard', async ({ page, sketch, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWith(page, sketch, { description: LONG_WORDS.join(' ') });
  await sketch.takeAlong('Kopier som tekst', true);
  await expect(sketch.told('Teksten er kopiert.')).toBeVisible();
  const copied = withoutBlanks(await page.evaluate(() => navigator.clipboard.readText()));
  const description = 'Ordet descriptionord på papir';
  expectTexts(copied, [...texts.filter((text) => text !== description), ...FIXED, ...LONG_WORDS]);
});

test('without a clipboard (plain http) the text is copied the old way', async ({ page, sketch, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(Clipboard.prototype, 'writeText', { value: undefined }));
  await openWith(page, sketch, {});
  await sketch.takeAlong('Kopier som tekst', true);
  await expect(sketch.told('Teksten er kopiert.')).toBeVisible();
  expectTexts(withoutBlanks(await page.evaluate(() => navigator.clipboard.readText())), texts);
});
