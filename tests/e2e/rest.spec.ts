import { expect, test } from './fixtures';

const REST = /rest-[0-9a-f]+_bg\.wasm$/;

test('a screen that is late gets the focus when it comes', async ({ page, frame, home }) => {
  let release = (): void => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route(REST, async (route) => {
    await released;
    await route.continue();
  });
  await home.open();
  await frame.goTo('Tiltak');
  await expect(frame.main.getByText('Henter det som er lagret …')).toBeVisible();
  release();
  await expect(frame.title).toHaveText('Tiltak');
  await expect(frame.title).toBeFocused();
});

test('the rest does not come: the page says so and tries again', async ({ page, frame, home, complaints }) => {
  await page.route(REST, (route) => route.abort());
  await home.open();
  await frame.goTo('Tiltak');
  await expect(frame.title).toHaveText('Resten av siden kom ikke fram');
  await page.unroute(REST);
  await frame.button('Prøv igjen').click();
  await expect(frame.title).toHaveText('Tiltak');
  complaints.length = 0;
});
