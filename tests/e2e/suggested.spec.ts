import { expect, test } from './fixtures';
import { MapScreen } from './pages/map';
import { printed, withoutBlanks } from './pdf';
import { idOf, storedDraft, storedSketch } from './storage-format';
import { seed, storedSketches } from './store';

const GOAL = 'Når halvåret er over, har vi lagt om minst én tjeneste, og minst to av oss har fast tid til utvikling.';
const IDEA = 'Avlastningsagent hos oss i 6 måneder';

test('a sentence is borrowed, undone, emptied and borrowed again', async ({ page, draft, sketch }) => {
  await seed(page, [storedDraft(1, 'avlastningsagent', { tasks: [{ what: 'Purring', hours: '3,5', fate: 'hand_over', note: '' }] })]);
  await draft.open(`avlastningsagent/${idOf(1)}`);
  await draft.makeSketch.click();
  await expect(sketch.field('Beskrivelse')).toHaveValue('Dette kan agenten eller andre ta over\n– Purring · 3,5 timer i uka');
  await expect(sketch.field('Behovet')).toHaveValue('Purring');
  await expect(sketch.main.getByText('2 av 9 felt')).toBeVisible();
  // What is written needs no suggestion; what is empty has one.
  await expect(sketch.borrow('Behovet')).toHaveCount(0);
  await expect(sketch.main.getByText(`Forslag fra Avlastningsagent: ${GOAL}`)).toBeVisible();

  await sketch.borrow('Mål').click();
  await expect(sketch.field('Mål')).toHaveValue(GOAL);
  await expect(sketch.field('Mål')).toBeFocused();
  await expect(sketch.borrow('Mål')).toHaveCount(0);
  await expect(sketch.main.getByText('3 av 9 felt')).toBeVisible();
  await page.keyboard.type(' Vi også.');
  await expect(sketch.field('Mål')).toHaveValue(`${GOAL} Vi også.`);
  await sketch.undo.click();
  await expect(sketch.field('Mål')).toHaveValue(GOAL);
  await sketch.undo.click();
  await expect(sketch.field('Mål')).toHaveValue('');
  await expect(sketch.borrow('Mål')).toBeVisible();
  await sketch.redo.click();
  await expect(sketch.field('Mål')).toHaveValue(GOAL);
  await sketch.field('Mål').fill('');
  await expect(sketch.borrow('Mål')).toBeVisible();
  await sketch.field('Mål').fill('x');
  await expect(sketch.borrow('Mål')).toHaveCount(0);

  await sketch.borrow('Kontinuitet').focus();
  await page.keyboard.press('Enter');
  await expect(sketch.field('Kontinuitet')).toBeFocused();
  await expect(sketch.field('Kontinuitet')).toHaveValue(/^Agenten skriver en kort overlevering/);
});

test('the team, the themes and the elements of the map are there to take', async ({ page, draft, sketch }) => {
  await draft.open('avlastningsagent');
  await draft.field('Kommune').fill('Lom');
  await draft.makeSketch.click();
  await expect(sketch.actors).toHaveCount(0);
  await sketch.team.getByText('Forslag fra Avlastningsagent').click();
  const neighbours = sketch.team.getByRole('button', { name: /Nabokommuner: Kan dele agenten/ });
  await neighbours.click();
  await expect(neighbours).toHaveAttribute('aria-pressed', 'true');
  expect(await sketch.actorNames()).toEqual(['Nabokommuner']);
  await expect(sketch.cell(sketch.actor(1), 'Rolle på laget')).toHaveValue(/^Kan dele agenten/);
  // A row that somebody has gone on with stays.
  await sketch.cell(sketch.actor(1), 'Kontaktperson').fill('Kari');
  await neighbours.click();
  expect(await sketch.actorNames()).toEqual(['Nabokommuner']);

  for (const [list, first, count] of [['Tema', 'Kompetanse', 2], ['Hva på kartet svarer ideen på?', 'Mange hatter, få hoder', 5]] as const) {
    const region = page.getByRole('region', { name: list });
    const take = region.getByRole('button', { name: `Ta med forslagene til ${list}` });
    await expect(region.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await take.click();
    await expect(region.getByRole('checkbox', { checked: true })).toHaveCount(count);
    await expect(region.getByRole('checkbox', { name: first })).toBeFocused();
    await expect(take).toHaveCount(0);
    await sketch.undo.click();
    await expect(region.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(take).toBeVisible();
  }
});

test('what is not taken is neither printed, copied, downloaded, found nor stored', async ({ page, context, draft, sketch, sketches }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft.open('avlastningsagent');
  await draft.field('Kommune').fill('Lom');
  await draft.makeSketch.click();
  await expect(sketch.borrow('Idé')).toBeVisible();
  const suggested = [IDEA, GOAL, 'Nabokommuner', 'Kompetanse', 'Mange hatter', 'Forslag fra'];

  const paper = await printed(page);
  expect(paper.text).toContain('Lom');
  expect(suggested.filter((words) => paper.text.includes(withoutBlanks(words)))).toEqual([]);

  await sketch.takeAlong('Kopier som tekst');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Lom');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(suggested.filter((words) => copied.includes(words))).toEqual([]);

  const stored = JSON.stringify(await storedSketches(page));
  expect(stored).toContain('Lom');
  expect(suggested.filter((words) => stored.includes(words))).toEqual([]);

  await sketches.open();
  await expect(sketches.main.getByRole('img', { name: '0 av 9 felt' })).toBeVisible();
  await sketches.search.fill('halvåret');
  await expect(sketches.titles).toHaveCount(0);
});

test('an untouched guide and an untouched self-check wait, and say for what', async ({ page, frame }) => {
  await frame.open('#/laget');
  const take = frame.button('Ta med til en skisse');
  await expect(take).toBeDisabled();
  await expect(take).toHaveAccessibleDescription(/^Svar på et spørsmål først/);
  await page.locator('#lag-2-1').pressSequentially('F');
  await expect(take).toBeEnabled();
  await expect(take).toHaveAccessibleDescription('');

  await frame.open('#/selvsjekk');
  await page.getByRole('button', { name: /^Begynn Økt 1/ }).click();
  const make = frame.button('Lag skisse av dette');
  await expect(make).toBeDisabled();
  await expect(make).toHaveAccessibleDescription(/^Kryss av eller skriv/);
  await page.locator('#notat-kart-2').pressSequentially('K');
  await expect(make).toBeEnabled();
});

test('a sketch from the map says what was noted, and the map suggests the rest', async ({ page, sketch }) => {
  const map = new MapScreen(page);
  await map.open('kart-4');
  await map.start.click();
  await expect(sketch.field('Behovet')).toHaveValue('');
  await expect(sketch.main.getByText('0 av 9 felt')).toBeVisible();
  await expect(sketch.main.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await sketch.borrow('Behovet').click();
  await expect(sketch.field('Behovet')).toHaveValue(/\S/);
  await expect(sketch.borrow('Mål')).toHaveCount(0);
});

test('what an earlier version put in stays until there is something written to put in its place', async ({ page, draft, sketch }) => {
  const made = { draft_id: idOf(1), prototype: 'avlastningsagent' };
  const body = { idea: IDEA, goal: GOAL, need: 'Vårt eget behov', actors: [{ name: 'Ansatte' }], made_from: made };
  await seed(page, [storedDraft(1, 'avlastningsagent', { freed_for: 'Snakke med ungdommen' }, { sketch_ids: [idOf(2)] }), storedSketch(2, body)]);
  await draft.open(`avlastningsagent/${idOf(1)}`);
  await draft.refill.click();
  await expect(sketch.field('Mål')).toHaveValue('Snakke med ungdommen');
  await expect(sketch.field('Idé')).toHaveValue(IDEA);
  await expect(sketch.field('Behovet')).toHaveValue('Vårt eget behov');
  expect(await sketch.actorNames()).toEqual(['Ansatte']);
});
