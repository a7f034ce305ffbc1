import { expect, test } from './fixtures';
import { expectEverything, fillEverything } from './full-sketch';
import { storedSketches } from './store';

test('a first sketch: every field is there after a reload', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await expect(page).toHaveURL(/#\/skisser\/[0-9a-f]{32}$/);
  await expect(sketch.title).toHaveText('Ny skisse');
  await expect(sketch.status).toHaveText('Lagres når du skriver');
  expect(await storedSketches(page)).toEqual([]);

  await fillEverything(sketch);
  await expect(sketch.status).toHaveText('Lagret');
  await expect(sketch.title).toHaveText('Felles vaktbil i fjellbygda');
  await expect(page).toHaveTitle(/^Felles vaktbil i fjellbygda/);
  await page.reload();
  await expectEverything(sketch);

  await sketch.goTo('Arbeidet vårt');
  const card = sketches.card('Felles vaktbil i fjellbygda');
  await expect(card).toContainText('Utsira');
  await expect(card).toContainText('endret');
  await expect(card).toContainText('Prøver ut');
  await expect(card.getByRole('img', { name: '9 av 9 felt' })).toBeVisible();
  await sketches.goTo('Hjem');
  await expect(home.latest.getByRole('link', { name: 'Felles vaktbil i fjellbygda' })).toBeVisible();
});

test('an empty new sketch leaves nothing behind', async ({ page, sketches, sketch }) => {
  await sketches.open();
  await sketches.newSketch.click();
  await expect(sketch.field('Idé')).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(0);
  expect(await storedSketches(page)).toEqual([]);
});

test('one character is enough, and emptying it again keeps the sketch', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').pressSequentially('V');
  await expect(sketch.status).toHaveText('Lagret');
  expect(await storedSketches(page)).toHaveLength(1);
  await sketch.field('Idé').fill('');
  await expect(sketch.status).toHaveText('Lagret');
  expect(await storedSketches(page)).toHaveLength(1);
});

test('the team: levels, picture in words, order by keyboard and pointer, removal', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  const offered = sketch.page.locator('datalist option');
  await expect.poll(() => offered.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).toContain('Statsforvalteren');
  for (const name of ['Statsforvalteren', 'Rørleggeren', 'Siva']) {
    await sketch.addActor({ name, role: `rolle ${name}`, contact: 'Ikke ennå', person: '' });
  }
  await expect(sketch.cell(sketch.actor(1), 'Nivå')).toHaveValue('regional');
  await expect(sketch.cell(sketch.actor(2), 'Nivå')).toHaveValue('local');
  await expect(sketch.cell(sketch.actor(3), 'Nivå')).toHaveValue('national');
  // The picture says the same in words, level by level.
  await expect(page.getByRole('definition').filter({ hasText: 'Siva' })).toContainText('ingen kontakt ennå');

  await page.getByRole('button', { name: 'Flytt opp: Siva' }).focus();
  await page.keyboard.press('Enter');
  expect(await sketch.actorNames()).toEqual(['Statsforvalteren', 'Siva', 'Rørleggeren']);
  await expect(page.getByRole('button', { name: 'Flytt opp: Siva' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await sketch.actorNames()).toEqual(['Siva', 'Statsforvalteren', 'Rørleggeren']);

  // The handle is for pointers alone, so it has no role: it stands before the first button of its row.
  const handle = sketch.actor(3).getByRole('button', { name: /^Flytt opp/ }).locator('xpath=preceding-sibling::*[1]');
  await handle.hover();
  await page.mouse.down();
  await sketch.cell(sketch.actor(1), 'Kontaktperson').hover({ force: true });
  await page.mouse.up();
  await expect.poll(() => sketch.actorNames()).toEqual(['Rørleggeren', 'Siva', 'Statsforvalteren']);

  await page.getByRole('button', { name: 'Fjern: Siva' }).click();
  expect(await sketch.actorNames()).toEqual(['Rørleggeren', 'Statsforvalteren']);
  await expect(page.getByRole('button', { name: 'Fjern: Statsforvalteren' })).toBeFocused();
  await expect(sketch.cell(sketch.actor(2), 'Rolle på laget')).toHaveValue('rolle Statsforvalteren');
});

test('Back and Forward bring the right screen, its title and the focus', async ({ page, home, measures, sketches, sketch }) => {
  await home.open();
  await home.goTo('Tiltak');
  await expect(measures.title).toHaveText('Tiltak');
  await expect(measures.title).toBeFocused();
  await expect(page).toHaveTitle('Tiltak – Nyskapingslaget');
  await measures.goTo('Arbeidet vårt');
  await sketches.newSketch.click();
  await sketch.field('Mål').fill('Et mål som blir');
  await page.goBack();
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await expect(sketches.title).toBeFocused();
  await expect(page).toHaveTitle('Arbeidet vårt – Nyskapingslaget');
  await expect(sketches.menu.getByRole('link', { name: 'Arbeidet vårt' })).toHaveAttribute('aria-current', 'page');
  await page.goForward();
  await expect(sketch.field('Mål')).toHaveValue('Et mål som blir');
  await page.goBack();
  await page.goBack();
  await expect(measures.title).toHaveText('Tiltak');
  await page.goBack();
  await expect(page).toHaveTitle('Nyskapingslaget');
});

test('what comes next is a part of the canvas and counts, and a row that nobody has written in is nothing', async ({ home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await expect(sketch.main.getByText('0 av 9 felt')).toBeVisible();
  const canvas = sketch.page.locator('.canvas');
  await canvas.getByRole('button', { name: 'Legg til steg' }).click();
  await expect(sketch.main.getByText('0 av 9 felt')).toBeVisible();
  await canvas.getByRole('textbox', { name: 'Hva', exact: true }).fill('Ringe naboene');
  await expect(sketch.main.getByText('1 av 9 felt')).toBeVisible();
});

test('the heading follows the idea once somebody has paused, and not at each key', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector('h1')?.textContent ?? '')).observe(document.querySelector('h1') as Node, { childList: true, characterData: true, subtree: true });
  });
  await sketch.field('Idé').pressSequentially('Felles vaktbil');
  await expect(sketch.title).toHaveText('Felles vaktbil');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBeLessThan('Felles vaktbil'.length / 2);
});
