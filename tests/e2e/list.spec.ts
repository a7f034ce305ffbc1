import { expect, test } from './fixtures';
import { fullBody } from './full-sketch';
import { idOf, storedSketch } from './storage-format';
import { seed, storedSketches } from './store';

test('an empty list invites to the first one', async ({ sketches, sketch }) => {
  await sketches.open();
  await expect(sketches.main.getByRole('heading', { level: 2, name: 'Her er det plass til det første' })).toBeVisible();
  await expect(sketches.search).toHaveCount(0);
  await sketches.button('Begynn på den første').click();
  await sketch.field('Idé').fill('Den aller første');
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.card('Den aller første')).toBeVisible();
  await expect(sketches.count).toHaveText('Én på lista');
});

test('search finds every text of a sketch, and all words must be there', async ({ page, sketches }) => {
  const words: string[] = [];
  const body = fullBody((field) => {
    words.push(`ord${field.replace(/[-_]/g, '')}x`);
    return `Her er ${words.at(-1)} skrevet`;
  });
  await seed(page, [storedSketch(1, body), storedSketch(2, { idea: 'Noe helt annet på Årdal', municipality: 'Lærdal' })]);
  await sketches.open();
  await expect(sketches.count).toHaveText('2 på lista');
  for (const word of words) {
    await sketches.search.fill(word);
    await expect(sketches.count, word).toHaveText('1 av 2 på lista');
    await expect(sketches.titles).toHaveText(['Her er ordideax skrevet']);
  }
  await sketches.search.fill('ORDIDEAX ordgoalx');
  await expect(sketches.titles).toHaveCount(1);
  await sketches.search.fill('ordideax laerdal');
  await expect(sketches.main.getByText('Ingenting her passer med alt du har valgt og skrevet.')).toBeVisible();
  await sketches.search.fill('ardal');
  await expect(sketches.titles).toHaveText(['Noe helt annet på Årdal']);
  await sketches.clearSearch.click();
  await expect(sketches.titles).toHaveCount(2);
  await expect(sketches.search).toBeFocused();
});

test('sorting: changed, title with æ ø å last, municipality, progress', async ({ page, sketches }) => {
  await seed(page, [
    storedSketch(1, { idea: 'Åpen skole', municipality: 'Lom', need: 'a', goal: 'b' }),
    storedSketch(2, { idea: 'ball', municipality: 'Utsira' }),
    storedSketch(3, { idea: 'Ærlig talt', municipality: '', need: 'a' }),
    storedSketch(4, { idea: 'Øving', municipality: 'Gloppen', need: 'a', goal: 'b', description: 'c' }),
  ]);
  await sketches.open();
  await expect(sketches.titles).toHaveText(['Øving', 'Ærlig talt', 'ball', 'Åpen skole']);
  await sketches.sort.selectOption('Tittel');
  await expect(sketches.titles).toHaveText(['ball', 'Ærlig talt', 'Øving', 'Åpen skole']);
  await sketches.sort.selectOption('Kommune');
  await expect(sketches.titles).toHaveText(['Øving', 'Åpen skole', 'ball', 'Ærlig talt']);
  await sketches.sort.selectOption('Hvor langt de er kommet');
  await expect(sketches.titles).toHaveText(['Øving', 'Åpen skole', 'Ærlig talt', 'ball']);
});

test('a copy of a sketch without an idea says what the sketch says, and no more', async ({ page, sketches, sketch }) => {
  await seed(page, [storedSketch(1, { need: 'Bare et behov' })]);
  await sketches.open();
  await sketches.main.getByRole('button', { name: /^Lag kopi/ }).click();
  await sketches.button('Åpne kopien').click();
  await expect(sketch.field('Behovet')).toHaveValue('Bare et behov');
  await expect(sketch.field('Idé')).toHaveValue('');
});

test('a sketch that is taken out of the bin on its own screen gets the focus', async ({ page, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'I kurven', binned_at: 1_700_000_000_000 })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.button('Hent tilbake').click();
  await expect(sketch.field('Idé')).toHaveValue('I kurven');
  await expect(sketch.title).toBeFocused();
});

test('copy, delete, undo the deletion', async ({ page, sketches, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Delingsbil', need: 'Behovet er her' })]);
  await sketches.open();
  await sketches.tool('Lag kopi', 'Delingsbil').click();
  await expect(sketches.told('Kopien er laget')).toBeVisible();
  await expect(sketches.titles).toHaveText(['Delingsbil (kopi)', 'Delingsbil']);
  await sketches.button('Åpne kopien').click();
  await expect(sketch.field('Behovet')).toHaveValue('Behovet er her');
  await sketch.field('Behovet').fill('Bare i kopien');
  await sketch.goTo('Arbeidet vårt');
  await sketches.openCard('Delingsbil');
  await expect(sketch.field('Behovet')).toHaveValue('Behovet er her');

  await sketch.fromMore('Slett');
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await expect(sketches.titles).toHaveText(['Delingsbil (kopi)']);
  await sketches.button('Angre sletting').click();
  await expect(sketches.card('Delingsbil')).toBeVisible();
  await sketches.tool('Slett', 'Delingsbil').click();
  await sketches.button('Angre sletting').click();
  await expect(sketches.titles).toHaveCount(2);
  await page.reload();
  await expect(sketches.titles).toHaveCount(2);
});

test('the bin: kept over a reload, put back, emptied for good', async ({ page, sketches, frame }) => {
  await seed(page, [1, 2, 3].map((number) => storedSketch(number, { idea: `Skisse nummer ${number}` })));
  await sketches.open();
  for (const number of [1, 2, 3]) await sketches.tool('Slett', `Skisse nummer ${number}`).click();
  await expect(sketches.main.getByText('Her er det plass til det første')).toBeVisible();
  await page.reload();
  await sketches.openBin();
  await sketches.tool('Hent tilbake', 'Skisse nummer 2').click();
  await expect(sketches.titles).toHaveText(['Skisse nummer 2']);

  // The address of one in the bin says so and offers the way back.
  await frame.open('#/skisser/00000000000000000000000000000003');
  await expect(frame.title).toHaveText('Skissen ligger i papirkurven');
  await frame.button('Hent tilbake').click();
  await expect(frame.title).toHaveText('Skisse nummer 3');
  await frame.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(2);

  await sketches.openBin();
  await sketches.button('Tøm papirkurven').click();
  // Two quick Enters delete nothing: the question has the focus, and not the button.
  await expect(sketches.main.getByText(/^Slette \d+ for godt\?/)).toBeFocused();
  await page.keyboard.press('Enter');
  await sketches.button('Avbryt').click();
  expect(await storedSketches(page)).toHaveLength(3);
  await sketches.button('Tøm papirkurven').click();
  await sketches.button('Slett for godt').click();
  await expect(sketches.told('Papirkurven er tømt. Én skisse er slettet for godt.')).toBeVisible();
  await expect.poll(() => storedSketches(page)).toHaveLength(2);
  await page.reload();
  await expect(sketches.titles).toHaveCount(2);
  await expect(sketches.main.getByText(/^Papirkurv/)).toHaveCount(0);
});

test('a thousand sketches open and are searched', async ({ page, sketches }) => {
  const records = Array.from({ length: 1_000 }, (_, number) => storedSketch(number, {
    idea: `Idé nummer ${number}`,
    description: `En beskrivelse av noe lengde, med nål${number}nål og ellers det samme som i alle de andre skissene.`,
  }));
  await seed(page, records);
  await sketches.open();
  await expect(sketches.count).toHaveText(/^1.?000 på lista$/);
  await expect(sketches.titles.first()).toHaveText('Idé nummer 999');
  const shown = await sketches.titles.count();
  await sketches.button('Vis 30 til').click();
  await expect(sketches.titles).toHaveCount(shown + 30);
  await sketches.search.pressSequentially('nål517nål');
  await expect(sketches.titles).toHaveText(['Idé nummer 517']);
  await sketches.openCard('Idé nummer 517');
  await expect(page.getByRole('textbox', { name: 'Beskrivelse' })).toHaveValue(/nål517nål/);
});
