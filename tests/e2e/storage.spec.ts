import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { idOf, isReadable, NAMESPACE, storedSketch } from './storage-format';
import { seed, storedSketches } from './store';

async function textOfDownload(page: Page, start: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await start();
  return readFile(await (await waiting).path(), 'utf8');
}

const denyLocalStorage = (page: Page): Promise<unknown> => page.addInitScript(() => {
  Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
});
const denyIndexedDb = (page: Page, how: 'undefined' | 'null' | 'throws'): Promise<unknown> => page.addInitScript((kind) => {
  if (kind === 'throws') {
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
  } else {
    Object.defineProperty(window, 'indexedDB', { value: kind === 'null' ? null : undefined });
  }
}, how);

test('no store at all: said before the first word, and writing and downloading work', async ({ page, home, sketch, sketches }) => {
  await denyLocalStorage(page);
  await denyIndexedDb(page, 'undefined');
  await home.open();
  await expect(home.alert('Nettleseren lar oss ikke lagre')).toBeVisible();
  await home.newSketch.click();
  await expect(sketch.alert('Nettleseren lar oss ikke lagre')).toBeVisible();
  await sketch.field('Idé').fill('Uten lager');
  await sketch.addActor({ name: 'Siva', role: 'Råd', contact: 'I gang', person: 'Eva' });
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned før du lukker.');
  expect(await textOfDownload(page, () => sketch.tool('Last ned').click())).toContain('Uten lager');
  await sketch.goTo('Skisser');
  await expect(sketches.card('Uten lager')).toBeVisible();
  expect(await textOfDownload(page, () => sketches.downloadAll.first().click())).toContain('Uten lager');
});

test('localStorage denied: the copies hold the text over a reload', async ({ page, home, sketch, sketches }) => {
  await denyLocalStorage(page);
  await home.open();
  await expect(home.alert('Nettleseren sperrer det vanlige lageret')).toBeVisible();
  await home.newSketch.click();
  await sketch.field('Idé').fill('I reservelageret');
  await expect(sketch.status).toHaveText(/^Lagret/);
  await page.reload();
  await expect(sketch.field('Idé')).toHaveValue('I reservelageret');
  await sketch.goTo('Skisser');
  await expect(sketches.card('I reservelageret')).toBeVisible();
});

for (const how of ['undefined', 'null', 'throws'] as const) {
  test(`IndexedDB ${how}: saved in the browser, and said so`, async ({ page, home, sketch }) => {
    await denyIndexedDb(page, how);
    await home.open();
    await home.newSketch.click();
    await expect(sketch.main.getByText('uten reservekopi')).toBeVisible();
    await sketch.field('Idé').fill('Uten kopi');
    await expect(sketch.status).toHaveText('Lagret i nettleseren');
    await page.reload();
    await expect(sketch.field('Idé')).toHaveValue('Uten kopi');
  });
}

test('localStorage wiped: all is back from the copies, and stays', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skal overleve');
  await sketch.field('Forståelse').fill('Også dette');
  await expect(sketch.status).toHaveText('Lagret');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(sketch.field('Forståelse')).toHaveValue('Også dette');
  expect((await storedSketches(page)).filter(isReadable)).toHaveLength(1);
  await sketch.goTo('Skisser');
  await expect(sketches.titles).toHaveText(['Skal overleve']);
});

test('IndexedDB wiped: all is there from localStorage', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skal også overleve');
  await expect(sketch.status).toHaveText('Lagret');
  await seed(page, []);
  await page.evaluate(() => new Promise((done) => { indexedDB.deleteDatabase('nyskapingslaget').onsuccess = done; }));
  await sketch.open('#/skisser');
  await expect(sketch.main.getByRole('link', { name: 'Skal også overleve' })).toBeVisible();
});

test('a damaged record is told about and can be downloaded; the others load; nothing is overwritten', async ({ page, sketches }) => {
  const damaged = storedSketch(2, { idea: 'Denne blir skadet' });
  damaged.text = damaged.text.replace('blir', 'blie');
  await seed(page, [storedSketch(1, { idea: 'Denne er hel' }), damaged]);
  await sketches.open();
  const alert = sketches.alert('Én lagret tekst kunne ikke leses');
  await expect(alert).toBeVisible();
  await expect(sketches.titles).toHaveText(['Denne er hel']);
  const raw = await textOfDownload(page, () => alert.getByRole('button', { name: 'Last ned innholdet' }).click());
  expect(raw).toContain(damaged.text);
  expect(await page.evaluate((key) => localStorage.getItem(key), damaged.key)).toBe(damaged.text);
  await page.reload();
  await expect(alert).toBeVisible();
});

test('a record with a good copy is mended without a word', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Får et bitfeil');
  await expect(sketch.status).toHaveText('Lagret');
  await page.evaluate((prefix) => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) {
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('bitfeil', 'bitfeim'));
    }
  }, `${NAMESPACE}sketch/`);
  await sketch.goTo('Skisser');
  await page.reload();
  await expect(sketches.titles).toHaveText(['Får et bitfeil']);
  await expect(sketches.alerts).toHaveCount(0);
});

test('a record from a newer version is left as it is', async ({ page, sketches }) => {
  const newer = storedSketch(2, { idea: 'Fra framtiden' }, '00000000000000aa:1', 2);
  await seed(page, [newer]);
  await sketches.open();
  await expect(sketches.alerts.first()).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), newer.key)).toBe(newer.text);
});

test('a full store: a banner, the text stays and can be downloaded, and is saved once there is room', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Lagret før det ble fullt');
  await expect(sketch.status).toHaveText('Lagret');
  const before = await storedSketches(page);
  await page.evaluate(() => {
    const original = Storage.prototype.setItem;
    Object.assign(window, { makeRoom: () => { Storage.prototype.setItem = original; } });
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await sketch.field('Mål').fill('Dette får ikke plass');
  const alert = sketch.alert('Lageret i nettleseren er fullt');
  await expect(alert).toBeVisible();
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned skissen nå.');
  await expect(sketch.field('Mål')).toHaveValue('Dette får ikke plass');
  expect(await storedSketches(page)).toEqual(before);
  expect(await textOfDownload(page, () => alert.getByRole('button', { name: 'Last ned' }).click())).toContain('Dette får ikke plass');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await alert.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(alert).toBeHidden();
  await expect(sketch.status).toHaveText('Lagret');
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Dette får ikke plass');
});

test('what another tab stores is shown here, and goes on being written', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Fra den første fanen');
  await expect(sketch.status).toHaveText('Lagret');
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(page.url());
  await second.field('Mål').fill('Fra den andre fanen');
  await expect(sketch.field('Mål')).toHaveValue('Fra den andre fanen');
  await sketch.field('Behovet').fill('Fra den første igjen');
  await expect(second.field('Behovet')).toHaveValue('Fra den første igjen');
  await expect(second.field('Idé')).toHaveValue('Fra den første fanen');
});

test('two tabs that do not hear each other: both texts are kept', async ({ page, context, sketch, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Felles skisse' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const second = new SketchScreen(await context.newPage());
  await second.page.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await second.page.goto(page.url());
  await expect(second.field('Idé')).toHaveValue('Felles skisse');
  await sketch.field('Mål').fill('Målet fra den første');
  await expect(sketch.status).toHaveText('Lagret');
  await second.field('Mål').fill('Målet fra den andre');
  await expect(second.told('Skissen ble endret i en annen fane.')).toBeVisible();
  await expect(second.field('Mål')).toHaveValue('Målet fra den andre');
  await second.page.close();
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Målet fra den første');
  await sketch.goTo('Skisser');
  await expect(sketches.titles).toHaveText(['Felles skisse', 'Felles skisse']);
  await sketches.search.fill('målet fra den andre');
  await expect(sketches.titles).toHaveCount(1);
  await expect(sketches.main.getByText('Egen utgave')).toBeVisible();
});
