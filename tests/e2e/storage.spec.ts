import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { isReadable } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

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
  expect((await downloaded(page, () => sketch.takeAlong('Last ned'))).text).toContain('Uten lager');
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.card('Uten lager')).toBeVisible();
  expect((await downloaded(page, () => sketches.downloadAll.first().click())).text).toContain('Uten lager');
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
  await sketch.goTo('Arbeidet vårt');
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
  await sketch.goTo('Arbeidet vårt');
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
  expect((await downloaded(page, () => alert.getByRole('button', { name: 'Last ned' }).click())).text).toContain('Dette får ikke plass');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await alert.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(alert).toBeHidden();
  await expect(sketch.status).toHaveText('Lagret');
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Dette får ikke plass');
});
