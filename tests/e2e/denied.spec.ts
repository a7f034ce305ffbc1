import type { Page } from '@playwright/test';
import { report } from './faults';
import { expect, test } from './fixtures';
import { downloaded } from './store';

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
    expect((await downloaded(page, () => sketch.tool('Last ned').click())).text).toContain('Virker uansett');
    await sketch.goTo('Skisser');
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
  const file = await downloaded(page, () => sketch.tool('Last ned').click());
  expect(file.text).toContain('Etter');
  // The strict copy has it over a reload.
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Etter');
  report('F6', 1, 0);
});
