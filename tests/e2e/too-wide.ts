import type { Page } from '@playwright/test';

/** What is wider than the screen, as a list to read; empty when nothing is. */
export async function tooWide(page: Page): Promise<string[]> {
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
      const isShown = box.width > 1 && box.height > 1 && !element.closest('svg, [hidden], .ds-sr-only');
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
