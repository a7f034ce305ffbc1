import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';
import { openScreen, SCREENS, seedScreens } from '../e2e/screens';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

/** A day of its own, so that «for tre dager siden» is the same each time. */
const NOW = new Date('2026-01-05T10:00:00+01:00');

const fileName = (name: string): string => name.replaceAll(/[^a-z]+/g, '-');

interface Stops { reached: string[]; missed: string[] }

/** Goes through the screen with Tab: every stop, and what can be pressed or written in but was never come to. */
async function walk(page: Page): Promise<Stops> {
  await page.evaluate(() => {
    const within: ParentNode = document.querySelector('dialog:modal') ?? document;
    const controls = [...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
    const canBeReached = (it: HTMLElement): boolean => it.tabIndex >= 0 && !it.matches(':disabled') && !it.closest('[inert]')
      && it.checkVisibility({ visibilityProperty: true }) && !(it instanceof HTMLInputElement && it.type === 'hidden');
    const waiting = new Set(controls.filter(canBeReached));
    // Of several that belong together Tab comes to one, and arrows lead on from there.
    const together = (it: Element): string | undefined => (it instanceof HTMLInputElement && it.type === 'radio' ? `radio ${it.name}` : undefined);
    const groups = new Set<string>();
    for (const it of waiting) {
      const group = together(it);
      if (group === undefined) continue;
      waiting.delete(it);
      groups.add(group);
    }
    const told = (it: Element): string => `${it.tagName.toLowerCase()} «${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}» ${it.id}`;
    const reached: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      waiting.delete(target as HTMLElement);
      groups.delete(together(target) ?? '');
      reached.push(told(target));
    });
    // A menu that closes behind one who leaves it (tests/e2e/keyboard.spec.ts) has nothing left to come to.
    Object.assign(window, { stops: () => ({ reached, missed: [...[...waiting].filter(canBeReached).map(told), ...groups] }) });
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const stops = (): Promise<Stops> => page.evaluate(() => (window as unknown as { stops: () => Stops }).stops());
  const many = await page.evaluate(() => document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length);
  // From anywhere in the page Tab leads to its end, and from there to its beginning: twice as many as there are is a trap.
  for (let pressed = 0; pressed < 2 * many + 10; pressed += 1) {
    await page.keyboard.press('Tab');
    if (pressed % 10 === 9 && (await stops()).missed.length === 0) break;
  }
  return stops();
}

for (const screen of SCREENS) {
  test(`${screen.name}: what a reader of the screen is given`, async ({ page }) => {
    await page.clock.setFixedTime(NOW);
    await seedScreens(page, { locale: 'nb' });
    await openScreen(page, screen);
    const part = screen.isCovered ? page.getByRole('dialog') : page.getByRole('main');
    await expect(part).toMatchAriaSnapshot({ name: `${fileName(screen.name)}.aria.yml` });
  });

  test(`${screen.name}: Tab comes to everything`, async ({ page }) => {
    await seedScreens(page, { locale: 'nb' });
    await openScreen(page, screen);
    const { reached, missed } = await walk(page);
    expect(missed).toEqual([]);
    expect(reached.length).toBeGreaterThan(1);
  });
}

test('the frame of every screen: what a reader of the screen is given', async ({ page }) => {
  await seedScreens(page, { locale: 'nb' });
  await openScreen(page, SCREENS[0] ?? { name: 'home', hash: '#/' });
  await expect(page.getByRole('banner')).toMatchAriaSnapshot({ name: 'banner.aria.yml' });
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'contentinfo.aria.yml' });
});
