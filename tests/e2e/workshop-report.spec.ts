import { findings } from './findings';
import { expect, test } from './fixtures';
import { Frame } from './pages/frame';
import { Workshop } from './pages/workshop';
import { A4, printed, withoutBlanks } from './pdf';
import { idOf, storedDraft, storedSketch, storedWorkshop } from './storage-format';
import { downloaded, downloadedBytes, seed } from './store';
import { tooWide } from './too-wide';
import type { Locator, Page } from '@playwright/test';

const NAME = 'Fjordkveld';
const HOST = 'Mona Møteleder';
const WORKSHOP = {
  name: NAME, asks: 'Hva skal til for at unge flytter hjem?', place: 'Kulturhuset', date: '2027-02-17', start: '18:00', host: HOST,
  tables: '3', people: '12', dots: '2', minutes_alone: '5', minutes_group: '20', minutes_plenary: '15',
  tallies: [{ sketch: idOf(2), dots: 5 }, { sketch: idOf(1), dots: 2 }],
};
const at = (number: number, table: string, body: object): ReturnType<typeof storedSketch> =>
  storedSketch(number, { workshop: { id: idOf(900), name: NAME, table }, municipality: 'Steigen', ...body });
const SKETCHES = [
  at(1, '1', {
    idea: 'Vaktbil for hele bygda', goal: 'Alle kommer til legen', stop_doing: 'Kjøre hver for oss', contributors: ['Kari Nordmann'],
    next_steps: [{ what: 'Ringe nabokommunen', who: 'Ola Ring', due: '2027-03-01', done: false }],
    actors: [{ name: 'Nabokommunen', role: 'Eier bilen', contact_person: 'Per Kontakt', level: 'local', contact: 'planned' }],
    themes: ['rekruttering'], map_elements: ['kart-4'],
  }),
  at(2, '2', { idea: 'A night bus', goal: 'Everybody gets home', locale: 'en' }),
];
const ADDRESS = `#/verksted/${idOf(900)}`;

/** The last parts of a workshop. */
class Ending extends Frame {
  readonly report: Locator = this.main.getByRole('article');
  readonly nameless: Locator = this.main.getByRole('checkbox', { name: 'Uten navn' });
  readonly script: Locator = this.main.getByRole('region', { name: 'Kjøreplan' });
  readonly keep: Locator = this.main.getByRole('region', { name: 'Ta vare på alt' });
  readonly home: Locator = this.main.getByRole('region', { name: 'Ta med hjem' });
  readonly emptying: Locator = this.main.getByRole('region', { name: 'Tøm denne maskinen' });
  readonly change: Locator = this.main.getByRole('region', { name: 'Bytt møteleder eller maskin' });
  readonly code: Locator = this.page.getByRole('dialog', { name: 'Les koden med kameraet' });

  section(heading: string): Locator {
    return this.report.getByRole('heading', { name: heading, exact: true }).locator('xpath=..');
  }
}

async function opened(page: Page, part: string, workshop: object = WORKSHOP): Promise<Ending> {
  await seed(page, [storedWorkshop(900, workshop), ...SKETCHES], { locale: 'nb' });
  const ending = new Ending(page);
  await ending.open(`${ADDRESS}${part}`);
  await expect(ending.title).toHaveText(NAME);
  return ending;
}

test('the report writes itself, hides names, and goes on paper, into Word, as text and into the calendar', async ({ page }) => {
  const ending = await opened(page, '/rapport');
  await expect(ending.report).toContainText('2 av 3 bord leverte 2 skisser. Mangler: 3');
  await expect(ending.section('Dette fikk prikker').getByRole('row').nth(1)).toContainText('A night bus');
  await expect(ending.section('Neste steg')).toContainText('Ola Ring');
  await expect(ending.section('Neste steg')).toContainText('1. mars 2027');
  await expect(ending.report).toContainText(HOST);
  // Each table's words say their language.
  await expect(ending.report.getByText('A night bus').first()).toHaveAttribute('lang', 'en');
  expect(await findings(page)).toEqual([]);

  const word = await downloadedBytes(page, () => ending.button('Word').click());
  expect(word.subarray(0, 2).toString()).toBe('PK');
  expect(word.toString('utf8')).toContain('Ringe nabokommunen');
  const text = await downloaded(page, () => ending.button('Markdown').click());
  expect(text.name).toMatch(/rapport-fjordkveld\.md$/i);
  expect(text.text).toContain('# Fjordkveld');
  const event = await downloaded(page, () => ending.button('«Hva skjedde?» i kalenderen').click());
  expect(event.text).toContain('DTSTART;TZID=Europe/Oslo:20270517T090000');

  await ending.storing(() => ending.nameless.check({ force: true }));
  await expect(ending.report).not.toContainText('Ola Ring');
  for (const name of [HOST, 'Kari Nordmann']) await expect(ending.report).not.toContainText(name);
  await expect(ending.section('Neste steg')).toContainText('Ringe nabokommunen');
  await ending.page.reload();
  await expect(ending.nameless).toBeChecked();
  const paper = await printed(page);
  expect(paper.sizes.length).toBeLessThanOrEqual(2);
  for (const size of paper.sizes) expect(size).toEqual(A4);
  expect(paper.inside).toBe(paper.text);
  for (const words of ['Ringe nabokommunen', 'Kjøre hver for oss', 'Everybody gets home']) expect(paper.text).toContain(withoutBlanks(words));
  for (const words of [HOST, 'Ta med rapporten', 'Deler av verkstedet']) expect(paper.text).not.toContain(withoutBlanks(words));
});

test('all of it is kept as files, without whom to call until somebody asks, and it is told whether all is downloaded', async ({ page }) => {
  const ending = await opened(page, '/avslutt');
  await expect(ending.emptying).toContainText('3 ting fra verkstedet er ikke lastet ned');
  expect(await findings(page)).toEqual([]);
  const collected = await downloaded(page, () => ending.keep.getByRole('button', { name: 'Samlefil', exact: true }).click());
  expect(collected.name).toMatch(/fjordkveld\.json$/);
  const file = JSON.parse(collected.text) as { records: { kind: string }[] };
  expect(file.records.map((record) => record.kind)).toEqual(['workshop', 'sketch', 'sketch']);
  expect(collected.text).not.toContain('Per Kontakt');
  await expect(ending.emptying).toContainText('Alt fra verkstedet er lastet ned slik det er nå.');
  await ending.keep.getByRole('checkbox', { name: 'Ta med kontaktpersonene' }).check({ force: true });
  const page_ = await downloaded(page, () => ending.keep.getByRole('button', { name: 'Samlefil til å lese' }).click());
  expect(page_.text).toContain('Per Kontakt');
  expect(page_.text).toContain('<article');
  const table = await downloaded(page, () => ending.keep.getByRole('button', { name: 'Excel' }).click());
  expect(table.text.split('\r\n').map((line) => line.split(';').slice(0, 3).join(';')).slice(0, 3)).toEqual([
    '\ufeff"Bord";"Prikker";"Navn"', '"1";"2";"Vaktbil for hele bygda"', '"2";"5";"A night bus"',
  ]);
  const slides = await downloadedBytes(page, () => ending.keep.getByRole('button', { name: 'PowerPoint' }).click());
  expect(slides.subarray(0, 2).toString()).toBe('PK');
  for (const words of ['ppt/slides/slide4.xml', 'Vaktbil for hele bygda', 'lang="en-GB"']) expect(slides.toString('utf8')).toContain(words);
  const word = await downloadedBytes(page, () => ending.keep.getByRole('button', { name: 'Word' }).click());
  expect(word.toString('utf8')).toContain('A night bus');
});

test('the tables take their sketch home one after another, another machine takes over, and a borrowed one is emptied', async ({ page }) => {
  const ending = await opened(page, '/avslutt');
  const next = ending.home.getByRole('button', { name: /^Vis koden \d/ });
  for (const [name, title] of [['Vis koden 1 av 2: Bord 1, Vaktbil for hele bygda', 'Vaktbil for hele bygda'], ['Vis koden 2 av 2: Bord 2, A night bus', 'A night bus']] as const) {
    await expect(next).toHaveText(name);
    await next.click();
    await expect(ending.code.getByRole('img', { name: `QR-kode: ${title}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(ending.code).toHaveCount(0);
    await expect(next).toBeFocused();
  }
  await expect(next).toHaveText(/^Vis koden 1 av 2/);
  await ending.home.getByText('Gå til et bestemt bord').click();
  await ending.home.getByRole('button', { name: 'Vis koden: Bord 2, A night bus' }).click();
  await expect(ending.code.getByRole('img', { name: 'QR-kode: A night bus' })).toBeVisible();
  await ending.code.getByRole('button', { name: 'Lukk', exact: true }).click();
  await ending.change.getByRole('button', { name: 'Vis oppsettet som QR' }).click();
  await expect(ending.code.getByRole('img', { name: `QR-kode: ${NAME}` })).toBeVisible();
  await ending.code.getByRole('button', { name: 'Lukk', exact: true }).click();
  await ending.emptying.getByRole('button', { name: 'Gå til «Slett alt»' }).click();
  await expect(page.getByRole('heading', { name: 'Slett alt på denne maskinen' })).toBeFocused();
});

test('from the code of one table one goes on to the next, also where it fills the screen, and the focus stays', async ({ page }) => {
  const ending = await opened(page, '/avslutt');
  await ending.home.getByRole('button', { name: /^Vis koden 1 av 2/ }).click();
  const button = (name: string): Locator => ending.code.getByRole('button', { name, exact: true });
  const code = (title: string): Locator => ending.code.getByRole('img', { name: `QR-kode: ${title}`, exact: true });
  await expect(code('Vaktbil for hele bygda')).toBeVisible();
  await expect(ending.code.getByText('Bord 1 · Kode 1 av 2')).toBeVisible();
  await expect(button('Forrige')).toHaveAttribute('aria-disabled', 'true');
  await button('Neste').click();
  await expect(code('A night bus')).toBeVisible();
  await expect(ending.code.getByText('Bord 2 · Kode 2 av 2')).toBeVisible();
  await expect(button('Neste')).toBeFocused();
  await expect(button('Neste')).toHaveAttribute('aria-disabled', 'true');
  expect(await findings(page)).toEqual([]);
  await button('Fyll skjermen').click();
  await expect(button('Lukk fullskjerm')).toBeFocused();
  await button('Forrige').click();
  await expect(code('Vaktbil for hele bygda')).toBeVisible();
  await expect(button('Forrige')).toBeFocused();
  await button('Lukk fullskjerm').click();
  await expect(button('Fyll skjermen')).toBeFocused();
  await button('Neste').click();
  await expect(code('A night bus')).toBeVisible();
  await button('Lukk').click();
  await expect(ending.code).toHaveCount(0);
  // The next press goes on from there: after the last comes the first.
  await expect(ending.home.getByRole('button', { name: /^Vis koden \d/ })).toHaveText(/^Vis koden 1 av 2/);
  await ending.change.getByRole('button', { name: 'Vis oppsettet som QR' }).click();
  await expect(code(NAME)).toBeVisible();
  await expect(button('Neste')).toHaveCount(0);
});

test('the script adds up, says what has no room, waits for a day, and goes on paper', async ({ page }) => {
  const ending = await opened(page, '', { ...WORKSHOP, date: '', minutes_plenary: '20' });
  await ending.script.getByRole('radio', { name: '45 minutter' }).check({ force: true });
  await expect(ending.script.getByRole('status').first()).toHaveText(/^Planen blir 4 minutter for lang/);
  await ending.script.getByRole('radio', { name: 'To timer' }).check({ force: true });
  await expect(ending.script.getByRole('status').first()).toBeEmpty();
  await expect(ending.script.getByRole('row').nth(1)).toContainText('18:00–18:');
  await expect(ending.script.getByRole('row').last()).toContainText('–20:00');
  expect(await findings(page)).toEqual([]);
  const calendar = ending.script.getByRole('button', { name: 'Legg i kalenderen' });
  await expect(calendar).toHaveAttribute('aria-disabled', 'true');
  await expect(ending.script).toContainText('Kalenderen trenger en dag og et klokkeslett.');
  await ending.main.getByLabel('Dag', { exact: true }).fill('2027-02-17');
  await expect(calendar).not.toHaveAttribute('aria-disabled', 'true');
  const event = await downloaded(page, () => calendar.click());
  expect(event.text).toContain('DTSTART;TZID=Europe/Oslo:20270217T180000\r\nDTEND;TZID=Europe/Oslo:20270217T200000');
  await page.evaluate(() => { window.print = () => {}; });
  await ending.script.getByRole('button', { name: 'Skriv ut kjøreplanen' }).click();
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A4]);
  for (const words of ['Kjøreplan for møteleder', '18:00–', 'Les spørsmålet høyt']) expect(paper.text).toContain(withoutBlanks(words));
  expect(paper.text).not.toContain(withoutBlanks('Inviter bordene'));
});

for (const part of ['', '/rapport', '/avslutt']) {
  test(`nothing of ${part || '/'} is wider than a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const long = { ...WORKSHOP, name: NAME, asks: 'Menneskerettighetsorganisasjonssekretariatsmedarbeider'.repeat(4) };
    await opened(page, part, long);
    expect(await tooWide(page)).toEqual([]);
  });
}

test('where the tables begin with a prototype their drafts are seen, given dots, reported and taken home', async ({ page }) => {
  const table = (number: string): Record<string, unknown> => ({ workshop: { id: idOf(900), name: NAME, table: number } });
  const relief = (task: string): object => ({ tasks: [{ what: task, hours: '2', fate: 'stop' }], freed_for: 'Å besøke dem som venter' });
  await seed(page, [
    storedWorkshop(900, { ...WORKSHOP, template: 'avlastningsagent', tallies: [] }),
    storedDraft(11, 'avlastningsagent', relief('Purring på faktura'), table('1')),
    storedDraft(12, 'avlastningsagent', relief('Møter om møter'), table('2')),
  ], { locale: 'nb' });
  const name = 'Avlastningsagent: Møter om møter';
  const room = new Workshop(page);
  await room.open(`${ADDRESS}/se`);
  await expect(room.cards).toHaveText(['Avlastningsagent: Purring på faktura', name]);
  await room.part('Prioriter');
  await room.storing(() => room.more(name).click());
  await expect(room.chart).toHaveAccessibleName(/Flest: Avlastningsagent: Møter om møter, 1 prikk/);
  await expect(room.tallies.getByRole('link', { name })).toHaveAttribute('href', `#/tiltak/avlastningsagent/${idOf(12)}`);
  await room.part('Vis');
  await expect(room.stage).toContainText('Møter om møter');
  const ending = new Ending(page);
  await ending.open(`${ADDRESS}/rapport`);
  await expect(ending.report).toContainText('2 av 3 bord');
  await expect(ending.section('Dette fikk prikker').getByRole('row').nth(1)).toContainText(name);
  await ending.open(`${ADDRESS}/avslutt`);
  await ending.home.getByRole('button', { name: /^Vis koden 1 av 2: Bord 1, Avlastningsagent: Purring/ }).click();
  await expect(ending.code).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('two machines that each counted a part of the room add their dots together', async ({ page }) => {
  await seed(page, [
    storedWorkshop(900, { ...WORKSHOP, tallies: [{ sketch: idOf(1), dots: 3 }] }),
    storedWorkshop(901, { ...WORKSHOP, conflict_of: idOf(900), tallies: [{ sketch: idOf(1), dots: 2 }, { sketch: idOf(2), dots: 4 }] }),
    ...SKETCHES,
  ], { locale: 'nb' });
  const room = new Workshop(page);
  await room.open(`${ADDRESS}/prioriter`);
  await expect(room.dots('Vaktbil for hele bygda')).toHaveValue('3');
  await room.main.getByRole('link', { name: 'Sammenlign og velg' }).click();
  await expect(room.main.getByText(/^Talte to maskiner hver sin del av rommet/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await room.button('Behold denne, og legg sammen prikkene').click();
  await room.part('Prioriter');
  await expect(room.dots('Vaktbil for hele bygda')).toHaveValue('5');
  await expect(room.dots('A night bus')).toHaveValue('4');
});

test('how much too long the script is, is told once somebody has paused', async ({ page }) => {
  await page.clock.install();
  const ending = await opened(page, '', { ...WORKSHOP, minutes_plenary: '20' });
  const told = ending.script.getByRole('status').first();
  await ending.script.getByRole('radio', { name: '45 minutter' }).check({ force: true });
  await expect(told).toHaveText(/^Planen blir 4 minutter for lang/);
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await ending.main.getByRole('textbox', { name: 'Minutter i plenum' }).fill('30');
  await expect(ending.main.getByRole('textbox', { name: 'Minutter i plenum' })).toHaveValue('30');
  expect(await told.textContent()).toMatch(/^Planen blir 4 minutter/);
  await page.clock.fastForward(1_100);
  await expect(told).toHaveText(/^Planen blir 14 minutter for lang/);
});

test('undo in the field for a link is the field\'s own, and takes nothing of the workshop away', async ({ page }) => {
  const ending = await opened(page, '');
  await ending.main.getByRole('textbox', { name: 'Navn på verkstedet' }).fill('Fjellkveld');
  await expect(ending.title).toHaveText('Fjellkveld');
  await ending.main.getByRole('link', { name: 'Samle', exact: true }).click();
  const link = ending.main.getByRole('textbox', { name: 'Lim inn lenke' });
  await link.pressSequentially('hei');
  await page.keyboard.press('Control+z');
  await expect(link).not.toHaveValue('hei');
  await expect(ending.title).toHaveText('Fjellkveld');
});
