import type { Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { openAddress, openScreen, SCREENS, seedScreens } from './screens';
import { seed } from './store';
import { tooWide } from './too-wide';

/** How many screens one test looks at: few enough that a slow machine is done in time. */
const AT_A_TIME = 10;
const WIDE = { width: 1280, height: 720 };
/** The last is a screen of 1280 by 1024 with everything enlarged four times. */
const NARROW = [{ width: 768, height: 700 }, { width: 360, height: 700 }, { width: 320, height: 700 }, { width: 320, height: 256 }];

/** The screen of now, ever narrower. Each width has been gone through in the light scheme alone. */
async function lookNarrow(page: Page, name: string): Promise<void> {
  for (const size of NARROW) {
    await page.setViewportSize(size);
    await expect.soft.poll(() => tooWide(page), `${name}, ${size.width} × ${size.height}`).toEqual([]);
  }
  await page.setViewportSize(WIDE);
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
            if (colorScheme === 'light') await lookNarrow(page, screen.name);
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
        await page.setViewportSize({ width: 360, height: 700 });
        await page.locator('#menyknapp').click();
        expect.soft(await findings(page), 'the menu on a narrow screen').toEqual([]);
      });
    });
  }
}
