import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openAddress } from './screens';
import { seed } from './store';

/** The values that what is drawn asks for by name, and that nothing gives: what asks for one of these is black. */
async function lacking(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn = [...document.querySelectorAll('svg *, svg')];
    const asked = drawn.flatMap((shape) => shape.getAttributeNames()
      .flatMap((name) => [...(shape.getAttribute(name) ?? '').matchAll(/var\(\s*(--[\w-]+)/g)])
      .map(([, value]) => ({ shape, value: value ?? '' })));
    const missing = asked.filter(({ shape, value }) => getComputedStyle(shape).getPropertyValue(value).trim() === '');
    return [...new Set(missing.map(({ value }) => value))];
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every drawing has its colours, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await seed(page, [], { locale: 'nb' });
    let drawn = 0;
    for (const address of ['#/', '#/kart', '#/kart/kart-9', '#/tiltak', '#/tiltak/bootcamp', '#/eksempler', '#/skisser', '#/verksted', '#/hit-fins-ingen-veg']) {
      await openAddress(page, address);
      expect.soft(await lacking(page), address).toEqual([]);
      drawn += await page.locator('svg [fill^="var(--drawing-"]').count();
    }
    expect(drawn).toBeGreaterThan(100);
  });
}
