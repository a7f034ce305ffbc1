import { browserPath, browserSwitches } from './browser';
import { draftRecord, fileOf, record } from './files';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { AT_THE_TOP, IN_A_FOLDER } from './hosts';
import { OfflineReady } from './pages/offline';
import { SketchScreen } from './pages/sketch';
import { idOf, storedDraft, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

const NAME = 'kommunen.test';

/** A name for this machine that the browser does not trust without https, as an address on a local network is. */
const asOnTheNetwork = (address: string): string => address.replace('localhost', NAME);

test.use({ launchOptions: { executablePath: browserPath(), args: [...browserSwitches(), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`] } });

for (const host of [AT_THE_TOP, IN_A_FOLDER]) {
  test.describe(new URL(host).pathname, () => {
    test.use({ baseURL: asOnTheNetwork(host) });

    test('everything but the worker works, and the page says what is missing', async ({ page, context, sketch, sketches }) => {
      const home = new OfflineReady(page);
      await home.open();
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      await expect(home.main.getByText('Siden kan bare åpnes med nett, for adressen er uten https.')).toBeVisible();
      await home.newSketch.click();
      await sketch.field('Idé').fill('På lokalnettet');
      await sketch.stored();
      await page.reload();
      await expect(sketch.field('Idé')).toHaveValue('På lokalnettet');
      await sketch.goTo('Om');
      await expect(home.panel.getByRole('listitem')).toHaveCount(3);
      await expect(home.panel).toContainText('Alt annet virker som det skal.');
      expect(await findings(page)).toEqual([]);
      // The same sketch in two tabs, without locks: both write, both texts are kept.
      const other = new SketchScreen(await context.newPage());
      await other.open('#/skisser');
      await other.main.getByRole('link', { name: 'På lokalnettet' }).click();
      await other.field('Mål').fill('Skrevet i den andre');
      await other.stored();
      await sketches.goTo('Arbeidet vårt');
      await page.getByRole('link', { name: 'På lokalnettet' }).click();
      await expect(sketch.field('Mål')).toHaveValue('Skrevet i den andre');
    });

    test('a draft is written, stored, reloaded, taken out and made into a sketch', async ({ page, draft, sketch }) => {
      await draft.open('meetup');
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      await draft.field('Utfordringen vår').fill('For få i turnus');
      await draft.field('Kommune').fill('Steigen');
      await draft.stored();
      await expect(page).toHaveURL(/#\/tiltak\/meetup\/[0-9a-f]{32}$/);
      await page.reload();
      await expect(draft.field('Utfordringen vår')).toHaveValue('For få i turnus');
      await expect(draft.document).toContainText('Steigen vil møte andre');
      const file = await downloaded(page, () => draft.takeAlong('Last ned'));
      expect(file.text).toContain('For få i turnus');
      await sketch.storing(() => draft.makeSketch.click());
      await expect(sketch.field('Behovet')).toHaveValue('For få i turnus');
      await page.goBack();
      await expect(draft.made.getByRole('listitem')).toHaveCount(1);
    });

    test('a file is taken in, the taking in is undone, and what was changed in two places is kept twice', async ({ page, sketches, draft, imported }) => {
      await seed(page, [storedSketch(1, { idea: 'Endret her' }, '00000000000000aa:1,00000000000000bb:1')]);
      await sketches.open();
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      const before = await storedSketches(page);
      const card = storedDraft(7, 'meetup', { challenge: 'Et kort fra Lom' }, { municipality: 'Lom' });
      const changed = record(1, { idea: 'Endret der' }, '00000000000000aa:1,00000000000000cc:1');
      const file = { name: 'fra-kari.json', text: fileOf(changed, record(2, { idea: 'Helt ny' }), draftRecord(card)) };
      await imported.choose(file);
      await expect(imported.rows).toHaveCount(3);
      await imported.accept.click();
      await expect(sketches.card('Helt ny')).toBeVisible();
      await imported.undo.click();
      await expect(sketches.card('Helt ny')).toHaveCount(0);
      expect(await storedSketches(page)).toEqual(before);
      await sketches.bringIn(file);
      // The way back comes when it is stored.
      await expect(imported.undo).toBeVisible();
      await page.reload();
      for (const title of ['Endret her', 'Endret der', 'Helt ny', 'Et kort fra Lom']) await expect(sketches.card(title)).toBeVisible();
      await expect(sketches.link('Egen utgave')).toHaveCount(1);
      await draft.open(`meetup/${idOf(7)}`);
      await expect(draft.field('Utfordringen vår')).toHaveValue('Et kort fra Lom');
    });

    test('the page for recovery shows and hands out what is stored, also where the app does not start', async ({ page, home, sketch, recovery }) => {
      await home.open();
      await home.newSketch.click();
      await sketch.field('Idé').fill('På lokalnettet');
      await sketch.stored();
      const [stored] = await storedSketches(page);
      await page.route(/\.wasm$/, (route) => route.abort());
      await recovery.open();
      expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
      const item = await recovery.look('På lokalnettet');
      await expect(item.getByText('i nettleseren, i reservekopien')).toBeVisible();
      const file = await downloaded(page, () => recovery.downloadAll.click());
      const { texts } = JSON.parse(file.text) as { texts: { text: string }[] };
      expect(texts.map(({ text }) => text)).toContain(stored);
      await expect(recovery.told).toContainText('Filen er lastet ned.');
      expect(await findings(page)).toEqual([]);
    });
  });
}
