import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { fileOf, record } from './files';
import { idOf, storedDraft, storedGuide, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

/** Puts a text in at the caret, as the browser does when it is pasted. */
async function insert(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, words) => {
    const input = element as HTMLInputElement;
    input.setRangeText(words, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

test('a line break of a word processor is one in the field, in what is stored and in what is written on', async ({ page, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Fellesvakt', need: 'Slutt' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const need = sketch.field('Behovet');
  await need.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 0));
  await insert(need, 'Vakten\u000bslites\u2028ut\u0007\t');
  await expect(need).toHaveValue('Vakten\nslites\nut\tSlutt');
  await need.focus();
  await page.keyboard.insertText('!');
  await expect(need).toHaveValue('Vakten\nslites\nut\t!Slutt');
  await sketch.field('Kommune').evaluate((element) => (element as HTMLInputElement).setSelectionRange(0, 0));
  await insert(sketch.field('Kommune'), 'Røst\u000bog Værøy');
  await expect(sketch.field('Kommune')).toHaveValue('Røst og Værøy');
  await expect.poll(() => storedSketches(page).then((texts) => texts.join())).toContain('Vakten\\nslites\\nut\\t!Slutt');
});

test('a line break of Windows takes the room of one, so that nothing is said that is not so', async ({ page, sketch, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Fellesvakt', need: 'x'.repeat(20_000 - 9) })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.field('Behovet').focus();
  await sketch.field('Behovet').press('Control+End');
  await imported.paste({ text: 'a\r\nb\r\nc\r\nd\r\ne' });
  await expect(sketch.told(/fikk ikke plass/)).toHaveCount(0);
  await imported.paste({ text: 'a\r\nb\r\nc\r\nd\r\nefg' });
  await expect(sketch.told(/2 tegn på slutten fikk ikke plass/)).toBeVisible();
});

test('what a field has no room for is told about where a text is dropped into it too', async ({ page, sketch, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Fellesvakt', need: 'x'.repeat(20_000 - 9), municipality: 'x'.repeat(498) })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const need = sketch.field('Behovet');
  await imported.dropText(need, 'ni bokstav');
  await expect(sketch.told(/1 tegn på slutten fikk ikke plass/)).toBeVisible();
  await sketch.open(`#/skisser/${idOf(1)}`);
  await imported.dropText(sketch.field('Kommune'), 'ab');
  await expect(sketch.told(/fikk ikke plass/)).toHaveCount(0);
  // What is selected there is not taken away by what is dropped, as it is by what is pasted.
  await need.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 9));
  await imported.dropText(need, 'y'.repeat(12));
  await expect(sketch.told(/3 tegn på slutten fikk ikke plass/)).toBeVisible();
  await sketch.open(`#/skisser/${idOf(1)}`);
  // But what is moved within a field is.
  await need.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 12));
  await imported.dropText(need, 'x'.repeat(12));
  await expect(sketch.told(/fikk ikke plass/)).toHaveCount(0);
});

test('a cell of a spreadsheet that just fits in a line is said to fit, and signs that the browser counts are counted', async ({ page, sketch, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Fellesvakt', municipality: 'x'.repeat(497) })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.field('Kommune').focus();
  await sketch.field('Kommune').press('End');
  await imported.paste({ text: 'abc\r\n' });
  await expect(sketch.told(/fikk ikke plass/)).toHaveCount(0);
  await imported.paste({ text: 'ab\u0007cd\r\n' });
  await expect(sketch.told(/2 tegn på slutten fikk ikke plass/)).toBeVisible();
});

test('a file of ours is taken in out of a chat or a mail, and a part of one is told about', async ({ sketches, imported }) => {
  const own = JSON.stringify(JSON.parse(fileOf(record(1, { idea: 'Fra en chat' }))), null, 2);
  const texts = [
    `Hei, her er skissen: ${own}`,
    own.replace(/^ +/gm, (blanks) => '\u00a0'.repeat(blanks.length)),
    `\`\`\`json\n${own}\n\`\`\``,
  ];
  await sketches.open();
  for (const text of texts) {
    expect(await imported.paste({ text })).toBe('taken by the page');
    await expect(imported.row('Fra en chat')).toBeVisible();
    await imported.reject.click();
    await expect(imported.dialog).toBeHidden();
  }
  expect(await imported.paste({ text: `Hei: ${own.slice(0, own.length / 2)}` })).toBe('taken by the page');
  await expect(imported.dialog.getByRole('alert')).toContainText('Det du limte inn:');
  await imported.close.click();
  expect(await imported.paste({ text: 'Hei {navn}, vi ses.' })).toBe('left to the browser');
});

test('a file that an older program saved as UTF-16 is taken in', async ({ sketches, imported }) => {
  await sketches.open();
  await imported.choose({ name: 'skisse.json', text: Buffer.from(`\ufeff${fileOf(record(1, { idea: 'Blåbærøy' }))}`, 'utf16le') });
  await expect(imported.row('Blåbærøy')).toBeVisible();
});

test('a file that falls on what is being looked at is added to it, with what was wished', async ({ page, sketches, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Kastet', binned_at: 1_700_000_000_000 })]);
  await sketches.open();
  await imported.choose({ name: 'en.json', text: fileOf(record(1, { idea: 'Kastet' }, '00000000000000aa:2')) });
  await imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' }).check();
  await expect(imported.row('Hent tilbake')).toContainText('Nyere');
  await imported.drop({ name: 'to.json', text: fileOf(record(2, { idea: 'Kom etterpå' })) }, { name: 'tull.json', text: 'tull' });
  await expect(imported.rows).toHaveCount(2);
  await expect(imported.row('Kom etterpå')).toBeVisible();
  await expect(imported.dialog).toContainText('tull.json');
  await expect(imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' })).toBeChecked();
  await imported.accept.click();
  await expect(sketches.card('Kastet')).toBeVisible();
  await expect(sketches.card('Kom etterpå')).toBeVisible();
  // What was looked at then is not looked at now.
  await imported.choose({ name: 'tre.json', text: fileOf(record(3, { idea: 'Alene' })) });
  await expect(imported.rows).toHaveCount(1);
});

test('words with signs that nobody sees are found by both searches, and a name from a Mac keeps its letters', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Pa\u030a A\u030ardal ny\u00adskap\u200bing' }), storedSketch(2, { idea: 'Buss' })]);
  await sketches.open();
  await page.getByRole('searchbox').first().fill('nyskaping');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'rdal' })).toBeVisible();
  await expect(sketches.card('Buss')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('nyskaping');
  await expect(dialog.getByRole('region', { name: /^Skisser/ }).getByRole('link')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.goto(`#/skisser/${idOf(1)}`);
  const file = await downloaded(page, () => sketches.takeAlong('Last ned'));
  expect(file.name).toBe('nyskapingslaget-på-årdal-nyskaping.json');
});

test('tabs and indents stay in lists, cells, facts and answers, on the screen and on paper', async ({ page, frame }) => {
  await seed(page, [
    storedDraft(10, 'avlastningsagent', { tasks: [{ what: 'Purring\tpå  faktura', hours: '2', fate: 'stop', note: '' }] }, { municipality: 'Lom\tog  Vågå' }),
    storedDraft(11, 'stillingsutlysning', { title: 'Brobygger', tasks: ['Rydde\ti  rutiner', 'Ringe'] }),
    storedGuide(12, { answers: [{ question: 'lag-1-1', text: 'Først:\n\tdet\tvi  har' }] }),
  ], { locale: 'nb' });
  for (const [address, texts] of [
    [`#/tiltak/avlastningsagent/${idOf(10)}`, ['Purring\tpå  faktura', 'Lom\tog  Vågå']],
    [`#/tiltak/stillingsutlysning/${idOf(11)}`, ['Rydde\ti  rutiner']],
    [`#/laget/${idOf(12)}`, ['\tdet\tvi  har']],
  ] as const) {
    await frame.open(address);
    await expect(page.locator('#dokument')).toBeVisible();
    // What is shown, as opposed to what is there: blanks that fall together are one.
    const shown = async (where: string): Promise<string> => page.locator(where).evaluate((element) => (element as HTMLElement).innerText);
    for (const text of texts) expect(await shown('#dokument'), `${address} on the screen`).toContain(text);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const text of texts) expect(await shown('.print-sheet'), `${address} on paper`).toContain(text);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});
