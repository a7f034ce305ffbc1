import { expect, test } from './fixtures';
import { MapScreen } from './pages/map';
import { printed, withoutBlanks } from './pdf';
import { storedSelfcheck, storedSketch } from './storage-format';
import { downloaded, seed } from './store';

/** The elements by name, in the map's order. */
const NAMES = {
  nb: [
    'Like, men ulike', 'Mange hatter, få hoder', 'Uendelige krav og oppgaver', 'Lange avstander', 'Brannslukking i hverdagen',
    'Fremmed språk og strenge rammer', 'Lokalt nærings- og arbeidsliv', 'Stå-på-vilje og driv', 'Alt henger sammen',
    'Rom for frie fugler', 'Fristilling fra tradisjonelle strukturer', 'Nyskaping med lokale forutsetninger',
    'Gi frie fugler fart og retning', 'Støtte til alternative samarbeid', 'Langsiktighet og praktisk verdi',
  ],
  nn: [
    'Like, men ulike', 'Mange hattar, få hovud', 'Uendelege krav og oppgåver', 'Lange avstandar', 'Brannsløkking i kvardagen',
    'Framandt språk og strenge rammer', 'Lokalt nærings- og arbeidsliv', 'Stå-på-vilje og driv', 'Alt heng saman',
    'Rom for frie fuglar', 'Fristilling frå tradisjonelle strukturar', 'Nyskaping med lokale føresetnader',
    'Gje frie fuglar fart og retning', 'Støtte til alternative samarbeid', 'Langsiktigheit og praktisk verdi',
  ],
  en: [
    'Alike, but different', 'Many hats, few heads', 'Endless requirements and tasks', 'Long distances', 'Everyday firefighting',
    'A foreign language and strict limits', 'Local business and working life', 'Grit and drive', 'Everything is connected',
    'Room for free birds', 'Freedom from traditional structures', 'Innovation on local terms',
    'Give free birds speed and direction', 'Support for alternative ways of working together', 'A long view and practical value',
  ],
};

for (const [locale, names] of Object.entries(NAMES)) {
  test(`every element is reached by keyboard alone, in order, and has its name (${locale})`, async ({ page }) => {
    await seed(page, [], { locale });
    const map = new MapScreen(page);
    await map.open();
    await expect(map.signs).toHaveCount(15);
    await map.signs.first().focus();
    for (const [place, name] of names.entries()) {
      await expect(map.signs.nth(place)).toBeFocused();
      await expect(map.signs.nth(place)).toHaveAccessibleName(new RegExp(`^${place + 1} ?${name}$`));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Shift+Tab');
    await expect(map.signs.last()).toBeFocused();
    await map.signs.first().focus();
    for (let place = 1; place < 15; place += 1) {
      await page.keyboard.press(place % 2 ? 'ArrowRight' : 'ArrowDown');
      await expect(map.signs.nth(place)).toBeFocused();
    }
    await page.keyboard.press('Home');
    await expect(map.signs.first()).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(map.signs.nth(13)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(map.title).toHaveText(names[13] ?? '');
    await expect(map.title).toBeFocused();
  });

  test(`what reads the page aloud meets the same names as links, level by level (${locale})`, async ({ page }) => {
    await seed(page, [], { locale });
    const map = new MapScreen(page);
    await map.open();
    const heard = await map.board.ariaSnapshot();
    const links = Array.from(heard.matchAll(/link "(\d+) ?([^"]+)"/g), ([, number, name]) => `${number} ${name}`);
    expect(links).toEqual(names.map((name, place) => `${place + 1} ${name}`));
    // Nine are conditions, three make room, three give support; each level has its heading before its list.
    const levels = map.board.getByRole('region');
    await expect(levels).toHaveCount(3);
    for (const [place, count] of [9, 3, 3].entries()) {
      await expect(levels.nth(place).getByRole('heading', { level: 2 })).toHaveCount(1);
      await expect(levels.nth(place).getByRole('listitem').getByRole('link')).toHaveCount(count);
    }
  });
}

test('the same elements as a list, level by level', async ({ page }) => {
  const map = new MapScreen(page);
  await map.open();
  await page.getByRole('radio', { name: 'Liste' }).check({ force: true });
  for (const [level, count] of [['Hva slags natur og kultur har vi her?', 9], ['Tid og rom til nyskaping', 3], ['Verktøy og ressurser for styrking', 3]] as const) {
    await expect(page.getByRole('region', { name: level }).getByRole('link')).toHaveCount(count);
  }
});

test('what one recognises and notes is stored, shown on the map, and goes out and in with everything', async ({ page, sketches, browser, baseURL }) => {
  const map = new MapScreen(page);
  await map.open('kart-2');
  await map.recognise.check({ force: true });
  await map.note.fill('Kari er fire personer');
  await map.stored();
  await page.reload();
  await expect(map.recognise).toBeChecked();
  await expect(map.note).toHaveValue('Kari er fire personer');
  await map.link('Tilbake til kartet').click();
  await expect(map.signs.nth(1)).toContainText('Kjent hos oss');
  await sketches.open();
  const file = await downloaded(page, () => sketches.downloadAll.click());
  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
  const elsewhere = await other.newPage();
  const list = new (await import('./pages/sketches')).Sketches(elsewhere);
  await list.open();
  await list.bringIn(file);
  const there = new MapScreen(elsewhere);
  await there.open('kart-2');
  await expect(there.note).toHaveValue('Kari er fire personer');
  await expect(there.recognise).toBeChecked();
  await other.close();
});

test('two maps that were ticked apart become one', async ({ page }) => {
  const note = (text: string): object[] => [{ element: 'kart-2', text }];
  await seed(page, [
    storedSelfcheck(1, { session: 0, recognised: ['kart-2'], notes: note('Skrevet på den ene'), created_at: 1, changed_at: 2 }),
    storedSelfcheck(2, { session: 0, recognised: ['kart-3'], notes: note('Skrevet på den andre'), created_at: 1, changed_at: 1 }),
  ]);
  const map = new MapScreen(page);
  await map.open();
  await expect(map.signs.nth(1)).toContainText('Kjent hos oss');
  await expect(map.signs.nth(2)).toContainText('Kjent hos oss');
  await map.open('kart-2');
  await expect(map.note).toHaveValue('Skrevet på den ene\nSkrevet på den andre');
  await map.note.fill('Skrevet om');
  await map.stored();
  await page.reload();
  await expect(map.note).toHaveValue('Skrevet om');
});

test('the first click on a session opens it, also when a note has just been written', async ({ page, frame }) => {
  await seed(page, [storedSelfcheck(1, { session: 1, group: 'Bord 4', recognised: ['kart-2'], notes: [{ element: 'kart-2', text: 'Sagt ved bordet' }] })]);
  const map = new MapScreen(page);
  await map.open('kart-2');
  await map.note.pressSequentially('Kari er fire personer');
  await map.link('Bord 4').click();
  await expect(page).toHaveURL(/#\/selvsjekk\/[0-9a-f]{32}$/);
  await expect(frame.title).toHaveText('Bord 4');
});

test('a sketch begins from an element, with the note and the element filled', async ({ page, sketch }) => {
  const map = new MapScreen(page);
  await map.open('kart-4');
  await expect(map.main.getByText('Koblingen er vår')).toBeVisible();
  await map.note.fill('To timer til nærmeste lege');
  await map.stored();
  await map.start.click();
  await expect(sketch.field('Behovet')).toHaveValue('To timer til nærmeste lege');
  await expect(page.getByRole('checkbox', { name: 'Lange avstander' })).toBeChecked();
});

test('the coverage says how many sketches answer each element, and which nobody touched', async ({ page }) => {
  await seed(page, [
    storedSketch(1, { idea: 'En', map_elements: ['kart-1', 'kart-3'] }),
    storedSketch(2, { idea: 'To', map_elements: ['kart-1'] }),
    storedSketch(3, { idea: 'Kastet', map_elements: ['kart-5'], binned_at: 1_700_000_000_000 }),
  ]);
  const map = new MapScreen(page);
  await map.open();
  await expect(map.signs.first()).not.toContainText('skisser');
  await map.coverage.check({ force: true });
  await expect(map.signs.nth(0)).toContainText('2 skisser svarer på dette');
  await expect(map.signs.nth(2)).toContainText('Én skisse svarer på dette');
  await expect(map.signs.nth(4)).toContainText('Ingen skisse ennå');
  await expect(map.main.getByRole('status')).toHaveText('2 av 15 punkter har minst én skisse');
  // The list says the same, and so does the poster.
  await page.getByRole('radio', { name: 'Liste' }).check({ force: true });
  await expect(map.main.getByRole('status')).toHaveText('2 av 15 punkter har minst én skisse');
  expect((await printed(page)).text).toContain(withoutBlanks('Ingen skisse ennå'));
});

test('what answers an element is one press away: themes, prototypes, proposals, examples', async ({ page, frame }) => {
  await frame.open('#/kart/kart-2');
  const answers = page.getByRole('region', { name: 'Hva kan hjelpe?' });
  await answers.getByRole('link', { name: 'Rekruttering' }).click();
  await expect(page).toHaveURL(/#\/eksempler\?tema=rekruttering$/);
  await page.goBack();
  await answers.getByRole('link', { name: 'SWAT-team' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'SWAT-team' })).toBeFocused();
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 768, height: 900 } });
  test('the enlarged board is dragged with a mouse, and a drag opens no sign', async ({ page }) => {
    const map = new MapScreen(page);
    await map.open();
    await map.button('Forstørr').click();
    const frame = page.locator('.map-frame');
    const before = await frame.evaluate((element) => element.scrollLeft);
    await map.signs.nth(10).hover();
    await page.mouse.down();
    const { x, y } = await map.signs.nth(10).boundingBox() ?? { x: 0, y: 0 };
    await page.mouse.move(x - 60, y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
    await expect(page).toHaveURL(/#\/kart$/);
    await map.signs.nth(10).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/kart\/kart-11$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('the board is enlarged and moved without losing the page', async ({ page }) => {
    const map = new MapScreen(page);
    await map.open();
    const widthOf = async (): Promise<number> => (await page.locator('.map-board').first().boundingBox())?.width ?? 0;
    const before = await widthOf();
    await map.button('Forstørr').click();
    await map.button('Forstørr').click();
    expect(await widthOf()).toBeGreaterThan(2 * before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expect(map.signs.nth(8)).toContainText('Alt henger sammen');
    await map.signs.nth(8).focus();
    await expect(map.signs.nth(8)).toBeInViewport();
    await expect(map.main.getByRole('status').filter({ hasText: 'Kartet vises i 230 prosent' })).toBeAttached();
    // The middle stays the middle.
    await map.button('Vis hele tavla').click();
    await map.button('Forstørr').click();
    await expect.poll(() => page.locator('.map-frame').evaluate((frame) => Math.round((frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth * 10))).toBe(5);
    await map.button('Vis hele tavla').click();
    expect(await widthOf()).toBe(before);
  });
});

for (const [item, size] of [['A3-plakat', [420, 297]], ['A4-ark', [297, 210]]] as const) {
  test(`the board is one sheet of paper (${item})`, async ({ page }) => {
    await page.addInitScript(() => { window.print = () => undefined; });
    const map = new MapScreen(page);
    await map.open();
    await map.button('Skriv ut').click();
    await page.getByRole('button', { name: new RegExp(`^${item}`) }).click();
    await expect(page.locator('.print-map')).toBeAttached();
    await page.evaluate(() => { addEventListener('beforeprint', (event) => event.stopImmediatePropagation(), { capture: true }); });
    const paper = await printed(page);
    expect(paper.sizes).toEqual([size]);
    for (const name of NAMES.nb) expect(paper.text).toContain(name.replaceAll(' ', ''));
    expect(paper.text).toContain('Velkommentildistriktskommunen!');
  });
}

for (const [name, hash] of [['the map', '#/kart'], ['home', '#/']] as const) {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    test(`${name}: the birds of the board ${reducedMotion === 'reduce' ? 'sit in place, and nothing else moves, where motion is unwelcome' : 'fly in, once'}`, async ({ page, frame }) => {
      await page.emulateMedia({ reducedMotion });
      // What has begun is remembered, for on a busy machine it may be over before somebody looks.
      await page.addInitScript(() => {
        const begun: [string, number][] = [];
        Object.assign(window, { begun });
        document.addEventListener('animationstart', ({ animationName, target }) => {
          const times = getComputedStyle(target as Element).animationIterationCount;
          begun.push([animationName, Number(times)]);
        });
      });
      await frame.open(hash);
      const birds = frame.main.locator('.drawing-birds');
      await expect(birds).toBeVisible();
      const begun = (): Promise<[string, number][]> => page.evaluate(() => (window as unknown as { begun: [string, number][] }).begun);
      if (reducedMotion === 'no-preference') {
        await expect.poll(begun).toContainEqual(['drawing-birds', 1]);
        return;
      }
      await expect(birds).toHaveCSS('animation-name', 'none');
      const moving = await page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getTiming().duration) > 1).length);
      expect(moving).toBe(0);
      expect(await begun()).toEqual([]);
    });
  }
}

test('the findings and the challenges are a short way in', async ({ page }) => {
  const map = new MapScreen(page);
  await map.open();
  for (const title of ['Natur og kultur er avgjørende rammebetingelser', 'Nyskaping krever tid og rom', 'Lokale ressurser må styrkes og støttes', 'Fragmentering', 'Mangel på oversikt']) {
    await expect(map.main.getByRole('heading', { level: 3, name: title })).toBeVisible();
  }
  await map.button('Kort fortalt: tre hovedfunn og to utfordringer').click();
  await expect(map.main.getByRole('heading', { name: 'Tre hovedfunn' })).toBeFocused();
  await map.button('Se nivå 2: Tid og rom til nyskaping').click();
  await expect(map.main.getByRole('heading', { level: 2, name: 'Tid og rom til nyskaping' })).toBeFocused();
});

for (const refuses of [false, true]) {
  test(`the board fills the screen, and Escape gives the page back${refuses ? ', where the browser refuses a full screen' : ''}`, async ({ page }) => {
    const map = new MapScreen(page);
    if (refuses) await page.addInitScript(() => { Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused')); });
    await page.setViewportSize({ width: 1280, height: 720 });
    await map.open();
    await map.button('Vis på skjerm').click();
    const leave = map.button('Avslutt fullskjerm');
    await expect(leave).toBeFocused();
    const box = await map.board.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 720 && box.height > 600).toBe(true);
    await expect(map.board.getByRole('link')).toHaveCount(15);
    const isAside = (): Promise<boolean> => page.getByRole('navigation', { name: 'Hovedmeny' }).evaluate((menu) => menu.closest('[inert]') !== null);
    expect(await isAside()).toBe(true);
    await page.keyboard.press('Escape');
    // A browser of a test leaves its own full screen only where it is asked to by the page.
    if (!refuses) await page.evaluate(async () => { if (document.fullscreenElement) await document.exitFullscreen(); });
    await expect(map.button('Vis på skjerm')).toBeFocused();
    expect(await isAside()).toBe(false);
    // Who searches is back in the page.
    await map.button('Vis på skjerm').click();
    await expect(leave).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('frie');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('frie');
  });
}
