import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { checksum, idOf, storedSketch } from './storage-format';
import { fillUp, makeRoom, seed, storedSketches } from './store';

/** A file with one version of one sketch, as another device would have written it. */
function fileWith(idea: string, vector: string): string {
  const body = { changed_at: 1, id: idOf(7), idea };
  const sum = checksum(1, vector, JSON.stringify(body));
  const records = [{ kind: 'sketch', schema: 1, vector, checksum: sum, body }];
  return JSON.stringify({ format: 'nyskapingslaget', version: 1, records });
}

test('text that found no room stays with its sketch on the way through the app, and is stored later', async ({ page, home, sketch, sketches }) => {
  await page.clock.install();
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skissen i full nettleser');
  await sketch.stored();
  await fillUp(page);
  await sketch.field('Mål').fill('Målet som ikke fikk plass');
  const alert = sketch.alert('Lageret i nettleseren er fullt');
  await expect(alert).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await expect(alert).toBeVisible();
  await sketches.search.fill('målet som ikke');
  await sketches.openCard('Skissen i full nettleser');
  await expect(sketch.field('Mål')).toHaveValue('Målet som ikke fikk plass');
  await expect(sketch.status).toHaveText('Ikke lagret. Last ned skissen nå.');
  // It is not tried again by itself meanwhile.
  await page.clock.pauseAt(await page.evaluate(() => Date.now()) + 1_000);
  await makeRoom(page);
  await alert.getByRole('button', { name: 'Prøv igjen' }).click();
  await page.clock.resume();
  await expect(sketch.status).toHaveText('Lagret');
  // The button went with the warning; whoever pressed it by keyboard is not left nowhere.
  await expect(sketch.title).toBeFocused();
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Målet som ikke fikk plass');
});

test('a store filled to the brim can be tidied, and takes text again', async ({ page, sketch, sketches }) => {
  const long = 'x'.repeat(20_000);
  await seed(page, [storedSketch(1, { idea: 'Den gamle', need: long, goal: long }), storedSketch(2, { idea: 'Den nye' })]);
  await sketch.open(`#/skisser/${idOf(2)}`);
  await expect(sketch.status).toHaveText('Lagret');
  // Another app on the same host has taken all room to the last character.
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      const key = 'annen-app';
      const held = localStorage.getItem(key) ?? '';
      try { localStorage.setItem(key, held + 'y'.repeat(size)); } catch { /* The next half is tried. */ }
    }
  });
  await sketch.field('Mål').fill('Målet som ikke fikk plass');
  await expect(sketch.alert('Lageret i nettleseren er fullt')).toBeVisible();
  await sketch.goTo('Arbeidet vårt');
  await sketches.tool('Slett', 'Den gamle').click();
  await expect(sketches.told('Skissen er lagt i papirkurven')).toBeVisible();
  await sketches.openBin();
  await sketches.button('Tøm papirkurven').click();
  await sketches.button('Slett for godt').click();
  await sketches.openCard('Den nye');
  await expect(sketch.status).toHaveText('Lagret');
  await page.reload();
  await expect(sketch.field('Mål')).toHaveValue('Målet som ikke fikk plass');
});

test('two tables went on with the same sketch: both files come in, whichever has more in it', async ({ page, sketches }) => {
  await sketches.open();
  await sketches.bringIn({ name: 'bord-1.json', text: fileWith('Fra bord én', '00000000000000aa:1,00000000000000bb:1') });
  await expect(sketches.told('Én ny skisse er hentet inn.')).toBeVisible();
  await sketches.bringIn({ name: 'bord-2.json', text: fileWith('Fra bord to', '00000000000000aa:1,00000000000000cc:5') });
  await expect(sketches.told('Én er endret to steder. Begge utgavene er tatt vare på.')).toBeVisible();
  await expect(sketches.titles).toHaveCount(2);
  await page.reload();
  await expect(sketches.titles).toHaveCount(2);
  expect((await storedSketches(page)).join('\n')).toContain('Fra bord én');
});

test('a sketch put in the bin in one tab is not written in unseen in another', async ({ page, context, sketch, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'I to faner' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  const second = new SketchScreen(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.field('Idé')).toHaveValue('I to faner');
  await sketch.goTo('Arbeidet vårt');
  await sketches.tool('Slett', 'I to faner').click();
  await expect(second.title).toHaveText('Skissen ligger i papirkurven');
});
