import { expect, test } from './fixtures';
import { holdBack } from './hold-back';

/** The files that a screen of «Tiltak» needs besides the first. */
const NEEDED = [['work', /work-[0-9a-f]+\.wasm$/], ['shared', /shared-[0-9a-f]+\.wasm$/], ['prototypes', /prototypes-[0-9a-f]+\.wasm$/]] as const;
const LIBRARY = /library-[0-9a-f]+\.wasm$/;
const ROOM = /(prototypes|map|library|moving|workshop)-[0-9a-f]+\.wasm$/;

for (const [name, file] of NEEDED) {
  test(`${name} is late: the screen gets the focus when it comes`, async ({ page, frame, home }) => {
    const release = await holdBack(page, file);
    await home.open();
    await frame.goTo('Tiltak');
    await expect(frame.main.getByText('Henter det som er lagret …')).toBeVisible();
    release();
    await expect(frame.title).toHaveText('Tiltak');
    await expect(frame.title).toBeFocused();
  });

  test(`${name} does not come: the page says so and tries again`, async ({ page, frame, home, complaints }) => {
    await page.route(file, (route) => route.abort());
    await home.open();
    await frame.goTo('Tiltak');
    await expect(frame.title).toHaveText('Resten av siden kom ikke fram');
    await page.unroute(file);
    await frame.button('Prøv igjen').click();
    await expect(frame.title).toHaveText('Tiltak');
    complaints.length = 0;
  });
}

test('one can write in a sketch while no other room has come', async ({ page, home, sketch }) => {
  const release = await holdBack(page, ROOM);
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Felles vaktordning');
  await sketch.stored();
  release();
});

test('a room that did not come in the background comes when it is asked for', async ({ page, frame, home, complaints }) => {
  await page.route(LIBRARY, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => LIBRARY.test(request.url()));
  await home.open();
  await failed;
  await expect(home.newSketch).toBeVisible();
  await page.unroute(LIBRARY);
  await frame.menu.getByRole('link', { name: 'Lån ideer' }).click();
  await expect(frame.title).toHaveText('Lån ideer');
  complaints.length = 0;
});

test.describe('without a worker, which would have kept the file', () => {
  test.use({ serviceWorkers: 'block' });

  test('the search is asked for before it is there: it opens when it comes, or says that it did not', async ({ page, frame, home, complaints }) => {
    const release = await holdBack(page, LIBRARY);
    await home.open();
    await page.keyboard.press('Control+k');
    release();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.unrouteAll();
    await page.route(LIBRARY, (route) => route.abort());
    await page.reload();
    await frame.button('Søk i alt').click();
    await expect(page.getByText('Søket kom ikke fram. Sjekk nettet og prøv igjen.')).toBeVisible();
    await page.unroute(LIBRARY);
    await frame.button('Søk i alt').click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    complaints.length = 0;
  });
});

test('a file that falls on the page before the part that reads it has come is looked at when it comes', async ({ page, home, imported }) => {
  const release = await holdBack(page, /moving-[0-9a-f]+\.wasm$/);
  await home.open();
  await expect(home.newSketch).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /prototypes-[0-9a-f]+\.wasm$/.test(name)));
  await page.evaluate(() => addEventListener('drop', () => { document.documentElement.dataset['dropped'] = ''; }));
  const dropped = imported.drop({ name: 'fil.json', text: '{"format":"nyskapingslaget"' });
  await expect(page.locator('html[data-dropped]')).toHaveCount(1);
  release();
  await dropped;
  await expect(page.getByRole('dialog', { name: 'Hent inn' })).toBeVisible();
});

test('what writes comes before any room that nobody has asked for', async ({ page, home }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (ROOM.test(request.url())) asked.push(request.url());
  });
  const release = await holdBack(page, /work-[0-9a-f]+\.wasm$/);
  const held = page.waitForRequest(/work-[0-9a-f]+\.wasm$/);
  await home.open();
  await held;
  await expect(home.newSketch).toBeVisible();
  expect(asked).toEqual([]);
  release();
  await expect.poll(() => new Set(asked).size).toBe(5);
});

test('the room of the screen that is asked for goes before the others', async ({ page, frame }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const room = ROOM.exec(request.url());
    if (room?.[1]) asked.push(room[1]);
  });
  await page.goto('#/eksempler');
  await expect(frame.title).toHaveText('Lån ideer');
  await expect.poll(() => new Set(asked).size).toBe(5);
  expect(asked[0]).toBe('library');
});
