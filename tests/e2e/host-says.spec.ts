import { expect, test } from './fixtures';
import { findings } from './findings';
import { Frame } from './pages/frame';
import { tooWide } from './too-wide';

const CONFIG = '**/config.json';

// The worker asks for the file itself, past what the page's requests are answered with here.
test.use({ serviceWorkers: 'block' });

test('what the host says of itself stands on every screen, also without a network', async ({ page, context, complaints }) => {
  await page.route(CONFIG, (route) => route.fulfill({
    json: {
      owner: 'Steigen kommune', contact: 'post@steigen.kommune.no', accessibility: 'https://uustatus.no/nb/erklaringer/publisert/1',
      notice: 'Vi prøver ut siden denne våren. <script>window.ran = true</script>',
    },
  }));
  const frame = new Frame(page);
  await frame.open();
  const foot = page.getByRole('contentinfo');
  await expect(foot.getByText('Steigen kommune')).toBeVisible();
  await expect(foot.getByRole('link', { name: 'post@steigen.kommune.no' })).toHaveAttribute('href', 'mailto:post@steigen.kommune.no');
  await expect(foot.getByRole('link', { name: 'Tilgjengelighetserklæring' })).toHaveAttribute('href', /^https:\/\/uustatus/);
  await expect(frame.main.getByText('Vi prøver ut siden denne våren. <script>')).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide(page)).toEqual([]);

  await page.unroute(CONFIG);
  await page.route(CONFIG, (route) => route.abort());
  await page.reload();
  await expect(foot.getByText('Steigen kommune')).toBeVisible();
  // The browser itself says that the file did not come.
  await expect.poll(() => complaints.length).toBe(1);
  complaints.length = 0;
  // What the host has taken out again is gone.
  await page.unroute(CONFIG);
  await page.route(CONFIG, (route) => route.fulfill({ json: {} }));
  await page.reload();
  await expect(foot.getByText('Steigen kommune')).toBeHidden();
  await context.unrouteAll();
});

for (const [name, body] of [['no JSON', '<html>Logg inn</html>'], ['an address that would run', '{"contact":"javascript:alert(1)","accessibility":"javascript:alert(1)"}']] as const) {
  test(`a file with ${name} changes nothing that can be pressed`, async ({ page }) => {
    await page.route(CONFIG, (route) => route.fulfill({ contentType: 'application/json', body }));
    const frame = new Frame(page);
    await frame.open();
    await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(2);
  });
}
