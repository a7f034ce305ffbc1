import { expect, type Page } from '@playwright/test';
import { findings, WCAG } from './findings';
import { Framed } from './pages/place';
import { Recovery } from './pages/recovery';
import { Sketches } from './pages/sketches';
import { Wipe } from './pages/wipe';
import { Site, test } from './site';
import { storedSketch } from './storage-format';
import { seed, storedSketches } from './store';

const outer = (address: string): string => `<!DOCTYPE html><html lang="nb"><link rel="icon" href="data:,"><title>Ytre</title><header><h1>Ytre side</h1></header>
<iframe title="Nyskapingslaget" src="${address}" width="1200" height="700"></iframe></html>`;

for (const origin of ['the same origin', 'another origin']) {
  test.describe(`in a frame of ${origin}`, () => {
    let neighbour: Site | undefined;
    let address = '';

    test.beforeEach(async ({ site }) => {
      neighbour = origin === 'another origin' ? await Site.open() : undefined;
      const host = neighbour ?? site;
      host.show('ytre.html', outer(site.address));
      host.show('ytre-gjenopprett.html', outer(`${site.address}gjenopprett.html`));
      address = host.address;
    });
    test.afterEach(() => neighbour?.close());

    test('every screen says so, and leads to the same screen by itself', async ({ page, site }) => {
      await page.goto(`${address}ytre.html`);
      const framed = new Framed(page);
      for (const [name, hash] of [['Arbeidet vårt', '#/skisser'], ['Hjem', '#/'], ['Om', '#/om']] as const) {
        await framed.goTo(name);
        await expect(framed.banner).toBeVisible();
        await expect(framed.byItself).toHaveAttribute('href', `${site.address}${hash}`);
      }
      await expect(framed.byItself).toHaveAttribute('rel', 'noopener');
      expect(await findings(page, WCAG)).toEqual([]);
      const opening = page.waitForEvent('popup');
      await framed.byItself.click();
      const alone = new Wipe(await opening);
      await expect(alone.title).toHaveText('Om');
      await expect(alone.ask).toBeVisible();
      await expect(alone.main.getByText('Siden vises inne i en annen side')).toHaveCount(0);
      expect(alone.page.url()).toBe(`${site.address}#/om`);
      expect(await alone.page.evaluate(() => window.opener === null)).toBe(true);
    });

    test('nothing there deletes for good, and what is put away can be taken back', async ({ page }) => {
      await seed(page, [storedSketch(1, { idea: 'Blir her' }), storedSketch(2, { idea: 'Ligger i kurven', binned_at: 1_700_000_000_000 })]);
      await page.goto(`${address}ytre.html`);
      const framed = new Framed(page);
      await framed.goTo('Arbeidet vårt');
      await framed.button(/^Slett ?: Blir her$/).click();
      await framed.inside.getByText('Papirkurv (2)').click();
      await expect(framed.inside.getByText('Vil du tømme papirkurven, må du først åpne siden for seg selv.')).toBeVisible();
      await expect(framed.deleting).toHaveCount(0);
      await framed.button('Angre sletting').click();
      await expect(framed.inside.getByRole('heading', { level: 3, name: 'Blir her' })).toBeVisible();
      await framed.goTo('Om');
      await expect(framed.inside.getByText('Inne i en annen side kan du ikke slette alt.')).toBeVisible();
      await expect(framed.deleting).toHaveCount(0);
    });

    test('the page for recovery says so too', async ({ page, site }) => {
      await page.goto(`${address}ytre-gjenopprett.html`);
      const framed = new Framed(page);
      await expect(framed.banner).toBeVisible();
      await expect(framed.byItself).toHaveAttribute('href', `${site.address}gjenopprett.html`);
      await expect(framed.byItself).toHaveAttribute('rel', 'noopener');
      await expect(framed.byItself).toHaveAttribute('target', '_blank');
      expect(await findings(page, WCAG)).toEqual([]);
      await page.goto('gjenopprett.html');
      await expect(new Recovery(page).told).toHaveText('');
      await expect(page.getByRole('link', { name: 'Åpne siden for seg selv' })).toHaveCount(0);
    });
  });
}

/** From now on the page finds itself in a frame, though its buttons were made before; or no longer. */
async function frameLater(page: Page, isFramed: boolean): Promise<void> {
  await page.evaluate((framed) => Object.defineProperty(window, 'self', { configurable: true, value: framed ? {} : window }), isFramed);
}

test('the commands themselves refuse in a frame, whatever is pressed', async ({ page }) => {
  await seed(page, [storedSketch(1, { idea: 'Blir her' }), storedSketch(2, { idea: 'I kurven' })]);
  const sketches = new Sketches(page);
  await sketches.open();
  await sketches.tool('Slett', 'I kurven').click();
  await sketches.openBin();
  await sketches.button('Tøm papirkurven').click();
  const yes = sketches.binned.getByRole('button', { name: /for godt/ });
  await frameLater(page, true);
  await yes.click();
  await expect(sketches.binned.getByText('I kurven', { exact: true })).toBeVisible();
  expect(await storedSketches(page)).toHaveLength(2);
  await frameLater(page, false);
  await yes.click();
  await expect(sketches.binned).toHaveCount(0);
  expect(await storedSketches(page)).toHaveLength(1);

  const wipe = new Wipe(page);
  await wipe.goTo('Om');
  await wipe.ask.click();
  await frameLater(page, true);
  await wipe.yes.click();
  await expect(wipe.title).toHaveText('Om');
  expect(await storedSketches(page)).toHaveLength(1);
  await frameLater(page, false);
  await wipe.yes.click();
  await expect(wipe.title).toHaveText('Alt er slettet');
});
