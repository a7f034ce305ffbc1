import { expect, test } from './fixtures';
import { findings } from './findings';
import { storedSketch } from './storage-format';
import { downloaded, seed } from './store';

test('Skisser says when all was last downloaded, and follows at once', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To' })]);
  await sketches.open();
  await expect(sketches.main.getByText('Ikke lastet ned ennå.')).toBeVisible();
  await downloaded(page, () => sketches.downloadAll.first().click());
  await expect(sketches.main.getByText(/^Sist lastet ned: nå\.$/)).toBeVisible();
});

test('what has changed since the last download is counted, and a long time is worth a word', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To', created_at: 1_700_000_000_000 })], { locale: 'nb', last_export: 1_700_000_000_000 + 60_000 });
  await sketches.open();
  await expect(sketches.main.getByText(/^Sist lastet ned: .*\. Én tekst er endret siden\. Det er en stund siden\. Last ned, /)).toBeVisible();
});

test('each work says by itself when it was downloaded, and whether it has changed since', async ({ page, sketches, sketch }) => {
  await seed(page, [storedSketch(1, { idea: 'En' }), storedSketch(2, { idea: 'To' })]);
  await sketches.open();
  for (const title of ['En', 'To']) await expect(sketches.card(title)).toContainText('Ikke lastet ned');
  await downloaded(page, () => sketches.tool('Last ned', 'En').click());
  await expect(sketches.card('En')).toContainText('Lastet ned nå');
  await expect(sketches.card('To')).toContainText('Ikke lastet ned');
  await expect(sketches.main.getByText(/^Sist lastet ned: nå\. Én tekst er ikke lastet ned\.$/)).toBeVisible();
  await sketches.card('En').getByRole('link', { name: 'En', exact: true }).click();
  await sketch.field('Mål').fill('Noe nytt');
  await sketch.stored();
  await sketches.open();
  await expect(sketches.card('En')).toContainText(/Lastet ned .*, endret siden/);
  await downloaded(page, () => sketches.downloadAll.first().click());
  for (const title of ['En', 'To']) await expect(sketches.card(title)).toContainText('Lastet ned nå');
  await page.reload();
  await expect(sketches.card('To')).toContainText(/Lastet ned/);
  await expect(sketches.main.getByText(/^Sist lastet ned: [^.]*\.$/)).toBeVisible();
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
    await sketch.stored();
    expect(await asked()).toBe(0);
    await sketch.field('Idé').fill('En idé');
    await expect.poll(asked).toBe(1);
    await sketch.field('Behovet').fill('Et behov');
    await sketch.stored();
    await sketch.goTo('Om');
    await expect(sketch.main.getByText(promises ? 'Nettleseren har lovet' : 'Nettleseren kan slette tekstene')).toBeVisible();
    expect(await asked()).toBe(1);
  });
}

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WARNED: { name: string; userAgent: string; title: string; comesBack: boolean }[] = [
  { name: 'Safari on iPhone', userAgent: `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, title: 'Last ned det du vil ta vare på', comesBack: false },
  { name: 'Facebook’s own browser', userAgent: `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/467.0.0.42.105]`, title: 'Åpne siden i en vanlig nettleser', comesBack: true },
];
for (const { name, userAgent, title, comesBack } of WARNED) {
  test.describe(name, () => {
    test.use({ userAgent, viewport: { width: 390, height: 844 }, hasTouch: true });
    test(`warned of before the first word; closed, the hint ${comesBack ? 'comes back' : 'stays away'}`, async ({ page, home, frame, sketch }) => {
      await home.open();
      const hint = home.main.getByText(title, { exact: true });
      await expect(hint).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await home.newSketch.click();
      await expect(hint).toBeVisible();
      await expect(sketch.field('Idé')).toHaveValue('');
      await frame.button('Lukk').click();
      await expect(hint).toBeHidden();
      await page.reload();
      await sketch.field('Idé').waitFor();
      await sketch.field('Idé').fill('Ordene kommer etterpå');
      await sketch.stored();
      await (comesBack ? expect(hint).toBeVisible() : expect(hint).toBeHidden());
    });
  });
}

test('what Safari and Firefox refuse in a private window is warned of, cautiously', async ({ page, home }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  await home.open();
  await expect(home.main.getByText('Det ser ut som et privat vindu')).toBeVisible();
});

test('where nothing is known to be wrong, one line says where the text lives', async ({ page, home, sketch }) => {
  await home.open();
  await expect(home.main.getByText('Virker uten nett')).toBeVisible();
  await home.newSketch.click();
  await expect(sketch.main.getByText('Det du skriver, lagres underveis på denne maskinen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lukk' })).toHaveCount(0);
});

test('from 80 percent on the page says how full it is, and the ways out', async ({ page, sketches, frame }) => {
  await seed(page, [storedSketch(1, { idea: 'En' })]);
  await page.evaluate(() => localStorage.setItem('annen-app', 'x'.repeat(4_100_000)));
  await sketches.open();
  await expect(sketches.main.getByText('Lageret i nettleseren er 83 prosent fullt')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await frame.goTo('Om');
  await frame.button('Rydd i skissene').click();
  await expect(frame.title).toHaveText('Arbeidet vårt');
  await frame.button('Lukk').click();
  await expect(sketches.main.getByText('Lageret i nettleseren er 83 prosent fullt')).toBeHidden();
});
