import type { Locator, Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { fileOf, record } from './files';
import { checksum, idOf, type StoredRecord, storedDraft, storedGuide, storedSketch, NAMESPACE } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

const MAX_ROWS = 1_000;
const MAX_RECORDS = 100_000;
const rows = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

/** Another machine: nothing is stored, and the app is not open. */
async function forget(page: Page): Promise<void> {
  await seed(page, []);
  await page.evaluate(() => { localStorage.clear(); indexedDB.deleteDatabase('nyskapingslaget'); });
}

test('a list that is full says so, its button is off, and its file comes in elsewhere', async ({ page, sketches, sketch, imported }) => {
  test.slow();
  await seed(page, [storedSketch(1, { idea: 'Mange på laget', actors: rows(MAX_ROWS - 1, { name: 'Ola' }) })]);
  await sketches.open();
  await sketches.openCard('Mange på laget');
  // Found by its words: to find a button by its name, the names of three thousand are worked out each time.
  const add = page.getByText('Legg til aktør', { exact: true });
  const full = sketch.team.getByText('Det er plass til 1000 her. Ta bort en for å legge til en ny.', { exact: true });
  await expect(full).toHaveCount(0);
  await add.click();
  // The words come after a pause. An expectation that does not hold at once describes the whole page to itself, which takes
  // longer than it waits where there are a thousand rows; a count does not.
  await expect.poll(() => full.count()).toBe(1);
  await expect(full).toBeVisible();
  await expect(sketch.team.getByRole('alert')).toHaveCount(0);
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAccessibleDescription(/Det er plass til 1000 her/);
  await add.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => sketch.actors.count()).toBe(MAX_ROWS);
  await expect(add).toBeFocused();
  await sketch.cell(sketch.actors.last(), 'Hvem').fill('Kari');
  await sketch.stored();
  const file = await downloaded(page, () => sketch.takeAlong('Last ned'));
  await forget(page);
  await sketches.open();
  await imported.choose(file);
  await imported.accept.click();
  await expect(sketches.card('Mange på laget')).toBeVisible();
  const [text] = await storedSketches(page);
  expect((JSON.parse((text ?? '').split('\n')[1] ?? '') as { actors: unknown[] }).actors).toHaveLength(MAX_ROWS);
});

test('suggestions are off where there is no room for them, and can still be taken away', async ({ page, sketches }) => {
  const tasks = [{ what: 'Rapportering' }, ...rows(99, { what: 'Noe annet' })];
  await seed(page, [
    storedDraft(1, 'avlastningsagent', { tasks }),
    storedGuide(2, { actors: rows(MAX_ROWS, { name: 'Distriktssenteret' }), municipality: 'Utsira' }),
  ]);
  await sketches.open();
  const isOff = (chip: Locator): Promise<boolean> => chip.evaluate((element) => element.getAttribute('aria-disabled') === 'true');
  for (const [address, section, most] of [[`#/tiltak/avlastningsagent/${idOf(1)}`, 'Oppgaver som spiser tid', 100], [`#/laget/${idOf(2)}`, /Steg 2/, MAX_ROWS]] as const) {
    await page.goto(address);
    const part = page.getByRole('main').getByRole('region', { name: section }).first();
    await part.locator('summary').first().click();
    const chips = part.locator('[aria-pressed="false"]');
    await expect(part.getByText('Det er ikke plass til flere.').first()).toBeVisible();
    await expect(part.getByRole('alert')).toHaveCount(0);
    await expect(part.getByText(`Det er plass til ${most} her.`)).toBeVisible();
    expect(await isOff(chips.first())).toBe(true);
    await chips.first().focus();
    await page.keyboard.press('Enter');
    await expect(chips.first()).toHaveAttribute('aria-pressed', 'false');
  }
});

/** A stored sketch with lists in lists, so many. */
function deep(number: number, depth: number): StoredRecord {
  const json = `{"changed_at":1,"created_at":1,"id":"${idOf(number)}","idea":"Dyp ${number}","later":${'['.repeat(depth)}${']'.repeat(depth)},"locale":"nb"}`;
  const vector = '00000000000000aa:1';
  return { key: `${NAMESPACE}sketch/${idOf(number)}`, text: `NYL1 1 sketch ${vector} ${json.length} ${checksum(1, vector, json)}\n${json}` };
}

test('what is as deep as can be read goes out with all the others and comes in again', async ({ page, sketches, imported }) => {
  await seed(page, [deep(1, 126), storedSketch(2, { idea: 'Flat' })]);
  await sketches.open();
  const before = (await storedSketches(page)).length;
  const file = await downloaded(page, () => sketches.downloadAll.first().click());
  await forget(page);
  await sketches.open();
  await imported.choose(file);
  await expect(imported.rows).toHaveCount(before);
  await imported.accept.click();
  await expect(sketches.card('Dyp 1')).toBeVisible();
  await expect(sketches.card('Flat')).toBeVisible();
  // One that is too deep is told about alone.
  const [, json] = deep(3, 5_000).text.split('\n');
  const mixed = fileOf(record(4, { idea: 'Nabo' })).replace(/\]\}$/, `,{"kind":"sketch","schema":1,"vector":"-","checksum":"00000000","body":${json}}]}`);
  await imported.choose({ name: 'dyp.json', text: mixed });
  await expect(imported.dialog).toContainText('Én kunne ikke leses');
  await expect(imported.row('Nabo')).toBeVisible();
});

test('a version number that cannot be right is told about and set aside, in a file and in the store', async ({ page, sketches, sketch, imported }) => {
  const odd = '00000000000000aa:18446744073709551610';
  await sketches.open();
  await imported.choose({ name: 'rar.json', text: fileOf(record(1, { idea: 'Umulig' }, odd), record(2, { idea: 'Mulig' })) });
  await expect(imported.dialog).toContainText('Én har et versjonsnummer som ikke kan stemme, og ble lagt til side.');
  await expect(imported.rows).toHaveCount(1);
  await imported.accept.click();
  await sketches.openCard('Mulig');
  await sketch.field('Mål').fill('Skrevet på');
  await sketch.stored();
  expect(await storedSketches(page)).toHaveLength(1);
  await forget(page);
  await seed(page, [storedSketch(1, { idea: 'Umulig' }, odd), storedSketch(2, { idea: 'Mulig' })]);
  await sketches.open();
  await expect(sketches.titles).toHaveText(['Mulig']);
  expect(await storedSketches(page)).toHaveLength(2);
});

/** How far the bar has come. */
const value = (bar: Locator): Promise<number> => bar.evaluate((element: HTMLProgressElement) => element.position);

/** A file with as many of the smallest sketches as are taken, in about 16 MiB. */
function largest(): string {
  const vector = '-';
  const one = (number: number): string => {
    const json = `{"id":"${idOf(number)}"}`;
    return `{"kind":"sketch","schema":1,"vector":"-","checksum":"${checksum(1, vector, json)}","body":${json}}`;
  };
  return `{"format":"nyskapingslaget","version":1,"records":[${Array.from({ length: MAX_RECORDS }, (_, number) => one(number + 1)).join(',')}]}`;
}

test('a million records in a file are told about at once, and the page answers', async ({ page, sketches, imported }) => {
  await sketches.open();
  const text = `{"format":"nyskapingslaget","version":1,"records":[${rows(1_000_000, '{}').join(',')}]}`;
  await imported.choose({ name: 'million.json', text });
  await expect(imported.dialog).toContainText('million.json: Det er flere enn 100 000 tekster å hente inn');
  await expect(imported.accept).toHaveCount(0);
  await imported.close.click();
  await expect(sketches.button('Hent inn')).toBeFocused();
  expect(await storedSketches(page)).toEqual([]);
});

test('«Avbryt» and Escape can be pressed while the largest file is read and compared, and nothing is stored', async ({ page, sketches, imported }) => {
  const text = largest();
  await sketches.open();
  const bar = imported.dialog.getByRole('progressbar', { name: 'Så langt er vi kommet' });
  const cancel = imported.dialog.getByRole('button', { name: 'Avbryt' });
  const status = imported.dialog.getByRole('status');
  for (const [stage, end] of [['Leser …', 'pointer'], ['Sammenligner med det du har …', 'pointer'], ['Leser …', 'Escape']] as const) {
    await imported.begin({ name: 'alle.json', text });
    await expect(status).toHaveText(stage, { timeout: 120_000 });
    // Pressed, while the work goes on under the finger, and let go.
    const box = await cancel.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const [handle, button] = [await bar.elementHandle(), await cancel.elementHandle()];
    await expect.poll(() => value(bar)).toBeGreaterThan(0);
    const before = await value(bar);
    await page.mouse.move(x, y);
    if (end === 'pointer') await page.mouse.down();
    await expect.poll(async () => await value(bar) - before).not.toBe(0);
    expect(await bar.evaluate((now, then) => now === then, handle)).toBe(true);
    expect(await cancel.evaluate((now, then) => now === then, button)).toBe(true);
    if (end === 'pointer') await page.mouse.up();
    else await page.keyboard.press('Escape');
    await expect(imported.dialog).toBeHidden();
    await expect(sketches.button('Hent inn')).toBeFocused();
    expect(await storedSketches(page)).toEqual([]);
  }
  // The page answers, and takes the next file.
  await imported.choose({ name: 'en.json', text: fileOf(record(1, { idea: 'Den neste' })) });
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['Den neste']);
});

test('progress is told by number and by a bar that keeps its place, and the focus stays', async ({ sketches, imported, page }) => {
  await sketches.open();
  await imported.begin({ name: 'alle.json', text: largest() });
  const bar = imported.dialog.getByRole('progressbar', { name: 'Så langt er vi kommet' });
  await expect(imported.dialog.getByText(/^Leser \d+ av 100000 …$/)).toBeVisible({ timeout: 120_000 });
  await expect(bar).toHaveAttribute('max', '100000');
  const cancel = imported.dialog.getByRole('button', { name: 'Avbryt' });
  await cancel.focus();
  const before = await value(bar);
  await expect.poll(() => value(bar)).not.toBe(before);
  await expect(cancel).toBeFocused();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(imported.dialog).toBeHidden();
});
