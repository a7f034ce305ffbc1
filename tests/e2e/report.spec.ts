import { expect, test } from './fixtures';

test('Om tells how the report came about, step by step, and leads on from its conference and its needs', async ({ about, measures, page }) => {
  await about.open();
  const steps = about.main.getByRole('list', { name: 'Sju steg fram til rapporten' }).getByRole('listitem');
  await expect(steps).toHaveCount(7);
  await expect(steps.nth(3)).toContainText('Krødsherad, Lom, Gloppen og Sogndal');
  const conference = about.main.getByRole('region', { name: 'Konferansen 13. mai 2022' });
  await expect(conference.getByRole('listitem')).toHaveCount(3);
  await conference.getByRole('link').click();
  await expect(page).toHaveURL(/#\/selvsjekk$/);
  await page.goBack();
  const needs = about.main.getByRole('region', { name: 'Sju behov i kommunene' }).getByRole('listitem');
  await expect(needs).toHaveCount(7);
  await needs.filter({ hasText: 'innovasjon' }).getByRole('link', { name: 'Kultur' }).click();
  await expect(measures.main.getByRole('combobox', { name: 'Tema' })).toHaveValue('kultur');
});

test('the guide asks in plain words, and says what the report calls each step', async ({ page }) => {
  await page.goto('#/laget');
  const step = page.getByRole('region', { name: 'Steg 3: Hva finnes av støtte?' });
  await expect(step).toContainText('I rapporten: Identifiser relevante virkemidler');
});
