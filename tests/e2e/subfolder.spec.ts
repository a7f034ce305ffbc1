import { expect, test } from './fixtures';
import { AT_THE_TOP } from './hosts';

test('every request stays within the sub-folder, and links are hashes', async ({ page, frame, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(baseURL ?? '')) outside.push(request.url());
  });
  await frame.open();
  for (const name of ['Tiltak', 'Arbeidet vårt', 'Om', 'Hjem'] as const) {
    await frame.goTo(name);
    expect(page.url().startsWith(baseURL ?? '-')).toBe(true);
  }
  const hrefs = await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => !href.startsWith('#'))).toEqual([]);
  expect(outside).toEqual([]);
});

test('the wasm comes as bytes of no known type, uncompressed', async ({ page, frame }) => {
  const waiting = page.waitForResponse(/\.wasm$/);
  await frame.open();
  const response = await waiting;
  expect(response.headers()['content-type']).toBe('application/octet-stream');
  expect(response.headers()['content-encoding']).toBeUndefined();
});

test('a deep address opens at once, and survives a reload', async ({ page, frame }) => {
  await frame.open('#/tiltak/meetup');
  await expect(frame.title).toHaveText('Meetup');
  await page.reload();
  await expect(frame.title).toHaveText('Meetup');
});

test('a hash that is no route leaves the screen alone; an unknown route shows the way home', async ({ page, frame }) => {
  await frame.open('#/om');
  await page.evaluate(() => { location.hash = 'personvern'; });
  await expect(page).toHaveURL(/#personvern$/);
  await expect(frame.title).toHaveText('Om');
  await page.evaluate(() => { location.hash = '#/finnes/ikke'; });
  await expect(frame.title).toHaveText('Her tok veien slutt');
  await frame.link('Til forsiden').click();
  await expect(frame.title).toHaveText('Gjør ideen konkret, sammen');
});

test('the policy forbids what the page does not use', async ({ page, frame }) => {
  await frame.open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toContain("'unsafe-eval'");
});

test.describe('at the top of a host', () => {
  test.use({ baseURL: AT_THE_TOP });
  test('works the same', async ({ page, frame }) => {
    await frame.open('#/skisser');
    await expect(frame.title).toHaveText('Arbeidet vårt');
    expect(page.url()).toBe(`${AT_THE_TOP}#/skisser`);
  });
});
