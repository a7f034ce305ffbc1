import type { Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { Wipe } from './pages/wipe';
import { storedSketch } from './storage-format';
import { downloaded, seed } from './store';

const NOTHING = [
  'Tekster og valg i nettleseren: 0',
  'Steder med reservekopier: 0',
  'Samlinger av filer for bruk uten nett: 0',
  'Hjelpere for bruk uten nett: 0',
  'Merker i denne fanen: 0',
];

interface Stores { local: string[]; session: string[]; databases: string[]; caches: string[]; workers: string[] }

/** What the browser has on this address, asked past the app. */
async function stores(page: Page): Promise<Stores> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    caches: (await caches.keys()).sort(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
  }));
}

/** Leaves the app for a page of the same origin, as a link would. */
async function leave(page: Page): Promise<void> {
  const body = '<!DOCTYPE html><link rel="icon" href="data:,"><title>elsewhere</title>';
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('elsewhere');
}

const theirs: Stores = { local: ['annet/1', 'nyskapingslagets-nabo'], session: ['annet', 'nyskapingslagets-nabo'], databases: ['annet'], caches: ['annet', 'nyskapingslaget/kommunen/@0123456789abcdef', 'nyskapingslagets-nabo'], workers: ['/annet/'] };

test('everything of ours goes, nothing of others’, and nothing comes back', async ({ page, context, frame, sketch }) => {
  await context.route('**/helper.js', (route) => route.fulfill({ contentType: 'text/javascript', headers: { 'Service-Worker-Allowed': '/' }, body: '' }));
  await seed(page, [storedSketch(1, { idea: 'Skal bort' })]);
  await page.evaluate(async () => {
    localStorage.setItem('annet/1', 'andres');
    localStorage.setItem('nyskapingslagets-nabo', 'andres');
    localStorage.setItem('nyskapingslaget/0/gammelt', 'vårt');
    sessionStorage.setItem('annet', 'andres');
    sessionStorage.setItem('nyskapingslaget/merke', 'vårt');
    await (await caches.open('annet')).put('x', new Response('andres'));
    await caches.open('nyskapingslaget/kommunen/nyskaping/@0123456789abcdef');
    await caches.open('nyskapingslaget/kommunen/@0123456789abcdef');
    await caches.open('nyskapingslagets-nabo');
    sessionStorage.setItem('nyskapingslagets-nabo', 'andres');
    await navigator.serviceWorker.register('helper.js');
    await navigator.serviceWorker.register('helper.js', { scope: '/annet/' });
    await new Promise((done) => { indexedDB.open('annet').onsuccess = done; });
  });
  await sketch.open('#/skisser');
  await sketch.main.getByRole('link', { name: 'Skal bort' }).click();
  await sketch.field('Mål').fill('Også dette');
  await sketch.stored();
  // Nothing on the screen says when the trace is there.
  await expect.poll(async () => (await stores(page)).caches).toContain('nyskapingslaget-trace');
  const before = await stores(page);
  expect(before.databases).toContain('nyskapingslaget');
  expect(before.workers).toHaveLength(2);

  await frame.goTo('Om');
  const wipe = new Wipe(page);
  await wipe.deleteEverything();
  await expect(wipe.title).toHaveText('Alt er slettet');
  await expect(wipe.title).toBeFocused();
  await expect(wipe.proof).toHaveText(NOTHING);
  expect(await findings(page)).toEqual([]);
  expect(await stores(page)).toEqual(theirs);
  // Neither walking about, nor choosing, nor leaving brings anything back.
  await wipe.goTo('Hjem');
  await expect(wipe.title).toHaveText('Alt er slettet');
  await wipe.language('English').check({ force: true });
  await expect(wipe.title).toHaveText('Everything is deleted');
  await leave(page);
  expect(await stores(page)).toEqual(theirs);
});

test('a download is offered first, and the question can be left', async ({ page }) => {
  await seed(page, [storedSketch(1, { idea: 'Ta vare på' }), storedSketch(2, { idea: 'Og denne' })]);
  const wipe = new Wipe(page);
  await wipe.open('#/om');
  await wipe.ask.click();
  await expect(wipe.question).toHaveText('Slette 2 skisser og alt annet for godt? Det kan ikke angres.');
  await expect(wipe.question).toBeFocused();
  expect(await findings(page)).toEqual([]);
  expect((await downloaded(page, () => wipe.downloadFirst.click())).text).toContain('Ta vare på');
  await wipe.no.click();
  await expect(wipe.ask).toBeFocused();
  expect((await stores(page)).local.filter((key) => key.includes('/sketch/'))).toHaveLength(2);
});

test('another tab that is being written in stops too, and says so', async ({ page, context }) => {
  await seed(page, []);
  const writing = new SketchScreen(await context.newPage());
  await writing.open('#/skisser');
  await writing.button('Ny skisse').click();
  await writing.field('Idé').fill('Skrives i en annen fane');
  const wipe = new Wipe(page);
  await wipe.open('#/om');
  await wipe.deleteEverything();
  await expect(wipe.title).toHaveText('Alt er slettet');
  await expect(writing.title).toHaveText('Alt er slettet');
  await leave(writing.page);
  const left = await stores(page);
  expect([...left.local, ...left.databases, ...left.caches]).toEqual([]);
});

test('without messages between tabs, the other tab finds out by itself', async ({ page, context }) => {
  await context.addInitScript(() => { Object.defineProperty(window, 'BroadcastChannel', { value: undefined }); });
  const other = new Wipe(await context.newPage());
  await other.open('#/skisser');
  const wipe = new Wipe(page);
  await wipe.open('#/om');
  await wipe.deleteEverything();
  await expect(other.title).toHaveText('Alt er slettet');
});

test('«Begynn på nytt» starts as the first time', async ({ page, home }) => {
  await seed(page, [storedSketch(1, { idea: 'Skal bort' })], { locale: 'nb' });
  const wipe = new Wipe(page);
  await wipe.open('#/om');
  await wipe.deleteEverything();
  await wipe.beginAnew.click();
  await expect(home.newSketch).toBeVisible();
  await expect(home.main.getByText('Skal bort')).toHaveCount(0);
  await expect(home.main.getByRole('heading', { name: /borte/ })).toHaveCount(0);
});

test('a database that cannot be deleted is told about', async ({ page }) => {
  await page.addInitScript(() => { IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('no', 'InvalidStateError'); }; });
  const wipe = new Wipe(page);
  await wipe.open('#/om');
  await wipe.deleteEverything();
  await expect(wipe.title).toHaveText('Noe kan ligge igjen');
  await expect(wipe.proof.filter({ hasText: 'reservekopier: 1' })).toBeVisible();
});
