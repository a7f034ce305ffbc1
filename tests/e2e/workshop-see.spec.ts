import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { findings } from './findings';
import { Sketches } from './pages/sketches';
import { Workshop } from './pages/workshop';
import { A3_LANDSCAPE, A4, printed, withoutBlanks } from './pdf';
import { PREFS_KEY, idOf, storedSelfcheck, storedSketch, storedWorkshop, type StoredRecord } from './storage-format';
import { downloaded, downloadedBytes, seed } from './store';
import { tooWide } from './too-wide';

const NAME = 'Fjordkveld';
const ASKS = 'Hva skal til for at unge flytter hjem?';
const ROOM = { name: NAME, asks: ASKS, tables: '4', people: '5', dots: '3', minutes_plenary: '12' };
const ID = idOf(900);
const HERE = `#/verksted/${ID}`;

const ELEMENTS = ['kart-1', 'kart-2', 'kart-1', 'kart-3'];
const IDEAS = ['Utstyrsbua', 'Bygdebussen', 'Kulturkvelden', 'Folkebadet'];

const sketch = (place: number, more: object = {}): StoredRecord => storedSketch(place + 1, {
  idea: IDEAS[place] ?? `Idé ${place}`,
  need: `Behovet bak ${IDEAS[place] ?? place}`,
  stop_doing: 'Egne boder',
  actors: [{ name: 'Biblioteket', role: 'låner ut', level: 'local', contact: 'none', contact_person: 'Kari Kontakt' }],
  next_steps: [{ what: 'Rydde bua', who: 'Ola Steg', due: null, done: false }],
  contributors: ['Nils Skriver'],
  map_elements: [ELEMENTS[place % 4] ?? 'kart-1'],
  workshop: { id: ID, name: NAME, table: String((place % 4) + 1) },
  ...more,
});

const ALL = [0, 1, 2, 3].map((place) => sketch(place));

async function open(page: Page, part: string, records: StoredRecord[] = ALL, room: object = {}, prefs: object = {}): Promise<Workshop> {
  await page.addInitScript(() => { window.print = () => undefined; });
  await seed(page, [storedWorkshop(900, { ...ROOM, ...room }), ...records], { locale: 'nb', ...prefs });
  const screen = new Workshop(page);
  await screen.open(`${HERE}/${part}`);
  return screen;
}

const tally = (place: number, dots: number): object => ({ sketch: idOf(place + 1), dots });

test('dots are given by buttons, by keys and by number, and no more than there are', async ({ page }) => {
  const room = await open(page, 'prioriter');
  await room.more('Utstyrsbua').click();
  await room.more('Utstyrsbua').click();
  await expect(room.dots('Utstyrsbua')).toHaveValue('2');
  await room.less('Utstyrsbua').click();
  await expect(room.dots('Utstyrsbua')).toHaveValue('1');
  const bus = room.dots('Bygdebussen');
  await bus.focus();
  for (const key of ['ArrowUp', 'ArrowUp', '+', 'ArrowDown', '+', '-', '+']) await bus.press(key);
  await expect(bus).toHaveValue('3');
  await bus.press('Enter');
  await expect(room.dots('Kulturkvelden')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(room.says('15 av 15 prikker er delt ut')).toHaveCount(1);
  // One more than there are is refused, in words, and the field shows what there is.
  await room.more('Folkebadet').click();
  await expect(room.says('Det er 15 prikker i rommet, og alle er delt ut.')).toBeVisible();
  await expect(room.dots('Folkebadet')).toHaveValue('0');
  await room.dots('Bygdebussen').fill('40');
  await page.keyboard.press('Tab');
  await expect(room.dots('Bygdebussen')).toHaveValue('3');
  await room.dots('Bygdebussen').fill('tre');
  await page.keyboard.press('Tab');
  await expect(room.says('Skriv et helt tall')).toBeVisible();
  await expect(room.dots('Bygdebussen')).toHaveValue('3');
  expect(await findings(page)).toEqual([]);
  // Each is a step of undo, and it lasts.
  await room.undo.click();
  await expect(room.dots('Kulturkvelden')).toHaveValue('0');
  await room.stored();
  await page.reload();
  await expect(room.dots('Bygdebussen')).toHaveValue('3');
});

test('a number that was typed just before a reload counts', async ({ page }) => {
  const room = await open(page, 'prioriter');
  await room.dots('Bygdebussen').fill('4');
  await page.reload();
  await expect(room.dots('Bygdebussen')).toHaveValue('4');
});

test('the result is a picture, a table, and files to take along', async ({ page }) => {
  const room = await open(page, 'prioriter', ALL, { tallies: [tally(2, 7), tally(0, 2), tally(1, 2)] });
  await expect(room.chart).toHaveAccessibleName(/Flest: Kulturkvelden, 7 prikker/);
  expect(await room.ranked()).toEqual([['1', '3', 'Kulturkvelden', '7'], ['2', '1', 'Utstyrsbua', '2'], ['2', '2', 'Bygdebussen', '2'], ['4', '4', 'Folkebadet', '0']]);
  const svg = await downloaded(page, () => room.button('Last ned bilde (SVG)').click());
  expect(svg.text).toContain('Kulturkvelden');
  expect(svg.text).toContain('11 av 15 prikker er delt ut');
  const png = await downloadedBytes(page, () => room.button('Last ned bilde (PNG)').click());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(5_000);
});

test('what two machines gave apart is told until some of it is taken away', async ({ page }) => {
  const room = await open(page, 'prioriter', ALL, { tallies: [tally(0, 9), tally(1, 8)] });
  await expect(room.says(/Det er delt ut 17 prikker, men det er bare 15 i rommet.*Ta bort 2/)).toBeVisible();
  await room.more('Utstyrsbua').click();
  await expect(room.dots('Utstyrsbua')).toHaveValue('9');
  await room.less('Utstyrsbua').click();
  await room.less('Bygdebussen').click();
  await expect(room.says(/men det er bare/)).toHaveCount(0);
});

test('both versions of a sketch that was changed in two places are shown, and it counts as one', async ({ page }) => {
  const at = { workshop: { id: ID, name: NAME, table: '1' }, conflict_of: idOf(1) };
  const version = storedSketch(50, { idea: 'Utstyrsbua', need: 'Et annet behov', ...at }, '00000000000000bb:1');
  const room = await open(page, 'samle', [...ALL, version]);
  await expect(room.main.getByText('4 av 4 bord')).toBeVisible();
  await expect(room.main.getByText('Én skisse er endret to steder.')).toBeVisible();
  await room.part('Se');
  await expect(room.cards).toHaveCount(5);
  await expect(room.gallery.getByText('4 skisser', { exact: true })).toBeVisible();
  await expect(room.gallery.getByRole('link', { name: 'Egen utgave' })).toHaveCount(1);
  await room.part('Prioriter');
  await expect(room.tallies.getByRole('spinbutton')).toHaveCount(4);
  // In «Vis» one follows the other, and says that it is another version.
  await room.part('Vis');
  await expect(room.card('Behovet')).toContainText('Behovet bak Utstyrsbua');
  await expect(room.stage).not.toContainText('Egen utgave');
  await page.keyboard.press('ArrowRight');
  await expect(room.card('Behovet')).toContainText('Et annet behov');
  await expect(room.stage).toContainText('Egen utgave');
  expect(await findings(page)).toEqual([]);
});

test('slips for everybody, several a sheet', async ({ page }) => {
  const room = await open(page, 'prioriter', ALL, { people: '25' });
  await room.button('Skriv ut prikkelapper').click();
  const paper = await printed(page);
  expect(paper.sizes.length).toBeGreaterThan(1);
  expect(paper.sizes.length).toBeLessThan(6);
  expect(new Set(paper.sizes.map(String))).toEqual(new Set([String(A4)]));
  const count = (text: string): number => paper.inside.split(withoutBlanks(text)).length - 1;
  expect(count('Du har 3 prikker.')).toBe(25);
  for (const idea of IDEAS) expect(count(idea)).toBe(25);
  expect(paper.text).not.toContain(withoutBlanks('Hovedmeny'));
  expect(paper.text).not.toContain(withoutBlanks('Slik prioriterte rommet'));
});

for (const tables of ['1', '10']) {
  test(`blank sheets for ${tables} tables are as many pages`, async ({ page }) => {
    const room = await open(page, '', [], { tables, asks: tables === '1' ? 'Et langt spørsmål om hvordan vi kan få det til. '.repeat(20) : ASKS });
    await room.button('Skriv ut tomme A3-ark').click();
    await expect(page.locator('.blank-a3')).toHaveCount(Number(tables));
    // Each with a code of its own.
    const codes = await page.locator('.blank-a3 .qr__dark').evaluateAll((all) => all.map((one) => one.getAttribute('d')));
    expect(new Set(codes).size).toBe(Number(tables));
    const paper = await printed(page);
    expect(paper.sizes).toEqual(Array.from({ length: Number(tables) }, () => A3_LANDSCAPE));
    expect(paper.inside.split(withoutBlanks('Hva kan vi slutte med?')).length - 1).toBe(Number(tables));
    for (let table = 1; table <= Number(tables); table += 1) expect(paper.inside).toContain(`Bord${table}`);
    expect(paper.text).toContain(NAME);
    expect(paper.text).not.toContain(withoutBlanks('Hovedmeny'));
  });
}

test('one sketch a view, turned by keys, and where one is survives a reload', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const room = await open(page, 'vis', ALL, { tallies: [tally(2, 3)] });
  await room.at(1, 10);
  await expect(room.card('Idé')).toContainText('Kulturkvelden');
  await expect(room.card('Behovet')).toContainText('Behovet bak Kulturkvelden');
  await expect(room.card('Hvem gjør hva')).toContainText('Biblioteket: låner ut');
  await expect(room.stage).not.toContainText('Kari Kontakt');
  await expect(room.card('Neste steg')).toContainText('Ola Steg');
  await expect(room.card('Slutte med')).toContainText('Egne boder');
  for (const [key, at] of [['ArrowRight', 2], ['PageDown', 3], [' ', 4], ['End', 10], ['ArrowRight', 10], ['Home', 1], ['PageUp', 1], ['ArrowDown', 2], ['ArrowLeft', 1], ['PageDown', 2]] as const) {
    await page.keyboard.press(key);
    await room.at(at, 10);
  }
  expect(new URL(page.url()).hash).toBe(`${HERE}/vis/2`);
  await page.reload();
  await room.at(2, 10);
  await room.stage.getByRole('button', { name: 'Forrige' }).click();
  await room.at(1, 10);
  // The map and the result come last.
  await page.keyboard.press('End');
  await expect(room.stage.getByRole('listitem').filter({ hasText: 'Kulturkvelden' })).toContainText('3 prikker');
  for (const level of ['Verktøy og ressurser', 'Tid og rom', 'natur og kultur', 'natur og kultur']) {
    await page.keyboard.press('PageUp');
    await expect(room.stage.getByRole('heading', { level: 2, name: level })).toBeVisible();
  }
  // Two tables answer the first sign, and nobody the fourth.
  await expect(room.stage.getByRole('listitem').filter({ hasText: 'Like, men ulike' })).toContainText('2 bord');
  await expect(room.stage.getByRole('listitem').filter({ hasText: 'Lange avstander' })).toContainText('Ingen ennå');
  await page.keyboard.press('PageUp');
  await expect(room.stage).toContainText('3 av 15 punkter på kartet har minst én skisse');
});

test('every word is at least 36 pixels high, and all of it is seen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const long = 'Folk flytter ut, og de som vil hjem, finner ikke bolig. '.repeat(30).trim();
  const room = await open(page, 'vis', [sketch(0, { need: long }), sketch(1)], { by_table: true });
  await room.button('Fyll skjermen').click();
  // The keys turn the views, the space bar among them.
  await expect(room.stage).toBeFocused();
  let words = '';
  const total = Number(/av (\d+)/.exec(await room.place.innerText())?.[1]);
  for (let at = 1; at <= total; at += 1) {
    await room.at(at);
    const seen = await page.evaluate(() => [...document.querySelectorAll('.show__card')].map((card) => {
      const text = card.querySelector('.show__text');
      const box = card.getBoundingClientRect();
      const bar = document.querySelector('.show__bar')?.getBoundingClientRect();
      return {
        size: parseFloat(getComputedStyle(text ?? card).fontSize),
        fits: box.bottom <= (bar?.top ?? 0) + 1 && box.right <= innerWidth && box.top >= 0,
        text: card.getAttribute('data-card') === 'need' ? text?.textContent ?? '' : '',
      };
    }));
    for (const card of seen) {
      expect(card.size).toBeGreaterThanOrEqual(36);
      expect(card.fits).toBe(true);
      if (card.text.startsWith('Folk') || words.length < long.replaceAll(' ', '').length) words += card.text.replaceAll(/\s/g, '');
    }
    await page.keyboard.press('PageDown');
  }
  expect(words.startsWith(long.replaceAll(' ', ''))).toBe(true);
  await page.keyboard.press('Escape');
});

/** What is seen of the view and is lower than 36 pixels, or goes beyond it. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const view = document.querySelector('.show__view') ?? document.body;
    const bar = document.querySelector('.show__bar')?.getBoundingClientRect().top ?? 0;
    const found = [...view.children].filter((part) => part.getBoundingClientRect().bottom > bar + 1).map((part) => `${part.className} goes beyond`);
    const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const [element, words] = [texts.currentNode.parentElement, texts.currentNode.textContent?.trim()];
      if (!element || !words || element.closest('.ds-sr-only')) continue;
      const box = element.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(element).fontSize);
      // What has no size is for the drawing alone.
      if (box.width > 1 && box.height > 1 && size > 0 && size < 36) found.push(`${words}: ${size}`);
    }
    return found;
  });
}

for (const [locale, count] of [['nb', 1], ['nn', 1], ['en', 1], ['nb', 15], ['nn', 15], ['en', 15], ['nb', 0]] as const) {
  test(`the board is numbers that a hall can read, and its parts after it say what they stand for: ${count}, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const elements = Array.from({ length: count }, (_, place) => `kart-${place + 1}`);
    await seed(page, [storedWorkshop(900, ROOM), sketch(0, { map_elements: elements })], { locale });
    await page.goto(`${HERE}/vis`);
    await page.locator('#loading').waitFor({ state: 'detached' });
    await page.locator('#vis-fyll').click();
    const place = page.locator('.show__place');
    const total = Number(/(\d+)$/.exec(await place.innerText())?.[1]);
    const signs: string[] = [];
    for (let at = 1; at <= total; at += 1) {
      await expect(place).toHaveText(new RegExp(`^\\D+${at} `));
      expect(await tooSmall(page)).toEqual([]);
      signs.push(...await page.locator('.show__sign .show__number').allTextContents());
      await page.keyboard.press('ArrowRight');
    }
    expect(signs).toEqual(Array.from({ length: 15 }, (_, sign) => String(sign + 1)));
    await page.keyboard.press('Escape');
  });
}

test('names of people are hidden, ideas are not, and both choices are stored', async ({ page }) => {
  const room = await open(page, 'vis');
  await room.main.getByRole('checkbox', { name: 'Skjul navn på personer' }).check();
  for (const name of ['Ola Steg', 'Nils Skriver']) await expect(room.stage).not.toContainText(name);
  await expect(room.card('Hvem gjør hva')).toContainText('Biblioteket: låner ut');
  await expect(room.card('Neste steg')).toContainText('Rydde bua');
  await room.main.getByRole('radio', { name: 'Etter bord' }).check();
  await room.stored();
  await page.reload();
  await expect(room.main.getByRole('checkbox', { name: 'Skjul navn på personer' })).toBeChecked();
  await expect(room.main.getByRole('radio', { name: 'Etter bord' })).toBeChecked();
  expect(await findings(page)).toEqual([]);
});

test('the timer has the minutes of the workshop, and survives a reload', async ({ page }) => {
  const room = await open(page, 'vis');
  await expect(room.timer).toHaveText('12:00 igjen');
  await room.button('Start nedtellingen').click();
  await expect(room.timer).toHaveText(/^11:5\d igjen$/);
  await page.reload();
  await expect(room.timer).toHaveText(/^11:[45]\d igjen$/);
  await room.button('Sett på pause').click();
  const stood = await room.timer.innerText();
  await page.reload();
  await expect(room.timer).toHaveText(stood);
  await room.button('Still nedtellingen tilbake').click();
  await expect(room.timer).toHaveText('12:00 igjen');
  expect(await page.evaluate((key) => localStorage.getItem(key), PREFS_KEY)).toContain('"clock"');
});

test('the timer goes on where it was when the clock of the machine is set back, and says so', async ({ page }) => {
  const room = await open(page, 'vis');
  await room.button('Start nedtellingen').click();
  await expect(room.timer).toHaveText(/^11:5\d igjen$/);
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() - 3_600_000;
  });
  await expect(room.told('Klokken på maskinen ble stilt tilbake. Nedtellingen går videre der den var.')).toBeVisible();
  await expect(room.timer).toHaveText(/^11:[45]\d igjen$/);
  await room.button('Sett på pause').click();
  await expect(room.timer).toHaveText(/^11:[345]\d igjen$/);
});

test('the gallery is narrowed down, and two or three sketches are seen side by side', async ({ page }) => {
  const room = await open(page, 'se', [ALL[0], ALL[1], ALL[2], sketch(3, { need: 'Behovet bak Utstyrsbua og badet' })].filter((it) => it !== undefined));
  await expect(room.cards).toHaveText(IDEAS);
  await room.filter('Bord').selectOption('Bord 2');
  await expect(room.cards).toHaveText(['Bygdebussen']);
  await room.filter('Bord').selectOption('Alle bord');
  await room.filter('Punkt på kartet').selectOption({ index: 1 });
  await expect(room.cards).toHaveText(['Utstyrsbua', 'Kulturkvelden']);
  await room.filter('Punkt på kartet').selectOption('Alle punkter');
  await room.choose('Utstyrsbua').check();
  await expect(room.main.getByText('Velg én skisse til')).toBeVisible();
  await room.choose('Folkebadet').check();
  await expect(room.beside.getByRole('group', { name: 'Behovet: Folkebadet' })).toHaveText(/badet/);
  // Only what sets them apart is marked, where most of it is the same.
  await expect(room.beside.getByRole('group', { name: 'Behovet: Folkebadet' }).locator('mark')).toHaveText(/og badet/);
  await expect(room.beside.getByRole('group', { name: 'Idé: Folkebadet' }).locator('mark')).toHaveCount(0);
  await expect(room.beside).toContainText('Likt i alle:');
  await room.choose('Bygdebussen').check();
  await expect(room.beside.getByRole('group', { name: /^Idé: / })).toHaveCount(3);
  await expect(room.map).toContainText('3 av 15 punkter på kartet har minst én skisse');
  expect(await findings(page)).toEqual([]);
});

test('two hundred sketches stay quick', async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, place) => sketch(place, { idea: `Idé nummer ${place}`, need: 'Et behov som mange kjenner igjen. '.repeat(8) }));
  const room = await open(page, 'se', many, { people: '600' });
  await expect(room.cards).toHaveCount(200);
  const first = await room.cards.first().elementHandle();
  await room.part('Prioriter');
  await room.dots('Idé nummer 0').focus();
  const field = await room.dots('Idé nummer 0').elementHandle();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowUp');
  await expect(room.dots('Idé nummer 0')).toHaveValue('10');
  // The field is the same one throughout.
  expect(await field?.evaluate((one) => one.isConnected && one === document.activeElement)).toBe(true);
  expect(await first?.evaluate((one) => one.isConnected)).toBe(false);
  await room.part('Vis');
  await room.at(1);
});

for (const [width, height] of [[320, 640], [1280, 720], [1920, 1080]] as const) {
  test(`nothing is too wide at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const word = 'Menneskerettighetsorganisasjonssekretariatsmedarbeider'.repeat(2);
    const records = [sketch(0, { idea: word, need: word, stop_doing: word }), ...ALL.slice(1)];
    const room = await open(page, 'vis', records, { tallies: [tally(0, 4)] });
    const total = Number(/av (\d+)/.exec(await room.place.innerText())?.[1]);
    for (let at = 1; at <= total; at += 1) {
      await room.at(at);
      expect(await tooWide(page)).toEqual([]);
      await page.keyboard.press('PageDown');
    }
    await room.part('Prioriter');
    await expect(room.chart).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    await room.part('Se');
    await room.choose(word).check();
    await room.choose('Bygdebussen').check();
    await expect(room.beside).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });
}

test('before anything is gathered each part says where to begin', async ({ page }) => {
  const room = await open(page, 'prioriter', []);
  for (const part of ['Se', 'Prioriter', 'Vis'] as const) {
    await room.part(part);
    await expect(room.main.getByText('Ingen skisser er samlet inn ennå.')).toBeVisible();
    await expect(room.main.getByRole('link', { name: 'Samle skissene' })).toBeVisible();
  }
});

test('works that are chosen in the list are shown to a hall, whatever they are', async ({ page }) => {
  const check = storedSelfcheck(50, { session: 1, group: 'Helsehuset', recognised: ['kart-2'] });
  await seed(page, [sketch(0), sketch(1), check], { locale: 'nb' });
  const list = new Sketches(page);
  await list.open();
  for (const title of ['Utstyrsbua', 'Helsehuset']) await list.choose(title).check({ force: true });
  await list.chosen.getByRole('button', { name: 'Vis på skjerm' }).click();
  const shown = new Workshop(page);
  await expect(shown.title).toHaveText('Vis på skjerm');
  await shown.at(1);
  const total = Number(/av (\d+)/.exec(await shown.place.innerText())?.[1]);
  const words: string[] = [];
  for (let at = 1; at <= total; at += 1) {
    await shown.at(at, total);
    words.push(await shown.stage.innerText());
    await page.keyboard.press('ArrowRight');
  }
  for (const text of ['Utstyrsbua', 'Behovet bak Utstyrsbua', 'Ola Steg', 'Helsehuset', 'Mange hatter, få hoder']) expect(words.join('\n')).toContain(text);
  expect(words.join('\n')).not.toContain('Kari Kontakt');
  expect(words.join('\n')).not.toContain('Bygdebussen');
  await page.reload();
  await shown.at(total, total);
  await page.keyboard.press('Home');
  await shown.main.getByRole('checkbox', { name: 'Skjul navn på personer' }).check({ force: true });
  await expect(shown.stage).not.toContainText('Ola Steg');
  expect(await findings(page)).toEqual([]);
});

test('a sketch that another tab renames is compared under its new name', async ({ page, context }) => {
  const room = await open(page, 'se');
  await expect(room.choose('Utstyrsbua')).toHaveCount(1);
  const other = await context.newPage();
  await other.goto(`#/skisser/${idOf(1)}`);
  await other.getByRole('textbox', { name: 'Idé' }).fill('Båthuset');
  await expect(room.choose('Båthuset')).toHaveCount(1);
  await expect(room.choose('Utstyrsbua')).toHaveCount(0);
});

test('a filter that nothing passes any more lets everything be seen again, and says so', async ({ page, context }) => {
  const room = await open(page, 'se');
  await room.filter('Bord').selectOption('2');
  await expect(room.cards).toHaveCount(1);
  const other = new Sketches(await context.newPage());
  await other.open();
  await other.tool('Slett', 'Bygdebussen').click();
  await expect(room.cards).toHaveCount(3);
  await expect(room.filter('Bord')).toHaveValue('');
});
