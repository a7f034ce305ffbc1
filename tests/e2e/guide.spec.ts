import { expect, test } from './fixtures';
import { A4, printed, withoutBlanks } from './pdf';

test('the guide: fifteen questions, a team with a picture, and a sketch that has it all', async ({ page, frame, sketch }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await frame.open('#/laget');
  for (const [step, count] of [[1, 5], [2, 3], [3, 3], [4, 4]] as const) {
    await expect(page.getByRole('region', { name: new RegExp(`^Steg ${step}`) }).locator('textarea')).toHaveCount(count);
  }
  await page.getByRole('textbox', { name: 'Kommune', exact: true }).fill('Lom');
  await page.locator('#lag-1-1').fill('For få hender');
  await page.locator('#lag-4-1').fill('Vi møtes hver fredag');
  const team = page.getByRole('region', { name: /^Steg 2/ });
  await team.getByText('Velg forslag').click();
  await team.getByRole('button', { name: 'Distriktssenteret' }).click();
  await expect(team.getByRole('group', { name: /^Aktør 1 av 1/ }).getByLabel('Nivå')).toHaveValue('national');
  await expect(page.getByRole('region', { name: 'Laget som bilde' })).toContainText('Distriktssenteret');
  const instruments = page.getByRole('region', { name: /^Steg 3/ });
  await instruments.getByText('Velg forslag').click();
  await frame.storing(() => instruments.getByRole('button', { name: 'Trainee-ordninger' }).click());
  await expect(page).toHaveURL(/#\/laget\/[0-9a-f]{32}$/);
  await page.reload();
  await expect(page.locator('#lag-1-1')).toHaveValue('For få hender');
  await expect(frame.main.getByText('2 av 15 spørsmål')).toBeVisible();
  const paper = await printed(page);
  expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A4)]));
  for (const words of ['Laget for Lom', 'For få hender', 'Distriktssenteret', 'Trainee-ordninger']) expect(paper.text).toContain(withoutBlanks(words));
  await frame.button('Ta med til en skisse').click();
  await expect(sketch.field('Behovet')).toHaveValue(/\?\nFor få hender$/);
  await expect(sketch.field('Samspill')).toHaveValue(/\?\nVi møtes hver fredag\n\n.*: Distriktssenteret\n\n.*: Trainee-ordninger$/);
  await expect(sketch.field('Kommune')).toHaveValue('Lom');
  await expect(sketch.cell(sketch.actor(1), 'Hvem')).toHaveValue('Distriktssenteret');
  await expect(sketch.cell(sketch.instrument(1), 'Navn')).toHaveValue('Trainee-ordninger');
  await sketch.field('Idé').fill('Fra laget');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Skisser laget av svarene' }).getByRole('link', { name: 'Fra laget' })).toBeVisible();
});

test('whoever comes back goes on with the latest sheet; a new one is asked for', async ({ page, frame }) => {
  const need = page.locator('#lag-1-1');
  await frame.open('#/laget');
  await expect(frame.button('Nytt lagark')).toHaveCount(0);
  await frame.storing(() => need.fill('For få hender'));
  const address = page.url();
  await frame.goTo('Hjem');
  await frame.menu.getByRole('link', { name: 'Bygg laget', exact: true }).click();
  await expect(need).toHaveValue('For få hender');
  await expect(page).toHaveURL(address);
  await frame.button('Nytt lagark').click();
  await expect(frame.title).toBeFocused();
  await expect(need).toHaveValue('');
  await frame.storing(() => need.fill('Ingen søker'));
  await frame.goTo('Hjem');
  await frame.menu.getByRole('link', { name: 'Bygg laget', exact: true }).click();
  await expect(need).toHaveValue('Ingen søker');
  await page.locator('summary').filter({ hasText: /^Lagarkene deres/ }).click();
  await frame.main.getByRole('link', { name: 'For få hender' }).click();
  await expect(need).toHaveValue('For få hender');
  await expect(page).toHaveURL(address);
  await page.goto('#/laget');
  await expect(need).toHaveValue('Ingen søker');
});
