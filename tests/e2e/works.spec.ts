import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { storedDraft, storedGuide, storedSelfcheck, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

const ALL = [
  storedSketch(1, { idea: 'Felles vaktbil', municipality: 'Steigen', themes: ['rekruttering'], status: 'trying' }),
  storedSketch(2, { idea: 'Gapahuk for alle', municipality: 'Lom', status: 'carried_out' }),
  storedDraft(3, 'meetup', FULL_DRAFTS['meetup'] ?? {}, { municipality: 'Utsira' }),
  storedGuide(4, { municipality: 'Bø', answers: [{ question: 'lag-1-1', text: 'For få hender' }] }),
  storedSelfcheck(5, { session: 2, group: 'Bord fire', recognised: ['kart-6'] }),
  // What is ticked on the map itself is no work of its own.
  storedSelfcheck(6, { session: 0, group: '', recognised: ['kart-2'] }),
];

test('one list holds works of every kind, each with what it is, and is narrowed down by kind, theme and status', async ({ page, sketches }) => {
  await seed(page, ALL);
  await sketches.open();
  await expect(sketches.count).toHaveText('5 på lista');
  await expect(sketches.card('Felles vaktbil')).toContainText(/Steigen · endret .*Skisse/);
  await expect(sketches.card('Bord fire')).toContainText(/Økt 2 .*Selvsjekk/);
  for (const [kind, count] of [['Skisse', 2], ['Utkast', 1], ['Selvsjekk', 1], ['Lagark', 1]] as const) {
    await sketches.kind.selectOption(kind);
    await expect(sketches.titles).toHaveCount(count);
    await expect(sketches.count).toHaveText(`${count} av 5 på lista`);
  }
  await sketches.kind.selectOption('Alle slag');
  // What a card says that it is, is searched too.
  for (const [words, names] of [['lagark', 1], ['selvsjekk fire', 1], ['skisse steigen', 1], ['meetup utsira', 1]] as const) {
    await sketches.search.fill(words);
    await expect(sketches.titles).toHaveCount(names);
  }
  await sketches.search.fill('');
  await sketches.theme.selectOption('Rekruttering');
  await expect(sketches.titles).toHaveText(['Felles vaktbil']);
  await sketches.status.selectOption({ index: 3 });
  await expect(sketches.titles).toHaveCount(0);
  await sketches.button('Vis alt').click();
  await expect(sketches.titles).toHaveCount(5);
  await expect(sketches.search).toBeFocused();
  await expect(sketches.status).toHaveValue('alle');
  await sketches.status.selectOption({ index: 3 });
  await expect(sketches.titles).toHaveText(['Gapahuk for alle']);
});

test('several works are chosen, downloaded as one file, put away together, and taken back together', async ({ page, sketches }) => {
  await seed(page, ALL);
  await sketches.open();
  await expect(sketches.chosen).toHaveCount(0);
  await sketches.choose('Felles vaktbil').check();
  await sketches.choose('Bord fire').check();
  await expect(sketches.chosen.getByRole('status')).toHaveText('2 valgt');
  const file = await downloaded(page, () => sketches.button('Last ned valgte').click());
  const records = (JSON.parse(file.text) as { records: { kind: string }[] }).records.map(({ kind }) => kind);
  expect(records.sort()).toEqual(['selfcheck', 'sketch']);

  // What is not on the list any more is not among the chosen.
  await sketches.kind.selectOption('Skisse');
  await expect(sketches.chosen.getByRole('status')).toHaveText('1 valgt');
  await sketches.button('Velg alle 2').click();
  await expect(sketches.chosen.getByRole('status')).toHaveText('2 valgt');
  await sketches.button('Slett valgte').click();
  await expect(sketches.told('2 er lagt i papirkurven')).toBeVisible();
  await expect(sketches.titles).toHaveCount(0);
  await expect(sketches.button('Angre sletting')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sketches.told('2 er hentet tilbake')).toBeVisible();
  await expect(sketches.titles).toHaveCount(2);
  await page.reload();
  await expect(sketches.titles).toHaveCount(5);
  expect(await storedSketches(page)).toHaveLength(2);
});
