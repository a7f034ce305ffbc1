import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { fullBody } from './full-sketch';
import { A3_LANDSCAPE, A4, printed, withoutBlanks, type Paper } from './pdf';
import { idOf, storedDraft, storedGuide, storedSelfcheck, storedSketch, type StoredRecord } from './storage-format';
import { seed } from './store';

const LENGTH = 200;
/** What a field of one line takes, and one of many. */
const LINE = 500;
const TEXT = 20_000;
const LOCALES = ['nb', 'nn', 'en'] as const;
const TAKE = { nb: 'Ta med', nn: 'Ta med', en: 'Take along' };
const PRINT = { nb: /^Skriv ut/, nn: /^Skriv ut/, en: /^Print/ };

/** Words that cannot be broken by any rule of a language: every other one is an address. */
class LongWords {
  readonly all: string[] = [];

  next(length = LENGTH): string {
    const number = this.all.length;
    const head = number % 2 ? `https://kommune.no/${number}/` : `w${number}w`;
    // Each piece is another one, so that a word of which a part is gone is not found.
    const pieces = Array.from({ length }, (_, place) => (number * TEXT + place).toString(36));
    const word = `${head}${pieces.join('')}`.slice(0, length);
    this.all.push(word);
    return word;
  }
}

/** What is no text of somebody's own, but a choice, a time or a number. */
const CHOSEN = new Set(['hours', 'fate', 'form', 'share', 'deadline', 'kind', 'id', 'date', 'start', 'end', 'minutes', 'purpose', 'looking_for']);

/** The same content with a long word for each text. */
function lengthened(value: unknown, words: LongWords): unknown {
  if (typeof value === 'string') return value === '' ? '' : words.next();
  if (Array.isArray(value)) return value.map((item) => lengthened(item, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, CHOSEN.has(name) ? field : lengthened(field, words)]));
}

interface Work { name: string; record: StoredRecord; address: string; words: string[] }

/** A programme with room for all of its blocks: the others are not on paper. */
const DAY = { date: '2027-05-04', start: '09:00', end: '15:30', blocks: [{ what: 'Bli kjent', who: 'Verten', start: '', minutes: '45' }] };
const CONTENTS = { ...FULL_DRAFTS, bootcamp: { ...FULL_DRAFTS['bootcamp'], days: [DAY, { ...DAY, date: '2027-05-05' }] } };

function drafts(): Work[] {
  return Object.entries(CONTENTS).map(([prototype, content], place) => {
    const words = new LongWords();
    const number = 10 + place;
    const record = storedDraft(number, prototype, lengthened(content, words) as object, { municipality: words.next() });
    return { name: prototype, record, address: `#/tiltak/${prototype}/${idOf(number)}`, words: words.all };
  });
}

function selfcheck(): Work {
  const words = new LongWords();
  const notes = ['kart-10', 'kart-11'].map((element) => ({ element, text: words.next() }));
  const record = storedSelfcheck(2, { session: 2, group: words.next(), recognised: ['kart-10'], notes });
  return { name: 'self-check', record, address: `#/selvsjekk/${idOf(2)}`, words: words.all };
}

function guide(): Work {
  const words = new LongWords();
  const body = {
    municipality: words.next(),
    answers: ['lag-1-1', 'lag-2-1', 'lag-3-1', 'lag-4-1'].map((question) => ({ question, text: words.next() })),
    actors: ['local', 'national'].map((level) => ({ name: words.next(), role: words.next(), level, contact: 'planned' })),
    instruments: [{ name: words.next(), note: words.next() }],
  };
  return { name: 'guide', record: storedGuide(3, body), address: `#/laget/${idOf(3)}`, words: words.all };
}

function sketch(): Work {
  const words = new LongWords();
  const record = storedSketch(1, fullBody(() => words.next()));
  return { name: 'sketch', record, address: `#/skisser/${idOf(1)}`, words: words.all };
}

/** Opens works one after another. */
async function openAt(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, address);
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^(Lagret|Lagra|Saved)$/ })).toBeVisible();
}

/** How many characters of a name a card has room for on a page, at the least. */
const CARD_ON_A_PAGE = 300;

/** In how many pieces a word stands in a text. What is beside it on a page stands between what is there and what is on the next. */
function piecesOf(word: string, text: string): number {
  let pieces = 0;
  for (let rest = word; rest; pieces += 1) {
    let [some, most] = [0, rest.length];
    while (some < most) {
      const half = Math.ceil((some + most) / 2);
      if (text.includes(rest.slice(0, half))) some = half;
      else most = half - 1;
    }
    if (!some) return Infinity;
    rest = rest.slice(some);
  }
  return pieces;
}

function expectWhole(paper: Paper, { name, words }: Work): void {
  expect(words.filter((word) => !paper.inside.includes(withoutBlanks(word))), `not whole on the paper of ${name}`).toEqual([]);
}

/** What every sheet has for those who hear it, and at least so many figures. */
function expectTold(paper: Paper, name: string, title: string | RegExp, figures = 0): void {
  expect(paper.headings, `the heading of ${name}`).toHaveLength(1);
  expect(paper.figures.length, `the figures of ${name}`).toBeGreaterThanOrEqual(figures);
  expect(paper.figures.every(Boolean), `figures without words in ${name}`).toBe(true);
  if (typeof title === 'string') expect(paper.title).toBe(title);
  else expect(paper.title).toMatch(title);
}

for (const locale of LOCALES) {
  test(`a word without an end is whole on paper, whatever it stands in (${locale})`, async ({ page, frame }) => {
    await page.addInitScript(() => { window.print = () => undefined; });
    const works = [sketch(), selfcheck(), guide(), ...drafts()];
    await seed(page, works.map(({ record }) => record), { locale });
    await frame.open('#/');
    for (const work of works) {
      await openAt(page, work.address);
      const paper = await printed(page);
      expect(new Set(paper.sizes.map(String)), work.name).toEqual(new Set([String(A4)]));
      expectWhole(paper, work);
      expect(paper.headings, `the heading of ${work.name}`).toHaveLength(1);
    }
  });
}

for (const locale of LOCALES) {
  test(`the list and an element of the map are whole on paper, as long as their words may be (${locale})`, async ({ page, frame }) => {
    const listed = new LongWords();
    const about = new LongWords();
    const group = listed.next(LINE);
    about.all.push(group);
    const works = [
      storedSketch(1, { idea: listed.next(TEXT), municipality: listed.next(LINE) }),
      storedSketch(2, { idea: listed.next(LINE), municipality: listed.next(LINE) }),
      storedDraft(10, 'meetup', { challenge: listed.next(TEXT) }, { municipality: 'Lom' }),
      storedSelfcheck(20, { session: 1, group, recognised: ['kart-2'], notes: [{ element: 'kart-2', text: about.next(TEXT) }] }),
      storedSelfcheck(21, { session: 0, recognised: ['kart-2'], notes: [{ element: 'kart-2', text: about.next(TEXT) }] }),
      storedGuide(30, { municipality: 'Lom', answers: [{ question: 'lag-1-1', text: listed.next(LINE) }] }),
    ];
    await seed(page, works, { locale });
    for (const [name, address, words] of [['the list', '#/skisser', listed], ['the element', '#/kart/kart-2', about]] as const) {
      await frame.open(address);
      await expect(page.getByRole('main').getByRole('link', { name: group })).toBeVisible();
      const paper = await printed(page);
      expect(new Set(paper.sizes.map(String)), name).toEqual(new Set([String(A4)]));
      const missing = words.all.filter((word) => piecesOf(word, paper.inside) > 2 + word.length / CARD_ON_A_PAGE);
      expect(missing.map((word) => word.slice(0, 40)), `not whole on the paper of ${name}`).toEqual([]);
    }
  });
}

for (const locale of LOCALES) {
  test(`the cover of a pile, and each sheet of it, is whole on paper with names as long as their fields take (${locale})`, async ({ page, sketches }) => {
    await page.addInitScript(() => { window.print = () => undefined; });
    const words = new LongWords();
    const line = (): string => words.next(LINE);
    const actors = [{ name: line(), role: line(), level: 'national', contact: 'planned' }];
    const records = [
      storedSketch(1, { idea: line(), municipality: line(), actors, next_steps: [{ what: line(), who: line() }], instruments: [{ name: line(), note: line() }] }),
      storedDraft(10, 'firepakrava', { requirements: [{ name: line(), law: line(), why_hard: line(), hours: '3', benefit: 2 }], purpose: 'report', proposal: line() }, { municipality: line() }),
      storedDraft(11, 'avlastningsagent', { tasks: [{ what: line(), hours: '3', fate: 'stop', note: line() }], freed_for: line(), follow_up: line() }, { municipality: line() }),
      storedDraft(12, 'bandittportal', { looking_for: line(), loans: [{ kind: 'sketch', id: idOf(1), title: line(), municipality: line(), adapted: line() }] }, { municipality: line() }),
      storedGuide(30, { municipality: line(), answers: [{ question: 'lag-1-1', text: line() }], actors, instruments: [{ name: line(), note: line() }] }),
    ];
    await seed(page, records, { locale });
    await sketches.open();
    const boxes = page.getByRole('main').getByRole('listitem').getByRole('checkbox');
    await expect(boxes).toHaveCount(records.length);
    for (const box of await boxes.all()) await box.check({ force: true });
    await page.getByRole('button', { name: TAKE[locale], exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: PRINT[locale] }).click();
    await expect(page.locator('.print-pile > article')).toHaveCount(records.length + 1);
    const paper = await printed(page);
    expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A4)]));
    // A row that is higher than what is left of a page may go on on the next.
    const missing = words.all.filter((word) => piecesOf(word, paper.inside) > 3);
    expect(missing.map((word) => word.slice(0, 40)), 'not whole on the paper of the pile').toEqual([]);
    expect(paper.headings).toHaveLength(1);
    expect(paper.figures.length).toBeGreaterThan(0);
    expect(paper.figures.every(Boolean)).toBe(true);
  });
}

test('a word without an end is whole on A3', async ({ page, sketch: screen }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  const work = sketch();
  await seed(page, [work.record], { locale: 'nb' });
  await screen.open(work.address);
  await screen.takeAlong('A3-lerret', true);
  await expect(page.locator('.print-sheet--a3')).toBeAttached();
  const paper = await printed(page);
  expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A3_LANDSCAPE)]));
  // A row that is higher than what is left of a sheet may go on on the next.
  const missing = work.words.filter((word) => piecesOf(withoutBlanks(word), paper.inside) > 3);
  expect(missing.map((word) => word.slice(0, 40)), 'not whole on the wall').toEqual([]);
});

test('ordinary words are not broken for the long ones beside them', async ({ page, sketch: screen }) => {
  const words = new LongWords();
  const actor = { name: words.next(), role: words.next(), level: 'national', contact: 'planned', contact_person: words.next() };
  await seed(page, [storedSketch(1, { idea: 'Vaktbil', actors: [actor] })], { locale: 'nb' });
  await screen.open(`#/skisser/${idOf(1)}`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  // A word that is broken has a box on each of its lines.
  const lines = async (name: string): Promise<number> => page.locator('.print-sheet').getByRole('cell', { name, exact: true })
    .evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
  expect(await lines('Nasjonalt')).toBe(1);
});

test('every print is called by its work, and has a heading and words for its figures', async ({ page, frame }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  const records = [
    storedSketch(1, { idea: 'Vaktbil i fjellet', actors: [{ name: 'Siva', level: 'national' }] }),
    storedSelfcheck(2, { session: 2, group: 'Bord 4', recognised: ['kart-10'] }),
    storedGuide(3, { municipality: 'Lom', answers: [{ question: 'lag-1-1', text: 'For få' }], actors: [{ name: 'Siva', level: 'national' }] }),
    ...Object.entries(FULL_DRAFTS).map(([prototype, content], place) => storedDraft(10 + place, prototype, content)),
    storedDraft(40, 'firepakrava', {}),
  ];
  await seed(page, records, { locale: 'nb' });
  await frame.open('#/');
  const prints: [string, string, number][] = [
    [`#/skisser/${idOf(1)}`, 'Vaktbil i fjellet', 1],
    [`#/selvsjekk/${idOf(2)}`, 'Bord 4', 0],
    [`#/laget/${idOf(3)}`, 'For få', 1],
    [`#/tiltak/avlastningsagent/${idOf(10)}`, 'Avlastningsagent: Purring på faktura', 0],
    [`#/tiltak/stillingsutlysning/${idOf(11)}`, 'Brobygger med båt', 0],
    [`#/tiltak/bandittportal/${idOf(12)}`, 'velferd', 0],
    [`#/tiltak/bootcamp/${idOf(13)}`, 'Vaktordningen slites ut', 1],
    [`#/tiltak/firepakrava/${idOf(14)}`, 'Firepåkrava: Årlig plan for planene', 1],
    [`#/tiltak/meetup/${idOf(15)}`, 'For få i turnus på legevakta', 0],
  ];
  for (const [address, title, figures] of prints) {
    await openAt(page, address);
    const screen = await page.title();
    expectTold(await printed(page), address, title, figures);
    await expect(page).toHaveTitle(screen);
  }
  // One that says nothing yet is called by what sort of document it is.
  await frame.open(`#/tiltak/firepakrava/${idOf(40)}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expectTold(await printed(page), 'an empty draft', /\S/);
});

test('the blank form, the map and what hangs on it are called by what they are', async ({ page, sketch: screen, frame }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await seed(page, [storedSketch(1, { idea: 'Vaktbil i fjellet' })], { locale: 'nb' });
  await screen.open(`#/skisser/${idOf(1)}`);
  await screen.takeAlong('Tomt skjema');
  const blank = await printed(page);
  expect(blank.title).not.toContain('Vaktbil');
  expectTold(blank, 'the blank form', /./);
  for (const [address, title] of [['#/kart', /kart/i], ['#/kart/kart-3', /Uendelige krav og oppgaver/]] as const) {
    await frame.open(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const paper = await printed(page);
    expect(paper.title).toMatch(title);
    expect(paper.headings, address).toHaveLength(1);
    expect(paper.figures.every(Boolean), `figures without words in ${address}`).toBe(true);
  }
});
