import type { Locator, Page } from '@playwright/test';
import { draftRecord, fileOf, record } from './files';
import { expect } from './fixtures';
import { Compare } from './pages/compare';
import { DraftScreen } from './pages/draft';
import { ImportDialog } from './pages/import';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { Versions } from './pages/versions';
import { idOf, NAMESPACE, storedDraft, storedSketch } from './storage-format';
import { seed } from './store';

/** A command that lets words take the place of others, or moves them. */
export interface Replacing {
  name: string;
  /** What has been written, all of it stored when the command is given. */
  words: string[];
  /** Brings a page to where the command can be given; what gives it, and what shows that it is done. */
  prepare: (page: Page) => Promise<{ give: Locator; done: Locator }>;
}

const HERE = '00000000000000aa:1,00000000000000bb:1';
const THERE = '00000000000000aa:1,00000000000000cc:1';
const OWN = { locale: 'nb', device: '00000000000000bb' };

/** A sketch that was changed in two places, side by side. */
async function compareSketches(page: Page): Promise<Compare> {
  await seed(page, [storedSketch(1, { idea: 'Felles vaktbil', goal: 'Fri på fredag' }, HERE)], OWN);
  const sketches = new Sketches(page);
  await sketches.open();
  await sketches.bringIn({ name: 'fra-kari.json', text: fileOf(record(1, { idea: 'Felles vaktbil', goal: 'Fri på mandag', need: 'Lange turer' }, THERE)) });
  await sketches.link('Egen utgave').click();
  const compare = new Compare(page);
  await compare.save.waitFor();
  return compare;
}

/** A sketch of which a newer version was taken in. */
async function takeInNewer(page: Page): Promise<ImportDialog> {
  const imported = await lookAtNewer(page);
  await imported.accept.click();
  await imported.undo.waitFor();
  return imported;
}

async function lookAtNewer(page: Page): Promise<ImportDialog> {
  await seed(page, [storedSketch(1, { idea: 'Gammel idé' })]);
  await new Sketches(page).open();
  const imported = new ImportDialog(page);
  await imported.choose({ name: 'nyere.json', text: fileOf(record(1, { idea: 'Ny idé' }, '00000000000000aa:2')) });
  await imported.accept.waitFor();
  return imported;
}

async function lookAtVersions(page: Page): Promise<Versions> {
  await takeInNewer(page);
  await new Sketches(page).openCard('Ny idé');
  await new SketchScreen(page).fromMore('Versjoner');
  const versions = new Versions(page);
  await expect(versions.items).toHaveCount(2);
  return versions;
}

const restoreOldest = (versions: Versions): Locator => versions.item(1).getByRole('button', { name: /^Hent tilbake denne versjonen/ });

async function oneSketch(page: Page): Promise<Sketches> {
  await seed(page, [storedSketch(1, { idea: 'Skal i kurven', goal: 'og opp igjen' })]);
  const sketches = new Sketches(page);
  await sketches.open();
  return sketches;
}

export const REPLACING: Replacing[] = [
  {
    name: 'solving a conflict part by part',
    words: ['Fri på fredag', 'Fri på mandag', 'Lange turer'],
    prepare: async (page) => {
      const compare = await compareSketches(page);
      return { give: compare.save, done: compare.told('Skissene er samlet til én.') };
    },
  },
  {
    name: 'solving a conflict whole by whole',
    words: ['Snakke med ungdommen', 'Bygge gapahuk'],
    prepare: async (page) => {
      const draft = (words: string, vector: string) => storedDraft(1, 'avlastningsagent', { tasks: [], freed_for: words, follow_up: '' }, {}, vector);
      await seed(page, [draft('Snakke med ungdommen', HERE)], OWN);
      const sketches = new Sketches(page);
      await sketches.open();
      await sketches.bringIn({ name: 'fra-kari.json', text: fileOf(draftRecord(draft('Bygge gapahuk', THERE))) });
      await sketches.link('Egen utgave').click();
      const compare = new Compare(page);
      return { give: compare.keepCopy, done: compare.told('Valget er lagret.') };
    },
  },
  {
    name: 'taking in a newer version',
    words: ['Gammel idé'],
    prepare: async (page) => {
      const imported = await lookAtNewer(page);
      return { give: imported.accept, done: imported.undo };
    },
  },
  {
    name: 'taking that back',
    words: ['Gammel idé', 'Ny idé'],
    prepare: async (page) => {
      const imported = await takeInNewer(page);
      return { give: imported.undo, done: new Sketches(page).told(/som før/) };
    },
  },
  {
    name: 'restoring an earlier version',
    words: ['Gammel idé', 'Ny idé'],
    prepare: async (page) => {
      const versions = await lookAtVersions(page);
      return { give: restoreOldest(versions), done: versions.undo };
    },
  },
  {
    name: 'taking that back too',
    words: ['Gammel idé', 'Ny idé'],
    prepare: async (page) => {
      const versions = await lookAtVersions(page);
      await restoreOldest(versions).click();
      await versions.undo.waitFor();
      return { give: versions.undo, done: versions.told('Alt er som før') };
    },
  },
  {
    name: 'filling a sketch again from its draft',
    words: ['For få i turnus', 'Ingen i turnus'],
    prepare: async (page) => {
      await seed(page, [storedDraft(1, 'meetup', { challenge: 'For få i turnus' })]);
      const [draft, sketch] = [new DraftScreen(page), new SketchScreen(page)];
      await draft.open(`meetup/${idOf(1)}`);
      await sketch.storing(() => draft.makeSketch.click());
      await expect(sketch.field('Behovet')).toHaveValue('For få i turnus');
      await page.goBack();
      await draft.field('Utfordringen vår').fill('Ingen i turnus');
      await draft.stored();
      return { give: draft.refill, done: sketch.told(/^Skissen er fylt på/) };
    },
  },
  {
    name: 'putting in the bin',
    words: ['Skal i kurven', 'og opp igjen'],
    prepare: async (page) => {
      const sketches = await oneSketch(page);
      return { give: sketches.tool('Slett', 'Skal i kurven'), done: sketches.button('Angre sletting') };
    },
  },
  {
    name: 'taking out of the bin',
    words: ['Skal i kurven', 'og opp igjen'],
    prepare: async (page) => {
      const sketches = await oneSketch(page);
      await sketches.tool('Slett', 'Skal i kurven').click();
      const back = sketches.button('Angre sletting');
      await back.waitFor();
      return { give: back, done: sketches.told('Skissen er hentet tilbake') };
    },
  },
  {
    name: 'taking over from another tab',
    words: ['Skrevet i den første'],
    prepare: async (page) => {
      const first = new SketchScreen(page);
      await new Sketches(page).open();
      await first.button('Ny skisse').click();
      await first.field('Idé').fill('Skrevet i den første');
      await first.stored();
      const second = new SketchScreen(await page.context().newPage());
      await second.page.goto(page.url());
      return { give: second.takeOver, done: second.field('Idé').and(second.page.locator(':read-write')) };
    },
  },
];

/** From now on the page stands still for good before the store is asked for the n-th time. */
export async function standStillAt(page: Page, moment: number): Promise<Promise<unknown>[]> {
  // Listened for from before: the page may be busy with something of its own.
  const still = page.waitForEvent('console', { predicate: (message) => message.text() === 'The page stands still.', timeout: 60_000 });
  still.catch(() => undefined);
  await Promise.race([still, page.evaluate((count) => {
    let left = count;
    const watch = (holder: object, name: string): void => {
      const original = Reflect.get(holder, name) as (...words: unknown[]) => unknown;
      Reflect.set(holder, name, function (this: unknown, ...words: unknown[]): unknown {
        left -= 1;
        if (left === 0) {
          console.info('The page stands still.');
          for (;;);
        }
        return original.apply(this, words);
      });
    };
    for (const name of ['setItem', 'removeItem']) watch(Storage.prototype, name);
    for (const name of ['get', 'getAllKeys', 'put', 'delete']) watch(IDBObjectStore.prototype, name);
    watch(IDBDatabase.prototype, 'transaction');
  }, moment)]);
  return [still];
}

/** Gives a command; ready when the page stands still in the middle of it, or it is done. */
export async function give(command: { give: Locator; done: Locator }, [still]: Promise<unknown>[]): Promise<'stands still' | 'done'> {
  const done = command.done.waitFor({ timeout: 60_000 });
  // A page that stands still answers nobody.
  command.give.click({ noWaitAfter: true }).catch(() => undefined);
  const end = await Promise.race([(still ?? Promise.reject()).then(() => 'stands still' as const), done.then(() => 'done' as const)]);
  done.catch(() => undefined);
  return end;
}

/** Which of these words are in no work and no earlier version, once the app has started. */
export async function lostWords(page: Page, words: string[]): Promise<string[]> {
  await new Sketches(page).open();
  const held = await page.evaluate((namespace) => new Promise<string>((found) => {
    const works = Object.keys(localStorage).filter((key) => key.startsWith(namespace) && key.includes('/', namespace.length));
    const texts = works.map((key) => localStorage.getItem(key) ?? '');
    indexedDB.open('nyskapingslaget').onsuccess = (event) => {
      const database = (event.target as IDBOpenDBRequest).result;
      // What the browser lost of localStorage is put back from the strict copies, a moment after the screen shows.
      const kept = database.transaction(database.objectStoreNames);
      const asked = Array.from(database.objectStoreNames, (name) => kept.objectStore(name).getAll());
      kept.oncomplete = () => {
        database.close();
        found([...texts, ...asked.flatMap(({ result }) => result.map((held: unknown) => JSON.stringify(held)))].join('\n'));
      };
    };
  }), NAMESPACE);
  return words.filter((word) => !held.includes(word));
}
