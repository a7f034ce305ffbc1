import { findings } from './findings';
import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';
import { seed } from './store';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['nb', 'nn']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('nothing to find on any screen', async ({ page }) => {
        test.setTimeout(90_000);
        await seedScreens(page, { locale });
        for (const screen of SCREENS) {
          await openScreen(page, screen);
          expect.soft(await findings(page), screen.name).toEqual([]);
        }
      });

      test('nothing to find where nothing is written yet', async ({ page }) => {
        await seed(page, [], { locale });
        await page.goto('#/skisser');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
