import { expect, test } from './fixtures';
import { storedDraft, storedSketch } from './storage-format';
import { seed } from './store';

test('one search by keyboard alone: opened, typed with a slip, walked and entered', async ({ page, frame }) => {
  await seed(page, [storedSketch(1, { idea: 'Bootcamp for naboene' }), storedDraft(2, 'meetup', { challenge: 'Bootcamp i mai' })]);
  await frame.open('#/om');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await expect(dialog.getByRole('searchbox', { name: 'Søk i alt' })).toBeFocused();
  await page.keyboard.type('bootcmap');
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText([/^Skisser/, /^Utkast/, /^Tiltak/]);
  await expect(dialog.getByRole('status')).toHaveText(/treff$/);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('link', { name: 'Bootcamp for naboene' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(frame.title).toHaveText('Distriktsnyskaping Bootcamp');
});

test('a find leads to the very thing: a proposal in the catalogue, a question of the guide', async ({ page, frame, measures }) => {
  await frame.open('#/tiltak?tema=rekruttering');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('swat');
  await dialog.getByRole('link', { name: 'SWAT' }).click();
  await expect(page).toHaveURL(/#\/tiltak\/forslag-swat-team$/);
  await expect(measures.main.getByRole('heading', { level: 3, name: /SWAT/ })).toBeFocused();
  await measures.main.getByRole('combobox', { name: 'Tema' }).focus();
  await measures.main.getByRole('combobox', { name: 'Tema' }).selectOption('kultur');
  await expect(page).toHaveURL(/#\/eksempler\?tema=kultur$/);
  await expect(measures.main.getByRole('combobox', { name: 'Tema' })).toBeFocused();
  for (let round = 0; round < 2; round += 1) {
    // From another screen, and on the guide itself.
    await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').fill('virkemiddel');
    const question = dialog.getByRole('region', { name: /^Bygg laget/ }).getByRole('link').first();
    const words = (await question.textContent()) ?? '';
    await question.click();
    await expect(page.getByRole('textbox', { name: words })).toBeFocused();
    await page.keyboard.type(' Svar');
    await expect(page).toHaveURL(/#\/laget\/[0-9a-f]{32}$/);
    await expect(page.getByRole('textbox', { name: words })).toHaveValue(' Svar'.repeat(round + 1));
  }
});

test('whoever looks something up while writing goes on where they were', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').pressSequentially('Kulturbuss');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('buss');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.type('!');
  await expect(sketch.field('Idé')).toHaveValue('Kulturbus!s');
});

test('more finds than there is room for are one press away', async ({ page, frame }) => {
  await seed(page, Array.from({ length: 9 }, (_, place) => storedSketch(place + 1, { idea: `Kulturbuss ${place + 1}` })));
  await frame.open('#/om');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('kulturbuss');
  const sketches = dialog.getByRole('region', { name: 'Skisser (9)' });
  await expect(sketches.getByRole('link')).toHaveCount(6);
  await sketches.getByRole('button', { name: 'Vis 3 til' }).click();
  await expect(sketches.getByRole('link')).toHaveCount(9);
  await expect(sketches.getByRole('link').nth(6)).toBeFocused();
  await expect(sketches.getByRole('button')).toHaveCount(0);
});

test('what was noted on the map is found', async ({ page, frame }) => {
  await frame.open('#/kart/kart-4');
  await page.getByRole('textbox', { name: /^Notat/ }).fill('Fergeleiet på Skutvik');
  await frame.stored();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('skutvik');
  await expect(dialog.getByRole('link')).toHaveText(['Lange avstander']);
});

test('the button opens it too, Escape closes it, and nothing found is said', async ({ page, frame }) => {
  await frame.open('#/om');
  await frame.button('Søk i alt').click();
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('sta pa vilje');
  await expect(dialog.getByRole('link', { name: 'Stå-på-vilje og driv' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('searchbox')).toHaveValue('sta pa vilje');
  await dialog.getByRole('searchbox').fill('finnesikke');
  await expect(dialog.getByRole('status')).toContainText('Ingen treff');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await frame.button('Søk i alt').click();
  await expect(dialog).toBeVisible();
});

test('what a person means stands first, with the line that has the word: screens, actions, fields, needs', async ({ page, frame, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Kulturbuss', need: 'De som bor lengst unna, kommer aldri på kino om kvelden.' })]);
  await frame.open('#/om');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  const search = async (words: string) => {
    await page.keyboard.press('Control+k');
    await dialog.getByRole('searchbox').fill(words);
  };
  await search('selvsjekk');
  const first = dialog.getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveText('Selvsjekk');
  await expect(first.locator('mark').first()).toHaveText('Selvsjekk');
  await first.getByRole('link').click();
  await expect(frame.title).toHaveText('Selvsjekk');

  await search('personvern');
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Personvern' })).toBeFocused();

  // The line of a work says which part of it has the word.
  await search('kino');
  await expect(dialog.getByRole('link', { name: 'Kulturbuss' })).toHaveAccessibleDescription('Behovet: De som bor lengst unna, kommer aldri på kino om kvelden.');
  await expect(dialog.locator('mark')).toHaveText(['kino']);
  await page.keyboard.press('Escape');

  await search('beskrivelse');
  await dialog.getByRole('region', { name: /^Felt i skissen/ }).getByRole('link', { name: 'Beskrivelse' }).click();
  await expect(sketch.field('Beskrivelse')).toBeFocused();

  await search('tomt skjema');
  await first.getByRole('button', { name: 'Tomt skjema' }).click();
  await expect(page.getByRole('dialog', { name: 'Ta med' }).getByRole('button', { name: 'Tomt skjema' })).toBeVisible();
  await page.getByRole('dialog', { name: 'Ta med' }).getByRole('button', { name: 'Lukk' }).click();

  await search('ungdom');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/#\/tiltak\/forslag-utdanning-for-unge$/);

  await search('hent inn');
  await first.getByRole('link').click();
  await expect(frame.button('Hent inn')).toBeFocused();

  // A need leads to what one can borrow for it, from any screen and from the same one.
  const need = async (words: string, question: RegExp) => {
    await search(words);
    await dialog.getByRole('link', { name: question }).click();
    await expect(dialog).toBeHidden();
  };
  await need('riktig kompetanse', /riktig kompetanse/);
  await expect(page).toHaveURL(/#\/eksempler\?tema=rekruttering$/);
  await expect(page.getByRole('heading', { level: 2, name: /^(Eksempler|Forslag)/ }).and(page.locator(':focus'))).toBeVisible();
  await need('gjøre ting annerledes', /annerledes lokalt/);
  await expect(page).toHaveURL(/#\/eksempler\?tema=lokal-tilpasning$/);
  await expect(page.getByRole('heading', { level: 2, name: /^(Eksempler|Forslag)/ }).and(page.locator(':focus'))).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Om', exact: true }).click();
  await expect(frame.title).toBeFocused();

  await search('nynorsk');
  await first.getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
});
