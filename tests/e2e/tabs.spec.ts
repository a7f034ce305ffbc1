import type { BrowserContext, Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { Versions } from './pages/versions';
import { lostWords } from './replacing';
import { idOf, storedSketch } from './storage-format';
import { seed } from './store';

/** A browser without locks, such as one that got the page over plain http. */
const withoutLocks = (where: Page | BrowserContext): Promise<unknown> => where.addInitScript(() => {
  Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
});

const openAgain = async (context: BrowserContext, address: string): Promise<SketchScreen> => {
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(address);
  return second;
};

test('a second tab shows the sketch live, and nothing can be changed in it', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Fra den første fanen');
  await sketch.stored();
  const second = await openAgain(context, page.url());
  await expect(second.watching).toContainText('Skissen er åpen i en annen fane');
  await expect(second.field('Mål')).toBeDisabled();
  await second.tool('Mer').click();
  await expect(second.more('Slett')).toHaveAttribute('aria-disabled', 'true');
  await sketch.addActor({ name: 'Kiosken', role: 'Kaffe', contact: 'I gang', person: 'Eva' });
  await sketch.field('Behovet').fill('Fra den første igjen');
  await expect(second.field('Behovet')).toHaveValue('Fra den første igjen');
  await expect(second.cell(second.actor(1), 'Hvem')).toHaveValue('Kiosken');
  await expect(second.cell(second.actor(1), 'Hvem')).toBeDisabled();
  await expect(sketch.takeOver).toBeHidden();
  expect(await findings(second.page)).toEqual([]);
});

test('«Ta over her»: what was just typed in the other tab comes along', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Begynt i den første');
  await sketch.stored();
  const second = await openAgain(context, page.url());
  await expect(second.takeOver).toBeVisible();
  await sketch.field('Mål').pressSequentially('Skrevet rett før');
  await second.takeOver.click();
  await expect(second.field('Mål')).toBeEnabled();
  await expect(second.field('Mål')).toHaveValue('Skrevet rett før');
  await expect(second.takeOver).toBeHidden();
  await expect(sketch.takeOver).toBeVisible();
  // Whoever was writing there is led to the way back.
  await expect(sketch.takeOver).toBeFocused();
  await second.field('Behovet').fill('Og så i den andre');
  await expect(sketch.field('Behovet')).toHaveValue('Og så i den andre');
  await sketch.takeOver.click();
  await sketch.field('Samspill').fill('Tilbake i den første');
  await expect(second.field('Samspill')).toHaveValue('Tilbake i den første');
  await expect(second.field('Mål')).toHaveValue('Skrevet rett før');
});

test('a tab that closes hands over by itself', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skrevet i den første');
  await sketch.stored();
  const second = await openAgain(context, page.url());
  await expect(second.takeOver).toBeVisible();
  await page.close();
  await expect(second.field('Mål')).toBeEnabled();
  await second.field('Mål').fill('Skrevet i den andre');
  await second.stored();
});

test('a tab that goes to another screen hands over by itself', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skrevet i den første');
  await sketch.stored();
  const second = await openAgain(context, page.url());
  await expect(second.takeOver).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await expect(second.field('Mål')).toBeEnabled();
  await second.field('Mål').fill('Skrevet i den andre');
  await second.stored();
});

test('a tab that does not answer loses the sketch, but not a word', async ({ page, context, home, sketch }) => {
  // As a tab that the browser has put to sleep: it hears nothing.
  await page.addInitScript(() => { BroadcastChannel.prototype.postMessage = () => {}; });
  await context.addInitScript(() => { BroadcastChannel.prototype.postMessage = () => {}; });
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skrevet i den første');
  await sketch.stored();
  const second = await openAgain(context, page.url());
  await second.takeOver.click();
  await expect(second.field('Mål')).toBeEnabled();
  await expect(sketch.takeOver).toBeVisible();
  await second.field('Mål').fill('Skrevet i den andre');
  await expect(sketch.field('Mål')).toHaveValue('Skrevet i den andre');
});

test.describe('without locks', () => {
  test.beforeEach(({ context }) => withoutLocks(context));

  test('what another tab stores is shown here, and goes on being written', async ({ page, context, home, sketch }) => {
    await home.open();
    await home.newSketch.click();
    await sketch.field('Idé').fill('Fra den første fanen');
    await sketch.stored();
    const second = await openAgain(context, page.url());
    await second.field('Mål').fill('Fra den andre fanen');
    await expect(sketch.field('Mål')).toHaveValue('Fra den andre fanen');
    await sketch.field('Behovet').fill('Fra den første igjen');
    await expect(second.field('Behovet')).toHaveValue('Fra den første igjen');
    await expect(second.field('Idé')).toHaveValue('Fra den første fanen');
  });

  test('undo in one tab does not take away what the other tab wrote', async ({ page, context, home, sketch }) => {
    await home.open();
    await home.newSketch.click();
    await sketch.field('Idé').fill('Fra den første fanen');
    await sketch.stored();
    const second = await openAgain(context, page.url());
    await second.field('Mål').fill('Fra den andre fanen');
    await expect(sketch.field('Mål')).toHaveValue('Fra den andre fanen');
    await sketch.field('Behovet').focus();
    await page.keyboard.press('Control+z');
    await sketch.stored();
    await expect(sketch.field('Mål')).toHaveValue('Fra den andre fanen');
    await expect(second.field('Mål')).toHaveValue('Fra den andre fanen');
  });

  test('two tabs that do not hear each other: both texts are kept', async ({ page, context, sketch, sketches }) => {
    await seed(page, [storedSketch(1, { idea: 'Felles skisse' })]);
    await sketch.open(`#/skisser/${idOf(1)}`);
    const second = new SketchScreen(await context.newPage());
    await second.page.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
    await second.page.goto(page.url());
    await expect(second.field('Idé')).toHaveValue('Felles skisse');
    await sketch.field('Mål').fill('Målet fra den første');
    await sketch.stored();
    await second.field('Mål').fill('Målet fra den andre');
    await expect(second.told('Skissen ble endret i en annen fane.')).toBeVisible();
    await expect(second.field('Mål')).toHaveValue('Målet fra den andre');
    await second.page.close();
    await page.reload();
    await expect(sketch.field('Mål')).toHaveValue('Målet fra den første');
    await sketch.goTo('Arbeidet vårt');
    await expect(sketches.titles).toHaveText(['Felles skisse', 'Felles skisse']);
    await sketches.search.fill('målet fra den andre');
    await expect(sketches.titles).toHaveCount(1);
    await expect(sketches.main.getByText('Egen utgave')).toBeVisible();
  });
});

test('a version is restored over what another tab has just stored, heard or not: both texts are among the versions', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Felles skisse');
  await sketch.stored();
  await sketch.fromMore('Versjoner');
  await new Versions(page).toSketch.click();
  await sketch.field('Mål').fill('Målet fra den første');
  await sketch.stored();

  const deaf = await context.newPage();
  await deaf.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await deaf.goto(page.url().replace(/([0-9a-f]{32})$/, '$1/versjoner'));
  const versions = new Versions(deaf);
  await expect(versions.items).toHaveCount(2);
  await sketch.field('Behovet').fill('Ikke hørt der');
  await sketch.stored();
  await versions.restore(1);
  await expect(versions.told('Den du hadde, ligger blant versjonene.')).toBeVisible();

  // It has seen what was stored, so nothing is a conflict.
  await expect(sketch.field('Mål')).toHaveValue('');
  await expect(sketch.field('Idé')).toHaveValue('Felles skisse');
  await expect(sketch.main.getByText('Skissen ble endret to steder.')).toHaveCount(0);
  await sketch.goTo('Arbeidet vårt');
  await expect(new Sketches(page).titles).toHaveCount(1);
  expect(await lostWords(page, ['Målet fra den første', 'Ikke hørt der'])).toEqual([]);
});
