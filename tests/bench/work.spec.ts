import { type Browser, expect, test } from '@playwright/test';
import { AT_THE_TOP } from '../e2e/hosts';
import { SketchScreen } from '../e2e/pages/sketch';
import { ImportDialog } from '../e2e/pages/import';
import { Sketches } from '../e2e/pages/sketches';
import { idOf } from '../e2e/storage-format';
import { seed } from '../e2e/store';
import { fileOf, record } from '../e2e/files';
import { manySketches, median, openTab, PHONE, quantile, report, scriptSeconds, slowProcessor, type Tab, timed, wasmBytes, watchMemory } from './measure';

const KEYS = 120;

/** A tab on a sketch with `count` of them stored, in a slow machine. */
async function onSketch(browser: Browser, count: number): Promise<{ tab: Tab; sketch: SketchScreen }> {
  const tab = await openTab(browser, AT_THE_TOP);
  await seed(tab.page, manySketches(count));
  const sketch = new SketchScreen(tab.page);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await slowProcessor(tab, PHONE);
  return { tab, sketch };
}

/** Milliseconds of script for each of many keys, and for all that followed, saves among it, divided by the keys. */
async function typing(browser: Browser, count: number): Promise<{ p98: number; mean: number }> {
  const { tab, sketch } = await onSketch(browser, count);
  await sketch.field('Mål').pressSequentially('Varmer opp', { delay: 40 });
  await sketch.stored();
  const keys: number[] = [];
  const before = await scriptSeconds(tab);
  let last = before;
  for (let key = 0; key < KEYS; key += 1) {
    await sketch.field('Mål').press('a', { delay: 0 });
    const now = await scriptSeconds(tab);
    keys.push((now - last) * 1000);
    last = now;
  }
  await sketch.stored();
  const mean = ((await scriptSeconds(tab)) - before) * 1000 / KEYS;
  await tab.context.close();
  return { p98: quantile(keys, 0.98), mean };
}

test('typing, with 10, 100 and 1,000 sketches stored', async ({ browser }) => {
  const [few, some, many] = [await typing(browser, 10), await typing(browser, 100), await typing(browser, 1000)];
  report({ what: `a key with 1 000 sketches, processor ÷ ${PHONE}: script, 98 of 100`, value: many.p98, unit: 'ms', reference: few.p98, against: '10 sketches', budget: '16 ms' });
  report({ what: 'a key and its share of the saves, 100 sketches', value: some.mean, unit: 'ms', reference: few.mean, against: '10 sketches', budget: '1.2 ×' });
  report({ what: 'a key and its share of the saves, 1 000 sketches', value: many.mean, unit: 'ms', reference: few.mean, against: '10 sketches', budget: '1.2 ×' });
});

/** Milliseconds until the list is there, until a word is searched for, and until the search over everything has answered. */
async function finding(browser: Browser, count: number): Promise<{ open: number; search: number; everything: number }> {
  const tab = await openTab(browser, AT_THE_TOP);
  const { page } = tab;
  await seed(page, manySketches(count));
  const sketches = new Sketches(page);
  const [open, search, everything]: [number[], number[], number[]] = [[], [], []];
  for (let time = 0; time < 5; time += 1) {
    await page.goto('about:blank');
    await sketches.open();
    await page.evaluate(() => { location.hash = '#/om'; });
    await expect(sketches.title).toHaveText('Om');
    open.push(await timed(page, 'location.hash = "#/skisser"', 'document.querySelector("main h3")'));
    const typed = (selector: string, word: string): string => `const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(word)}; field.dispatchEvent(new Event("input", { bubbles: true }))`;
    const words = await sketches.count.innerText();
    search.push(await timed(page, typed('main input[type=search]', 'idé 42'), `document.querySelector("main [role=status]").textContent !== ${JSON.stringify(words)}`));
    await page.keyboard.press('Control+k');
    await page.locator('#sok-alt').waitFor();
    everything.push(await timed(page, typed('#sok-alt', 'ferjer'), 'document.querySelector("dialog .hit")'));
  }
  await tab.context.close();
  return { open: median(open), search: median(search), everything: median(everything) };
}

test('finding, with 100 and 1,000 sketches', async ({ browser }) => {
  const [few, many] = [await finding(browser, 100), await finding(browser, 1000)];
  const against = '100 sketches';
  report({ what: 'Skisser with 1 000 sketches: open', value: many.open, unit: 'ms', reference: few.open, against, budget: '200 ms' });
  report({ what: 'Skisser with 1 000 sketches: search a word', value: many.search, unit: 'ms', reference: few.search, against, budget: '50 ms' });
  report({ what: 'one search over everything, 1 000 sketches', value: many.everything, unit: 'ms', reference: few.everything, against, budget: '50 ms' });
});

/** Milliseconds until the preview of some files is there, and until all of it is taken in. */
async function takingIn(browser: Browser, files: number, each: number): Promise<number> {
  const tab = await openTab(browser, AT_THE_TOP);
  const { page } = tab;
  await page.addInitScript(() => { Object.defineProperty(window, 'showOpenFilePicker', { value: undefined }); });
  await seed(page, manySketches(10));
  await new Sketches(page).open();
  const imported = new ImportDialog(page);
  const texts = Array.from({ length: files }, (_, file) => fileOf(...Array.from({ length: each }, (__, place) => record(1000 + file * each + place, { idea: `Idé ${file} ${place}`, need: 'Noe som trengs i bygda '.repeat(8) }))));
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    all.forEach((text, place) => transfer.items.add(new File([text], `${place}.json`, { type: 'application/json' })));
    return transfer;
  }, texts);
  await page.evaluate((transfer) => { Object.assign(window, { transfer }); }, data);
  const look = await timed(page, 'document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer: window.transfer, bubbles: true, cancelable: true }))', 'document.querySelector("dialog .import-row")');
  const take = await timed(page, '[...document.querySelectorAll("dialog button")].find((button) => button.textContent.includes("Ta imot")).click()', '!document.querySelector("dialog[open]")');
  await expect(imported.undo).toBeVisible();
  await tab.context.close();
  return look + take;
}

test('taking files in', async ({ browser }) => {
  const one = await takingIn(browser, 1, 10);
  report({ what: '60 files of 10 sketches taken in', value: await takingIn(browser, 60, 10), unit: 'ms', reference: one, against: '1 such file', budget: '300 ms' });
  const few = await takingIn(browser, 1, 200);
  report({ what: 'a file of 2 000 sketches taken in', value: await takingIn(browser, 1, 2000), unit: 'ms', reference: few, against: '200 sketches', budget: '1 s' });
});

test('memory', async ({ browser }) => {
  const used = async (count: number): Promise<number> => {
    const tab = await openTab(browser, AT_THE_TOP);
    await watchMemory(tab.page);
    await seed(tab.page, manySketches(count));
    await new Sketches(tab.page).open();
    await new Sketches(tab.page).search.fill('ferje');
    const bytes = await wasmBytes(tab.page);
    await tab.context.close();
    return bytes / 2 ** 20;
  };
  report({ what: 'wasm memory with 1 000 sketches', value: await used(1000), unit: 'MiB', reference: await used(10), against: '10 sketches', budget: '32 MiB' });
});
