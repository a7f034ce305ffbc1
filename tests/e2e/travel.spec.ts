import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { findings } from './findings';
import { Frame } from './pages/frame';
import { DraftScreen } from './pages/draft';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { A4, printed } from './pdf';
import { idOf, storedDraft, storedSketch } from './storage-format';
import { downloaded, downloadedBytes, seed } from './store';

const KARI = 'Kari Kontakt, 999 00 111';
const RECORD = storedSketch(1, {
  idea: 'Delingsbil for hele bygda', need: 'Folk kommer seg ikke til legen.', municipality: 'Steigen',
  actors: [{ name: 'Nabokommunen', role: 'Eier bilen', contact_person: KARI, level: 'local', contact: 'planned' }],
});

/** What comes of a link: read, and answered. */
class Received extends Frame {
  readonly accept = this.button('Ta imot');
  readonly reject = this.button('Avvis');
  readonly own = this.main.getByRole('article');
  readonly differs = this.main.getByRole('region', { name: 'Dette er ulikt' });
}

async function copyLink(page: Page, address: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const sketch = new SketchScreen(page);
  await sketch.open(address);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Another machine. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Received> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO', serviceWorkers: 'block' });
  return new Received(await context.newPage());
}

const texts = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));

test('a sketch goes by link to another machine, without whom to call, and comes back with the name still there', async ({ page, browser, baseURL }) => {
  await seed(page, [RECORD], { locale: 'nb' });
  const link = await copyLink(page, `#/skisser/${idOf(1)}`);
  expect(link.length).toBeLessThan(2_000);

  const other = await elsewhere(browser, baseURL);
  await other.open(link);
  await expect(other.title).toHaveText('Tilsendt');
  await expect(other.own).toContainText('Delingsbil for hele bygda');
  await expect(other.own).toContainText('Nabokommunen');
  await expect(other.own).not.toContainText('Kari');
  // The words are no longer in the address bar, nor in the works, but they are kept until somebody has answered.
  expect(new URL(other.page.url()).hash).toBe('#/del/');
  expect(await texts(other.page)).not.toContain('nyskapingslaget/1/sketch/');
  await other.page.reload();
  await expect(other.own).toContainText('Folk kommer seg ikke til legen.');
  expect(await findings(other.page)).toEqual([]);
  await other.accept.click();
  const sketch = new SketchScreen(other.page);
  await expect(sketch.field('Idé')).toHaveValue('Delingsbil for hele bygda');
  expect(await texts(other.page)).not.toContain('received/');
  await sketch.field('Mål').fill('Alle kommer til legen');
  await sketch.stored();
  const back = await copyLink(other.page, `#/skisser/${idOf(1)}`);

  const home = new Received(page);
  await home.open(back);
  await expect(home.differs).toContainText('Alle kommer til legen');
  await expect(home.differs.getByText('Din utgave, på denne maskinen').first()).toBeVisible();
  await home.accept.click();
  const own = new SketchScreen(page);
  await expect(own.field('Mål')).toHaveValue('Alle kommer til legen');
  await expect(own.cell(own.actor(1), 'Kontaktperson')).toHaveValue(KARI);
  await other.page.context().close();
});

test('whom to call goes along where somebody asks for it', async ({ page, sketch }) => {
  await seed(page, [RECORD], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  expect((await downloaded(page, () => sketch.takeAlong('Last ned'))).text).not.toContain(KARI);
  await sketch.button('Ta med').click();
  await page.getByRole('checkbox', { name: 'Ta med kontaktpersonene' }).check({ force: true });
  await expect(page.getByText('Alle som får dette, kan lese navnene.')).toBeVisible();
  expect((await downloaded(page, () => sketch.way('Last ned').click())).text).toContain(KARI);
  // The next time it is off again.
  await sketch.button('Ta med').click();
  await expect(page.getByRole('checkbox', { name: 'Ta med kontaktpersonene' })).not.toBeChecked();
});

test('what is put aside is forgotten, and what is the same says so', async ({ page, browser, baseURL }) => {
  await seed(page, [RECORD], { locale: 'nb' });
  const link = await copyLink(page, `#/skisser/${idOf(1)}`);
  const other = await elsewhere(browser, baseURL);
  await other.open(link);
  // It has been read, and is kept.
  await expect(other.accept).toBeVisible();
  await new Sketches(other.page).open();
  await other.main.getByRole('link', { name: 'Se på det' }).click();
  await other.reject.click();
  await expect(other.told('Avvist. Ingenting er lagret.')).toBeVisible();
  expect(await texts(other.page)).not.toContain('Delingsbil');
  await other.open('#/del/');
  await expect(other.title).toHaveText('Les av');
  await expect(other.own).toHaveCount(0);
  await other.page.context().close();
  const own = new Received(page);
  await own.open(link);
  await expect(own.accept).toHaveCount(0);
  await expect(own.own).toContainText('Delingsbil');
});

test('a link that is cut, altered, of a newer version or too large says which, and nothing is kept', async ({ page }) => {
  await seed(page, [RECORD], { locale: 'nb' });
  const link = await copyLink(page, `#/skisser/${idOf(1)}`);
  const [before, payload] = link.split('#/del/') as [string, string];
  const at = payload.indexOf('.') + 20;
  const other = payload[at] === 'A' ? 'B' : 'A';
  const crc = '.00000000';
  const swollen = deflateRawSync(new Uint8Array(2 * 1024 * 1024).fill(32)).toString('base64url');
  const damaged: [string, RegExp][] = [
    [payload.slice(0, -6), /^Slutten av lenken mangler/],
    [payload.slice(0, at) + other + payload.slice(at + 1), /^Lenken er endret på veien/],
    [`2${payload.slice(1)}`, /nyere utgave/],
    [`1.${swollen}${crc}`, /^Det ligger mer i lenken/],
    [`1.${'A'.repeat(65_536)}${crc}`, /^Det ligger mer i lenken/],
    [`1.${deflateRawSync(Buffer.from('{"a":1}') as Uint8Array).toString('base64url')}${crc}`, /^Lenken er endret på veien/],
    ['hei', /fører ikke til noe/],
  ];
  const received = new Received(page);
  for (const [text, why] of damaged) {
    await received.open('#/skisser');
    const stored = await texts(page);
    await received.open(`${before}#/del/${text}`);
    await expect(received.main.getByRole('alert')).toHaveText(why);
    await expect(received.accept).toHaveCount(0);
    expect(await texts(page)).toBe(stored);
  }
});

test('the code of a sketch fills the screen and is saved as a picture; what is too long says so', async ({ page, sketch }) => {
  // Letters without a pattern, which nothing makes shorter.
  let dice = 7;
  const letters = (n: number): string => Array.from({ length: n }, () => String.fromCharCode(97 + ((dice = (dice * 48_271) % 2_147_483_647) % 26))).join('');
  await seed(page, [RECORD, storedSketch(2, { idea: 'En lang skisse', description: letters(18_000), need: letters(9_000).slice(1) })], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.takeAlong('Vis QR');
  const dialog = page.getByRole('dialog', { name: 'Les koden med kameraet' });
  await expect(dialog.getByRole('img', { name: 'QR-kode: Delingsbil for hele bygda' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  const svg = await downloaded(page, () => dialog.getByRole('button', { name: 'Last ned SVG' }).click());
  expect(svg.name).toBe('nyskapingslaget-delingsbil-for-hele-bygda.svg');
  expect(svg.text).toMatch(/^<svg /);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Last ned PNG' }).click();
  expect([...readFileSync(await (await coming).path()).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  await dialog.getByRole('button', { name: 'Fyll skjermen' }).click();
  await dialog.getByRole('button', { name: 'Lukk fullskjerm' }).click();
  await expect(dialog.getByRole('button', { name: 'Fyll skjermen' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Tilbake' }).click();
  await expect(sketch.way('Word')).toBeVisible();
  await page.keyboard.press('Escape');

  await sketch.open(`#/skisser/${idOf(2)}`);
  await sketch.button('Ta med').click();
  await expect(sketch.way('Kopier lenke')).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText(/^Dette er for langt for en lenke/)).toBeVisible();
  await sketch.way('Vis QR').click();
  await expect(dialog.getByText(/^Dette er for langt for QR-koder/)).toBeVisible();
});

test('Word has the words of a sketch; several works go into one file, one list and one run of paper', async ({ page, sketch, sketches }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await seed(page, [RECORD, storedSketch(2, { idea: 'Felles vaktordning' })], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  const coming = page.waitForEvent('download');
  await sketch.takeAlong('Word');
  const word = await coming;
  expect(word.suggestedFilename()).toBe('nyskapingslaget-delingsbil-for-hele-bygda.docx');
  const bytes = readFileSync(await word.path());
  // The parts of a file of ours are stored as they are.
  expect(bytes.toString('utf8')).toContain('Folk kommer seg ikke til legen.');
  await sketches.open();
  for (const title of ['Delingsbil for hele bygda', 'Felles vaktordning']) await sketches.choose(title).check();
  const csv = await downloaded(page, () => sketches.takeAlong('Excel'));
  expect(csv.text.split('\r\n').filter(Boolean)).toHaveLength(3);
  const markdown = await downloaded(page, () => sketches.takeAlong('Markdown'));
  expect(markdown.text).toContain('# Felles vaktordning');
  await sketches.takeAlong('Skriv ut');
  await expect(page.locator('.print-pile > article')).toHaveCount(3);
});

test('a case has its parts in the order that is chosen, by keyboard too', async ({ page, sketch }) => {
  await seed(page, [RECORD], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.button('Ta med').click();
  await page.getByText('Rekkefølgen i saksframlegget').click();
  const down = page.getByRole('button', { name: 'Flytt ned: Forslag til vedtak' });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Flytt opp: Sammendrag' })).toHaveAttribute('aria-disabled', 'true');
  expect(await findings(page)).toEqual([]);
  const word = (await downloadedBytes(page, () => sketch.way('Saksframlegg').click())).toString('utf8');
  const places = ['Sammendrag', 'Fakta: bakgrunn og behov', 'Forslag til vedtak'].map((heading) => word.lastIndexOf(`>${heading}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('a card that comes by link is matched at once', async ({ page, browser, baseURL, draft }) => {
  await seed(page, [storedDraft(7, 'meetup', { offers: 'Erfaring med vaktordningar for sjukepleiarar' }, { municipality: 'Lom' })], { locale: 'nb' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft.open(`meetup/${idOf(7)}`);
  await draft.takeAlong('Kopier lenke');
  await expect(draft.told('Lenken er kopiert')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await elsewhere(browser, baseURL);
  const own = new DraftScreen(other.page);
  await own.open('meetup');
  await own.field('Kommune').fill('Steigen');
  await own.field('Dette ser vi etter').fill('Felles vaktordning for sykepleiere');
  await own.stored();
  const here = new URL(other.page.url()).hash;
  await other.open(link);
  await other.accept.click();
  await expect(own.document).toContainText('Lom vil møte andre');
  await own.open(here.replace('#/tiltak/', ''));
  await expect(own.match('Lom')).toBeVisible();
  await other.page.context().close();
});

test('a collected file reads without the app, runs nothing, and is taken in again', async ({ page, browser, baseURL, sketches }) => {
  const trick = '<script>document.title = "kapret"</script><img src=x onerror="document.title = \'kapret\'">';
  await seed(page, [RECORD, storedSketch(2, { idea: 'Felles vaktordning', description: trick })], { locale: 'nb' });
  await sketches.open();
  for (const title of ['Delingsbil for hele bygda', 'Felles vaktordning']) await sketches.choose(title).check();
  const coming = page.waitForEvent('download');
  await sketches.takeAlong('Samlefil');
  const path = await (await coming).path();

  const other = await elsewhere(browser, baseURL);
  await other.page.setContent(readFileSync(path, 'utf8'));
  await expect(other.page.getByRole('heading', { name: 'Felles vaktordning' })).toBeVisible();
  await expect(other.page.getByText(trick)).toBeVisible();
  expect(await other.page.title()).not.toBe('kapret');
  expect(await findings(other.page)).toEqual([]);
  const list = new Sketches(other.page);
  await list.open();
  await list.bringIn({ name: 'samlefil.html', text: readFileSync(path, 'utf8') });
  await expect(list.card('Delingsbil for hele bygda')).toBeVisible();
  await expect(list.card('Felles vaktordning')).toBeVisible();
  await other.page.context().close();
});

test('a sketch on paper carries the code that leads to it, and the empty form that of the page', async ({ page, sketch, frame }) => {
  await page.addInitScript(() => { window.print = () => undefined; });
  await seed(page, [RECORD], { locale: 'nb' });
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.takeAlong('Skriv ut');
  await expect(page.locator('.print-pile svg[aria-label^="Les koden med kameraet"]')).toBeAttached();
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A4]);
  await sketch.takeAlong('Tomt skjema');
  await expect(page.locator('.print-pile svg[aria-label="QR-kode til Nyskapingslaget"]')).toBeAttached();
  expect((await printed(page)).sizes).toEqual([A4, A4]);
  await frame.open('#/om');
  await expect(frame.main.getByRole('region', { name: 'Åpne på telefonen' }).getByRole('img', { name: 'QR-kode til Nyskapingslaget' })).toBeVisible();
});
