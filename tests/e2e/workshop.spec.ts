import type { Browser, Page } from '@playwright/test';
import { browserWithCamera, film, shownCode } from './camera';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { DraftScreen } from './pages/draft';
import { Gathering } from './pages/gathering';
import { SketchScreen } from './pages/sketch';
import { idOf, storedSketch, storedWorkshop } from './storage-format';
import { seed } from './store';
import { tooWide } from './too-wide';

const NAME = 'Fjordkveld';
const ASKS = 'Hva skal til for at unge flytter hjem?';
const WORKSHOP = storedWorkshop(900, { name: NAME, asks: ASKS, tables: '10', people: '40', dots: '3' });
const ADDRESS = `#/verksted/${idOf(900)}`;

const at = (number: number, table: string, body: object = {}): ReturnType<typeof storedSketch> =>
  storedSketch(number, { idea: `Ideen til bord ${table}`, workshop: { id: idOf(900), name: NAME, table }, ...body });

/** Another machine. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO', serviceWorkers: 'block' });
  return context.newPage();
}

async function copyLink(page: Page, number: number): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const sketch = new SketchScreen(page);
  await sketch.open(`#/skisser/${idOf(number)}`);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a workshop is set up, a table is invited, sits down, and its sketch comes to the facilitator', async ({ page, browser, baseURL }) => {
  const host = new Gathering(page);
  await host.open('#/');
  await host.goTo('Verksted');
  await host.button('Nytt verksted').click();
  await expect(host.title).toHaveText('Verksted uten navn');
  await expect(host.field('Navn på verkstedet')).toBeFocused();
  await expect(host.main.getByText('Gi verkstedet et navn først.')).toBeVisible();
  await host.field('Navn på verkstedet').fill(NAME);
  await host.field('Spørsmålet til bordene').fill(ASKS);
  await host.field('Bord').fill('3');
  await host.stored();
  await expect(host.title).toHaveText(NAME);
  await expect(host.wallCode).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await host.button('Kopier oppsettlenken').click();
  await expect(host.told('Lenken er kopiert')).toBeVisible();
  const link = await host.invitation.inputValue();
  expect(link).toContain('#/oppsett/1.');
  expect(link.length).toBeLessThan(2_000);

  const table = new Gathering(await elsewhere(browser, baseURL));
  await table.open(link);
  await expect(table.title).toHaveText('Bli med på verkstedet');
  await expect(table.main.getByRole('article')).toContainText(ASKS);
  expect(await findings(table.page)).toEqual([]);
  // It survives a reload before somebody has answered, and its words have left the address.
  expect(new URL(table.page.url()).hash).toBe('#/oppsett/');
  await table.page.reload();
  await expect(table.table.getByRole('option')).toHaveCount(4);
  await table.button('Bli med').click();
  await expect(table.main.getByText('Velg hvilket bord dere sitter ved.')).toBeVisible();
  await expect(table.table).toBeFocused();
  await table.table.selectOption('2');
  // The code on the sheet of a table says which it is, also over a reload.
  const third = new Gathering(await elsewhere(browser, baseURL));
  await third.open(`${link}/3`);
  await expect(third.table).toHaveValue('3');
  await third.page.reload();
  await expect(third.table).toHaveValue('3');
  await third.page.context().close();
  await table.button('Bli med').click();
  await expect(table.seat).toContainText('bord 2');
  await table.open('#/');
  await expect(table.main.getByRole('link', { name: `Dere er med på ${NAME}, bord 2` })).toBeVisible();
  await table.main.getByRole('link', { name: `Dere er med på ${NAME}, bord 2` }).click();
  await table.button('Lag skissen vår').click();
  const sketch = new SketchScreen(table.page);
  await sketch.field('Idé').fill('Delingsbil for hele bygda');
  await sketch.stored();
  const address = new URL(table.page.url()).hash;
  await table.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  const sent = await table.page.evaluate(() => navigator.clipboard.readText());

  await host.part('Samle');
  await expect(host.says('0 av 3 bord')).toBeVisible();
  await host.paste(sent);
  await expect(host.says('1 av 3 bord')).toBeVisible();
  await expect(host.says('Mangler: 1, 3')).toBeVisible();
  await expect(host.seatOf(2).getByRole('link', { name: 'Delingsbil for hele bygda' })).toBeVisible();
  await host.page.reload();
  await expect(host.says('1 av 3 bord')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  // From its table the sketch is shown as a code at once.
  await table.main.getByRole('link', { name: `Dere er med på ${NAME}, bord 2` }).click();
  await table.button('Vis til møteleder').click();
  await expect(table.page.getByRole('dialog', { name: 'Les koden med kameraet' })).toBeVisible();
  await table.page.keyboard.press('Escape');
  await table.page.keyboard.press('Escape');
  await table.button('Forlat bordet').click();
  await expect(table.seat).toBeHidden();
  await table.button('Angre').click();
  await expect(table.seat).toContainText('bord 2');
  await table.button('Forlat bordet').click();
  await expect(table.seat).toBeHidden();
  await table.open(address);
  await expect(sketch.field('Idé')).toHaveValue('Delingsbil for hele bygda');
  await table.page.context().close();
});

test('whoever has opened the invitation finds the way back to it on Hjem, until a table is chosen or it is declined', async ({ page, browser, baseURL }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(ADDRESS);
  const link = await host.invitation.inputValue();
  await host.open(link);
  await expect(host.title).toHaveText('Bli med på verkstedet');
  // Whoever has the workshop needs no way to it.
  const way = `Dere er invitert til ${NAME}. Velg bord og bli med.`;
  await host.goTo('Hjem');
  await expect(host.title).toBeVisible();
  await expect(host.link(way)).toHaveCount(0);

  const table = new Gathering(await elsewhere(browser, baseURL));
  await table.open(link);
  await expect(table.table).toBeVisible();
  await expect(table.link(way)).toHaveCount(0);
  await table.goTo('Hjem');
  await expect(table.link(way)).toBeVisible();
  await table.page.reload();
  await expect(table.link(way)).toBeVisible();
  expect(await findings(table.page)).toEqual([]);
  await table.link(way).click();
  await table.button('Ikke nå').click();
  await expect(table.told('Avvist. Ingenting er lagret.')).toBeVisible();
  await expect(table.link(way)).toHaveCount(0);

  await table.open(link);
  await table.goTo('Hjem');
  await table.link(way).click();
  await table.table.selectOption('3');
  await table.button('Bli med').click();
  await expect(table.seat).toContainText('bord 3');
  await table.goTo('Hjem');
  await expect(table.link(`Dere er med på ${NAME}, bord 3`)).toBeVisible();
  await expect(table.link(way)).toHaveCount(0);
  await table.page.context().close();
});

test('whoever takes an invitation in without a table is asked for it at the workshop', async ({ page, browser, baseURL }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(ADDRESS);
  const link = await host.invitation.inputValue();
  const table = new Gathering(await elsewhere(browser, baseURL));
  await table.open(link);
  await expect(table.table).toBeVisible();
  await table.goTo('Arbeidet vårt');
  await table.link('Se på det').click();
  await table.button('Ta imot').click();
  await expect(table.title).toHaveText(NAME);
  await table.goTo('Hjem');
  await table.link(`Dere er invitert til ${NAME}. Velg bord og bli med.`).click();
  await table.seat.getByRole('button', { name: 'Bli med' }).click();
  await expect(table.main.getByText('Velg hvilket bord dere sitter ved.')).toBeVisible();
  await expect(table.table).toBeFocused();
  expect(await findings(table.page)).toEqual([]);
  await table.table.selectOption('4');
  await table.seat.getByRole('button', { name: 'Bli med' }).click();
  await expect(table.seat).toContainText('bord 4');
  await table.page.context().close();
});

test('a newer version takes the place of the older, and two that differ are both there', async ({ page, browser, baseURL }) => {
  const ours = at(1, '4', { need: 'Bussen går for sjelden.' });
  const other = await elsewhere(browser, baseURL);
  await seed(other, [ours], { locale: 'nb' });
  const first = await copyLink(other, 1);
  const sketch = new SketchScreen(other);
  await sketch.field('Mål').fill('En avgang i timen');
  await sketch.stored();
  const newer = await copyLink(other, 1);

  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(newer);
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await host.paste(first);
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await expect(host.seatOf(4).getByRole('link')).toHaveCount(1);
  await host.seatOf(4).getByRole('link').click();
  await expect(new SketchScreen(page).field('Mål')).toHaveValue('En avgang i timen');
  await new SketchScreen(page).field('Mål').fill('To i timen');
  await new SketchScreen(page).stored();
  await sketch.field('Mål').fill('Tre i timen');
  await sketch.stored();
  const apart = await copyLink(other, 1);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(apart);
  await expect(host.seatOf(4).getByRole('link', { name: 'Ideen til bord 4' })).toHaveCount(2);
  // Both are shown, and they are one sketch of one table.
  await expect(host.seatOf(4)).toContainText('Én skisse er endret to steder. Begge utgavene vises, men den teller som én.');
  await expect(host.seatOf(4)).not.toContainText('har levert');
  await expect(host.says('1 av 10 bord')).toBeVisible();
  // One of them leads to where the two are put together.
  await host.seatOf(4).getByRole('link', { name: 'Egen utgave' }).click();
  await expect(page).toHaveURL(/\/sammenlign$/);
  await other.context().close();
});

test('what is from elsewhere is asked about, and two tables with one number are told apart', async ({ page, browser, baseURL }) => {
  const other = await elsewhere(browser, baseURL);
  const stranger = storedSketch(3, { idea: 'Leksehjelp på biblioteket', workshop: { id: idOf(901), name: 'Fjellkveld', table: '7' } });
  await seed(other, [stranger], { locale: 'nb' });
  const link = await copyLink(other, 3);

  await seed(page, [WORKSHOP, at(1, '7'), storedSketch(2, { idea: 'Helt for seg selv' })], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(link);
  await expect(host.main.getByText('«Leksehjelp på biblioteket» er fra et annet verksted: Fjellkveld.')).toBeVisible();
  await expect(host.seatOf(7).getByRole('link')).toHaveCount(1);
  await host.page.reload();
  await host.button('Ta med i verkstedet').first().click();
  await expect(host.seatOf(7).getByRole('link')).toHaveCount(2);
  await host.main.getByRole('combobox', { name: 'Bord for Leksehjelp på biblioteket' }).selectOption('8');
  await expect(host.seatOf(8).getByRole('link', { name: 'Leksehjelp på biblioteket' })).toBeVisible();
  await expect(host.says('2 av 10 bord')).toBeVisible();

  await host.main.getByText('Skisser som ikke hører til her ennå').click();
  await host.main.getByRole('button', { name: 'Ta med i verkstedet Helt for seg selv' }).click();
  await expect(host.handedIn.getByRole('link', { name: 'Helt for seg selv' })).toBeVisible();
  await host.main.getByRole('button', { name: 'Ta ut av verkstedet: Ideen til bord 7' }).click();
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await expect(host.told('Tatt ut av verkstedet. Det ligger i «Arbeidet vårt».')).toBeVisible();
  await host.button('Angre').click();
  await expect(host.seatOf(7).getByRole('link', { name: 'Ideen til bord 7' })).toBeVisible();
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await other.context().close();
});

test('the camera takes one table after another', async ({ page, baseURL }, info) => {
  const tables = [1, 2, 3].map((number) => at(number, String(number)));
  await seed(page, tables, { locale: 'nb' });
  const codes = [];
  for (const number of [1, 2, 3]) {
    const sketch = new SketchScreen(page);
    await sketch.open(`#/skisser/${idOf(number)}`);
    await sketch.takeAlong('Vis QR');
    codes.push(await shownCode(page.getByRole('dialog', { name: 'Les koden med kameraet' }).getByRole('img', { name: /^QR-kode/ })));
  }
  const camera = await browserWithCamera(film(codes, 20, info));
  const context = await camera.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'nb-NO', serviceWorkers: 'block' });
  const host = new Gathering(await context.newPage());
  await seed(host.page, [WORKSHOP], { locale: 'nb' });
  await host.open(`${ADDRESS}/samle`);
  await host.button('Start kamera').click();
  await expect(host.says('3 av 10 bord')).toBeVisible();
  await expect(host.says('Mangler: 4, 5, 6, 7, 8, 9, 10')).toBeVisible();
  await camera.close();
});

test('a number that cannot be meant is told about, and an invitation that is cut', async ({ page }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(ADDRESS);
  await host.field('Bord').fill('hundre');
  await expect(host.main.getByText('Skriv et helt tall fra 1 til 60.')).toBeVisible();
  await expect(host.field('Bord')).toHaveValue('hundre');
  await host.stored();
  await host.part('Samle');
  await expect(host.says('0 av 5 bord')).toBeVisible();
  await host.open('#/oppsett/1.abc');
  await expect(host.alerts).toHaveCount(1);
  await host.main.getByRole('link', { name: 'Alle verksteder' }).click();
  await expect(host.main.getByRole('link', { name: NAME })).toBeVisible();
});

test('twenty tables fit a narrow screen', async ({ page }) => {
  const tables = Array.from({ length: 20 }, (_, place) => at(place + 1, String(place + 1), { idea: 'Menneskerettighetsorganisasjonssekretariatsmedarbeider' }));
  await seed(page, [storedWorkshop(900, { name: NAME, tables: '60' }), ...tables], { locale: 'nb' });
  await page.setViewportSize({ width: 320, height: 720 });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await expect(host.says('20 av 60 bord')).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
});

test('a draft that a table makes says where it was made, and comes to the facilitator beside the sketches', async ({ page, browser, baseURL }) => {
  const other = await elsewhere(browser, baseURL);
  const prefs = { locale: 'nb', table: { workshop: idOf(900), table: 4 } };
  await seed(other, [storedWorkshop(900, { name: NAME, asks: ASKS, tables: '10', template: 'meetup' })], prefs);
  const table = new Gathering(other);
  await table.open(ADDRESS);
  await expect(table.main.getByText('Oppsettet, for møteleder')).toBeVisible();
  await expect(table.field('Navn på verkstedet')).toBeHidden();
  await table.seat.getByRole('link', { name: /Meetup/ }).click();
  const draft = new DraftScreen(other);
  await draft.field('Utfordringen vår').fill('Tomme lokaler i sentrum');
  await draft.stored();
  // What the table is asked and the way to the facilitator stand at what is written.
  await expect(other.getByText(ASKS)).toBeVisible();
  await table.button('Vis til møteleder').click();
  await expect(other.getByRole('dialog', { name: 'Les koden med kameraet' })).toBeVisible();
  await other.keyboard.press('Escape');
  await other.keyboard.press('Escape');
  await other.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft.takeAlong('Kopier lenke');
  await expect(draft.told('Lenken er kopiert')).toBeVisible();
  const link = await other.evaluate(() => navigator.clipboard.readText());
  expect(await findings(other)).toEqual([]);

  await seed(page, [WORKSHOP, at(1, '1')], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(link);
  await expect(host.handedIn.getByRole('heading', { name: 'Annet fra bordene' })).toBeVisible();
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await expect(host.handedIn.getByRole('link', { name: 'Tomme lokaler i sentrum' })).toBeVisible();
  await expect(host.main.getByRole('combobox', { name: 'Bord for Tomme lokaler i sentrum' })).toHaveValue('4');
  // A link that was read has left its field.
  await expect(host.main.getByRole('textbox', { name: 'Lim inn lenke' })).toHaveValue('');
  await other.context().close();
});

test('what is from elsewhere holds up no table, and putting it aside costs none', async ({ page, browser, baseURL }) => {
  const other = await elsewhere(browser, baseURL);
  await seed(other, [storedSketch(3, { idea: 'Leksehjelp på biblioteket' }), at(1, '7'), at(2, '8')], { locale: 'nb' });
  const [stranger, own, more] = [await copyLink(other, 3), await copyLink(other, 1), await copyLink(other, 2)];
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(stranger);
  const asked = host.main.getByText('«Leksehjelp på biblioteket» er ikke laget i et verksted.');
  await expect(asked).toBeVisible();
  await host.paste(own);
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await host.paste(more);
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await expect(asked).toBeVisible();
  await host.button('Avvis').click();
  await expect(asked).toHaveCount(0);
  await page.reload();
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await expect(host.handedIn.getByRole('link', { name: 'Ideen til bord 7' })).toBeVisible();
  await other.context().close();
});

test('what was taken into the workshop from elsewhere goes out of it again with the undoing of that', async ({ page, browser, baseURL }) => {
  const other = await elsewhere(browser, baseURL);
  await seed(other, [storedSketch(3, { idea: 'Leksehjelp på biblioteket', workshop: { id: idOf(901), name: '', table: '7' } }), storedWorkshop(901, { name: 'Fjellkveld' })], { locale: 'nb' });
  const link = await copyLink(other, 3);
  const neighbour = new Gathering(other);
  await neighbour.open(`#/verksted/${idOf(901)}`);
  const setUp = await neighbour.invitation.inputValue();
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste(link);
  await expect(host.main.getByText('«Leksehjelp på biblioteket» er fra et annet verksted.')).toBeVisible();
  await host.button('Ta med i verkstedet').click();
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await host.button('Angre henting').click();
  await expect(host.told('Det du hentet inn, er tatt bort igjen. Alt er som før.')).toBeVisible();
  await expect(host.says('0 av 10 bord')).toBeVisible();
  // The set-up of another workshop is called what it is.
  await host.paste(setUp);
  await expect(host.main.getByText('«Fjellkveld» er oppsettet til et annet verksted.')).toBeVisible();
  await host.button('Ta imot').click();
  await expect(host.main.getByText(/er oppsettet til et annet verksted/)).toHaveCount(0);
  await host.goTo('Verksted');
  await expect(host.main.getByRole('link', { name: 'Fjellkveld' })).toBeVisible();
  await other.context().close();
});

test('several links in one go are all read, and what is no link is told about as such', async ({ page, browser, baseURL }) => {
  const other = await elsewhere(browser, baseURL);
  await seed(other, [at(2, '2'), at(3, '3')], { locale: 'nb' });
  const links = [await copyLink(other, 2), await copyLink(other, 3)];
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.paste('hei');
  await expect(host.main.getByText(/^Denne lenken fører ikke til noe som er skrevet her/)).toBeVisible();
  await host.paste(`Fra oss: ${links.join('')}`);
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await other.context().close();
});

test('the code for the wall fills the screen', async ({ page }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(ADDRESS);
  const width = async (): Promise<number> => (await host.wallCode.boundingBox())?.width ?? 0;
  await expect(host.wallCode).toBeVisible();
  const before = await width();
  await host.button('Vis koden stort').click();
  await expect(host.button('Lukk fullskjerm')).toBeFocused();
  await expect.poll(width).toBeGreaterThan(before * 1.5);
  expect(await findings(page)).toEqual([]);
  await host.button('Lukk fullskjerm').click();
  await expect(host.button('Vis koden stort')).toBeFocused();
  await expect.poll(width).toBe(before);
});
