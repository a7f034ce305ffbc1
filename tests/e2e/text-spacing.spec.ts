import { expect, test } from './fixtures';
import { withSpacing } from './reader-spacing';
import { resize } from './resize';
import { seed } from './store';

/** What is cut or covered of the words on the board. To be evaluated on it. */
function faultsOf(board: HTMLElement | SVGElement): string[] {
  const planks = [...board.querySelectorAll('.sign, .ribbon, .map-board__title')];
  const whole = board.getBoundingClientRect();
  const found: string[] = [];
  for (const plank of planks) {
    const words = plank.querySelector('.sign__words') ?? plank;
    const range = document.createRange();
    range.selectNodeContents(words);
    const name = words.textContent ?? '';
    const box = plank.getBoundingClientRect();
    // What is only heard takes no room.
    const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1 && words.getBoundingClientRect().width > 1);
    for (const line of lines) {
      const isIn = (area: DOMRect): boolean => line.left >= area.left - 1 && line.right <= area.right + 1 && line.top >= area.top - 1 && line.bottom <= area.bottom + 1;
      if (!isIn(box)) found.push(`${name} is wider than its plank`);
      if (!isIn(whole)) found.push(`${name} is beyond the board`);
      const isUnder = (other: Element): boolean => {
        const area = other.getBoundingClientRect();
        return line.left < area.right - 1 && area.left < line.right - 1 && line.top < area.bottom - 1 && area.top < line.bottom - 1;
      };
      for (const other of planks) if (other !== plank && isUnder(other)) found.push(`${name} is covered by ${other.textContent}`);
    }
  }
  return found;
}

for (const locale of ['nb', 'nn', 'en'] as const) {
  test(`no word of the board is cut or covered when a reader asks for more space (${locale})`, async ({ page, frame }) => {
    await seed(page, [], { locale });
    await frame.open('#/kart');
    const board = page.locator('.map-board');
    await expect(board).toBeVisible();
    for (const width of [320, 768, 1280]) {
      await resize(page, { width, height: 900 });
      expect(await board.evaluate(faultsOf), `as it is, ${width} px`).toEqual([]);
      expect(await withSpacing(page, () => board.evaluate(faultsOf)), `with more space, ${width} px`).toEqual([]);
    }
  });
}
