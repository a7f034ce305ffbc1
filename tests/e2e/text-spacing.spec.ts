import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { withSpacing } from './reader-spacing';
import { resize } from './resize';
import { openScreen, SCREENS } from './screens';
import { storedSelfcheck, storedSketch } from './storage-format';
import { seed } from './store';

/** With the widths round the one where the names come on to the board. */
const WIDTHS = [320, 640, 660, 680, 700, 752, 768, 1000, 1280];
/** Some of the map is answered and some of it known, so that there is something to say on many a sign. */
const RECORDS = [
  storedSketch(1, { idea: 'Vaktbil', map_elements: ['kart-1', 'kart-3', 'kart-8', 'kart-13'] }),
  storedSketch(2, { idea: 'Ferje', map_elements: ['kart-1', 'kart-13', 'kart-14'] }),
  storedSelfcheck(3, { session: 0, recognised: ['kart-2', 'kart-7', 'kart-13', 'kart-15'], notes: [] }),
];
const VIEWS = ['the map', 'the map with what sketches answer'];

/** What is cut or covered on the board, as a list to read. */
async function hidden(page: Page): Promise<string[]> {
  return page.locator('.map-board').evaluate((board) => {
    const found = new Set<string>();
    const whole = board.getBoundingClientRect();
    const planks = [...board.querySelectorAll('.sign, .ribbon, .map-board__title')];
    const nameOf = (plank: Element): string => plank.querySelector('.sign__name')?.textContent ?? plank.textContent ?? '';
    const isIn = (line: DOMRect, area: DOMRect): boolean => line.left >= area.left - 1 && line.right <= area.right + 1 && line.top >= area.top - 1 && line.bottom <= area.bottom + 1;
    const meet = (line: DOMRect, area: DOMRect): boolean => line.left < area.right - 1 && area.left < line.right - 1 && line.top < area.bottom - 1 && area.top < line.bottom - 1;
    /** What of a plank lies over its edge, and over what is beside it, on purpose. */
    const corners = (plank: Element): Element[] => [...plank.querySelectorAll('.sign__number, .sign__mark')].filter((part) => getComputedStyle(part).display !== 'none');
    for (const plank of planks) {
      const name = nameOf(plank);
      const texts = document.createTreeWalker(plank, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const holder = text.parentElement;
        // What is only heard takes no room, and a number lies over whatever is under it.
        const isHeard = !holder || holder.closest('.sign__number') !== null || [holder, holder.parentElement].some((part) => part && getComputedStyle(part).position === 'absolute' && part.getBoundingClientRect().width <= 1);
        if (isHeard) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const corner = corners(plank).find((part) => part.contains(holder));
        for (const line of range.getClientRects()) {
          if (line.width <= 1 || line.height <= 1) continue;
          if (!isIn(line, (corner ?? plank).getBoundingClientRect())) found.add(`«${text.textContent}» of ${name} is wider than its plank`);
          if (!isIn(line, whole)) found.add(`«${text.textContent}» of ${name} is beyond the board`);
          for (const other of planks) {
            const isOver = other !== plank && [other, ...corners(other)].some((part) => meet(line, part.getBoundingClientRect()));
            if (isOver) found.add(`«${text.textContent}» of ${name} is covered by ${nameOf(other)}`);
          }
        }
      }
    }
    return [...found];
  });
}

for (const locale of ['nb', 'nn', 'en'] as const) {
  for (const name of VIEWS) {
    test(`no word of the board is cut or covered when a reader asks for more space (${locale}, ${name})`, async ({ page }) => {
      const screen = SCREENS.find((held) => held.name === name);
      if (!screen) throw new Error(`there is no screen ${name}`);
      await seed(page, RECORDS, { locale });
      await openScreen(page, screen);
      for (const width of WIDTHS) {
        await resize(page, { width, height: 900 });
        await expect(page.locator('.map-board')).toBeVisible();
        expect.soft(await hidden(page), `${width} px, as it is`).toEqual([]);
        expect.soft(await withSpacing(page, () => hidden(page)), `${width} px, with more space`).toEqual([]);
      }
    });
  }
}
