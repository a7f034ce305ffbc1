import type { Page } from '@playwright/test';

/** Holds a file back until it is let go. */
export async function holdBack(page: Page, file: RegExp): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route(file, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
