import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { draftRecord, fileOf, record } from '../e2e/files';
import { expect, test } from '../e2e/fixtures';
import { ImportDialog } from '../e2e/pages/import';
import { Frame } from '../e2e/pages/frame';
import { Recovery } from '../e2e/pages/recovery';
import { SketchScreen } from '../e2e/pages/sketch';
import { Sketches } from '../e2e/pages/sketches';
import { openScreen, SCREENS } from '../e2e/screens';
import { idOf } from '../e2e/storage-format';
import { downloaded, downloadedBytes } from '../e2e/store';
import { DANGEROUS, isShown, listen, madeOfText, seedDangerous, worksOf } from './dangerous';

/** On so many screens at least a text that is in every field of every work is to be read. */
const FEWEST_SCREENS = 20;

/** Where lines and blanks may have become others. */
const bare = (words: string): string => words.replace(/[\s\u202a-\u202e]+/g, '');

/** Takes all works along in one way. */
async function takeAll(page: Page, way: string): Promise<Buffer> {
  const list = new Sketches(page);
  await list.open();
  for (const box of await list.main.getByRole('checkbox', { name: /^Velg ?:/ }).all()) await box.check();
  return downloadedBytes(page, () => list.takeAlong(way, true));
}

for (const [name, text] of Object.entries(DANGEROUS)) {
  test.describe(name, () => {
    test('stays a text in every field, on every screen', async ({ page }) => {
      const caught = await listen(page);
      await seedDangerous(page, text);
      let shown = 0;
      for (const screen of SCREENS) {
        await openScreen(page, screen);
        expect.soft(await madeOfText(page), screen.name).toEqual([]);
        if (await isShown(page, text)) shown += 1;
      }
      expect(shown).toBeGreaterThan(FEWEST_SCREENS);
      expect(caught).toEqual([]);
    });

    test('stays a text where it is looked for, where it is typed, and in what is printed', async ({ page }) => {
      const caught = await listen(page);
      await page.addInitScript(() => { window.print = () => undefined; });
      await seedDangerous(page, text);
      const sketch = new SketchScreen(page);
      await sketch.open(`#/skisser/${idOf(1)}`);
      await sketch.field('Mål').fill('');
      await sketch.field('Mål').pressSequentially(text.replace(/[\r\n]+/g, ' ').slice(0, 200));
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('searchbox').or(page.getByRole('dialog').getByRole('combobox')).first().fill(text);
      expect.soft(await madeOfText(page), 'the search').toEqual([]);
      await page.keyboard.press('Escape');
      await sketch.takeAlong('Skriv ut', true);
      await expect(page.locator('.print-pile > *').first()).toBeAttached();
      expect.soft(await madeOfText(page), 'the sheet').toEqual([]);
      const list = new Sketches(page);
      await list.open();
      await list.search.fill(text);
      expect.soft(await madeOfText(page), 'the list').toEqual([]);
      expect(caught).toEqual([]);
    });

    test('stays a text in a file, its name, a link, and on the page for recovery', async ({ page, context }) => {
      const caught = await listen(page);
      await seedDangerous(page, text);
      const list = new Sketches(page);
      await list.open();
      const dialog = new ImportDialog(page);
      const others = worksOf(text).filter(({ key }) => !key.includes('/sketch/')).map(draftRecord);
      const file = [record(77, { idea: text, need: text, municipality: text, [text]: text }), ...others];
      await dialog.choose({ name: `${text.replace(/[\r\n\0/]/g, ' ')}.json`, text: fileOf(...file) }, { name: 'rar.json', text });
      expect.soft(await madeOfText(page), 'what comes in').toEqual([]);
      await dialog.accept.click();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const sketch = new SketchScreen(page);
      await sketch.open(`#/skisser/${idOf(1)}`);
      await sketch.takeAlong('Kopier lenke', true);
      await expect(sketch.told('Lenken er kopiert')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.keyboard.press('Escape');
      await page.goto('#/om');
      await new Frame(page).open(link);
      await expect(new Frame(page).title).toHaveText('Tilsendt');
      expect.soft(await madeOfText(page), 'the letter').toEqual([]);
      // What is no letter at all.
      await page.goto(`#/del/${encodeURIComponent(text)}`);
      expect.soft(await madeOfText(page), 'no letter').toEqual([]);
      await page.evaluate((words) => localStorage.setItem(`nyskapingslaget/1/sketch/${'9'.repeat(32)}`, words), text);
      const recovery = new Recovery(page);
      await recovery.open();
      // All that folds out, also within what folds out.
      await page.locator('details').evaluateAll((all) => all.forEach((it) => { (it as HTMLDetailsElement).open = true; }));
      expect.soft(await madeOfText(page), 'the page for recovery').toEqual([]);
      await expect.poll(() => isShown(page, text)).toBe(true);
      expect(caught).toEqual([]);
    });

    test('stays a text in every file that leaves', async ({ page, browser }) => {
      const caught = await listen(page);
      await seedDangerous(page, text);
      const sketch = new SketchScreen(page);
      await sketch.open(`#/skisser/${idOf(1)}`);
      for (const way of ['Word', 'Saksframlegg']) {
        const bytes = await downloadedBytes(page, () => sketch.takeAlong(way, true));
        // Another program reads the file; of what it makes, each mark of the text is still a mark of a text.
        const { value } = await mammoth.extractRawText({ buffer: bytes });
        expect.soft(bare(value), way).toContain(bare(text).slice(0, 40));
      }
      const { text: json } = await downloaded(page, () => sketch.takeAlong('Last ned', true));
      expect(JSON.stringify(JSON.parse(json))).toContain(JSON.stringify(text.slice(0, 30)).slice(1, -1));

      const markdown = (await takeAll(page, 'Markdown')).toString();
      // The lines of a cell are ours.
      expect.soft(markdown, 'Markdown').not.toMatch(/(?<!\\)<(?!br>)[a-z!/]/i);
      expect.soft(markdown, 'Markdown').not.toMatch(/(?<!\\)\]\(\s*javascript:/i);
      const csv = (await takeAll(page, 'Excel')).toString();
      expect.soft(csv, 'Excel').not.toMatch(/(?:^|[;,])"?\s*[=+@-]/m);

      const collected = (await takeAll(page, 'Samlefil')).toString();
      const other = await (await browser.newContext()).newPage();
      const caughtThere = await listen(other);
      await other.setContent(collected);
      expect.soft((await madeOfText(other)).filter((it) => !it.startsWith('<a href="data:')), 'the collected file').toEqual([]);
      expect(await isShown(other, text)).toBe(true);
      expect(caughtThere).toEqual([]);
      await other.context().close();
      expect(caught).toEqual([]);
    });
  });
}

test('what listens for them would hear them', async ({ page, complaints }) => {
  const caught = await listen(page);
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><link rel="icon" href="data:,"><title>bare</title><p>' }));
  await page.goto('bare');
  for (const name of ['a picture that fails', 'a drawing', 'a frame', 'the end of a field']) {
    caught.splice(0);
    await page.evaluate((html) => { document.body.innerHTML = html; }, DANGEROUS[name] ?? '');
    await expect.poll(() => caught.length, name).toBeGreaterThan(0);
    expect(await madeOfText(page), name).not.toEqual([]);
  }
  complaints.splice(0);
});
