import { expect, type Locator, type Page } from '@playwright/test';

const isFocused = (goal: Locator): Promise<boolean> => goal.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** Presses Tab until the focus is there; that it takes no more than `most` steps is part of the test. */
export async function tabTo(page: Page, goal: Locator, most = 40, key = 'Tab'): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    if (await isFocused(goal)) return;
  }
  await expect(goal, `reached by ${key} within ${most} steps`).toBeFocused();
}

/** The same where the focus may be there already. */
async function reach(page: Page, goal: Locator, most = 40): Promise<void> {
  if (!await isFocused(goal)) await tabTo(page, goal, most);
}

/** Goes to a field and types in it. */
export async function typeIn(page: Page, field: Locator, text: string, most = 40): Promise<void> {
  await reach(page, field, most);
  await page.keyboard.type(text);
}

/** Types in a field that is ready to type in, such as the first of a row that was just added. */
export async function typeHere(page: Page, field: Locator, text: string): Promise<void> {
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
}

/** Goes to a button and presses it, in one of the two ways that there are. */
export async function press(page: Page, button: Locator, key: 'Enter' | ' ' = 'Enter', most = 40): Promise<void> {
  await reach(page, button, most);
  await page.keyboard.press(key);
}

/** Goes to a list of choices, and down it by arrow until it says what is wanted. */
export async function chooseIn(page: Page, list: Locator, option: string): Promise<void> {
  await reach(page, list);
  const chosen = (): Promise<string> => list.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? '');
  const options = await list.getByRole('option').allTextContents();
  for (let step = options.indexOf(await chosen()); step < options.indexOf(option); step += 1) await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(option);
}

/** Goes into a group of choices, and on by arrow to the one that is wanted. */
export async function chooseAmong(page: Page, group: Locator, name: string): Promise<void> {
  const wanted = group.getByRole('radio', { name, exact: true });
  await reach(page, group.getByRole('radio', { checked: true }));
  for (let step = await group.getByRole('radio').count(); step > 0 && !await wanted.isChecked(); step -= 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}
