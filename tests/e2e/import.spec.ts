import type { Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { fileOf, record } from './files';
import { checksum, idOf, storedSketch } from './storage-format';
import { downloaded, seed, storedSketches } from './store';

const stored = (page: Page): Promise<string[]> => storedSketches(page).then((texts) => texts.sort());

const HERE = [
  storedSketch(1, { idea: 'Lik' }),
  storedSketch(2, { idea: 'Blir nyere' }),
  storedSketch(3, { idea: 'Er nyere' }, '00000000000000aa:2'),
  storedSketch(4, { idea: 'Endret her' }, '00000000000000aa:1,00000000000000bb:1'),
  storedSketch(5, { idea: 'Kastet', binned_at: 1_700_000_000_000 }),
  storedSketch(6, { idea: 'Kastet, men nyere', binned_at: 1_700_000_000_000 }),
  storedSketch(7, { idea: 'Kastet der' }),
];
const FILE = fileOf(
  record(1, { idea: 'Lik' }),
  record(2, { idea: 'Blir nyere', goal: 'Nytt mål' }, '00000000000000aa:2'),
  record(3, { idea: 'Er nyere, gammel utgave' }),
  record(4, { idea: 'Endret der' }, '00000000000000aa:1,00000000000000cc:1'),
  record(5, { idea: 'Kastet', binned_at: 1_700_000_000_000 }),
  record(6, { idea: 'Kastet, men nyere' }, '00000000000000aa:2'),
  record(7, { idea: 'Kastet der', binned_at: 1_700_000_000_000 }, '00000000000000aa:2'),
  record(8, { idea: 'Helt ny', municipality: 'Utsira' }),
);

test('the preview says what each sketch is, nothing is stored before «Ta imot», and «Angre henting» puts all back', async ({ page, sketches, sketch, imported }) => {
  await seed(page, HERE);
  await sketches.open();
  const before = await stored(page);
  await imported.choose({ name: 'fra-bordet.json', text: FILE });
  await expect(imported.rows).toHaveCount(8);
  const told: [string, string][] = [
    ['Du har den fra før.', 'Lik'], ['Tar plassen til den du har.', 'Nyere'], ['Du har en nyere utgave.', 'Eldre enn din'],
    ['Endret to steder.', 'Konflikt'], ['blir liggende der', 'I papirkurven'], ['Hent tilbake', 'Nyere enn den i papirkurven'],
    ['Legg den i papirkurven her også', 'Slettet hos avsenderen'], ['Utsira', 'Ny'],
  ];
  for (const [hint, name] of told) await expect(imported.row(hint)).toContainText(name);
  expect(await findings(page)).toEqual([]);
  expect(await stored(page)).toEqual(before);
  await imported.accept.click();
  await expect(sketches.told('Én ny skisse er hentet inn. Én skisse ble oppdatert.')).toBeVisible();
  await expect(sketches.card('Helt ny')).toBeVisible();
  await expect(sketches.card('Kastet der')).toBeVisible();
  await expect(sketches.card('Kastet, men nyere')).toHaveCount(0);
  // Another notice takes the place of this one, but not the way back.
  await downloaded(page, () => sketches.downloadAll.first().click());
  await expect(imported.undo).toHaveCount(0);
  await sketches.button('Angre den siste hentingen').click();
  await expect(sketches.told('Det du hentet inn, er tatt bort igjen. Alt er som før.')).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await page.reload();
  await expect(sketches.card('Helt ny')).toHaveCount(0);
  expect(await stored(page)).toEqual(before);
  // And what was undone can be taken in once more.
  await imported.choose({ name: 'fra-bordet.json', text: FILE });
  await expect(imported.row('Tar plassen til den du har.')).toContainText('Nyere');
  await imported.accept.click();
  await sketches.openCard('Blir nyere');
  await expect(sketch.field('Mål')).toHaveValue('Nytt mål');
});

test('what lies in a bin, here or there, is moved only by the person', async ({ page, sketches, imported }) => {
  await seed(page, HERE);
  await sketches.open();
  await imported.choose({ name: 'fil.json', text: FILE });
  await imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' }).check();
  await imported.dialog.getByRole('checkbox', { name: 'Legg den i papirkurven her også' }).check();
  await expect(imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' })).toBeChecked();
  await imported.accept.click();
  await expect(sketches.card('Kastet, men nyere')).toBeVisible();
  await expect(sketches.card('Kastet der')).toHaveCount(0);
  await imported.undo.click();
  await expect(sketches.card('Kastet der')).toBeVisible();
  await expect(sketches.card('Kastet, men nyere')).toHaveCount(0);
});

test('a box stays the same one, with the focus, while what is ticked is compared', async ({ page, sketches, imported }) => {
  await seed(page, HERE);
  await sketches.open();
  await imported.choose({ name: 'fil.json', text: FILE });
  await expect(imported.dialog.getByRole('heading', { name: 'Hent inn' })).toBeFocused();
  const box = await imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' }).elementHandle();
  const leave = await imported.reject.elementHandle();
  await imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' }).check();
  await expect(imported.row('Hent tilbake')).toContainText('Tar plassen til den du har.');
  expect(await box?.evaluate((element) => document.activeElement === element)).toBe(true);
  await imported.dialog.getByRole('checkbox', { name: 'Hent tilbake' }).uncheck();
  await expect(imported.row('Hent tilbake')).toContainText('Nyere enn den i papirkurven');
  expect(await box?.evaluate((element) => document.activeElement === element)).toBe(true);
  expect(await leave?.evaluate((element) => element.isConnected)).toBe(true);
});

test('«Avvis» and Escape store nothing', async ({ page, sketches, imported }) => {
  await sketches.open();
  await imported.choose({ name: 'fil.json', text: fileOf(record(1, { idea: 'Uønsket' })) });
  await imported.reject.click();
  await expect(imported.dialog).toBeHidden();
  await imported.choose({ name: 'fil.json', text: fileOf(record(1, { idea: 'Uønsket' })) });
  await page.keyboard.press('Escape');
  await expect(imported.dialog).toBeHidden();
  await expect(sketches.button('Hent inn')).toBeFocused();
  expect(await stored(page)).toEqual([]);
});

test('files can be dropped on any screen, and pasted', async ({ page, home, sketches, imported, about }) => {
  await home.open();
  await imported.drop({ name: 'en.json', text: fileOf(record(1, { idea: 'Sluppet' })) }, { name: 'to.json', text: fileOf(record(2, { idea: 'Også sluppet' })) });
  await expect(imported.rows).toHaveCount(2);
  await imported.accept.click();
  await about.goTo('Om');
  await imported.paste({ files: [{ name: 'tre.json', text: fileOf(record(3, { idea: 'Limt inn' })) }] });
  await imported.accept.click();
  await imported.paste({ text: fileOf(record(4, { idea: 'Limt inn som tekst' })) });
  await imported.accept.click();
  await sketches.goTo('Arbeidet vårt');
  await expect(sketches.titles).toHaveText(['Limt inn som tekst', 'Limt inn', 'Også sluppet', 'Sluppet']);
});

test('a text that is pasted into a field stays a text', async ({ home, sketch, imported }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').focus();
  await imported.paste({ text: '{"format":"nyskapingslaget"}' });
  await expect(imported.dialog).toBeHidden();
});

test('cells of a spreadsheet go into a field as text, also with the picture that comes with them', async ({ home, sketch, imported }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').focus();
  expect(await imported.paste({ files: [{ name: 'image.png', text: 'celler' }], text: 'Buss\t4' })).toBe('left to the browser');
  await expect(imported.dialog).toBeHidden();
});

test('a slow file that was put aside does not come back in place of the next', async ({ page, sketches, imported }) => {
  await page.addInitScript(() => {
    const original = Blob.prototype.arrayBuffer;
    const waiting = new Promise<void>((go) => { Object.assign(window, { goOn: go }); });
    Blob.prototype.arrayBuffer = async function arrayBuffer(this: Blob) {
      const isSlow = (this as File).name === 'treg.json';
      if (isSlow) await waiting;
      const read = await original.call(this);
      if (isSlow) Object.assign(window, { hasRead: true });
      return read;
    };
  });
  await sketches.open();
  await imported.begin({ name: 'treg.json', text: fileOf(record(1, { idea: 'Avvist' })) });
  await imported.dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(imported.dialog).toBeHidden();
  await imported.choose({ name: 'rask.json', text: fileOf(record(2, { idea: 'Ønsket' })) });
  await expect(imported.rows).toHaveCount(1);
  await page.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
  await expect.poll(() => page.evaluate(() => 'hasRead' in window)).toBe(true);
  // What was let go would be shown by now: the page has been through its queue, and painted.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }));
  await expect(imported.row('Ønsket')).toBeVisible();
  await expect(imported.rows).toHaveCount(1);
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['Ønsket']);
});

test('many files, some of them bad: each is told about, the others go on', async ({ sketches, imported }) => {
  await sketches.open();
  await imported.choose(
    { name: 'god.json', text: fileOf(record(1, { idea: 'God' })) },
    { name: 'bilde.png', text: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    { name: 'tom.json', text: '' },
  );
  await expect(imported.dialog).toContainText('bilde.png: Dette er en annen slags fil.');
  await expect(imported.dialog).toContainText('tom.json: Filen er tom.');
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['God']);
});

const WHOLE = fileOf(record(1, { idea: 'Utenfra' }));
const BAD: [string, string | Buffer, string][] = [
  ['another type', Buffer.from('%PDF-1.7 …'), 'Dette er en annen slags fil.'],
  ['an empty file', '', 'Filen er tom.'],
  ['somebody else’s JSON', '{"type":"excalidraw","elements":[]}', 'Filen er ikke laget med Nyskapingslaget.'],
  ['a file that was cut off', WHOLE.slice(0, WHOLE.length / 2), 'Kanskje ble den ikke lastet helt ned.'],
  ['a file altered by one byte', WHOLE.replace('Utenfra', 'Utenfrå'), 'Én kunne ikke leses, fordi den er endret eller skadet'],
  ['a file of a newer version', WHOLE.replace('"version":1', '"version":2'), 'Filen er laget med en nyere utgave av siden.'],
  ['a sketch of a newer version', fileOf(record(1, { idea: 'Fra senere' }, '00000000000000aa:1', 2)), 'Én er laget med en nyere utgave av siden.'],
];
test('what is no file of ours, or a damaged one, or one of a newer version: a sentence, and nothing that is stored is changed', async ({ page, sketches, imported }) => {
  await seed(page, HERE);
  await sketches.open();
  const before = await stored(page);
  for (const [name, text, sentence] of BAD) {
    await imported.choose({ name: 'fil.json', text });
    await expect(imported.dialog, name).toContainText(sentence);
    await expect(imported.accept, name).toHaveCount(0);
    await imported.close.click();
    await expect(imported.dialog, name).toBeHidden();
    expect(await stored(page), name).toEqual(before);
  }
  await page.reload();
  await expect(sketches.card('Lik')).toBeVisible();
});

test('a file of 20 MiB, and one file too many', async ({ page, sketches, imported }) => {
  await sketches.open();
  await imported.choose({ name: 'stor.json', text: Buffer.alloc(20 * 1024 * 1024, 0x20) });
  await expect(imported.dialog).toContainText('stor.json: Filen er større enn 16 MB');
  await imported.close.click();
  const many = Array.from({ length: 201 }, (_, number) => ({ name: `${number}.json`, text: fileOf(record(1, { idea: 'Samme' })) }));
  await imported.choose(...many);
  await expect(imported.dialog).toContainText('200.json: Det var flere enn 200 filer.');
  await expect(imported.rows).toHaveCount(1);
  await imported.accept.click();
  expect(await stored(page)).toHaveLength(1);
});

test('the same id many times, in any order, is one sketch with all that was written', async ({ page, sketches, imported }) => {
  const versions = [
    record(1, { idea: 'Første' }), record(1, { idea: 'Andre' }, '00000000000000aa:2'), record(1, { idea: 'Andre' }, '00000000000000aa:2'),
    record(1, { idea: 'Fra et annet sted' }, '00000000000000aa:1,00000000000000cc:1'),
  ];
  const results: string[][] = [];
  for (const order of [versions, [...versions].reverse()]) {
    await seed(page, []);
    await page.evaluate(() => { localStorage.clear(); indexedDB.deleteDatabase('nyskapingslaget'); });
    await sketches.open();
    await imported.choose({ name: 'fil.json', text: fileOf(...order) });
    await expect(imported.rows).toHaveCount(1);
    await imported.accept.click();
    await expect(sketches.titles).toHaveCount(2);
    results.push(await stored(page));
  }
  expect(results[0]).toEqual(results[1]);
});

test('10,000 sketches in one file: progress, a page that answers, and all of them or none', async ({ page, sketches, imported }) => {
  const texts = (count: number, need: string): string => fileOf(...Array.from({ length: count }, (_, number) => record(number + 1, { idea: `Skisse ${number}`, need })));
  await sketches.open();
  await imported.choose({ name: 'alle.json', text: texts(10_000, 'x'.repeat(500)) });
  await expect(imported.dialog).toContainText('Ny: 10000');
  await expect(imported.dialog).toContainText('Det er ikke plass til dette i nettleseren.');
  await expect(imported.accept).toHaveCount(0);
  await imported.close.click();
  expect(await stored(page)).toEqual([]);
  await imported.choose({ name: 'alle.json', text: texts(9_000, '') });
  await imported.accept.click();
  await expect(sketches.told('9000 nye skisser er hentet inn.')).toBeVisible();
  await page.reload();
  await expect(sketches.count).toHaveText('9000 på lista');
});

test('odd texts come in as they are but for what no field takes, and nothing in them runs', async ({ page, sketches, sketch, imported }) => {
  const odd = '<script>document.title="x"</script><img src=x onerror=alert(1)> 👩‍👩‍👧‍👦 שלום‏ \u202e abc \u0000NUL \u000bog\r\nlinjer';
  await sketches.open();
  await imported.choose({ name: 'rar.json', text: fileOf(record(1, { idea: odd, municipality: odd })) });
  await expect(imported.row('<script>')).toBeVisible();
  await imported.accept.click();
  await sketches.titles.first().getByRole('link').click();
  const seen = odd.replace('\u0000', '');
  await expect(sketch.field('Idé')).toHaveValue(seen.replace(/\u000b|\r\n/g, '\n'));
  await expect(sketch.field('Kommune')).toHaveValue(seen.replace(/\u000b|\r\n/g, ' '));
  await expect(page).not.toHaveTitle('x');
});

test('what the page for recovery hands out comes in again', async ({ page, home, sketch, recovery, sketches, imported, browser }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Reddet');
  await sketch.stored();
  await recovery.open();
  const file = await downloaded(page, () => recovery.downloadAll.click());
  await page.evaluate(() => { localStorage.clear(); indexedDB.deleteDatabase('nyskapingslaget'); });
  await sketches.open();
  await imported.choose(file);
  await imported.accept.click();
  await expect(sketches.titles).toHaveText(['Reddet']);
  expect(browser.isConnected()).toBe(true);
});

for (const every of [1, 2, 3, 5]) {
  test(`a store that fails at every write number ${every}: the import is whole or not there`, async ({ page, sketches, imported }) => {
    await seed(page, HERE);
    await sketches.open();
    const before = await stored(page);
    await page.evaluate((nth) => {
      const original = Storage.prototype.setItem;
      let count = 0;
      Storage.prototype.setItem = function sometimes(key: string, value: string) {
        if (key.includes('/sketch/') && (count += 1) % nth === 0) throw new DOMException('broken', 'UnknownError');
        original.call(this, key, value);
      };
    }, every);
    await imported.choose({ name: 'fil.json', text: FILE });
    await imported.accept.click();
    const has = await sketches.told('Dette ble ikke lagret.').or(sketches.told('Én ny skisse er hentet inn.')).textContent();
    const after = await stored(page);
    if (has?.includes('Dette ble ikke lagret.')) expect(after).toEqual(before);
    else expect(after).toHaveLength(before.length + 2);
  });
}

test('200,000 characters pasted: what fits is kept, what does not is told', async ({ page, context, home, sketch }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await home.open();
  await home.newSketch.click();
  await page.evaluate(() => navigator.clipboard.writeText('å'.repeat(200_000)));
  await sketch.field('Beskrivelse').focus();
  await page.keyboard.press('Control+v');
  await expect(sketch.told('180000 tegn på slutten fikk ikke plass')).toBeVisible();
  await expect(sketch.field('Beskrivelse')).toHaveValue('å'.repeat(20_000));
  await sketch.stored();
  await page.reload();
  await expect(sketch.field('Beskrivelse')).toHaveValue('å'.repeat(20_000));
  await page.goto(`#/skisser/${idOf(1)}`);
});
