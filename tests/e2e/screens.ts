import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { fullBody } from './full-sketch';
import { idOf, storedSketch } from './storage-format';
import { seed } from './store';

/** A word longer than any screen is wide. */
const LONG_WORD = 'Menneskerettighetsorganisasjonssekretariatsmedarbeiderforeningsstyreprotokollfører'.repeat(3);

const ordinary = storedSketch(1, { ...fullBody((field) => `En tekst om ${field}.\nOg en linje til, slik folk skriver.`), status: 'trying' });
const long = storedSketch(2, fullBody(() => LONG_WORD));
/** A sketch that was changed in two places. */
const copy = storedSketch(4, { ...fullBody((field) => `Noe annet om ${field}.`), conflict_of: idOf(1) }, '00000000000000bb:1');
const binned = storedSketch(3, { idea: `Kastet ${LONG_WORD}`, binned_at: 1_700_000_000_000 });

/** Puts in place what the screens below show. */
export async function seedScreens(page: Page, prefs: { locale: string }): Promise<void> {
  await seed(page, [ordinary, long, binned, copy], prefs);
}

interface Screen {
  name: string;
  hash: string;
  /** What to do before the screen is looked at, in any language. */
  ready?: (page: Page) => Promise<void>;
}

/** Every screen there is. Nothing here depends on the language. */
export const SCREENS: Screen[] = [
  { name: 'home', hash: '#/' },
  { name: 'measures', hash: '#/tiltak' },
  { name: 'a measure', hash: '#/tiltak/avlastningsagent' },
  { name: 'an unknown measure', hash: '#/tiltak/tidsmaskin' },
  { name: 'sketches', hash: '#/skisser', ready: async (page) => page.locator('summary').click() },
  { name: 'a filled sketch', hash: `#/skisser/${idOf(1)}` },
  {
    name: 'the print menu',
    hash: `#/skisser/${idOf(1)}`,
    ready: async (page) => page.locator('[aria-controls="utskrift"]').click(),
  },
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
  { name: 'about', hash: '#/om' },
  { name: 'not found', hash: '#/hvor/er/jeg' },
];

/** Opens a screen anew, as a reload of its address would. */
export async function openScreen(page: Page, screen: Screen): Promise<void> {
  await page.goto('#/om');
  await page.goto(screen.hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await screen.ready?.(page);
}
