import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What the law asks for. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const RULES = [...WCAG, 'best-practice'];
/** Puts axe into every frame of the page, once for each document: that takes longer than most screens take to look at. */
async function bringAxe(page: Page): Promise<void> {
  await Promise.all(page.frames().map(async (frame) => {
    if (await frame.evaluate(() => 'axe' in window)) return;
    // A frame of another origin is looked at too.
    await frame.evaluate(`${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`);
  }));
}

/** Waits until nothing moves any more: a colour or a place on its way to another is neither of the two. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const painted = (): Promise<unknown> => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    await painted();
    // What goes on for ever is nothing to wait for.
    const ends = document.getAnimations().filter((animation) => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)));
    await Promise.all(ends.map((animation) => animation.finished.catch(() => undefined)));
    await painted();
  });
}

/** What axe finds on the page, as a list to read. */
export async function findings(page: Page, rules = RULES): Promise<string[]> {
  await bringAxe(page);
  await settled(page);
  return page.evaluate(async (values) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? ''})`));
  }, rules);
}
