import { expect, test } from './fixtures';
import { idOf, storedDraft, storedSketch } from './storage-format';
import { seed } from './store';
import { FULL_DRAFTS } from './full-drafts';

test('a step of undo that takes a row away leaves the focus in what is nearest', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  for (const [list, add] of [[sketch.team, 'Legg til aktør'], [sketch.steps, 'Legg til steg'], [sketch.instruments, 'Legg til støtte eller ordning']] as const) {
    const rows = list.getByRole('group', { name: / 1 av 1$/ });
    await list.getByRole('button', { name: add }).click();
    await expect(rows.locator('input').first()).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(0);
    await expect(list.getByRole('button', { name: add })).toBeFocused();
  }
});

for (const [prototype, add] of [['avlastningsagent', 'Legg til oppgave'], ['firepakrava', 'Legg til krav'], ['bootcamp', 'Legg til post']] as const) {
  test(`so it is in the rows of ${prototype}`, async ({ page, draft }) => {
    await seed(page, [storedDraft(1, prototype, FULL_DRAFTS[prototype] ?? {})]);
    await draft.open(`${prototype}/${idOf(1)}`);
    const rows = draft.form.getByRole('group', { name: / av \d+$/ });
    const before = await rows.count();
    await draft.add(add).first().click();
    await expect(rows).toHaveCount(before + 1);
    await expect(draft.add(add).first()).not.toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(before);
    await expect(draft.add(add).first()).toBeFocused();
  });
}

test('a copy leaves the focus on the button that made it', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To' }), storedSketch(3, { idea: 'Tre' })]);
  await sketches.open();
  for (const title of ['To', 'En', 'Tre']) {
    await sketches.tool('Lag kopi', title).focus();
    await page.keyboard.press('Enter');
    await expect(sketches.told('Kopien er laget')).toBeVisible();
    await expect(sketches.tool('Lag kopi', title)).toBeFocused();
  }
});

test('the dialog of an import gives the focus back to where one was', async ({ page, sketches, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'En' })]);
  await sketches.open();
  for (const leave of ['Avvis', 'Escape'] as const) {
    await sketches.search.focus();
    await imported.drop({ name: 'fil.json', text: 'ikke en fil herfra' });
    await expect(imported.dialog).toBeVisible();
    if (leave === 'Escape') await page.keyboard.press('Escape');
    else await imported.close.click();
    await expect(imported.dialog).toBeHidden();
    await expect(sketches.search).toBeFocused();
  }
});

test('a file that falls on another dialog leaves the caret where it was under both', async ({ page, sketch, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles vakt' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const idea = sketch.field('Idé');
  await idea.focus();
  await idea.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(6, 6));
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Søk' });
  await expect(search.getByRole('searchbox')).toBeFocused();
  await search.evaluate((dialog) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['ikke en fil herfra'], 'fil.json', { type: 'application/json' }));
    dialog.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await imported.close.click();
  await expect(imported.dialog).toBeHidden();
  await expect(search.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await page.keyboard.insertText('lege');
  await expect(idea).toHaveValue('Felleslege vakt');
});

test('a row that comes back takes the focus from nobody', async ({ page, draft }) => {
  await seed(page, [storedDraft(1, 'stillingsutlysning', FULL_DRAFTS['stillingsutlysning'] ?? {})]);
  await draft.open(`stillingsutlysning/${idOf(1)}`);
  await draft.add('Fjern: Rydde i rutiner').focus();
  await page.keyboard.press('Enter');
  await expect(draft.add('Fjern: Si nei til møter')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(draft.add('Fjern: Si nei til møter')).toBeFocused();
});
