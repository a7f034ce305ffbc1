import { expect, test } from './fixtures';
import { SPACING } from './reader-spacing';
import { openScreen, SCREENS, seedScreens } from './screens';
import { tooWide } from './too-wide';

for (const locale of ['nb', 'nn', 'en']) {
  test.describe(`with the spacing of a reader, in ${locale}`, () => {
    test.use({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    test('no screen scrolls sideways', async ({ page }) => {
      await seedScreens(page, { locale });
      for (const screen of SCREENS) {
        await openScreen(page, screen);
        const style = await page.addStyleTag({ content: SPACING });
        expect.soft(await tooWide(page), screen.name).toEqual([]);
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
