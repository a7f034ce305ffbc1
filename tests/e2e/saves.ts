import { expect, type Page } from '@playwright/test';

/** What `<html>` says: a number once all is stored in both stores, which grows; a `+` after it while something waits. */
const SAVES = 'data-saves';

/** How many times all that was written in this page has been stored; -1 while something waits. */
async function saves(page: Page): Promise<number> {
  const told = (await page.locator('html').getAttribute(SAVES)) ?? '0';
  return told.endsWith('+') ? -1 : Number(told);
}

/** Waits until all that has been written in this page is stored in both stores. Something has been. */
export async function stored(page: Page): Promise<void> {
  // Not by a locator: of one that does not match yet, Playwright describes the whole page.
  await expect.poll(() => saves(page)).toBeGreaterThan(0);
}

/** Does something that has words stored at once or in a while, and waits until they are, in both stores. */
export async function storing(page: Page, act: () => Promise<unknown>): Promise<void> {
  await expect.poll(() => saves(page)).not.toBe(-1);
  const before = await saves(page);
  await act();
  await expect.poll(() => saves(page)).toBeGreaterThan(before);
}
