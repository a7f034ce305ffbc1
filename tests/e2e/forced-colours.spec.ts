import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';

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
