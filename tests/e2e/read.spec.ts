import type { Browser, Locator, Page } from '@playwright/test';
import { type ShownCode, browserWithCamera, film, shownCode, shownLoop } from './camera';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { Reader } from './pages/reader';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { pdfOf, scanned } from './pdf';
import { idOf, storedSketch } from './storage-format';
import { downloadedBytes, seed } from './store';
import { tooWide } from './too-wide';

/** Letters without a pattern, which nothing makes shorter. */
function letters(count: number): string {
  let dice = 7;
  return Array.from({ length: count }, () => String.fromCharCode(97 + ((dice = (dice * 48_271) % 2_147_483_647) % 26))).join('');
}

const SHORT = storedSketch(1, { idea: 'Delingsbil for hele bygda', need: 'Folk kommer seg ikke til legen.' });
const LONG = storedSketch(2, { idea: 'En lang skisse', description: letters(1_600) });
const OTHER = storedSketch(3, { idea: 'Leksehjelp på biblioteket', description: letters(900) });

/** The dialog with the code of a sketch. */
async function showCode(page: Page, number: number): Promise<Locator> {
  const sketch = new SketchScreen(page);
  await sketch.open(`#/skisser/${idOf(number)}`);
  await sketch.takeAlong('Vis QR');
  return page.getByRole('dialog', { name: 'Les koden med kameraet' });
}

/** The codes of a sketch that are shown in turn, in their order. */
async function loopOf(page: Page, number: number): Promise<ShownCode[]> {
  return shownLoop(await showCode(page, number));
}

async function pictureOf(page: Page, number: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const dialog = await showCode(page, number);
  const buffer = await downloadedBytes(page, () => dialog.getByRole('button', { name: 'Last ned PNG' }).click());
  return { name: 'kode.png', mimeType: 'image/png', buffer };
}

/** Another machine. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Reader> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO', serviceWorkers: 'block' });
  return new Reader(await context.newPage());
}

test('a picture of a code brings the sketch, which is looked at first', async ({ page, browser, baseURL }) => {
  await seed(page, [SHORT], { locale: 'nb' });
  const picture = await pictureOf(page, 1);
  const other = await elsewhere(browser, baseURL);
  await new Sketches(other.page).open();
  await other.main.getByRole('link', { name: 'Les av' }).click();
  await expect(other.title).toHaveText('Les av');
  await expect(other.page).toHaveTitle(/^Les av/);
  expect(await findings(other.page)).toEqual([]);
  await other.picture.setInputFiles(picture);
  await expect(other.says('Lest: Delingsbil for hele bygda.')).toBeVisible();
  await expect(other.main.getByRole('article')).toContainText('Folk kommer seg ikke til legen.');
  // The same once more is told about, and is there once.
  await other.picture.setInputFiles(picture);
  await expect(other.says('Dette er lest fra før.')).toBeVisible();
  await expect(other.main.getByRole('article')).toHaveCount(1);
  await other.accept.click();
  await expect(new SketchScreen(other.page).field('Idé')).toHaveValue('Delingsbil for hele bygda');
  await other.page.context().close();
});

test('a camera puts a long sketch together from codes in turn, and takes another beside it', async ({ page, baseURL }, info) => {
  await seed(page, [LONG, OTHER], { locale: 'nb' });
  const codes = [...await loopOf(page, 2), ...await loopOf(page, 3)];
  expect(codes.length).toBeGreaterThan(4);
  const camera = await browserWithCamera(film(codes, 8, info));
  const reader = await elsewhere(camera, baseURL);
  await reader.open();
  await reader.start.click();
  await expect(reader.main.getByRole('region', { name: 'En lang skisse' })).toBeVisible();
  await expect(reader.main.getByRole('region', { name: 'Leksehjelp på biblioteket' })).toBeVisible();
  expect(await findings(reader.page)).toEqual([]);
  // A reload loses neither of them.
  await reader.page.reload();
  await expect(reader.title).toHaveText('Tilsendt');
  await expect(reader.main.getByRole('region', { name: 'En lang skisse' })).toBeVisible();
  await reader.accept.click();
  const list = new Sketches(reader.page);
  await expect(list.titles.filter({ hasText: 'Leksehjelp på biblioteket' })).toBeVisible();
  await list.main.getByRole('link', { name: 'En lang skisse' }).click();
  await expect(new SketchScreen(reader.page).field('Beskrivelse')).toHaveValue(letters(1_600));
  await camera.close();
});

test('a part that is missing is waited for, and a camera that goes away says so', async ({ page, baseURL }, info) => {
  await seed(page, [LONG], { locale: 'nb' });
  const codes = await loopOf(page, 2);
  const camera = await browserWithCamera(film(codes.slice(1), 8, info));
  const reader = await elsewhere(camera, baseURL);
  await reader.open();
  await reader.start.click();
  await expect(reader.says(`${codes.length - 1} av ${codes.length} koder er lest`)).toBeVisible();
  await expect(reader.main.getByRole('progressbar', { name: 'Koder lest' })).toHaveAttribute('max', String(codes.length));
  await expect(reader.accept).toHaveCount(0);
  await reader.camera.evaluate((video: HTMLVideoElement) => (video.srcObject as MediaStream).getTracks().forEach((track) => track.dispatchEvent(new Event('ended'))));
  await expect(reader.says(/^Kameraet ble borte/)).toBeVisible();
  await reader.start.click();
  await expect(reader.stop).toBeVisible();
  await reader.stop.click();
  await expect(reader.start).toBeFocused();
  const isOn = reader.camera.evaluate((video: HTMLVideoElement) => (video.srcObject as MediaStream).getTracks().some((track) => track.readyState === 'live'));
  expect(await isOn).toBe(false);
  await camera.close();
});

test('no camera, a picture without a code, and codes of others each say what to do, and nothing is stored', async ({ page }) => {
  await seed(page, [SHORT], { locale: 'nb' });
  const reader = new Reader(page);
  await reader.open();
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  await reader.start.click();
  await expect(reader.says(/kamera på denne maskinen|får ikke bruke kameraet/)).toBeVisible();
  const blank = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await reader.picture.setInputFiles({ name: 'blank.png', mimeType: 'image/png', buffer: blank });
  await expect(reader.says('Fant ingen QR-kode i bildet.')).toBeVisible();
  await reader.picture.setInputFiles({ name: 'tekst.png', mimeType: 'image/png', buffer: Buffer.from('ikke et bilde') });
  await expect(reader.says('Filen kan ikke åpnes som bilde.')).toBeVisible();
  const link = new URL('./#/del/1.AAAA', page.url()).href;
  for (const [text, why] of [
    ['hei', /fører ikke til noe som er skrevet her/],
    ['https://eksempel.no/', /fører ikke til noe som er skrevet her/],
    [new URL('./', page.url()).href, /fører til denne siden og har ikke noe arbeid/],
    [link, /^Slutten av lenken mangler/],
    [link.replace('1.', '2.'), /nyere utgave/],
    ['NYL2/0/0/0/0/x', /nyere utgave/],
    ['NYL1/00000000/1/2/00000000/x', /ble ikke lest riktig/],
  ] as const) {
    await reader.paste(text);
    await expect(reader.says(why)).toBeVisible();
  }
  await expect(reader.accept).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(stored);
});

test('a picture that is dropped, and a link that is pasted, lead there from any screen', async ({ page, browser, baseURL }) => {
  await seed(page, [SHORT, OTHER], { locale: 'nb' });
  const picture = await pictureOf(page, 1);
  const other = await elsewhere(browser, baseURL);
  await new Sketches(other.page).open();
  await other.page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'skjermbilde.png', { type: 'image/png' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, picture.buffer.toString('base64'));
  await expect(other.title).toHaveText('Tilsendt');
  await expect(other.main.getByRole('article')).toContainText('Folk kommer seg ikke til legen.');
  await other.reject.click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const sketch = new SketchScreen(page);
  await sketch.open(`#/skisser/${idOf(3)}`);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await other.page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, `Se her: ${link}`);
  await expect(other.main.getByRole('article')).toContainText('Leksehjelp på biblioteket');
  await other.page.context().close();
});

test('the code of a printed sheet is read back as the sketch on it', async ({ page, browser, baseURL, sketch }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await seed(page, [SHORT], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.takeAlong('Skriv ut');
  await page.emulateMedia({ media: 'print' });
  await page.locator('.print-pile').getByRole('img', { name: /^Les koden med kameraet/ }).waitFor();
  const sheets = await scanned(browser, await pdfOf(page));
  expect(sheets).toHaveLength(1);
  const other = await elsewhere(browser, baseURL);
  await other.open();
  await other.picture.setInputFiles(sheets.map((buffer) => ({ name: 'ark.png', mimeType: 'image/png', buffer })));
  await expect(other.says('Lest: Delingsbil for hele bygda.')).toBeVisible();
  await expect(other.main.getByRole('article')).toContainText('Folk kommer seg ikke til legen.');
  await other.page.context().close();
});

for (const [what, body, why] of [
  ['never answers is stopped', 'postMessage(null); onmessage = () => { for (;;) {} };', 'Fant ingen QR-kode i bildet.'],
  ['does not come says so', 'throw new Error();', 'Det som leser koder, kunne ikke hentes.'],
] as const) {
  test(`a reader that ${what}, and the page goes on`, async ({ page, browser, baseURL }) => {
    await seed(page, [SHORT], { locale: 'nb' });
    const picture = await pictureOf(page, 1);
    const other = await elsewhere(browser, baseURL);
    await other.page.route(/\/reader-[0-9a-f]+\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await other.open();
    await other.picture.setInputFiles(picture);
    await expect(other.says(why)).toBeVisible();
    await other.page.unroute(/\/reader-[0-9a-f]+\.js$/);
    await other.picture.setInputFiles(picture);
    await expect(other.says('Lest: Delingsbil for hele bygda.')).toBeVisible();
    await other.page.context().close();
  });
}

test('a photo of a handwritten sheet stands beside the fields, and is kept nowhere', async ({ page, sketch }) => {
  await seed(page, [SHORT, OTHER], { locale: 'nb' });
  const picture = await pictureOf(page, 1);
  await sketch.open(`#/skisser/${idOf(3)}`);
  const photo = page.getByRole('region', { name: 'Bilde til å skrive av' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const choosing = page.waitForEvent('filechooser');
    await sketch.fromMore('Skriv av');
    await (await choosing).setFiles(picture);
    const shown = photo.getByRole('img', { name: 'Arket du skriver av. Bildet lagres ikke.' });
    await expect(shown).toBeVisible();
    await expect(photo.getByRole('group')).toBeFocused();
    expect(await tooWide(page)).toEqual([]);
    const before = (await shown.boundingBox())?.width ?? 0;
    await photo.getByRole('button', { name: 'Større' }).click();
    expect((await shown.boundingBox())?.width).toBeGreaterThan(before);
    await photo.getByRole('button', { name: 'Drei' }).click();
    expect(await findings(page)).toEqual([]);
    // What is written in is not under the photo.
    for (const name of ['Idé', 'Kommune', 'Mål'] as const) {
      await sketch.field(name).focus();
      const [field, aside] = await Promise.all([sketch.field(name).boundingBox(), photo.boundingBox()]);
      const covered = field && aside && field.x < aside.x + aside.width && aside.x < field.x + field.width && field.y + field.height > aside.y && field.y < aside.y + aside.height;
      expect(covered, `${name} at ${width}`).toBe(false);
    }
    await sketch.field('Mål').fill(`Skrevet av ved ${width}`);
    await sketch.stored();
    await photo.getByRole('button', { name: 'Lukk' }).click();
    await expect(photo).toHaveCount(0);
    await expect(sketch.button('Mer')).toBeFocused();
  }
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('blob:');
});
