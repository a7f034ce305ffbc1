import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { storedDraft, storedSelfcheck, storedSketch, idOf } from './storage-format';
import { seed } from './store';

/** Does to every text of the page what a page translator does: another element stands in its place. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.closest('svg, textarea, option, script, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

test('the language is switched under a translator, and nothing of the old one is left', async ({ page, frame }) => {
  await frame.open();
  await translate(page);
  await frame.language('English').check({ force: true });
  await expect(page.getByRole('button', { name: 'New sketch' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Our work' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Arbeidet vårt');
});

test('a sketch under a translator: its name, its status and its rows follow what is written', async ({ page, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles vaktordning' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await translate(page);
  await sketch.field('Idé').fill('Felles brannvakt');
  await expect(sketch.title).toHaveText('Felles brannvakt');
  await expect(sketch.status).toHaveText('Lagret');
  await translate(page);
  await sketch.field('Idé').fill('Felles legevakt');
  await expect(sketch.title).toHaveText('Felles legevakt');
});

test('cards under a translator follow another tab', async ({ page, context, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles vaktordning' })]);
  await sketches.open();
  await translate(page);
  const other = await context.newPage();
  await other.goto(`#/skisser/${idOf(1)}`);
  await other.getByRole('textbox', { name: 'Idé' }).fill('Felles brannvakt');
  await expect(sketches.card('Felles brannvakt')).toBeVisible();
  await expect(sketches.card('Felles vaktordning')).toHaveCount(0);
});

test('a draft under a translator: what becomes of it follows what is written', async ({ page, draft }) => {
  await seed(page, [storedDraft(1, 'avlastningsagent', { tasks: [{ what: 'Planer', hours: '2' }] })]);
  await draft.open(`avlastningsagent/${idOf(1)}`);
  await translate(page);
  await draft.field('Kommune').fill('Steigen');
  await expect(draft.main.getByRole('article')).toContainText('Steigen');
  await draft.tool('Fjern: Planer').click();
  await expect(draft.main.getByRole('article')).not.toContainText('Planer');
});

test('a self-check under a translator: its time, its button, its name and what came of it go on', async ({ page, frame }) => {
  await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
  await seed(page, [storedSelfcheck(1, { session: 2 })]);
  await frame.open(`#/selvsjekk/${idOf(1)}`);
  await translate(page);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveText('20:00 igjen');
  await page.getByRole('button', { name: 'Start tiden' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText(/^1[89]:\d\d igjen$/);
  await translate(page);
  await page.getByRole('radio', { name: '30 minutter' }).check({ force: true });
  await expect(timer).toHaveText(/^2[89]:\d\d igjen$/);
  await translate(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Fortsett' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Gruppe' }).fill('Bord 2');
  await expect(frame.title).toContainText('Bord 2');
  await page.getByRole('textbox', { name: 'Gruppe' }).fill('Bord 3');
  await expect(frame.title).toContainText('Bord 3');
  await expect(frame.title).not.toContainText('Bord 2');
  await page.getByRole('checkbox', { name: / ?: Rom for frie fugler$/ }).check({ force: true });
  await expect(page.getByRole('region', { name: 'Oppsummering' }).getByRole('article')).toContainText('Rom for frie fugler');
});

test('a programme under a translator: the timetable that is left is named as what it is', async ({ page, draft }) => {
  const day = (what: string): object => ({ blocks: [{ minutes: '60', what }], end: '15:00', start: '09:00' });
  await seed(page, [storedDraft(1, 'bootcamp', { days: [day('Bli kjent'), day('Lage skisse')] })]);
  await draft.open(`bootcamp/${idOf(1)}`);
  const figures = draft.result.getByRole('figure');
  await expect(figures).toHaveCount(2);
  await translate(page);
  await draft.tool('Fjern: Bli kjent').click();
  await expect(figures).toHaveCount(1);
  await expect(figures).toContainText('Lage skisse');
  await expect(figures).toContainText('dag 2');
  await expect(figures).not.toContainText('dag 1');
});

test('the searches, the lists and the versions under a translator say how much there is', async ({ page, sketches, sketch, frame }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles vaktordning' }), storedSketch(2, { idea: 'Felles brannvakt' }), storedSketch(3, { idea: 'Buss' })]);
  await sketches.open();
  await translate(page);
  await page.getByRole('searchbox').first().fill('felles');
  await expect(frame.main.getByRole('status').filter({ hasText: '2' })).toBeVisible();
  await translate(page);
  await page.getByRole('searchbox').first().fill('brann');
  await expect(frame.main.getByRole('status').filter({ hasText: '1' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('felles');
  await expect(dialog.getByRole('status')).toHaveText(/treff$/);
  const some = await dialog.getByRole('status').textContent();
  await translate(page);
  await dialog.getByRole('searchbox').fill('brannvakt');
  await expect(dialog.getByRole('status')).not.toHaveText(some ?? '');
  await expect(dialog.getByRole('status')).toHaveText(/treff$/);
  await page.keyboard.press('Escape');
  await sketch.open(`#/skisser/${idOf(3)}`);
  await sketch.field('Idé').fill('Buss til byen');
  await expect(sketch.status).toHaveText('Lagret');
  await frame.open('#/eksempler');
  const count = frame.main.getByRole('status').first();
  const before = await count.textContent();
  await translate(page);
  await frame.main.getByRole('combobox', { name: 'Tema' }).selectOption('rekruttering');
  await expect(count).not.toHaveText(before ?? '');
  await expect(count).toHaveText(/^\d+ av \d+ /);
});

test('what is shown to a hall under a translator: each card is called what it holds', async ({ page, frame }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const long = 'Folk flytter ut, og de som vil hjem, finner ikke bolig. '.repeat(30).trim();
  await seed(page, [storedSketch(1, { idea: 'Bygdebussen', need: long, stop_doing: 'Egne boder' }), storedSketch(2, { idea: 'Folkebadet' })]);
  await frame.open(`#/vis/${idOf(1)}.${idOf(2)}`);
  const stage = frame.main.getByRole('region', { name: 'Visningen' });
  const at = stage.getByRole('status');
  const names = (): Promise<string[]> => stage.getByRole('heading', { level: 2 }).allTextContents();
  const total = Number(/(\d+)$/.exec(await at.innerText())?.[1]);
  const plain: string[][] = [];
  for (let n = 1; n <= total; n += 1) {
    await expect(at).toHaveText(`Side ${n} av ${total}`);
    plain.push(await names());
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(plain.map(String)).size).toBeGreaterThan(1);
  await page.keyboard.press('Home');
  for (let n = 1; n <= total; n += 1) {
    await expect(at).toHaveText(`Side ${n} av ${total}`);
    expect(await names()).toEqual(plain[n - 1]);
    await translate(page);
    await page.keyboard.press('ArrowRight');
  }
});
