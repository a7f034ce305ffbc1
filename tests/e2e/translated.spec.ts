import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { storedDraft, storedSketch, idOf } from './storage-format';
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
  await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Sketches' })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Skisser');
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
