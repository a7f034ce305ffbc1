import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { idOf, storedSketch } from './storage-format';
import { seed } from './store';

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

test('undo in one tab does not take away what the other tab wrote', async ({ page, context, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Fra den første fanen');
  await expect(sketch.status).toHaveText('Lagret');
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(page.url());
  await second.field('Mål').fill('Fra den andre fanen');
  await expect(sketch.field('Mål')).toHaveValue('Fra den andre fanen');
  await sketch.field('Behovet').focus();
  await page.keyboard.press('Control+z');
  await expect(sketch.status).toHaveText('Lagret');
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
