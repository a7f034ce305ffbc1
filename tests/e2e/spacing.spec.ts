import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const locale of ['nb', 'nn', 'en']) {
  test.describe(`with the spacing of a reader, in ${locale}`, () => {
    // The styles of a reader come from outside the page, which its policy says nothing of.
    test.use({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    test('no screen scrolls sideways', async ({ page }) => {
      await seedScreens(page, { locale });
      for (const screen of SCREENS) {
        await openScreen(page, screen);
        const style = await page.addStyleTag({ content: SPACING });
        const wide = await page.evaluate(() => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return [];
          const isWide = (it: Element): boolean => it.getBoundingClientRect().right > root.clientWidth + 1;
          const found = [...document.querySelectorAll('main *, header *, footer *')].filter((it) => isWide(it) && ![...it.children].some(isWide));
          return [`${root.scrollWidth} px`, ...found.slice(0, 4).map((it) => `${it.tagName}.${it.className} «${(it.textContent ?? '').trim().slice(0, 40)}»`)];
        });
        expect.soft(wide, screen.name).toEqual([]);
        await style.evaluate((element) => (element as HTMLElement).remove());
      }
    });
  });
}

test('in forced colours a list that folds out has room for its words', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await seedScreens(page, { locale: 'nb' });
  for (const name of ['measures', 'sketches', 'a filled guide', 'a filled sketch', 'a filled draft of firepakrava']) {
    const screen = SCREENS.find((held) => held.name === name);
    if (!screen) throw new Error(`there is no screen ${name}`);
    await openScreen(page, screen);
    const cut = await page.locator('select').evaluateAll((lists) => lists.flatMap((list) => {
      const style = getComputedStyle(list);
      const room = list.clientHeight - parseFloat(style.paddingBlockStart) - parseFloat(style.paddingBlockEnd);
      const line = parseFloat(style.fontSize) * 1.15;
      return room < line ? [`${list.id}: ${room} of ${line}`] : [];
    }));
    expect.soft(cut, name).toEqual([]);
  }
});
