import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';

/** What is wider than the screen, as a list to read; empty when nothing is. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide`);
    for (const element of [root, document.body]) {
      // Cutting off what is too wide would hide the fault, not mend it.
      if (getComputedStyle(element).overflowX !== 'visible') faults.push(`${element.tagName} cuts off what is too wide`);
    }
    const isTooWide = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && !element.closest('svg, [hidden]');
      return isShown && box.right > root.clientWidth + 1;
    };
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      // The innermost ones tell where the fault is.
      if (!isTooWide(element) || [...element.children].some(isTooWide)) continue;
      const words = (element.textContent ?? '').trim().slice(0, 40);
      faults.push(`${element.tagName.toLowerCase()} «${words}» ends at ${Math.round(element.getBoundingClientRect().right)}`);
    }
    return faults.slice(0, 5);
  });
}

for (const width of [320, 360, 768]) {
  for (const locale of ['nb', 'nn', 'en']) {
    test.describe(`${width} px in ${locale}`, () => {
      test.use({ viewport: { width, height: 700 } });
      test('no screen scrolls sideways', async ({ page }) => {
        await seedScreens(page, { locale });
        for (const screen of SCREENS) {
          await openScreen(page, screen);
          expect.soft(await tooWide(page), screen.name).toEqual([]);
        }
      });
    });
  }
}

test.describe('the columns of the sketch', () => {
  test('three when wide, one when narrow, in one order', async ({ page, sketch }) => {
    await seedScreens(page, { locale: 'nb' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await sketch.open('#/skisser/00000000000000000000000000000001');
    const left = async (name: 'Idé' | 'Lagspill' | 'Kontinuitet'): Promise<number> => (await sketch.field(name).boundingBox())?.x ?? NaN;
    expect(await left('Idé')).toBeLessThan(await left('Lagspill'));
    expect(await left('Lagspill')).toBeLessThan(await left('Kontinuitet'));
    await page.setViewportSize({ width: 320, height: 800 });
    const places = [];
    for (const name of ['Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspill', 'Beskrivelse', 'Kontinuitet', 'Samspill', 'Forståelse'] as const) {
      places.push((await sketch.field(name).boundingBox())?.y ?? NaN);
    }
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});
