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

/** What every sheet has for those who hear it. */
function expectTold(paper: Paper, name: string, title: string | RegExp): void {
  expect(paper.headings, `the heading of ${name}`).toHaveLength(1);
  expect(paper.figures.every(Boolean), `figures without words in ${name}`).toBe(true);
  if (typeof title === 'string') expect(paper.title).toBe(title);
  else expect(paper.title).toMatch(title);
  expect(paper.headings[0]).toContain(withoutBlanks(paper.title).slice(0, 60));
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

test('a word without an end is whole on A3', async ({ page, sketch: screen }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  const work = sketch();
  await seed(page, [work.record], { locale: 'nb' });
  await screen.open(work.address);
  await screen.takeAlong('A3-lerret', true);
  await expect(page.locator('.print-sheet--a3')).toBeAttached();
  const paper = await printed(page);
  expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A3_LANDSCAPE)]));
  expectWhole(paper, work);
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
  ];
  await seed(page, records, { locale: 'nb' });
  await frame.open('#/');
  const prints: [string, string | RegExp][] = [
    [`#/skisser/${idOf(1)}`, 'Vaktbil i fjellet'],
    [`#/selvsjekk/${idOf(2)}`, /Bord 4/],
    [`#/laget/${idOf(3)}`, /Lom/],
    [`#/tiltak/stillingsutlysning/${idOf(11)}`, /Brobygger med båt/],
    ...Object.keys(FULL_DRAFTS).map((prototype, place): [string, RegExp] => [`#/tiltak/${prototype}/${idOf(10 + place)}`, /./]),
  ];
  for (const [address, title] of prints) {
    await openAt(page, address);
    const screen = await page.title();
    expectTold(await printed(page), address, title);
    await expect(page).toHaveTitle(screen);
  }
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
