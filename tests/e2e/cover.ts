import type { Locator } from '@playwright/test';

/** What lies over the middle of what shows of an element, as words; empty when nothing does. */
export async function cover(element: Locator): Promise<string> {
  return element.evaluate((own) => {
    const box = own.getBoundingClientRect();
    const middle = (from: number, to: number, most: number): number => (Math.max(from, 0) + Math.min(to, most)) / 2;
    const over = document.elementFromPoint(middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
    return over && (own.contains(over) || over.contains(own)) ? '' : `${over?.tagName ?? 'nothing'} «${(over?.textContent ?? '').trim().slice(0, 40)}»`;
  });
}
