import { expect, test } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';
import { findings } from './findings';
import { AT_THE_TOP, IN_A_FOLDER } from './hosts';
import { Frame } from './pages/frame';
import { OfflineReady } from './pages/offline';
import { SketchScreen } from './pages/sketch';

const NAME = 'kommunen.test';

/** A name for this machine that the browser does not trust without https, as an address on a local network is. */
const asOnTheNetwork = (address: string): string => address.replace('localhost', NAME);

test.use({ launchOptions: { executablePath: browserPath(), args: [...browserSwitches(), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`] } });

for (const host of [AT_THE_TOP, IN_A_FOLDER]) {
  test(`${new URL(host).pathname}: everything but the worker works, and the page says what is missing`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: asOnTheNetwork(host) });
    const page = await context.newPage();
    const errors: string[] = [];
    context.on('console', (message) => { if (['error', 'warning'].includes(message.type())) errors.push(message.text()); });
    context.on('weberror', (error) => errors.push(error.error().message));
    const home = new OfflineReady(page);
    await home.open();
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect(home.main.getByText('Siden åpnes bare med nett, for adressen er uten https.')).toBeVisible();
    await home.newSketch.click();
    const sketch = new SketchScreen(page);
    await sketch.field('Idé').fill('På lokalnettet');
    await expect(sketch.status).toHaveText('Lagret');
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
    await expect(other.status).toHaveText('Lagret');
    await new Frame(page).goTo('Skisser');
    await page.getByRole('link', { name: 'På lokalnettet' }).click();
    await expect(sketch.field('Mål')).toHaveValue('Skrevet i den andre');
    expect(errors).toEqual([]);
    await context.close();
  });
}
