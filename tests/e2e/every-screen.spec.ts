import type { Page } from '@playwright/test';
import { cover } from './cover';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { Frame } from './pages/frame';
import { withSpacing } from './reader-spacing';
import { resize } from './resize';
import { openAddress, openScreen, SCREENS, seedScreens } from './screens';
import { seed } from './store';
import { tooWide } from './too-wide';

/** How many screens one test looks at: few enough that a slow machine is done in time. */
const AT_A_TIME = 10;
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 320, height: 700 };
/** A screen of 1280 by 1024 with everything enlarged four times. */
const ENLARGED = { width: 320, height: 256 };

/** The screen of now, ever narrower. */
async function lookNarrow(page: Page, name: string): Promise<void> {
  for (const size of [{ width: 768, height: 700 }, { width: 360, height: 700 }, PHONE, ENLARGED]) {
    await resize(page, size);
    await expect.soft.poll(() => tooWide(page), `${name}, ${size.width} × ${size.height}`).toEqual([]);
    if (size === PHONE) expect.soft(await withSpacing(page, () => tooWide(page)), `${name} with the spacing of a reader`).toEqual([]);
  }
}

/** The heading and the menu button of the screen of now are seen where little room is left. */
async function lookEnlarged(page: Page, name: string): Promise<void> {
  const frame = new Frame(page);
  for (const [what, seen] of [['heading', frame.title], ['menu button', frame.menuButton]] as const) {
    await seen.scrollIntoViewIfNeeded();
    await expect.soft(seen, `the ${what} of ${name}`).toBeInViewport();
    expect.soft(await cover(seen), `over the ${what} of ${name}`).toBe('');
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['nb', 'nn', 'en']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, viewport: WIDE, contextOptions: { reducedMotion: 'reduce' } });

      for (let first = 0; first < SCREENS.length; first += AT_A_TIME) {
        test(`nothing to find on screens ${first + 1} to ${Math.min(first + AT_A_TIME, SCREENS.length)}`, async ({ page }) => {
          await seedScreens(page, { locale });
          for (const screen of SCREENS.slice(first, first + AT_A_TIME)) {
            await openScreen(page, screen);
            expect.soft(await findings(page), screen.name).toEqual([]);
            // No width and no spacing changes with the colours.
            if (colorScheme === 'dark') continue;
            await lookNarrow(page, screen.name);
            // Nothing behind a dialog can be reached while it is open.
            if (locale === 'nb' && !screen.isCovered) await lookEnlarged(page, screen.name);
            await resize(page, WIDE);
          }
        });
      }

      test('nothing to find where nothing is written yet', async ({ page }) => {
        await seed(page, [], { locale });
        await openAddress(page, '#/skisser');
        expect.soft(await findings(page), 'no sketches').toEqual([]);
        await page.getByRole('main').getByRole('button').first().click();
        await expect(page.getByRole('tab').first()).toBeVisible();
        expect.soft(await findings(page), 'an empty sketch').toEqual([]);
        await resize(page, { width: 360, height: 700 });
        await page.locator('#menyknapp').click();
        expect.soft(await findings(page), 'the menu on a narrow screen').toEqual([]);
      });
    });
  }
}
