import { expect, test } from './fixtures';
import { NAMESPACE, storedSketch } from './storage-format';
import { downloaded, seed } from './store';

test('a damaged record is told about and can be downloaded; the others load; nothing is overwritten', async ({ page, sketches }) => {
  const damaged = storedSketch(2, { idea: 'Denne blir skadet' });
  damaged.text = damaged.text.replace('blir', 'blie');
  await seed(page, [storedSketch(1, { idea: 'Denne er hel' }), damaged]);
  await sketches.open();
  const alert = sketches.alert('Én lagret tekst kunne ikke leses');
  await expect(alert).toBeVisible();
  await expect(sketches.titles).toHaveText(['Denne er hel']);
  const raw = (await downloaded(page, () => alert.getByRole('button', { name: 'Last ned innholdet' }).click())).text;
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
