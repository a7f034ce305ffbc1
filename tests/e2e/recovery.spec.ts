import type { Page } from '@playwright/test';
import { chance, report, runs } from './faults';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { resize } from './resize';
import { idOf, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

/** Counts every write to a store, over reloads, so that one can see that there was none. */
async function watchWrites(page: Page): Promise<{ all: () => string[] }> {
  const writes: string[] = [];
  await page.exposeFunction('reportWrite', (what: string) => { writes.push(what); });
  await page.addInitScript(() => {
    const tell = (what: string): void => { (window as unknown as { reportWrite: (text: string) => void }).reportWrite(what); };
    for (const name of ['setItem', 'removeItem', 'clear'] as const) {
      const original = Storage.prototype[name] as (...words: unknown[]) => unknown;
      Storage.prototype[name] = function write(this: Storage, ...words: unknown[]) { tell(`${name} ${String(words[0])}`); return original.apply(this, words); } as never;
    }
    for (const name of ['put', 'add', 'delete', 'clear'] as const) {
      const original = IDBObjectStore.prototype[name] as (...words: unknown[]) => unknown;
      IDBObjectStore.prototype[name] = function write(this: IDBObjectStore, ...words: unknown[]) { tell(`idb ${name} ${this.name}`); return original.apply(this, words); } as never;
    }
  });
  return { all: () => writes };
}

test('everything that is stored can be looked at and downloaded, and comes without the app', async ({ page, home, sketch, recovery }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Den ene <b>skissen</b>');
  await sketch.field('Behovet').fill('Vi trenger den igjen');
  await sketch.stored();
  await page.route(/\.wasm$/, (route) => route.abort());
  await recovery.open();
  const item = await recovery.look('Den ene <b>skissen</b>');
  await expect(item.getByText('Vi trenger den igjen').first()).toBeVisible();
  await expect(item.getByText('i nettleseren, i reservekopien')).toBeVisible();
  const file = await downloaded(page, () => recovery.downloadAll.click());
  expect(file.name).toBe('nyskapingslaget-gjenoppretting.json');
  const { texts } = JSON.parse(file.text) as { texts: { store: string; also?: string[]; text: string }[] };
  const [stored] = await storedSketches(page);
  // Each text once, with every place it lies in.
  expect(texts.filter(({ text }) => text === stored).map(({ store, also }) => [store, also])).toEqual([['localStorage', ['latest']]]);
  await expect(recovery.told).toContainText('Filen er lastet ned.');
});

test('one text that was downloaded by itself is taken in again', async ({ page, sketches, recovery, imported }) => {
  await seed(page, [storedSketch(1, { idea: 'Hentet ut alene' })]);
  await recovery.open();
  const item = await recovery.look('Hentet ut alene');
  const file = await downloaded(page, () => item.getByRole('button', { name: 'Last ned' }).click());
  await expect(recovery.told).toContainText('Du kan hente den inn igjen');
  await page.evaluate(() => { localStorage.clear(); });
  await sketches.open();
  await imported.choose(file);
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['Hentet ut alene']);
});

test('nothing stored: it says so, and makes no database by looking', async ({ page, recovery }) => {
  await recovery.open();
  await expect(page.getByText('Det ligger ingenting fra Nyskapingslaget i denne nettleseren.')).toBeVisible();
  await expect(recovery.downloadAll).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test('what could not be read lies by itself, and is led to from the warning', async ({ page, sketches, recovery }) => {
  const damaged = storedSketch(2, { idea: 'Denne blir skadet' });
  damaged.text = damaged.text.replace('blir', 'blie');
  await seed(page, [storedSketch(1, { idea: 'Denne er hel' }), damaged]);
  await sketches.open();
  await sketches.alert('Én lagret tekst kunne ikke leses').getByRole('link', { name: 'Se på innholdet' }).click();
  await expect(recovery.title).toHaveText('Det som ikke kunne leses');
  await expect(recovery.section('Satt til side')).toContainText('kan ikke leses');
  await expect(recovery.section('Skisser og andre tekster')).toContainText('Denne er hel');
  const item = await recovery.look('kan ikke leses');
  const raw = await downloaded(page, () => item.getByRole('button', { name: 'Last ned' }).click());
  expect(raw.text).toBe(damaged.text);
  await expect(recovery.told).toContainText('kan ikke hente den inn igjen');
});

for (const locale of ['nb', 'nn', 'en']) {
  test(`${locale}: axe finds nothing in light and dark, and nothing is wider than 320 px`, async ({ page, recovery }) => {
    await resize(page, { width: 320, height: 640 });
    await seed(page, [storedSketch(1, { idea: 'Menneskerettighetsorganisasjonssekretariatsmedarbeider'.repeat(3), need: 'x'.repeat(200) })], { locale });
    await page.goto('gjenopprett.html#stans');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const item = page.getByRole('listitem').first();
      await item.locator('summary').first().click();
      await item.locator('summary').last().click();
      expect(await findings(page), colorScheme).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await expect(recovery.title).toBeVisible();
    }
  });
}

const NEWER_IN = ['localStorage', 'the copies'] as const;
for (const place of NEWER_IN) {
  test(`a newer version's text in ${place}: nothing is written, and the page for recovery shows it @fault`, async ({ page, home, sketch, sketches, recovery }) => {
    // A first visit by a device that has its preferences and a copy of everything.
    await home.open();
    await home.newSketch.click();
    await sketch.field('Idé').fill('Av i dag');
    await sketch.stored();
    const newer = storedSketch(2, { idea: 'Fra framtiden' }, '00000000000000aa:1', 2);
    if (place === 'localStorage') {
      await page.evaluate(({ key, text }) => localStorage.setItem(key, text), newer);
    } else {
      await page.evaluate(({ key, text }) => new Promise((done) => {
        indexedDB.open('nyskapingslaget').onsuccess = (event) => {
          const transaction = (event.target as IDBOpenDBRequest).result.transaction('latest', 'readwrite');
          transaction.objectStore('latest').put(text, key);
          transaction.oncomplete = done;
        };
      }), newer);
    }
    const { all } = await watchWrites(page);
    await page.goto('gjenopprett.html');
    await page.goto('./#/skisser');
    await expect(recovery.title).toHaveText('Her ligger tekster fra en nyere utgave');
    await expect(recovery.section('Skisser og andre tekster')).toContainText('fra en nyere utgave');
    const writes = all();
    expect(writes).toEqual([]);
    report('F10', 1, writes.length);
    await recovery.goOn.click();
    await sketches.goTo('Arbeidet vårt');
    await expect(sketches.titles).toHaveText(['Av i dag']);
    await expect(sketches.alerts.first()).toContainText('nyere utgave');
    if (place === 'localStorage') expect(await page.evaluate((key) => localStorage.getItem(key), newer.key)).toBe(newer.text);
  });
}

/** Ways to make the app panic for real: something that answers in the middle of its own work. */
const TRIPWIRES = ['prefs', 'trap'] as const;
const PANICS = runs(2, 100);

test(`faults in the app itself: what was typed is stored, and nothing is written afterwards @fault`, async ({ page, complaints, recovery }) => {
  test.setTimeout(PANICS * 60_000);
  const random = chance(Number(process.env['SEED'] ?? 7));
  const { all } = await watchWrites(page);
  let losses = 0;
  for (let run = 0; run < PANICS; run += 1) {
    const tripwire = TRIPWIRES[run % TRIPWIRES.length];
    const text = `Tanke nummer ${run} som skal overleve`.slice(0, 12 + Math.floor(random() * 20));
    await page.goto('gjenopprett.html');
    await page.goto(`./#/skisser/${idOf(run + 1)}`);
    await page.getByRole('button', { name: 'Ny skisse' }).click();
    await page.getByRole('textbox', { name: 'Idé', exact: true }).pressSequentially(text, { delay: 5 + Math.floor(random() * 60) });
    const before = await page.evaluate(async ([kind, module]) => {
      if (kind === 'trap') {
        const app = await (await import(module ?? '') as { default: () => Promise<{ __wbindgen_malloc: (size: number, align: number) => number }> }).default();
        setTimeout(() => app.__wbindgen_malloc(-1, 3));
      } else {
        const original = Storage.prototype.setItem;
        Storage.prototype.setItem = function reenter(key: string, value: string) {
          original.call(this, key, value);
          if (!key.endsWith('/prefs')) return;
          // Going somewhere while what is remembered of the machine is being changed.
          history.replaceState(null, '', '#/om');
          dispatchEvent(new PopStateEvent('popstate'));
        };
        document.querySelector<HTMLInputElement>('input[name="sprak"]:not(:checked)')?.click();
      }
      return 0;
    }, [tripwire, await page.locator('#app-module').getAttribute('href').then((href) => new URL(href ?? '', page.url()).href)] as const);
    expect(before).toBe(0);
    await page.waitForURL(/gjenopprett\.html#stans$/);
    await expect(recovery.downloadAll.or(page.getByRole('button', { name: 'Download everything' }))).toBeVisible();
    const writes = all().length;
    const stored = (await storedSketches(page)).join('\n');
    if (!stored.includes(text)) losses += 1;
    expect.soft(stored, `run ${run}, ${tripwire}`).toContain(text);
    await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
    expect(all().length).toBe(writes);
  }
  complaints.length = 0;
  report('F16', PANICS, losses);
});

test('both stores wiped: the page says that something is gone, and takes a file in or begins anew @fault', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Forsvinner');
  await sketch.stored();
  await seed(page, []);
  await page.evaluate(() => {
    localStorage.clear();
    return new Promise((done) => { indexedDB.deleteDatabase('nyskapingslaget').onsuccess = done; });
  });
  await home.open();
  const gone = page.getByRole('region', { name: 'Skissene som lå her, er borte' });
  await expect(gone).toBeVisible();
  await page.reload();
  await expect(gone).toBeVisible();
  await gone.getByRole('link', { name: 'Hent inn en fil' }).click();
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await gone.getByRole('button', { name: 'Begynn på nytt' }).click();
  await expect(gone).toBeHidden();
  await home.open();
  await page.reload();
  await expect(home.title).toBeVisible();
  await expect(gone).toBeHidden();
  report('F17', 1, 0);
});

test('both stores damaged: nothing can be read, all of it is kept @fault', async ({ page, home, sketch, recovery }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Blir skadet');
  await sketch.stored();
  await seed(page, []);
  await page.evaluate(() => new Promise((done) => {
    indexedDB.open('nyskapingslaget').onsuccess = (event) => {
      const database = (event.target as IDBOpenDBRequest).result;
      for (const key of Object.keys(localStorage).filter((name) => name.includes('/sketch/'))) {
        const bad = (localStorage.getItem(key) ?? '').replace('skadet', 'skadex');
        localStorage.setItem(key, bad);
        const transaction = database.transaction('latest', 'readwrite');
        transaction.objectStore('latest').put(bad, key);
        transaction.oncomplete = done;
      }
    };
  }));
  await home.open();
  const gone = page.getByRole('region', { name: 'Skissene som lå her, kan ikke leses' });
  await expect(gone).toBeVisible();
  await gone.getByRole('link', { name: 'Se på innholdet' }).click();
  await expect(recovery.section('Satt til side')).toContainText('Blir skadex');
  report('F17', 1, 0);
});

test('emptying the bin of the last sketch leaves nothing that is missed', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skal bort');
  await sketch.stored();
  await sketch.fromMore('Slett');
  await sketches.openBin();
  await page.getByRole('button', { name: 'Tøm papirkurven' }).click();
  await page.getByRole('button', { name: 'Slett for godt' }).last().click();
  await expect(sketches.told('Papirkurven er tømt.')).toBeVisible();
  await home.open();
  await page.reload();
  await expect(home.title).toBeVisible();
  await expect(page.getByRole('region', { name: /Skissene som lå her/ })).toHaveCount(0);
});
