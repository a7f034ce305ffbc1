import { findings } from '../e2e/findings';
import { expect, test } from '../e2e/fixtures';
import { resize } from '../e2e/resize';
import { openScreen, SCREENS, seedScreens } from '../e2e/screens';
import { tooWide } from '../e2e/too-wide';

/**
 * Not what axe takes for a fault and is none: in forced colours the palette is the person's own, and axe reads the page's from
 * before; and «Se resultatet», which stays in view on a narrow screen, lies over something wherever one is, and gives it free
 * as one goes on.
 */
const isFault = (look: string, finding: string): boolean =>
  !(look === 'forced colours' && finding.startsWith('color-contrast:')) && !(finding.startsWith('target-size:') && finding.includes('partially obscured'));

/** How many screens one test looks at. */
const AT_A_TIME = 15;
const WIDTHS = [1280, 768, 320];
const LOOKS = {
  light: { colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } },
  dark: { colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } },
  'forced colours': { colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } },
} as const;

for (const [look, options] of Object.entries(LOOKS)) {
  for (const locale of ['nb', 'nn', 'en']) {
    test.describe(`${look}, ${locale}`, () => {
      test.use({ ...options, viewport: { width: 1280, height: 800 } });
      for (let first = 0; first < SCREENS.length; first += AT_A_TIME) {
        test(`screens ${first + 1} to ${Math.min(first + AT_A_TIME, SCREENS.length)} at each width`, async ({ page }) => {
          await seedScreens(page, { locale });
          for (const screen of SCREENS.slice(first, first + AT_A_TIME)) {
            await openScreen(page, screen);
            for (const width of WIDTHS) {
              await resize(page, { width, height: 800 });
              expect.soft((await findings(page)).filter((finding) => isFault(look, finding)), `${screen.name}, ${width}`).toEqual([]);
              await expect.soft.poll(() => tooWide(page), `${screen.name}, ${width}`).toEqual([]);
            }
            await resize(page, { width: 1280, height: 800 });
          }
        });
      }
    });
  }
}
