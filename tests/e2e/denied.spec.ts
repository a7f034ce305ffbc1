import type { Page } from '@playwright/test';
import { report, trap } from './faults';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { ImportDialog } from './pages/import';
import { Sketches } from './pages/sketches';
import { copies, downloaded, fillUp } from './store';

interface Denial {
  deny: (page: Page) => Promise<unknown>;
  /** What is said before the first word. */
  said: RegExp;
  /** What the status says of text that was written. */
  status: RegExp;
  /** Whether text outlasts a reload. */
  lasts: boolean;
}

const getter = (body: string) => (page: Page): Promise<unknown> => page.addInitScript(`Object.defineProperty(window, 'localStorage', { get() { ${body} } })`);
const noDatabase = (page: Page): Promise<unknown> => page.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { value: undefined }); });
const FULL = () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; };

const DENIALS: Record<string, Denial> = {
  'localStorage throws, no IndexedDB': {
    deny: async (page) => { await getter('throw new DOMException("no", "SecurityError")')(page); await noDatabase(page); },
    said: /Nettleseren lar oss ikke lagre/, status: /^Ikke lagret/, lasts: false,
  },
  'localStorage is null, no IndexedDB': {
    deny: async (page) => { await getter('return null')(page); await noDatabase(page); },
    said: /Nettleseren lar oss ikke lagre/, status: /^Ikke lagret/, lasts: false,
  },
  'localStorage is null': { deny: getter('return null'), said: /Nettleseren sperrer det vanlige lageret/, status: /^Lagret/, lasts: true },
  'localStorage is always full': { deny: (page) => page.addInitScript(FULL), said: /Nettleseren sperrer det vanlige lageret/, status: /^Lagret/, lasts: true },
  'localStorage is always full, no IndexedDB': {
    deny: async (page) => { await page.addInitScript(FULL); await noDatabase(page); },
    said: /Nettleseren lar oss ikke lagre/, status: /^Ikke lagret/, lasts: false,
  },
  'IndexedDB never answers': {
    deny: (page) => page.addInitScript(() => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; }),
    said: /uten reservekopi/, status: /^Lagret i nettleseren/, lasts: true,
  },
};

for (const [name, { deny, said, status, lasts }] of Object.entries(DENIALS)) {
  test(`${name}: it is said before the first word, and all works @fault`, async ({ page, home, sketch, sketches }) => {
    await deny(page);
    await home.open();
    await home.newSketch.click();
    await expect(sketch.main.getByText(said).first()).toBeVisible();
    await expect(sketch.field('Idé')).toHaveValue('');
    await sketch.field('Idé').fill('Virker uansett');
    await expect(sketch.status).toHaveText(status);
    expect((await downloaded(page, () => sketch.takeAlong('Last ned'))).text).toContain('Virker uansett');
    await sketch.goTo('Arbeidet vårt');
    expect((await downloaded(page, () => sketches.downloadAll.first().click())).text).toContain('Virker uansett');
    if (lasts) {
      await page.reload();
      await expect(sketches.card('Virker uansett')).toBeVisible();
    }
    report('F6', 1, 0);
  });
}

test('localStorage is taken away while somebody writes: it is told, and nothing is lost @fault', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Før');
  await expect(sketch.status).toHaveText('Lagret');
  await page.evaluate(() => {
    const gone = () => { throw new DOMException('gone', 'SecurityError'); };
    Object.defineProperty(window, 'localStorage', { get: gone });
    for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const) Storage.prototype[name] = gone as never;
  });
  await sketch.field('Mål').fill('Etter');
  await expect(sketch.alerts.first()).toBeVisible();
  const file = await downloaded(page, () => sketch.takeAlong('Last ned'));
  expect(file.text).toContain('Etter');
  // The strict copy has it over a reload.
  await expect.poll(() => copies(page)).toContain('Etter');
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Etter');
  report('F6', 1, 0);
});

test('a fault in the app, where nothing can be stored: what was written is handed out, and can be taken in again', async ({ page, context, complaints, home, sketch }) => {
  await DENIALS['localStorage throws, no IndexedDB']?.deny(page);
  await home.open();
  for (const idea of ['Den første', 'Den andre']) {
    await sketch.goTo('Hjem');
    await home.newSketch.click();
    await sketch.field('Idé').fill(idea);
  }
  const module = await page.locator('#app-module').getAttribute('href').then((href) => new URL(href ?? '', page.url()).href);
  await page.evaluate(trap, module);
  await expect(page.getByRole('heading', { name: 'Siden stanset' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Siden stanset' })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  const file = await downloaded(page, () => page.getByRole('alert').getByRole('button', { name: 'Last ned' }).click());
  await page.getByRole('alert').getByRole('button', { name: 'Kopier alt' }).click();
  await expect(page.getByRole('textbox', { name: 'Alt du har skrevet, som tekst' })).toHaveValue(file.text);
  expect(await findings(page)).toEqual([]);
  complaints.length = 0;
  const sketches = new Sketches(await context.newPage());
  const imported = new ImportDialog(sketches.page);
  await sketches.open();
  await imported.choose(file);
  await imported.accept.click();
  await expect(sketches.titles).toHaveCount(2);
  await expect(sketches.card('Den første')).toBeVisible();
  await expect(sketches.card('Den andre')).toBeVisible();
});

test('a fault when the store is full and there are no copies: every work that found no room is handed out', async ({ page, complaints, home, sketch }) => {
  await noDatabase(page);
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Den første');
  await expect(sketch.status).toHaveText(/^Lagret i nettleseren/);
  await fillUp(page);
  await sketch.field('Mål').fill('Fant ikke plass');
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned skissen nå.');
  await sketch.goTo('Hjem');
  await home.newSketch.click();
  await sketch.field('Idé').fill('Heller ikke denne');
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned skissen nå.');
  const module = await page.locator('#app-module').getAttribute('href').then((href) => new URL(href ?? '', page.url()).href);
  await page.evaluate(trap, module);
  await expect(page.getByRole('heading', { name: 'Siden stanset' })).toBeVisible();
  const file = await downloaded(page, () => page.getByRole('alert').getByRole('button', { name: 'Last ned' }).click());
  complaints.length = 0;
  expect(file.text).toContain('Fant ikke plass');
  expect(file.text).toContain('Heller ikke denne');
});
