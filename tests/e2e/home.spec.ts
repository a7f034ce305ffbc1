import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { idOf, storedDraft, storedGuide, storedSelfcheck, storedSketch } from './storage-format';
import { seed } from './store';

test('three numbered doors with their minutes; each leads in, and the board is the way to the map', async ({ page, home, sketch }) => {
  await home.open();
  const doors = home.doors.getByRole('listitem');
  await expect(doors).toHaveText([/^1\s*Kjenn etter på kartet\s*20 minutter/, /^2\s*Prøv et tiltak\s*10 minutter/, /^3\s*Lag en skisse\s*10 minutter/]);
  await expect(doors.nth(2)).toContainText('Har dere bare ti minutter? Begynn her');
  await expect(home.main.getByText('Ingenting sendes.')).toHaveCount(1);
  await expect(home.main.getByText('Hvordan skape mer innovasjon i distriktskommuner?')).toHaveAttribute('lang', 'nb');
  for (const [name, address] of [['Kjenn etter på kartet', /#\/kart$/], ['Prøv et tiltak', /#\/tiltak$/]] as const) {
    await doors.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(address);
    await page.goBack();
    await expect(home.doors).toBeVisible();
  }
  await home.main.getByRole('link', { name: 'Kjenn etter på kartet' }).first().click();
  await expect(page).toHaveURL(/#\/kart$/);
  await page.goBack();
  await doors.getByRole('button', { name: 'Ny skisse' }).click();
  await expect(sketch.field('Idé')).toBeFocused();
});

test('Hjem goes on with what was changed last, whatever it is, and says what it is', async ({ page, home }) => {
  await home.open();
  await expect(home.latest).toHaveCount(0);
  await seed(page, [
    storedSketch(1, { idea: 'Den eldste', changed_at: 1_000 }),
    storedGuide(2, { municipality: 'Steigen', answers: [{ question: 'lag-1-1', text: 'For få hender' }], changed_at: 4_000 }),
    storedDraft(3, 'firepakrava', FULL_DRAFTS['firepakrava'] ?? {}, { municipality: 'Lom', changed_at: 3_000 }),
    storedSelfcheck(4, { session: 1, group: 'Bord fire', recognised: [], changed_at: 2_000 }),
    // What is ticked on the map is gone on with there, and what lies in the bin is put away.
    storedSelfcheck(5, { session: 0, group: '', recognised: ['kart-2'], changed_at: 9_000 }),
    storedSketch(6, { idea: 'I kurven', binned_at: 9_000, changed_at: 9_000 }),
  ]);
  await home.open();
  const rows = home.latest.getByRole('listitem');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('Lagark · Steigen');
  await expect(rows.nth(1)).toContainText('Firepåkrava · Lom');
  await expect(rows.nth(2)).toContainText(/Bord fire\s*Selvsjekk/);
  await rows.nth(0).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`#/laget/${idOf(2)}$`));
  await page.goBack();
  await home.latest.getByRole('link', { name: 'Alt i «Arbeidet vårt»' }).click();
  await expect(home.title).toHaveText('Arbeidet vårt');
});

test('what the menu named before still leads where it did', async ({ page, frame }) => {
  for (const [address, title] of [
    ['#/kart', 'Systemkart'], ['#/selvsjekk', 'Selvsjekk'], ['#/laget', 'Bygg laget'], ['#/skisser', 'Arbeidet vårt'], ['#/eksempler', 'Lån ideer'],
    ['#/tiltak?niva=lokal', 'Lån ideer'], ['#/tiltak/forslag-swat-team', 'Lån ideer'], ['#/om', 'Om'],
  ] as const) {
    await frame.open(address);
    await expect(frame.title).toHaveText(title);
    const current = frame.menu.locator('[aria-current]');
    await expect(current).toHaveCount(title === 'Om' ? 0 : 1);
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgjengelighet' }).click();
  await expect(page.getByRole('heading', { name: 'Tilgjengelighet' })).toBeFocused();
});
