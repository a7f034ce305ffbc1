import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { idOf, storedDraft, storedSketch } from './storage-format';
import { seed, storedDrafts, storedSketches } from './store';

/** A car in its two halves, as some keyboards send it. */
const HALVES = ['\ud83d', '\ude97'] as const;

/** Writes at the caret in the way of a keyboard that sends UTF-16 units one by one. */
async function type(field: Locator, text: string, composing = false): Promise<void> {
  await field.evaluate((element, [words, isComposing]) => {
    const input = element as HTMLInputElement;
    input.setRangeText(words, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words, isComposing }));
  }, [text, composing] as const);
}

const caretTo = (field: Locator, place: number): Promise<void> => field.evaluate((element, at) => (element as HTMLInputElement).setSelectionRange(at, at), place);
/** What the field holds, with a half as it is. */
const held = (field: Locator): Promise<string> => field.evaluate((element) => JSON.stringify((element as HTMLInputElement).value));
const all = (page: Page): Promise<string> => storedSketches(page).then((texts) => texts.join('\n'));

test('a character that comes in two halves is whole in the field and in what is stored', async ({ page, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles bil' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.addActor({ name: 'Kari', role: 'Leder', contact: 'I gang', person: 'Ola' });
  const fields = [sketch.field('Idé'), sketch.field('Kommune'), sketch.cell(sketch.actors.last(), 'Hvem')];
  for (const field of fields) {
    const before = await field.inputValue();
    await caretTo(field, 2);
    await type(field, HALVES[0]);
    await type(field, HALVES[1]);
    const place = Math.min(2, before.length);
    await expect(field).toHaveValue(`${before.slice(0, place)}🚗${before.slice(place)}`);
    expect(await field.evaluate((element) => (element as HTMLInputElement).selectionStart)).toBe(place + 2);
  }
  await expect(sketch.title).toHaveText('Fe🚗lles bil');
  await expect.poll(() => all(page)).toContain('Fe🚗lles bil');
  await expect.poll(() => all(page)).toContain('Ka🚗ri');
  expect(await all(page)).not.toContain('\ufffd');
});

test('a half whose other half never comes stands in neither the field nor what is stored', async ({ page, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles bil' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const field = sketch.field('Idé');
  await caretTo(field, 6);
  await type(field, HALVES[0]);
  await expect.poll(() => held(field)).toBe(JSON.stringify('Felles bil'));
  // What is written after one is taken at once, and the caret stays.
  await type(field, HALVES[0]);
  await type(field, 'x');
  await expect.poll(() => held(field)).toBe(JSON.stringify('Fellesx bil'));
  await type(field, 'y');
  await expect(field).toHaveValue('Fellesxy bil');
  // The second half alone, and one that replaces what was selected.
  await type(field, HALVES[1]);
  await expect.poll(() => held(field)).toBe(JSON.stringify('Fellesxy bil'));
  await field.selectText();
  await type(field, HALVES[0]);
  await expect.poll(() => held(field)).toBe(JSON.stringify(''));
  await type(field, 'Buss');
  await expect(sketch.title).toHaveText('Buss');
  await expect.poll(() => all(page)).toContain('"idea":"Buss"');
  expect(await all(page)).not.toContain('\ufffd');
});

test('a half within a word that is being composed is left alone until that is done', async ({ page, draft }) => {
  await seed(page, [storedDraft(1, 'meetup', { challenge: 'Ingen søker' })]);
  await draft.open(`meetup/${idOf(1)}`);
  const field = draft.field('Utfordringen vår');
  await caretTo(field, 0);
  await type(field, HALVES[0], true);
  expect(await held(field)).toBe(JSON.stringify(`${HALVES[0]}Ingen søker`));
  await type(field, HALVES[1], true);
  await field.dispatchEvent('compositionend');
  await expect(field).toHaveValue('🚗Ingen søker');
  await expect.poll(() => storedDrafts(page).then((texts) => texts.join())).toContain('🚗Ingen søker');
});

test('the searches take whole characters too', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Bil 🚗' }), storedSketch(2, { idea: 'Buss' })]);
  await sketches.open();
  const own = page.getByRole('searchbox').first();
  await type(own, HALVES[0]);
  await type(own, HALVES[1]);
  await expect(sketches.card('Buss')).toHaveCount(0);
  await expect(sketches.card('Bil 🚗')).toBeVisible();
});

test('keys of a word that is being composed are not the page\'s', async ({ page, frame }) => {
  await frame.open('#/om');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  const field = dialog.getByRole('searchbox', { name: 'Søk i alt' });
  await field.fill('bootcamp');
  await expect(dialog.getByRole('link').first()).toBeVisible();
  const press = (key: string, more: object): Promise<void> => field.evaluate((element, [name, init]) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));
  }, [key, more] as const);
  for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
    for (const key of ['Escape', 'ArrowDown', 'ArrowUp']) {
      await press(key, more);
      await expect(field).toBeFocused();
      await expect(dialog).toBeVisible();
    }
  }
  await press('ArrowDown', {});
  await expect(dialog.getByRole('link').first()).toBeFocused();
  await press('Escape', {});
  await expect(dialog).toBeHidden();
});
