import type { Page } from '@playwright/test';
import { fileOf, record } from './files';
import { expect, test } from './fixtures';
import { Versions } from './pages/versions';
import { storedSketch } from './storage-format';
import { seed } from './store';

/** The places of all earlier versions in IndexedDB. */
async function places(page: Page): Promise<string[]> {
  return page.evaluate(() => new Promise<string[]>((done) => {
    const opening = indexedDB.open('nyskapingslaget');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('revisions').objectStore('revisions').getAllKeys();
      reading.onsuccess = () => { opening.result.close(); done(reading.result.map(String)); };
    };
  }));
}

test('each stretch of writing leaves a version that says what changed, and can come back and go again', async ({ page, home, sketch }) => {
  const versions = new Versions(page);
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Felles vaktbil for hele bygda');
  await sketch.field('Mål').fill('Én fri formiddag');
  await sketch.stored();
  await sketch.fromMore('Versjoner');
  await expect(versions.title).toHaveText('Versjoner av «Felles vaktbil for hele bygda»');
  await expect(versions.title).toBeFocused();
  await expect(versions.main.getByText('Ingen tidligere versjoner ennå.')).toBeVisible();
  await versions.toSketch.click();
  await sketch.field('Mål').fill('Én fri formiddag i uka');
  await sketch.field('Idé').fill('Felles vaktbil for bygda');
  await sketch.fromMore('Versjoner');
  await expect(versions.items).toHaveCount(2);
  await expect(versions.item(0)).toContainText('Slik den er nå');
  await expect(versions.item(0)).toContainText('Endret: Idé, Mål. Ord lagt til: 2. Ord tatt bort: 1.');
  expect(await versions.changes(0)).toEqual({ removed: ['hele '], added: [' i uka'] });
  await expect(versions.item(1)).toContainText('Den eldste versjonen som er tatt vare på.');

  await versions.restore(1);
  await expect(sketch.field('Idé')).toHaveValue('Felles vaktbil for hele bygda');
  await expect(sketch.field('Mål')).toHaveValue('Én fri formiddag');
  await expect(sketch.told('Den du hadde, ligger blant versjonene.')).toBeVisible();
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Én fri formiddag');
  await sketch.fromMore('Versjoner');
  await expect(versions.items).toHaveCount(3);
  await versions.restore(1);
  await expect(sketch.field('Mål')).toHaveValue('Én fri formiddag i uka');
  await versions.undo.click();
  await expect(sketch.field('Mål')).toHaveValue('Én fri formiddag');
  await expect(sketch.told('Alt er som før')).toBeVisible();
});

test('steady typing leaves a version every half minute, and leaving the page one more', async ({ page, home, sketch }) => {
  await page.clock.install();
  await home.open();
  await home.newSketch.click();
  for (let half = 0; half < 4; half += 1) {
    await sketch.field('Idé').pressSequentially(`Setning ${half}. `);
    await page.clock.runFor(31_000);
  }
  await expect.poll(() => places(page).then((all) => all.length)).toBe(3);
  await sketch.field('Idé').fill('Til slutt');
  await page.clock.runFor(1_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect.poll(() => places(page).then((all) => all.length)).toBe(4);
});

test('what an import took the place of is among the versions; emptying the bin takes them away', async ({ page, sketches, sketch, imported }) => {
  const versions = new Versions(page);
  await seed(page, [storedSketch(1, { idea: 'Gammel idé' })]);
  await sketches.open();
  await imported.choose({ name: 'nyere.json', text: fileOf(record(1, { idea: 'Ny idé' }, '00000000000000aa:2')) });
  await imported.accept.click();
  await sketches.openCard('Ny idé');
  await sketch.fromMore('Versjoner');
  await expect(versions.items).toHaveCount(2);
  expect(await versions.changes(0)).toEqual({ removed: ['Gammel'], added: ['Ny'] });
  await versions.toSketch.click();
  await sketch.fromMore('Slett');
  await sketches.openBin();
  await sketches.button('Tøm papirkurven').click();
  await sketches.button('Slett for godt').click();
  await expect.poll(() => places(page)).toEqual([]);
});

test('without IndexedDB there are none, and it says so', async ({ page, home, sketch }) => {
  await page.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { get: () => undefined }); });
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Uten versjoner');
  await sketch.fromMore('Versjoner');
  await expect(sketch.main.getByText('Denne nettleseren tar ikke vare på tidligere versjoner.')).toBeVisible();
});
