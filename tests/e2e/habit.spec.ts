import { expect, test } from './fixtures';
import { storedSketch } from './storage-format';
import { downloaded, seed } from './store';

test('Skisser says when all was last downloaded, and follows at once', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To' })]);
  await sketches.open();
  await expect(sketches.main.getByText('Ikke lastet ned ennå.')).toBeVisible();
  await downloaded(page, () => sketches.downloadAll.first().click());
  await expect(sketches.main.getByText(/^Sist lastet ned: nå\.$/)).toBeVisible();
});

test('what has changed since the last download is counted', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To' })], { locale: 'nb', last_export: 1_700_000_000_000 + 60_000 });
  await sketches.open();
  await expect(sketches.main.getByText(/^Sist lastet ned: .*\. Én skisse er endret siden\.$/)).toBeVisible();
});

for (const promises of [true, false]) {
  test(`the browser is asked for a promise after the first idea, once, and it is ${promises ? '' : 'not '}given`, async ({ page, home, sketch }) => {
    await page.addInitScript((answer) => {
      const state = { asked: 0, given: false };
      Object.assign(window, { promise: state });
      StorageManager.prototype.persisted = async () => state.given;
      StorageManager.prototype.persist = async () => { state.asked += 1; state.given = answer; return answer; };
    }, promises);
    const asked = (): Promise<number> => page.evaluate(() => (window as unknown as { promise: { asked: number } }).promise.asked);
    await home.open();
    await home.newSketch.click();
    await sketch.field('Mål').fill('Bare et mål');
    await expect(sketch.status).toHaveText('Lagret');
    expect(await asked()).toBe(0);
    await sketch.field('Idé').fill('En idé');
    await expect.poll(asked).toBe(1);
    await sketch.field('Behovet').fill('Et behov');
    await expect(sketch.status).toHaveText('Lagret');
    await sketch.goTo('Om');
    await expect(sketch.main.getByText(promises ? 'Nettleseren har lovet' : 'Nettleseren lover ikke')).toBeVisible();
    expect(await asked()).toBe(1);
  });
}
