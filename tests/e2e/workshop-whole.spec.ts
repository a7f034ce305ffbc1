import { rm } from 'node:fs/promises';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { type ShownCode, film, shownCode, shownLoop, withCamera } from './camera';
import { expect, test } from './fixtures';
import { Gathering } from './pages/gathering';
import { ImportDialog, type NamedText } from './pages/import';
import { OfflineReady } from './pages/offline';
import { SketchScreen } from './pages/sketch';
import { Workshop } from './pages/workshop';
import { downloaded } from './store';

const NAME = 'Fjordkveld';
const ASKS = 'Hva skal til for at unge flytter hjem?';
const TABLES = 10;
/** How each table hands in: the first four by the camera, then three by file, then three by link. */
const BY_CAMERA = 4;
const BY_FILE = 7;
/** The table whose sketch is too long for one code. */
const LONG = 3;
/** How many frames of the film, thirty a second, each code is seen for. */
const SEEN = 40;
/** How long the camera is held there, in milliseconds: the film is played round, and a busy machine looks seldom. */
const HELD = 150_000;

const idea = (table: number): string => `Ideen til bord ${table}`;

/** Opens the page for the first time and the last: from now on there is no network. */
async function alone(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? await context.newPage();
  await new OfflineReady(page).openReady();
  await context.setOffline(true);
  return page;
}

/** Letters without a pattern, which nothing makes shorter. */
function letters(count: number): string {
  let dice = 11;
  return Array.from({ length: count }, () => String.fromCharCode(97 + ((dice = (dice * 48_271) % 2_147_483_647) % 26))).join('');
}

/** A table makes its sketch on a machine of its own. */
async function atTable(browser: Browser, options: object, invitation: string, table: number): Promise<SketchScreen> {
  const context = await browser.newContext(options);
  const page = await alone(context);
  const seat = new Gathering(page);
  await seat.open(invitation);
  await seat.table.selectOption(String(table));
  await seat.button('Bli med').click();
  await seat.button('Lag skissen vår').click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill(idea(table));
  await sketch.field('Hva kan vi slutte med?').fill(`Møtene til bord ${table}`);
  if (table === LONG) await sketch.field('Beskrivelse').fill(letters(1_400));
  await sketch.addStep(`Ringe nabo ${table}`, `Person ${table}`, '2027-03-01');
  await sketch.stored();
  return sketch;
}

/** The codes that a table shows to the facilitator. */
async function codesOf(sketch: SketchScreen, table: number): Promise<ShownCode[]> {
  const seat = new Gathering(sketch.page);
  await seat.link(new RegExp(`^Dere er med på ${NAME}, bord ${table}$`)).click();
  await seat.button('Vis til møteleder').click();
  const dialog = sketch.page.getByRole('dialog', { name: 'Les koden med kameraet' });
  const codes = table === LONG ? await shownLoop(dialog) : [await shownCode(dialog.getByRole('img', { name: /^QR-kode: / }))];
  return codes;
}

async function linkOf(sketch: SketchScreen): Promise<string> {
  await sketch.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  return sketch.page.evaluate(() => navigator.clipboard.readText());
}

test('ten tables and two facilitators, from the set-up to the collected file, without a network', async ({ browser, baseURL }, info) => {
  // Thirteen machines, one after another, each with a page of its own to keep: minutes where the machine is busy.
  test.slow();
  const options = { ...(baseURL ? { baseURL } : {}), locale: 'nb-NO', timezoneId: 'Europe/Oslo' };
  const profile = info.outputPath('facilitator');
  const begun = await chromium.launchPersistentContext(profile, { ...withCamera('/dev/null'), ...options });
  const setUp = new Gathering(await alone(begun));
  await setUp.goTo('Verksted');
  await setUp.button('Nytt verksted').click();
  for (const [field, text] of [['Navn på verkstedet', NAME], ['Spørsmålet til bordene', ASKS], ['Bord', String(TABLES)], ['Deltakere', '20'], ['Prikker til hver', '2']] as const) {
    await setUp.field(field).fill(text);
  }
  await setUp.stored();
  await setUp.button('Kopier oppsettlenken').click();
  const invitation = await setUp.invitation.inputValue();
  const address = new URL(setUp.page.url()).hash;
  await begun.close();

  const codes: ShownCode[] = [];
  const files: NamedText[] = [];
  const links: string[] = [];
  for (let table = 1; table <= TABLES; table += 1) {
    const sketch = await atTable(browser, options, invitation, table);
    if (table <= BY_CAMERA) codes.push(...await codesOf(sketch, table));
    else if (table <= BY_FILE) files.push(await downloaded(sketch.page, () => sketch.takeAlong('Last ned')));
    else links.push(await linkOf(sketch));
    await sketch.page.context().close();
  }
  expect(codes.length).toBeGreaterThan(BY_CAMERA);

  // The facilitator's machine again, with a camera that sees the tables' screens one after another.
  const context = await chromium.launchPersistentContext(profile, { ...withCamera(film(codes, SEEN, info)), ...options });
  await context.setOffline(true);
  const host = new Gathering(context.pages()[0] ?? await context.newPage());
  await host.open(address);
  await host.part('Samle');
  await expect(host.says(`0 av ${TABLES} bord`)).toBeVisible();
  await host.button('Start kamera').click();
  await expect(host.says(`${BY_CAMERA} av ${TABLES} bord`)).toBeVisible({ timeout: HELD });
  await host.button('Stopp kamera').click();
  const imported = new ImportDialog(host.page);
  await imported.choose(...files);
  await imported.accept.click();
  await expect(host.says(`${BY_FILE} av ${TABLES} bord`)).toBeVisible();
  await expect(host.says('Mangler: 8, 9, 10')).toBeVisible();
  for (const link of links) await host.paste(link);
  await expect(host.says(`${TABLES} av ${TABLES} bord`)).toBeVisible();

  await host.part('Prioriter');
  const room = new Workshop(host.page);
  await room.storing(async () => {
    await room.more(idea(7)).click();
    await room.more(idea(7)).click();
    await room.more(idea(2)).click();
  });
  await expect(room.chart).toHaveAccessibleName(/Flest: Ideen til bord 7, 2 prikker/);
  await host.part('Vis');
  await expect(room.card('Idé')).toContainText(idea(7));
  await host.page.keyboard.press('ArrowRight');
  await expect(room.card('Idé')).toContainText(idea(2));
  await host.page.reload();
  await expect(room.card('Idé')).toContainText(idea(2));
  await host.part('Rapport');
  const report = host.main.getByRole('article');
  await expect(report).toContainText(ASKS);
  for (let table = 1; table <= TABLES; table += 1) {
    for (const words of [idea(table), `Ringe nabo ${table}`, `Møtene til bord ${table}`]) await expect(report).toContainText(words);
  }
  await host.part('Avslutt');
  const collected = await downloaded(host.page, () => host.button('Samlefil').click());
  await context.close();
  await rm(profile, { recursive: true, force: true });

  const second = await browser.newContext(options);
  const other = new Gathering(await alone(second));
  await other.goTo('Arbeidet vårt');
  const taken = new ImportDialog(other.page);
  await taken.choose(collected);
  await taken.accept.click();
  await other.goTo('Verksted');
  await other.main.getByRole('link', { name: NAME }).click();
  await other.part('Samle');
  await expect(other.says(`${TABLES} av ${TABLES} bord`)).toBeVisible();
  await other.part('Prioriter');
  await expect(new Workshop(other.page).chart).toHaveAccessibleName(/Flest: Ideen til bord 7, 2 prikker/);
  await second.close();
});
