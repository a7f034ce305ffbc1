import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { holdBack } from './hold-back';
import { Home } from './pages/home';
import { idOf, storedSketch, storedWorkshop } from './storage-format';
import { seed } from './store';

const WASM = /nyskapingslaget-[0-9a-f]+_bg\.wasm$/;
const OF_A_FAULT = /stanset|stansa|stopped|kom ikke|kom ikkje|could not|last ned|download/i;
/** The languages, and a browser that speaks each. */
const LANGUAGES = [
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['en', 'en-GB'],
] as const;
const DOORS_AND_PROTOTYPES = 9;

/** Holds the app back until it is let go; it has taken over when that is done. */
async function holdAppBack(page: Page): Promise<() => Promise<void>> {
  const release = await holdBack(page, WASM);
  return async () => {
    release();
    await page.locator('#loading').waitFor({ state: 'detached' });
  };
}

/** The elements of the page with what they say, but the line about offline use, which comes later. */
async function whatStands(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('.app *'))
    .filter((element) => !element.closest('svg, .offline-line, .toasts') && !element.closest('.notices') && !element.closest('body > .app > .over'))
    .map((element) => {
      const own = Array.from(element.childNodes).filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent).join('').trim();
      return `${element.tagName} ${element.id} ${element.className} ${own}`;
    }));
}

for (const [language, locale] of LANGUAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, ...(locale === 'en-GB' ? { timezoneId: 'Europe/London' } : {}) });

      test('Hjem is whole before the app has come, and the app takes its place unseen', async ({ page }) => {
        const letGo = await holdAppBack(page);
        await page.goto('');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(DOORS_AND_PROTOTYPES);
        await expect(page.getByRole('radio', { checked: true })).toHaveAttribute('value', language);
        expect(await page.evaluate(() => document.body.innerText)).not.toMatch(OF_A_FAULT);
        const painted = await whatStands(page);
        const places = (): Promise<number[]> => page.getByRole('heading').evaluateAll((headings) => headings.map((heading) => Math.round(heading.getBoundingClientRect().top)));
        const before = await places();
        await letGo();
        expect(await whatStands(page)).toEqual(painted);
        expect(await places()).toEqual(before);
      });
    });
  }
}

test('the language and the colours that were chosen are those of the first thing that is seen', async ({ page }) => {
  await seed(page, [], { locale: 'nn', color_scheme: 'dark' });
  const letGo = await holdAppBack(page);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await expect(page.getByRole('radio', { name: 'Nynorsk' })).toBeChecked();
  await letGo();
  await expect(page.getByRole('radio', { name: 'Nynorsk' })).toBeChecked();
});

test('what one wrote last has its place before it is there', async ({ page }) => {
  await seed(page, [1, 2, 3, 4].map((number) => storedSketch(number, { idea: `Skisse ${number}` })));
  const home = new Home(page);
  const letGo = await holdAppBack(page);
  await page.goto('');
  const top = (): Promise<number> => home.measures.evaluate((region) => Math.round(region.getBoundingClientRect().top));
  await expect(home.latest).toBeVisible();
  const before = await top();
  await letGo();
  await expect(home.latest.getByRole('link', { name: 'Skisse 4' })).toBeVisible();
  expect(await top()).toBe(before);
});

for (const [what, table, words] of [
  ['the table one sits at', { workshop: idOf(900), table: 2 }, 'Dere er med på Fjordkveld, bord 2'],
  ['an invitation', { workshop: idOf(901), table: 0, name: 'Fjordkveld' }, 'Dere er invitert til Fjordkveld. Velg bord og bli med.'],
] as const) {
  for (const width of [360, 1280]) {
    test(`the line about ${what} has its place before it is there, at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await seed(page, [storedWorkshop(900, { name: 'Fjordkveld' })], { locale: 'nb', table });
      const home = new Home(page);
      const letGo = await holdAppBack(page);
      const letRestCome = await holdBack(page, /\/work-[0-9a-f]+\.wasm$/);
      await page.goto('');
      const line = home.main.getByRole('link', { name: words });
      const top = (): Promise<number> => home.measures.evaluate((region) => Math.round(region.getBoundingClientRect().top));
      await expect(line).toBeVisible();
      const before = await top();
      // The screen comes first, and the line with a later file.
      await letGo();
      await expect(line).toHaveCount(1);
      expect(await top()).toBe(before);
      letRestCome();
      await expect(page.locator('[data-seated]')).toHaveCount(0);
      await expect(line).toBeVisible();
      expect(await top()).toBe(before);
    });
  }
}

const ROUTES = [
  ['#/kart', 'Systemkart'],
  ['#/kart/kart-2', 'Mange hatter, få hoder'],
  ['#/tiltak', 'Tiltak'],
  ['#/tiltak/meetup', 'Meetup'],
  ['#/laget', 'Bygg laget'],
  ['#/skisser', 'Arbeidet vårt'],
  ['#/selvsjekk', 'Selvsjekk'],
  ['#/verksted', 'Verksted'],
  ['#/eksempler', 'Lån ideer'],
  ['#/tiltak?tema=rekruttering', 'Lån ideer'],
  ['#/eksempler/eksempel-lebesby', 'Velferdsteknologi i Lebesby'],
  [`#/skisser/${idOf(1)}`, 'Arbeidet vårt'],
] as const;

/** The colour behind everything, in light and in dark. */
async function backgrounds(page: Page): Promise<string[]> {
  const colours: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    colours.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  return colours;
}

for (const [language, locale] of LANGUAGES) {
  test.describe(language, () => {
    // It would hand out the app from the second screen on.
    test.use({ serviceWorkers: 'block', locale, ...(locale === 'en-GB' ? { timezoneId: 'Europe/London' } : {}) });

    test('every other screen has its frame, its heading and its colours before the app has come, and no word of a fault', async ({ page, frame }) => {
      await seed(page, [storedSketch(1, { idea: 'Felles vaktordning' })]);
      for (const [hash, heading] of ROUTES) {
        const letGo = await holdAppBack(page);
        await page.goto('about:blank');
        await page.goto(hash);
        await expect(page.locator('html'), hash).toHaveAttribute('lang', language);
        await expect(frame.title, hash).toBeVisible();
        const painted = (await frame.title.textContent())?.trim() ?? '';
        if (language === 'nb') expect(painted).toBe(heading);
        await expect(page.getByRole('banner').getByRole('navigation').locator('[aria-current]'), hash).toHaveCount(1);
        expect(await page.evaluate(() => document.body.innerText), hash).not.toMatch(OF_A_FAULT);
        const lead = await page.getByRole('main').getByRole('paragraph').filter({ hasNotText: /…$/ }).allTextContents();
        if (hash.startsWith('#/kart') && !hash.includes('kart-')) expect(lead, hash).toHaveLength(1);
        const before = await backgrounds(page);
        expect(new Set(before).size, hash).toBe(2);
        // The app has come, and the screen has not: what was painted of it stays.
        const letScreenCome = await holdBack(page, /\/work-[0-9a-f]+\.wasm$/);
        await letGo();
        expect((await frame.title.textContent())?.trim(), hash).toBe(painted);
        letScreenCome();
        // A sketch of one's own is called by its name once it is there.
        await expect(frame.title, hash).toHaveText(hash.includes(idOf(1)) ? 'Felles vaktordning' : painted);
        for (const words of lead) await expect(page.getByRole('main').getByText(words, { exact: true }).first(), hash).toBeVisible();
        expect(await backgrounds(page), hash).toEqual(before);
        await page.unrouteAll();
      }
    });
  });
}

test('a link that is pressed before the app has come leads where it points', async ({ page, frame }) => {
  const letGo = await holdAppBack(page);
  await page.goto('');
  await frame.goTo('Tiltak');
  await expect(frame.title).toHaveText('Tiltak');
  await expect(page).toHaveURL(/#\/tiltak$/);
  await page.goBack();
  await expect(frame.title).not.toHaveText('Tiltak');
  await page.goForward();
  await letGo();
  await expect(frame.main.getByRole('heading', { name: 'Bootcamp' })).toBeVisible();
});

test('a button that is pressed before the app has come acts once it is there', async ({ page, home, sketch }) => {
  const letGo = await holdAppBack(page);
  await page.goto('');
  await home.newSketch.click();
  await letGo();
  await expect(sketch.field('Idé')).toBeFocused();
});

test('a language that is pressed before the app has come is spoken once it is there', async ({ page, frame }) => {
  const letGo = await holdAppBack(page);
  await page.goto('');
  await frame.language('English').check({ force: true });
  await letGo();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the focus and the place in the page stay when the app takes over', async ({ page, home }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const letGo = await holdAppBack(page);
  await page.goto('');
  const link = home.measures.getByRole('link').last();
  await link.focus();
  const place = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
  await expect.poll(place).toBeGreaterThan(500);
  const before = await place();
  await letGo();
  await expect(link).toBeFocused();
  expect(await place()).toBe(before);
});
