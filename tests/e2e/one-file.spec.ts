import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { addressOf, ONE_FILE, OneFile } from './pages/one-file';
import { Home } from './pages/home';
import { Reader } from './pages/reader';
import { Recovery } from './pages/recovery';
import { SketchScreen } from './pages/sketch';
import { downloaded, downloadedBytes } from './store';

test.use({ baseURL: addressOf(ONE_FILE) });

/** What the page asks for, besides itself. */
function asked(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    // A part of the page that it made itself, such as the reader's worker, or a file that it hands over.
    if (!url.startsWith(addressOf(ONE_FILE)) && !/^(blob:|data:)/.test(url)) addresses.push(url);
  });
  return addresses;
}

async function writeSketch(page: Page, idea: string): Promise<SketchScreen> {
  await new OneFile(page).open();
  await new Home(page).newSketch.click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill(idea);
  await sketch.stored();
  return sketch;
}

test('what is written is kept, and leaves as a file', async ({ page }) => {
  const others = asked(page);
  const sketch = await writeSketch(page, 'Skrevet i en fil');
  await page.reload();
  await expect(sketch.field('Idé')).toHaveValue('Skrevet i en fil');
  const { text } = await downloaded(page, () => sketch.takeAlong('Last ned'));
  expect(text).toContain('Skrevet i en fil');
  expect(others).toEqual([]);
});

const SCREENS = [
  ['#/kart', 'Systemkart'], ['#/selvsjekk', 'Selvsjekk'], ['#/tiltak', 'Tiltak'], ['#/tiltak/meetup', 'Meetup'], ['#/laget', 'Bygg laget'],
  ['#/eksempler', 'Lån ideer'], ['#/verksted', 'Verksted'], ['#/skisser', 'Arbeidet vårt'], ['#/del/', 'Les av'], ['#/om', 'Om'],
] as const;

test('every room opens, at first and from another, and nothing is asked for', async ({ page }) => {
  const others = asked(page);
  const file = new OneFile(page);
  for (const [hash, title] of SCREENS) {
    await file.open(hash);
    await expect(file.title).toHaveText(title);
    await page.reload();
    await expect(file.title).toHaveText(title);
  }
  for (const name of ['Kartet', 'Tiltak', 'Lån ideer', 'Arbeidet vårt', 'Om', 'Hjem'] as const) await file.goTo(name);
  await expect(new Home(page).newSketch).toBeVisible();
  expect(others).toEqual([]);
});

test('codes are read, and a work leaves as a Word file', async ({ page }) => {
  const sketch = await writeSketch(page, 'Delingsbil for hele bygda');
  await sketch.takeAlong('Vis QR');
  const code = page.getByRole('dialog', { name: 'Les koden med kameraet' });
  const picture = await code.getByRole('img').screenshot();
  // The code, and then what it was chosen from.
  for (const dialog of [code, page.getByRole('dialog', { name: 'Ta med' })]) {
    if (await dialog.isVisible()) await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  const word = await downloadedBytes(page, () => sketch.takeAlong('Word'));
  expect(word.subarray(0, 2).toString()).toBe('PK');
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.title).toHaveText('Les av');
  await reader.picture.setInputFiles({ name: 'kode.png', mimeType: 'image/png', buffer: picture });
  await expect(reader.says(/Delingsbil for hele bygda/)).toBeVisible();
});

test('says what is otherwise with a file, in the language of the page, until it is read', async ({ page }) => {
  const file = new OneFile(page);
  await file.open();
  await expect(file.noticeTitle).toHaveText('Siden er åpnet fra en fil');
  await expect(file.notice).toContainText('Ta vare på det med «Ta med» og «Last ned»');
  // Nothing else is told of, least of all what is not so: the window is no private one, and nothing is waited for.
  await expect(file.alerts).toHaveCount(0);
  await expect(file.main.getByText(/uten nett/i)).toBeHidden();
  expect(await findings(page)).toEqual([]);
  await file.language('Nynorsk').check({ force: true });
  await expect(file.noticeTitle).toHaveText('Sida er opna frå ei fil');
  await file.language('English').check({ force: true });
  await expect(file.noticeTitle).toHaveText('The page is opened from a file');
  await page.emulateMedia({ media: 'print' });
  await expect(file.notice).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await file.readNotice.click();
  await expect(file.notice).toHaveCount(0);
  await expect(file.title).toBeFocused();
  await page.reload();
  await expect(file.title).toBeVisible();
  await expect(file.notice).toHaveCount(0);
});

test('what is stored is handed out by the same file, without the app', async ({ page }) => {
  const sketch = await writeSketch(page, 'Hentes ut');
  await sketch.goTo('Om');
  await page.getByRole('link', { name: /hent ut/i }).click();
  const recovery = new Recovery(page);
  await expect(recovery.title).toHaveText('Hent ut alt som er lagret');
  await expect(recovery.section('Skisser og andre tekster')).toContainText('Hentes ut');
  const { text } = await downloaded(page, () => recovery.downloadAll.click());
  expect(text).toContain('Hentes ut');
  await page.getByRole('link', { name: 'Tilbake til siden' }).click();
  await expect(new Home(page).newSketch).toBeVisible();
});

test('leads to no other copy of itself', async ({ page }) => {
  const others = asked(page);
  const file = new OneFile(page);
  await file.open('#/om');
  await expect(page.getByRole('region', { name: 'Lisens og versjon' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Siden i én fil' })).toHaveCount(0);
  expect(others).toEqual([]);
});

test('a damaged file says so, and still hands out what is stored', async ({ page, complaints }, info) => {
  await writeSketch(page, 'Ligger trygt');
  const damaged = info.outputPath('nyskapingslaget.html');
  const whole = readFileSync(ONE_FILE, 'utf8');
  const start = whole.indexOf('>', whole.indexOf('data-first')) + 1;
  expect(start).toBeGreaterThan(1);
  writeFileSync(damaged, `${whole.slice(0, start)}${'A'.repeat(400)}${whole.slice(start + 400)}`);
  await page.goto(addressOf(damaged));
  const recovery = new Recovery(page);
  await expect(recovery.title).toHaveText('Siden kom ikke i gang');
  await expect(recovery.section('Skisser og andre tekster')).toContainText('Ligger trygt');
  expect(complaints.splice(0)).not.toEqual([]);
});

test('the policy names the one script and the one style by their hashes, and allows nothing from elsewhere', async ({ page }) => {
  await new OneFile(page).open();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = (policy ?? '').split('; ');
  expect(directives).toContain("default-src 'none'");
  expect(directives.find((it) => it.startsWith('script-src'))).toMatch(/^script-src 'sha256-[\w+/]{43}=' 'wasm-unsafe-eval'$/);
  expect(directives.find((it) => it.startsWith('style-src'))).toMatch(/^style-src 'sha256-[\w+/]{43}='$/);
  expect(policy).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|\*/);
});
