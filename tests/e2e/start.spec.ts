import type { Page, Route } from '@playwright/test';
import { report } from './faults';
import { expect, test } from './fixtures';
import { holdBack } from './hold-back';
import { storedSketch } from './storage-format';
import { downloaded, seed } from './store';

const WASM = /_bg\.wasm$/;
/** The first screen's, what writes, what the big rooms share, and a file for each of these. */
const WASM_FILES = 9;
const MODULE = /nyskapingslaget-[0-9a-f]+\.js$/;

/** The plain message, where the page for recovery cannot be had. */
async function expectPlainMessage(page: Page): Promise<void> {
  const failure = page.locator('#start-failure');
  await expect(failure).toBeVisible();
  await expect(failure.getByRole('heading', { name: 'Siden kom ikke i gang' })).toBeVisible();
  await expect(failure.getByRole('link', { name: 'Last siden på nytt' })).toBeVisible();
  await expect(page.locator('#loading-progress')).toBeHidden();
}

test('the page starts, fetches each file once, and leaves no trace of the loader', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('');
  await expect(page.locator('#hovedinnhold')).toBeVisible();
  await expect(page.locator('#loading')).toHaveCount(0);
  const files = (): string[] => fetched.filter((url) => url.endsWith('.wasm'));
  await expect.poll(() => files().length).toBe(WASM_FILES);
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('the loader counts bytes, says when it is slow, and goes on', async ({ page }) => {
  await page.clock.install();
  const release = await holdBack(page, WASM);
  await page.goto('', { waitUntil: 'commit' });
  await expect(page.getByRole('progressbar', { name: 'Henter siden' })).toBeVisible();
  await expect(page.getByText('Dette tar lengre tid enn vanlig.')).toBeHidden();
  await page.clock.fastForward(5_000);
  await expect(page.getByText('Dette tar lengre tid enn vanlig.')).toBeVisible();
  await expect(page.locator('#start-failure')).toBeHidden();
  release();
  await expect(page.locator('#hovedinnhold')).toBeVisible();
  await expect(page.locator('#loading')).toHaveCount(0);
});

const FAULTS: [string, RegExp, (route: Route) => Promise<void>][] = [
  ['the wasm is missing', WASM, (route) => route.fulfill({ status: 404, body: '404' })],
  ['the wasm is a web page', WASM, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>Logg inn' })],
  ['the wasm is cut off', WASM, async (route) => {
    const whole = await (await route.fetch()).body();
    await route.fulfill({ status: 200, contentType: 'application/wasm', body: whole.subarray(0, whole.length / 2) });
  }],
  ['the wasm is blocked', WASM, (route) => route.abort('blockedbyclient')],
  ['the module is missing', MODULE, (route) => route.fulfill({ status: 404, body: '404' })],
  ['the module is a web page', MODULE, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>Logg inn' })],
  ['the module is blocked', MODULE, (route) => route.abort('blockedbyclient')],
];

for (const [name, address, fault] of FAULTS) {
  test(`${name}: all that is stored can be had within five seconds @fault`, async ({ page, recovery, complaints }) => {
    const stored = storedSketch(1, { idea: 'Den skal jeg ha igjen' });
    await seed(page, [stored]);
    await page.route(address, fault);
    await page.goto('');
    await expect(recovery.title).toHaveText('Siden kom ikke i gang');
    const file = await downloaded(page, () => recovery.downloadAll.click());
    expect((JSON.parse(file.text) as { texts: unknown[] }).texts).toEqual([{ store: 'localStorage', ...stored }]);
    await page.unroute(address);
    await page.getByRole('link', { name: 'Prøv igjen' }).click();
    await expect(page.locator('#hovedinnhold')).toBeVisible();
    complaints.length = 0;
    report('F15', 1, 0);
  });
}

test('not even the page for recovery can be had: a plain message', async ({ page, complaints }) => {
  await page.route(WASM, (route) => route.abort());
  await page.route(/gjenopprett\.html/, (route) => route.abort());
  await page.goto('');
  await expectPlainMessage(page);
  await expect.poll(() => complaints.some((complaint) => complaint.includes('gjenopprett.html'))).toBe(true);
  complaints.length = 0;
});

test('a host that answers everything with its own page: a plain message', async ({ page, complaints }) => {
  const own = (route: Route): Promise<void> => route.fulfill({ status: 200, contentType: 'text/html', body: '<!DOCTYPE html><p>Logg inn' });
  await page.route(WASM, own);
  await page.route(/gjenopprett\.html/, own);
  await page.goto('');
  await expectPlainMessage(page);
  complaints.length = 0;
});

test('a policy that forbids wasm: all that is stored can be had', async ({ page, recovery, complaints }) => {
  await page.route(/\/nyskaping\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", '') });
  });
  await page.goto('');
  await expect(recovery.title).toHaveText('Siden kom ikke i gang');
  complaints.length = 0;
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page, complaints }) => {
    await page.goto('');
    const sentences = page.locator('noscript p');
    await expect(sentences.first()).toBeVisible();
    await expect(sentences.first()).toContainText('Denne siden trenger JavaScript.');
    // The browser fetched the wasm for a script that never ran, and may say so.
    complaints.length = 0;
  });
});
