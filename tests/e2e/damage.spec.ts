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
  await sketch.stored();
  await page.evaluate((prefix) => {
    for (const key of Object.keys(localStorage).filter((key) => key.startsWith(prefix))) {
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace('bitfeil', 'bitfeim'));
    }
  }, `${NAMESPACE}sketch/`);
  await sketch.goTo('Arbeidet vårt');
  await page.reload();
  await expect(sketches.titles).toHaveText(['Får et bitfeil']);
  await expect(sketches.alerts).toHaveCount(0);
});

test('half a character in what is stored takes no work with it; where words went with its other half, that is told', async ({ page, sketch, sketches }) => {
  const cut = storedSketch(3, { idea: 'Tog 🚗 hver dag' });
  await seed(page, [
    // JSON can write half a character, and so can the browser's store.
    storedSketch(1, { idea: 'Buss \ud83d hver dag' }),
    storedSketch(2, { idea: 'Ferje \ufffd hver dag' }),
    cut,
  ], { locale: 'nb' });
  await page.evaluate(() => {
    const half = String.fromCharCode(0xd83d);
    for (const key of Object.keys(localStorage)) {
      const text = localStorage.getItem(key) ?? '';
      localStorage.setItem(key, text.replace('\ufffd', half).replace(`${half}\ude97`, half));
    }
  });
  await sketches.open();
  await expect(sketches.titles).toHaveText(['Ferje \ufffd hver dag', 'Buss \ufffd hver dag']);
  await expect(sketches.alert('Én lagret tekst kunne ikke leses')).toBeVisible();
  await sketches.card('Buss \ufffd hver dag').getByRole('link').click();
  await sketch.field('Mål').fill('Alle kommer fram');
  await sketch.stored();
  await page.reload();
  await expect(sketch.field('Idé')).toHaveValue('Buss \ufffd hver dag');
  await expect(sketch.field('Mål')).toHaveValue('Alle kommer fram');
});
