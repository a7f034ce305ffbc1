import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';
import { pdfOf, scanned } from '../e2e/pdf';
import { openScreen, SCREENS, seedScreens } from '../e2e/screens';

// Every screen, and what it is on paper, to be looked at by people. Nothing here passes or fails by how it looks.

const FOLDER = 'target/screens';
const WIDTHS = [360, 768, 1280, 1920];
const HEIGHT = 900;
/** Dots an inch: enough to read a sheet on a screen. */
const SHARPNESS = 70;
const LANGUAGES = (process.env['LANGUAGES'] ?? 'nb').split(/[ ,]+/);

/** Fonts of this machine in place of the usual one, such as the wide `DejaVu Sans` and the narrow `Open Sans`. */
const FONTS = (process.env['FONTS'] ?? '').split(',').map((font) => font.trim());

// The page allows no styles but its own.
test.use({ bypassCSP: FONTS.some((font) => font !== '') });

/** Whether this machine has a font: what it has not is drawn in the next one. */
async function isHere(page: Page, font: string): Promise<boolean> {
  return page.evaluate((name) => {
    const drawn = document.createElement('canvas').getContext('2d');
    const wide = (family: string): number | undefined => {
      if (drawn) drawn.font = `40px ${family}`;
      return drawn?.measureText('Åmmøwiil').width;
    };
    return ['monospace', 'serif'].some((other) => wide(`"${name}", ${other}`) !== wide(other));
  }, font);
}

const fileName = (name: string): string => name.replaceAll(/[^a-z]+/gi, '-');

function place(...parts: string[]): string {
  const folder = join(FOLDER, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

for (const locale of LANGUAGES) {
  for (const [font, screen] of FONTS.flatMap((own) => SCREENS.map((each) => [own, each] as const))) {
    const folder = [locale, ...(font ? [fileName(font)] : [])];
    test(`${folder.join(', ')}: ${screen.name}`, async ({ page, browser }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await seedScreens(page, { locale });
      await openScreen(page, screen);
      if (font) expect(await isHere(page, font), `${font} is not on this machine`).toBe(true);
      if (font) await page.addStyleTag({ content: `* { font-family: "${font}" !important; }` });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: HEIGHT });
          const path = join(place(...folder, `${width}-${colorScheme}`), `${fileName(screen.name)}.png`);
          // What stands over the page is as high as the window.
          await page.screenshot({ path, fullPage: !screen.isCovered });
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      const sheets = await scanned(browser, await pdfOf(page), SHARPNESS);
      for (const [number, sheet] of sheets.entries()) {
        writeFileSync(join(place(...folder, 'print'), `${fileName(screen.name)}-${number + 1}.png`), new Uint8Array(sheet));
      }
    });
  }
}
