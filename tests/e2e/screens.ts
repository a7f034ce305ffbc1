import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { fullBody } from './full-sketch';
import { idOf, PREFS_KEY, storedDraft, storedGuide, storedSelfcheck, storedSketch, storedWorkshop } from './storage-format';
import { FULL_DRAFTS } from './full-drafts';
import { seed } from './store';

/** A word longer than any screen is wide. */
const LONG_WORD = 'Menneskerettighetsorganisasjonssekretariatsmedarbeiderforeningsstyreprotokollfører'.repeat(3);

const NAME = 'Fjordkveld';
/** What a work says that was made at a table of the workshop below. */
const at = (table: number): object => ({ workshop: { id: idOf(900), name: NAME, table: String(table) } });

const ordinary = storedSketch(1, { ...fullBody((field) => `En tekst om ${field}.\nOg en linje til, slik folk skriver.`), status: 'trying', ...at(1) });
const long = storedSketch(2, { ...fullBody(() => LONG_WORD), ...at(2) });
const workshop = storedWorkshop(900, {
  name: NAME, asks: 'Hva skal til for at unge flytter hjem?', place: 'Kulturhuset', date: '2027-02-17', start: '18:00', host: LONG_WORD,
  tables: '12', people: '30', dots: '3', tallies: [{ sketch: idOf(1), dots: 7 }, { sketch: idOf(2), dots: 4 }],
});
const WORKSHOP = `#/verksted/${idOf(900)}`;
/** A sketch that was changed in two places. */
const copy = storedSketch(4, { ...fullBody((field) => `Noe annet om ${field}.`), conflict_of: idOf(1) }, '00000000000000bb:1');
/** A sketch with a suggestion under each of its fields. */
const suggested = storedSketch(5, { municipality: 'Steigen', made_from: { prototype: 'firepakrava' } });
const binned = storedSketch(3, { idea: `Kastet ${LONG_WORD}`, binned_at: 1_700_000_000_000 });

const drafts = Object.entries(FULL_DRAFTS).map(([prototype, content], place) => storedDraft(100 + place, prototype, content, { municipality: 'Steigen', contact: 'Kari' }));
const longDraft = storedDraft(120, 'meetup', { challenge: LONG_WORD, offers: LONG_WORD, seeks: LONG_WORD, place: LONG_WORD }, { municipality: LONG_WORD });
const guide = storedGuide(140, {
  municipality: LONG_WORD,
  answers: [{ question: 'lag-1-1', text: LONG_WORD }, { question: 'lag-2-1', text: 'Fylket' }],
  actors: [{ name: LONG_WORD, level: 'regional', role: LONG_WORD, contact: 'planned', contact_person: '' }],
  instruments: [{ name: LONG_WORD, note: LONG_WORD }],
});
const check = storedSelfcheck(130, { ...at(2), session: 1, group: `Bord ${LONG_WORD}`, recognised: ['kart-2'], notes: [{ element: 'kart-2', text: LONG_WORD }] });
const binnedDraft = storedDraft(121, 'meetup', { challenge: 'Kastet kort' }, { binned_at: 1_700_000_000_000 });

/** Puts in place what the screens below show. */
export async function seedScreens(page: Page, prefs: { locale: string }): Promise<void> {
  await seed(page, [ordinary, long, suggested, binned, copy, ...drafts, longDraft, binnedDraft, check, guide, workshop], prefs);
}

/** Begins a draft or a sheet where the latest one has been opened. */
async function another(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(Nytt utkast|New draft|Nytt lagark|New team sheet)$/ });
  if (await button.count() > 0) await button.click();
}

interface Screen {
  name: string;
  hash: string;
  /** Whether something stands over the page, which cannot be reached meanwhile. */
  isCovered?: true;
  /** What to do before the screen is looked at, in any language. */
  ready?: (page: Page) => Promise<void>;
}

/** Every screen there is. Nothing here depends on the language. */
export const SCREENS: Screen[] = [
  { name: 'home', hash: '#/' },
  { name: 'the map', hash: '#/kart' },
  {
    name: 'the map with what sketches answer',
    hash: '#/kart',
    ready: async (page) => page.locator('#dekning').check(),
  },
  {
    name: 'the map as a list',
    hash: '#/kart',
    ready: async (page) => page.locator('#visning-liste').check(),
  },
  { name: 'an element of the map', hash: '#/kart/kart-2' },
  { name: 'an unknown element', hash: '#/kart/kart-99' },
  { name: 'the reader of codes', hash: '#/del/' },
  { name: 'self-checks', hash: '#/selvsjekk' },
  { name: 'a self-check', hash: `#/selvsjekk/${idOf(130)}` },
  { name: 'a missing self-check', hash: `#/selvsjekk/${idOf(139)}` },
  { name: 'measures', hash: '#/tiltak' },
  ...Object.keys(FULL_DRAFTS).flatMap((prototype, place) => [
    { name: `a new draft of ${prototype}`, hash: `#/tiltak/${prototype}`, ready: async (page: Page) => another(page) },
    { name: `a filled draft of ${prototype}`, hash: `#/tiltak/${prototype}/${idOf(100 + place)}` },
  ]),
  { name: 'a draft of very long words', hash: `#/tiltak/meetup/${idOf(120)}` },
  { name: 'a draft in the bin', hash: `#/tiltak/meetup/${idOf(121)}` },
  { name: 'a missing draft', hash: `#/tiltak/meetup/${idOf(129)}` },
  { name: 'an unknown measure', hash: '#/tiltak/tidsmaskin' },
  { name: 'the guide', hash: '#/laget', ready: async (page) => another(page) },
  { name: 'a filled guide', hash: `#/laget/${idOf(140)}` },
  { name: 'a missing guide', hash: `#/laget/${idOf(149)}` },
  {
    name: 'the search',
    isCovered: true,
    hash: '#/kart',
    ready: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('#sok-alt').fill('a');
    },
  },
  { name: 'sketches', hash: '#/skisser', ready: async (page) => page.locator('summary').click() },
  { name: 'a filled sketch', hash: `#/skisser/${idOf(1)}` },
  { name: 'a sketch with suggestions', hash: `#/skisser/${idOf(5)}`, ready: async (page) => page.locator('summary').first().click() },
  {
    name: 'what one can do besides with a sketch',
    hash: `#/skisser/${idOf(1)}`,
    ready: async (page) => page.locator('[aria-controls="mer"]').click(),
  },
  {
    name: 'the ways to take a sketch along',
    isCovered: true,
    hash: `#/skisser/${idOf(1)}`,
    ready: async (page) => page.locator('.toolbar [aria-controls="mer"]').locator('xpath=../preceding-sibling::button[1]').click(),
  },
  {
    name: 'a code',
    isCovered: true,
    hash: `#/laget/${idOf(140)}`,
    ready: async (page) => {
      await page.locator('.toolbar [aria-controls="mer"]').locator('xpath=../preceding-sibling::button[1]').click();
      await page.locator('.take__way button:has(use[href="#icon-QrCode"])').click();
      await page.locator('.qr__code').waitFor();
    },
  },
  { name: 'a link that cannot be read', hash: '#/del/hei' },
  {
    name: 'the example',
    hash: `#/skisser/${idOf(1)}`,
    ready: async (page) => page.getByRole('tab').first().click(),
  },
  { name: 'a sketch of very long words', hash: `#/skisser/${idOf(2)}` },
  {
    name: 'the versions of a sketch',
    hash: `#/skisser/${idOf(1)}`,
    ready: async (page) => {
      await page.locator('#felt-goal').fill('Et annet mål enn før, med ett ord til');
      await page.locator('#felt-idea').fill(`Begynner annerledes ${LONG_WORD}`);
      await page.goto(`#/skisser/${idOf(1)}/versjoner`);
      await page.locator('.version summary').first().click();
    },
  },
  { name: 'two versions side by side', hash: `#/skisser/${idOf(4)}/sammenlign` },
  { name: 'nothing to compare with', hash: `#/skisser/${idOf(1)}/sammenlign` },
  { name: 'a sketch in the bin', hash: `#/skisser/${idOf(3)}` },
  { name: 'a missing sketch', hash: `#/skisser/${idOf(9)}` },
  { name: 'examples', hash: '#/eksempler' },
  { name: 'an example', hash: '#/eksempler/eksempel-lebesby' },
  { name: 'an unknown example', hash: '#/eksempler/eksempel-mars' },
  { name: 'filtered ideas', hash: '#/eksempler?tema=rekruttering&niva=lokal' },
  { name: 'workshops', hash: '#/verksted' },
  { name: 'the set-up of a workshop', hash: WORKSHOP },
  { name: 'what a workshop has gathered', hash: `${WORKSHOP}/samle`, ready: async (page) => page.locator('main summary').last().click() },
  { name: 'the sketches of a workshop', hash: `${WORKSHOP}/se` },
  { name: 'the dots of a workshop', hash: `${WORKSHOP}/prioriter` },
  { name: 'a workshop that is shown', hash: `${WORKSHOP}/vis` },
  { name: 'the report of a workshop', hash: `${WORKSHOP}/rapport` },
  { name: 'the end of a workshop', hash: `${WORKSHOP}/avslutt`, ready: async (page) => page.locator('main summary').last().click() },
  { name: 'a missing workshop', hash: `#/verksted/${idOf(909)}` },
  {
    name: 'an invitation',
    hash: WORKSHOP,
    ready: async (page) => {
      await page.waitForFunction(() => (document.querySelector<HTMLInputElement>('#oppsettlenke')?.value ?? '').includes('#/oppsett/'));
      await page.goto(await page.locator('#oppsettlenke').inputValue());
      await page.locator('#innbydelse').waitFor();
    },
  },
  { name: 'an invitation that is cut', hash: '#/oppsett/1.abc' },
  { name: 'works for a hall', hash: `#/vis/${[1, 100, 2].map(idOf).join('.')}` },
  { name: 'no works for a hall', hash: `#/vis/${idOf(9)}` },
  { name: 'about', hash: '#/om' },
  { name: 'not found', hash: '#/hvor/er/jeg' },
  // The last one: from now on somebody sits at a table.
  {
    name: 'a table of a workshop',
    hash: WORKSHOP,
    ready: async (page) => {
      await page.evaluate(([key, table]) => {
        const prefs = JSON.parse(localStorage.getItem(key) ?? '{}') as object;
        localStorage.setItem(key, JSON.stringify({ ...prefs, table }));
      }, [PREFS_KEY, { workshop: idOf(900), table: 2 }] as const);
      await page.reload();
      await page.locator('#ved-bordet').waitFor();
    },
  },
];

/** Goes to an address as a reload of it would, and waits until it is its screen that shows. */
export async function openAddress(page: Page, hash: string): Promise<void> {
  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  await page.goto(hash === '#/om' ? '#/eksempler' : '#/om');
  await page.locator('#loading').waitFor({ state: 'detached' });
  await title.evaluate((heading) => { heading.dataset['before'] = ''; });
  await page.goto(hash);
  await expect(page.locator('[data-before]')).toHaveCount(0);
  await expect(title).toBeVisible();
}

/** Opens a screen, ready to be looked at. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  await openAddress(page, screen.hash);
  await screen.ready?.(page);
}
