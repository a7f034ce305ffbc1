import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { copies, storedSketches } from './store';

/** From its next load on, the database answers this page only once it is let. */
async function holdDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (location.protocol === 'about:' || !sessionStorage.getItem('is-held')) return;
    const letGo = new Promise<void>((go) => { Object.assign(window, { letGo: go }); });
    const success = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess');
    Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
      configurable: true,
      get() { return null; },
      set(this: IDBOpenDBRequest, heard: (event: Event) => void) {
        success?.set?.call(this, (event: Event) => { void letGo.then(() => heard.call(this, event)); });
      },
    });
  });
  await page.evaluate(() => sessionStorage.setItem('is-held', 'yes'));
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.removeItem('is-held');
    (window as unknown as { letGo: () => void }).letGo();
  });
}

test('the copies come long after somebody has begun: what only they had is there, and what was written gets a copy', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Bare i kopien');
  await expect(sketch.status).toHaveText('Lagret');
  await sketch.goTo('Arbeidet vårt');
  await holdDatabase(page);
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/sketch/')).forEach((key) => localStorage.removeItem(key)));
  await page.reload();
  await sketches.newSketch.click();
  await sketch.field('Idé').fill('Skrevet imens');
  await expect(sketch.status).toHaveText('Lagret i nettleseren');
  await letGo(page);
  await expect(sketch.status).toHaveText('Lagret');
  await expect(sketch.field('Idé')).toHaveValue('Skrevet imens');
  await expect.poll(() => copies(page)).toContain('Skrevet imens');
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.card('Bare i kopien')).toBeVisible();
  await page.reload();
  await expect(sketches.card('Bare i kopien')).toBeVisible();
  await expect(sketches.card('Skrevet imens')).toBeVisible();
});

test('the copies come late and are ahead of what somebody writes on: both texts are kept, and it is told', async ({ page, home, sketch, sketches }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Eldre ord');
  await expect(sketch.status).toHaveText('Lagret');
  const older = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('/sketch/')));
  await sketch.field('Mål').fill('Bare i kopien');
  await expect(sketch.status).toHaveText('Lagret');
  await holdDatabase(page);
  await page.evaluate((texts) => {
    // What a browser that was killed had come to store.
    window.addEventListener('pagehide', () => texts.forEach(([key, text]) => localStorage.setItem(key, text as string)));
  }, older);
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('');
  await sketch.field('Behovet').fill('Skrevet imens');
  await expect(sketch.status).toHaveText('Lagret i nettleseren');
  await letGo(page);
  await expect(sketch.told('Det som ble skrevet i en annen fane, er tatt vare på som en egen skisse.')).toBeVisible();
  await expect(sketch.status).toHaveText('Lagret');
  await expect(sketch.field('Behovet')).toHaveValue('Skrevet imens');
  const isKept = async (words: string): Promise<boolean> => (await storedSketches(page)).some((text) => text.includes(words));
  await expect.poll(() => isKept('Bare i kopien')).toBe(true);
  expect(await isKept('Skrevet imens')).toBe(true);
  await sketch.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveCount(2);
  await page.reload();
  await expect(sketches.titles).toHaveCount(2);
});

test('the address of a sketch that only the copies have shows it once they come, for one tab to write in', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Bare i kopien');
  await expect(sketch.status).toHaveText('Lagret');
  const address = page.url();
  await holdDatabase(page);
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/sketch/')).forEach((key) => localStorage.removeItem(key)));
  await page.goto('about:blank');
  await page.goto(address);
  await expect(sketch.title).toHaveText('Skissen er ikke på denne maskinen');
  await letGo(page);
  await expect(sketch.field('Idé')).toHaveValue('Bare i kopien');
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(address);
  await expect(second.takeOver).toBeVisible();
});
