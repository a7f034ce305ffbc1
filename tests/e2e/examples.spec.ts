import { expect, test } from './fixtures';

const choose = (name: string): { name: string; exact: true } => ({ name, exact: true });

test('six examples, filtered by a theme that is in the address, and Back', async ({ page, frame }) => {
  await frame.open('#/eksempler');
  const section = page.getByRole('region', { name: 'Eksempler' });
  const cards = section.getByRole('heading', { level: 3 });
  await expect(cards).toHaveCount(6);
  await frame.main.getByRole('combobox', choose('Tema')).focus();
  await frame.main.getByRole('combobox', choose('Tema')).selectOption({ label: 'Helse og omsorg' });
  await expect(page).toHaveURL(/#\/eksempler\?tema=helse-og-omsorg$/);
  const left = await cards.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(6);
  await expect(section.getByRole('status')).toHaveText(`${left} av 6 eksempler`);
  await expect(frame.main.getByRole('combobox', choose('Tema'))).toBeFocused();
  await page.reload();
  await expect(cards).toHaveCount(left);
  await page.goBack();
  await expect(cards).toHaveCount(6);
});

test('an example is read in four parts, borrowed, and what was adapted is asked for and shown', async ({ page, frame, sketch }) => {
  await frame.open('#/eksempler');
  await frame.main.getByRole('link', { name: 'Velferdsteknologi i Lebesby' }).click();
  await expect(frame.title).toHaveText('Velferdsteknologi i Lebesby');
  for (const part of ['Bakgrunn', 'Hva de gjorde', 'Hva det førte til', 'Hva vi kan lære']) await expect(page.getByRole('region', { name: part })).toBeVisible();
  await frame.button('Lån og tilpass').click();
  await expect(sketch.main.getByText(/^Lånt fra/)).toContainText('Velferdsteknologi i Lebesby');
  await expect(sketch.field('Behovet')).toHaveValue(/\S/);
  await page.getByRole('textbox', { name: 'Hva har dere tilpasset?' }).fill('Vi begynner med to hjem');
  const title = await sketch.title.innerText();
  await sketch.stored();
  await page.goBack();
  const borrowed = page.getByRole('region', { name: 'Skisser lånt herfra' });
  await expect(borrowed.getByRole('link', { name: title })).toBeVisible();
  await expect(borrowed).toContainText('Tilpasset hos oss: Vi begynner med to hjem');
  await borrowed.getByRole('link', { name: title }).click();
  await sketch.main.getByRole('link', { name: /^Lånt fra/ }).click();
  await expect(frame.title).toHaveText('Velferdsteknologi i Lebesby');
});

test('the catalogue: filters combine, are in the address, say how many are left, and start a sketch', async ({ page, frame, sketch }) => {
  await frame.open('#/tiltak');
  await frame.main.getByRole('link', { name: /^Flere ideer/ }).click();
  await expect(frame.title).toHaveText('Lån ideer');
  const section = page.getByRole('region', { name: 'Forslag' });
  const cards = section.getByRole('heading', { level: 3 });
  await expect(cards).toHaveCount(25);
  await expect(section.getByRole('status')).toHaveText('Alle 25 forslag');
  await frame.main.getByRole('combobox', choose('Tema')).selectOption({ label: 'Rekruttering' });
  await expect(section.getByRole('status')).toHaveText(/^\d+ av 25 forslag$/);
  const byTheme = await cards.count();
  await section.getByRole('combobox', choose('Hvem må være med?')).selectOption({ label: 'Lokalt' });
  await expect(page).toHaveURL(/#\/eksempler\?tema=rekruttering&niva=lokal$/);
  const both = await cards.count();
  expect(both).toBeLessThan(byTheme);
  await expect(section.getByRole('status')).toHaveText(`${both} av 25 forslag`);
  await page.goBack();
  await expect(cards).toHaveCount(byTheme);
  await page.goForward();
  await expect(cards).toHaveCount(both);
  const name = await cards.first().innerText();
  await section.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }).getByRole('button', { name: /^Lag skisse av dette/ }).click();
  await expect(sketch.field('Idé')).toHaveValue(/\S/);
  await expect(sketch.main.getByText(/^Lånt fra/)).toContainText(name);
});

test('the catalogue is searched by words, together with its filters', async ({ page, frame }) => {
  await frame.open('#/tiltak?niva=nasjonal');
  const finder = page.getByRole('search', { name: 'Velg ut ideer' });
  const count = frame.main.getByRole('status').filter({ hasText: /av 25 forslag/ });
  const national = Number.parseInt((await count.textContent()) ?? '', 10);
  await finder.getByRole('searchbox', { name: 'Søk i ideene' }).fill('inovasjonsagent');
  await expect(count).not.toHaveText(`${national} av 25 forslag`);
  await expect(frame.main.getByRole('heading', { level: 3, name: 'Innovasjonsagent' })).toBeVisible();
  await frame.button('Vis alt').click();
  await expect(frame.main.getByText('Alle 25 forslag')).toBeVisible();
  await expect(finder.getByRole('searchbox', { name: 'Søk i ideene' })).toHaveValue('');
  // A theme that no proposal has still finds the examples that have it, and can be left.
  await frame.open('#/om');
  await frame.open('#/tiltak?tema=helse-og-omsorg');
  await expect(frame.title).toHaveText('Lån ideer');
  await expect(finder.getByRole('combobox', { name: 'Tema' })).toHaveValue('helse-og-omsorg');
  await expect(frame.main.getByText('0 av 25 forslag')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Eksempler' }).getByRole('heading', { level: 3 })).not.toHaveCount(0);
});

test('an address with a filter that names nothing shows everything', async ({ page, frame }) => {
  await frame.open('#/tiltak?tema=tull&niva=%3Cscript%3E');
  await expect(page.getByRole('region', { name: 'Forslag' }).getByRole('heading', { level: 3 })).toHaveCount(25);
});

test('by keyboard: the choice keeps the focus, the count is said where it was, and arrow keys leave one entry', async ({ page, frame }) => {
  await frame.open('#/tiltak');
  await frame.open('#/eksempler');
  const section = page.getByRole('region', { name: 'Forslag' });
  const theme = frame.main.getByRole('combobox', choose('Tema'));
  const status = section.getByRole('status');
  const [first] = [await status.elementHandle()];
  await theme.focus();
  const seen = [await theme.inputValue()];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(theme).not.toHaveValue(seen.at(-1) ?? '');
    await expect(theme).toBeFocused();
    seen.push(await theme.inputValue());
  }
  await expect(page).toHaveURL(new RegExp(`#/eksempler\\?tema=${seen.at(-1)}$`));
  // What is heard is one element whose words change.
  expect(await status.evaluate((now, before) => now === before, first)).toBe(true);
  await expect(status).toHaveText(/^\d+ av 25 forslag$/);
  await page.goBack();
  await expect(theme).toHaveValue('alle');
  await page.goBack();
  await expect(page).toHaveURL(/#\/tiltak$/);
});

test('a theme that no example has is shown as chosen, and can be left', async ({ page, frame }) => {
  await frame.open('#/eksempler?tema=rekruttering');
  const theme = frame.main.getByRole('combobox', choose('Tema'));
  await expect(theme).toHaveValue('rekruttering');
  const section = page.getByRole('region', { name: 'Eksempler' });
  await expect(section.getByRole('status')).toHaveText('0 av 6 eksempler');
  await theme.selectOption({ index: 0 });
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(page).toHaveURL(/#\/eksempler$/);
});

test('the seven needs lead to what one can borrow about each, whatever was looked for before', async ({ page, frame }) => {
  await frame.open('#/eksempler');
  const needs = frame.main.getByRole('region', { name: 'Begynn med det dere trenger' });
  await expect(needs.getByRole('link')).toHaveCount(7);
  const words = page.getByRole('searchbox', { name: 'Søk i ideene' });
  await words.fill('finnes ikke');
  // No example is about it, and proposals are.
  const people = needs.getByRole('link', { name: 'Hvordan kan vi få tak i folk med riktig kompetanse?' });
  await people.click();
  await expect(page).toHaveURL(/#\/eksempler\?tema=rekruttering$/);
  await expect(words).toHaveValue('');
  await expect(people).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Forslag', exact: true })).toBeFocused();
  await expect(frame.main.getByRole('region', { name: 'Forslag', exact: true }).getByRole('listitem').first()).toBeVisible();
  await needs.getByRole('link', { name: 'Hvordan kan vi få lov til å gjøre ting annerledes lokalt?' }).press('Enter');
  await expect(people).not.toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('heading', { level: 2, name: 'Eksempler', exact: true })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/tema=rekruttering$/);
});
