import { expect, test } from './fixtures';

test.beforeEach(async ({ home }) => {
  await home.open();
  await home.newSketch.click();
});

test('undo and redo by keyboard, over several fields', async ({ page, sketch }) => {
  await sketch.field('Idé').fill('Først');
  await sketch.field('Mål').fill('Så');
  await sketch.field('Kommune').fill('Lom');
  await page.keyboard.press('Control+z');
  await expect(sketch.field('Kommune')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(sketch.field('Mål')).toHaveValue('');
  await expect(sketch.field('Idé')).toHaveValue('Først');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(sketch.field('Mål')).toHaveValue('Så');
  await expect(sketch.field('Kommune')).toHaveValue('Lom');
  await sketch.stored();
  await page.reload();
  await expect(sketch.field('Kommune')).toHaveValue('Lom');
});

test('undo and redo by the buttons, which say when there is nothing left', async ({ sketch }) => {
  await expect(sketch.undo).toBeDisabled();
  await expect(sketch.redo).toBeDisabled();
  await sketch.field('Behovet').fill('Noe');
  await expect(sketch.undo).toBeEnabled();
  await sketch.undo.click();
  await expect(sketch.field('Behovet')).toHaveValue('');
  await expect(sketch.undo).toBeDisabled();
  await expect(sketch.undo).toBeFocused();
  await sketch.redo.click();
  await expect(sketch.field('Behovet')).toHaveValue('Noe');
  await sketch.undo.click();
  await sketch.field('Samspill').fill('Noe annet');
  await expect(sketch.redo).toBeDisabled();
});

test('rows, choices and ticks are steps too', async ({ page, sketch }) => {
  await sketch.addActor({ name: 'Siva', role: 'Råd', contact: 'I gang', person: 'Eva' });
  await sketch.addActor({ name: 'KS', role: 'Nett', contact: 'Planlagt', person: 'Tor' });
  await sketch.page.getByRole('button', { name: 'Flytt opp: KS' }).click();
  await sketch.page.getByRole('button', { name: 'Fjern: KS' }).click();
  await sketch.page.getByRole('checkbox', { name: 'Kultur' }).check();
  await sketch.page.getByRole('radio', { name: 'Gjennomført' }).check();
  await sketch.undo.click();
  await expect(page.getByRole('radio', { name: 'På tegnebrettet' })).toBeChecked();
  await sketch.undo.click();
  await expect(page.getByRole('checkbox', { name: 'Kultur' })).not.toBeChecked();
  await sketch.undo.click();
  await expect.poll(() => sketch.actorNames()).toEqual(['KS', 'Siva']);
  await expect(sketch.cell(sketch.actor(1), 'Kontaktperson')).toHaveValue('Tor');
  await expect(sketch.cell(sketch.actor(1), 'Har vi kontakt?')).toHaveValue('planned');
  await sketch.undo.click();
  await expect.poll(() => sketch.actorNames()).toEqual(['Siva', 'KS']);
  for (let step = 0; step < 4; step += 1) await sketch.redo.click();
  await expect.poll(() => sketch.actorNames()).toEqual(['Siva']);
  await expect(page.getByRole('checkbox', { name: 'Kultur' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Gjennomført' })).toBeChecked();
});

test('each sketch has its own steps', async ({ page, sketch, sketches }) => {
  await sketch.field('Idé').fill('Den ene');
  await sketch.goTo('Arbeidet vårt');
  await sketches.newSketch.click();
  await expect(sketch.undo).toBeDisabled();
  await sketch.field('Idé').fill('Den andre');
  await page.goBack();
  await sketches.openCard('Den ene');
  await sketch.undo.click();
  await expect(sketch.field('Idé')).toHaveValue('');
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.card('Den andre')).toBeVisible();
});

test('the same step is heard each time it is taken', async ({ page, sketch }) => {
  const heard = (): Promise<string | null> => page.locator('#sagt').textContent();
  await sketch.team.getByRole('button', { name: 'Legg til aktør' }).click();
  await sketch.team.getByRole('button', { name: 'Legg til aktør' }).click();
  await sketch.undo.click();
  await expect.poll(heard).toMatch(/^Angret/);
  const first = await heard();
  await sketch.undo.click();
  await expect.poll(heard).not.toBe(first);
  expect((await heard())?.trim()).toBe(first?.trim());
});
