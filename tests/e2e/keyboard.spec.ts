import { expect, test } from './fixtures';
import { tabTo } from './keys';

test('the skip link moves the focus and leaves the address alone', async ({ page, frame }) => {
  await frame.open('#/om');
  const address = page.url();
  await page.keyboard.press('Tab');
  await expect(frame.skipLink).toBeFocused();
  await expect(frame.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(frame.main).toBeFocused();
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(frame.title).toHaveText('Om');
});

test('a programme is made, laid out and turned into a sketch by keyboard alone', async ({ page, measures, draft, sketch }) => {
  await measures.open();
  await tabTo(page, measures.card('Distriktsnyskaping Bootcamp'));
  await page.keyboard.press('Enter');
  await expect(measures.title).toBeFocused();
  await tabTo(page, draft.field('Utfordringen vi tar med'));
  await page.keyboard.type('Vaktordningen slites ut');
  await tabTo(page, draft.add('Sett inn et forslag').first());
  await page.keyboard.press('Enter');
  await expect(draft.result).toContainText('Timeplan dag 1');
  await tabTo(page, draft.form.getByRole('button', { name: 'Flytt ned: Bli kjent' }), 60);
  await page.keyboard.press('Enter');
  await expect(draft.field('Hva skjer?', 1)).toHaveValue('Bli kjent');
  await tabTo(page, draft.makeSketch, 160);
  await page.keyboard.press('Enter');
  await expect(sketch.field('Behovet')).toHaveValue('Vaktordningen slites ut');
});

test('suggestions are picked and put back by keyboard', async ({ page, draft }) => {
  await draft.open('avlastningsagent');
  await tabTo(page, draft.form.locator('summary').first());
  await page.keyboard.press('Enter');
  const suggestion = draft.form.getByRole('button', { name: 'Skrive referater som ingen leser' });
  await expect(suggestion).toBeVisible();
  await tabTo(page, suggestion, 2);
  await page.keyboard.press(' ');
  await expect(draft.field('Oppgave')).toHaveValue('Skrive referater som ingen leser');
  await page.keyboard.press(' ');
  await expect(draft.form.getByLabel('Oppgave', { exact: true })).toHaveCount(0);
});

test('a sketch is made, filled, reordered and undone by keyboard alone', async ({ page, home, sketch }) => {
  await home.open();
  await tabTo(page, home.newSketch);
  await page.keyboard.press('Enter');
  // A new sketch is ready to type in.
  await expect(sketch.field('Idé')).toBeFocused();
  await page.keyboard.type('Bare tastatur');
  await tabTo(page, sketch.field('Behovet'), 1);
  await page.keyboard.type('Musen er borte');
  await tabTo(page, sketch.field('Mål'), 1);
  await tabTo(page, sketch.field('Kommune'), 1);
  await page.keyboard.type('Sømna');
  // Those whom the report names stand before it, to be tapped.
  await tabTo(page, sketch.button('Legg til aktør'), 30);
  for (const name of ['Siva', 'KS']) {
    await page.keyboard.press('Enter');
    await expect(sketch.actors.last().getByLabel('Hvem', { exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await tabTo(page, sketch.actors.last().getByLabel('Nivå'));
    await page.keyboard.press('ArrowUp');
    await tabTo(page, sketch.button('Legg til aktør'));
  }
  await expect(sketch.cell(sketch.actor(1), 'Nivå')).toHaveValue('regional');
  await tabTo(page, sketch.button('Flytt opp: KS'), 10, 'Shift+Tab');
  await page.keyboard.press(' ');
  expect(await sketch.actorNames()).toEqual(['KS', 'Siva']);
  await tabTo(page, sketch.button('Fjern: KS'), 3);
  await page.keyboard.press('Enter');
  await expect(sketch.button('Fjern: Siva')).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await sketch.actorNames()).toEqual(['Siva', 'KS']);
  await tabTo(page, page.getByRole('radio', { name: 'På tegnebrettet' }), 40);
  await sketch.storing(() => page.keyboard.press('ArrowDown'));
  await expect(page.getByRole('radio', { name: 'Prøver ut' })).toBeChecked();
});

test('tabs by arrows, menus by Escape, deletion and its undoing', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await tabTo(page, home.newSketch);
  await page.keyboard.press('Enter');
  // A new sketch is ready to type in.
  await expect(sketch.field('Idé')).toBeFocused();
  await page.keyboard.type('Skal slettes');

  await tabTo(page, sketch.sketchTab, 5, 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(sketch.exampleTab).toBeFocused();
  await expect(sketch.exampleTab).toHaveAttribute('aria-selected', 'true');
  await expect(sketch.field('Idé')).toBeHidden();
  await page.keyboard.press('End');
  await expect(sketch.sketchTab).toBeFocused();
  await expect(sketch.field('Idé')).toHaveValue('Skal slettes');

  await tabTo(page, sketch.tool('Ta med'), 12, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, sketch.way('A3-lerret'), 12);
  await page.keyboard.press('Escape');
  await expect(sketch.way('A3-lerret')).toHaveCount(0);
  await expect(sketch.tool('Ta med')).toBeFocused();

  await tabTo(page, sketch.tool('Mer'), 1);
  await page.keyboard.press('Enter');
  await expect(sketch.tool('Mer')).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, sketch.more('Versjoner'), 3);
  await page.keyboard.press('Escape');
  await expect(sketch.tool('Mer')).toBeFocused();
  await expect(sketch.more('Versjoner')).toBeHidden();
  await page.keyboard.press('Enter');
  await tabTo(page, sketch.more('Slett'), 4);
  await page.keyboard.press('Enter');
  await expect(sketches.button('Angre sletting')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sketches.card('Skal slettes')).toBeVisible();
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('the menu opens, and Escape closes it and gives the focus back', async ({ page, frame }) => {
    await frame.open();
    await expect(frame.menu).toBeHidden();
    await tabTo(page, frame.menuButton, 4);
    await page.keyboard.press('Enter');
    await expect(frame.menuButton).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, frame.menu.getByRole('link', { name: 'Tiltak' }), 5);
    await page.keyboard.press('Escape');
    await expect(frame.menuButton).toBeFocused();
    await expect(frame.menu).toBeHidden();
    await page.keyboard.press('Enter');
    await tabTo(page, frame.menu.getByRole('link', { name: 'Arbeidet vårt' }), 12);
    await page.keyboard.press('Enter');
    await expect(frame.title).toHaveText('Arbeidet vårt');
    await expect(frame.menu).toBeHidden();
  });
});
