import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ImportDialog } from './pages/import';
import { Sketches } from './pages/sketches';
import { NAMESPACE, type StoredRecord } from './storage-format';
import { seed } from './store';

/** What each released version wrote (`make freeze`); what it says in full is compared in tests/rules/released.rs. */
const RELEASED = 'tests/fixtures/released';

interface Frozen extends StoredRecord {
  name: string;
  /** The screen on which it is written in; none for what is ticked on the map. */
  hash: string | undefined;
  isBinned: boolean;
  /** What somebody wrote in it. */
  words: string[];
}

/** The texts of which `said.txt` says that they are to be read, by the name of the work. */
function wordsIn(folder: string): Map<string, string[]> {
  const parts = readFileSync(join(folder, 'said.txt'), 'utf8').split(/^# /m).slice(1);
  return new Map(parts.map((part) => {
    const [name = '', ...lines] = part.split('\n');
    return [name, lines.filter((line) => line.startsWith('+ ')).map((line) => JSON.parse(line.slice(2)) as string)];
  }));
}

function frozen(version: string): Frozen[] {
  const folder = join(RELEASED, version);
  const words = wordsIn(folder);
  return readdirSync(join(folder, 'stored')).map((file) => {
    const text = readFileSync(join(folder, 'stored', file), 'utf8');
    const [header = '', json = '{}'] = text.split('\n');
    const kind = header.split(' ')[2] ?? '';
    const body = JSON.parse(json) as { id: string; prototype?: string; session?: number; binned_at?: number };
    const screens: Record<string, string | undefined> = {
      sketch: `#/skisser/${body.id}`, draft: `#/tiltak/${body.prototype}/${body.id}`, guide: `#/laget/${body.id}`, workshop: `#/verksted/${body.id}`,
      selfcheck: body.session ? `#/selvsjekk/${body.id}` : undefined,
    };
    const name = file.replace('.txt', '');
    return { key: `${NAMESPACE}${kind}/${body.id}`, text, name, hash: screens[kind], isBinned: body.binned_at !== undefined, words: words.get(name) ?? [] };
  });
}

/** All that can be read on the page, in fields and beside them. */
const shown = (page: Page): Promise<string> => page.evaluate(() => [
  document.body.innerText, ...[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value),
].join('\n'));

for (const version of readdirSync(RELEASED)) {
  test(`every work that version ${version} stored opens with its words`, async ({ page }) => {
    const works = frozen(version);
    await seed(page, works, { locale: 'nb' });
    const list = new Sketches(page);
    await list.open();
    for (const { name, hash, isBinned, words } of works) {
      if (!hash || isBinned) continue;
      expect(words.length, name).toBeGreaterThan(0);
      await list.page.goto(hash);
      await expect.poll(async () => {
        const said = await shown(page);
        return words.some((word) => said.includes(word));
      }, name).toBe(true);
    }
    await list.open();
    // None was set aside as one that cannot be read.
    await expect(list.alert('kunne ikke leses')).toHaveCount(0);
    const left = await page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), works.map(({ key }) => key));
    expect(left.filter((text) => text === null)).toEqual([]);
  });

  test(`the file of all works from version ${version} is taken in`, async ({ page }) => {
    const list = new Sketches(page);
    await list.open();
    const dialog = new ImportDialog(page);
    await dialog.choose({ name: 'alt.json', text: readFileSync(join(RELEASED, version, 'export.json'), 'utf8') });
    await dialog.accept.click();
    await expect(dialog.dialog).toBeHidden();
    const listed = frozen(version).filter(({ isBinned, hash }) => hash && !isBinned);
    await expect.poll(() => list.titles.count()).toBeGreaterThanOrEqual(listed.length);
  });
}
