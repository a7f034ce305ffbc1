import type { Page } from '@playwright/test';
import { fileOf, record } from './files';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { withProfile } from './killable';
import { ImportDialog } from './pages/import';
import { keptFileOn, type KeptFile } from './pages/kept-file';
import { SketchScreen } from './pages/sketch';
import { Wipe } from './pages/wipe';
import { storedSketch } from './storage-format';
import { seed, storedSketches } from './store';

// A browser of its own, with a profile on a disk: what is kept of a file outlives a page there.
test.use({ trace: 'off', screenshot: 'off' });

const WRITTEN = /^Alt er også i filen nyskapingslaget-alt\.json\. Sist skrevet .+, og lest tilbake\.$/;
const IDEA = 'Delingsbil for bygda';

/** A list with one sketch on it, and everything in a file. */
async function begun(page: Page): Promise<KeptFile> {
  const list = await keptFileOn(page);
  await seed(page, [storedSketch(1, { idea: IDEA })], { locale: 'nb' });
  await list.open();
  await list.chooseFile.click();
  await expect(list.says(WRITTEN)).toBeVisible();
  return list;
}

/** Writes in the sketch, and comes back to the list. */
async function write(list: KeptFile, goal: string): Promise<void> {
  await list.openCard(IDEA);
  const sketch = new SketchScreen(list.page);
  await sketch.storing(() => sketch.field('Mål').fill(goal));
  await list.open();
}

test('everything that is saved is in the file as well, also what is saved later, and after a reload', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const page = await (await start()).page(baseURL ?? '');
    const list = await begun(page);
    expect(await list.inFile()).toContain(IDEA);
    expect(await findings(page)).toEqual([]);
    await write(list, 'Skrevet etterpå');
    await expect.poll(() => list.inFile()).toContain('Skrevet etterpå');
    // It is the file of «Last ned alle».
    const file = JSON.parse(await list.inFile()) as { format: string; records: { body: { goal: string } }[] };
    expect([file.format, file.records.map(({ body }) => body.goal)]).toEqual(['nyskapingslaget', ['Skrevet etterpå']]);
    await page.reload();
    await expect(list.says(WRITTEN)).toBeVisible();
    await write(list, 'Skrevet etter ny lasting');
    await expect.poll(() => list.inFile()).toContain('Skrevet etter ny lasting');
    expect(await list.asked()).toBe(0);
    // What is let go of stays as it is.
    await list.stop.click();
    await expect(list.chooseFile).toBeVisible();
    await write(list, 'Bare i nettleseren');
    await page.reload();
    await expect(list.chooseFile).toBeVisible();
    expect(await list.inFile()).toContain('Skrevet etter ny lasting');
  });
});

test('where the browser asks again, it is told, and goes on by one press', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const browser = await start();
    const first = await browser.page(baseURL ?? '');
    await begun(first);
    await first.close();
    const list = await keptFileOn(await browser.page(baseURL ?? ''), 'prompt');
    await list.open();
    await expect(list.says(/^Nettleseren vil at du sier ja på nytt .+ Sist skrevet .+\.$/)).toBeVisible();
    await expect(list.notice).toBeVisible();
    expect(await findings(list.page)).toEqual([]);
    await write(list, 'Skrevet mens ingen har sagt ja');
    expect([await list.asked(), (await list.inFile()).includes('ingen har sagt ja')]).toEqual([0, false]);
    await list.goOn.click();
    await expect(list.says(WRITTEN)).toBeVisible();
    expect(await list.asked()).toBe(1);
    expect(await list.inFile()).toContain('Skrevet mens ingen har sagt ja');
  });
});

for (const [name, words] of [
  ['QuotaExceededError', 'Det er ikke plass til nyskapingslaget-alt.json på disken. Alt er lagret her som før.'],
  ['NotAllowedError', 'Siden får ikke skrive til nyskapingslaget-alt.json. Alt er lagret her som før.'],
] as const) {
  test(`${name}: it is told, nothing is lost here or there, and it goes on`, async ({ baseURL }) => {
    await withProfile(async (start) => {
      const list = await begun(await (await start()).page(baseURL ?? ''));
      await list.trouble(name);
      await write(list, 'Fikk ikke plass i filen');
      await expect(list.says(words)).toBeVisible();
      await expect(list.notice).toBeVisible();
      expect(await findings(list.page)).toEqual([]);
      expect((await storedSketches(list.page))[0]).toContain('Fikk ikke plass i filen');
      const file = await list.inFile();
      expect([file.includes(IDEA), file.includes('Fikk ikke plass')]).toEqual([true, false]);
      await list.trouble('');
      await list.goOn.click();
      await expect(list.says(WRITTEN)).toBeVisible();
      expect(await list.inFile()).toContain('Fikk ikke plass i filen');
    });
  });
}

test('what is read back otherwise than it was written is told', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const list = await begun(await (await start()).page(baseURL ?? ''));
    await list.page.evaluate(() => {
      const { text } = Blob.prototype;
      Blob.prototype.text = async function otherwise(this: Blob) { return (await text.call(this)).replace('Kommer', 'Kommmer'); };
    });
    await write(list, 'Kommer ikke helt fram');
    await expect(list.says(/^Det siden leste tilbake fra .+, er ikke det den skrev\./)).toBeVisible();
    await expect(list.notice).toBeVisible();
  });
});

test('what somebody else has put in the file is not written over, and can be taken in', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const list = await begun(await (await start()).page(baseURL ?? ''));
    await list.putInFile(fileOf(record(7, { idea: 'Skrevet på en annen maskin' })));
    await write(list, 'Skrevet her');
    await expect(list.says(/ligger det noe som ikke er her/)).toBeVisible();
    expect(await list.inFile()).toContain('Skrevet på en annen maskin');
    expect(await findings(list.page)).toEqual([]);
    await list.takeIn.click();
    await new ImportDialog(list.page).accept.click();
    await expect(list.says(WRITTEN)).toBeVisible();
    const file = await list.inFile();
    for (const words of ['Skrevet på en annen maskin', 'Skrevet her']) expect(file).toContain(words);
    // Whoever says so writes over it.
    await list.putInFile('Noe helt annet');
    await write(list, 'Skrevet over');
    await expect(list.writeOver).toBeVisible();
    await list.writeOver.click();
    await expect(list.says(WRITTEN)).toBeVisible();
    expect(await list.inFile()).toContain('Skrevet over');
  });
});

test('one tab writes at a time, and the other goes on when it is closed', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const browser = await start();
    const first = await begun(await browser.page(baseURL ?? ''));
    const second = await keptFileOn(await browser.page(baseURL ?? ''));
    await second.open();
    await expect(second.says('En annen fane skriver til nyskapingslaget-alt.json.')).toBeVisible();
    await write(second, 'Skrevet i den andre fanen');
    await expect.poll(() => first.inFile()).toContain('Skrevet i den andre fanen');
    await first.page.close();
    await expect(second.says(WRITTEN)).toBeVisible();
    await write(second, 'Skrevet da den første var lukket');
    await expect.poll(() => second.inFile()).toContain('Skrevet da den første var lukket');
  });
});

test('deleting everything here leaves the file as it is', async ({ baseURL }) => {
  await withProfile(async (start) => {
    const page = await (await start()).page(baseURL ?? '');
    await page.clock.install();
    const list = await begun(page);
    const before = await list.inFile();
    const wipe = new Wipe(page);
    await wipe.open('#/om');
    await wipe.deleteEverything();
    await expect(wipe.proof.first()).toBeVisible();
    // Longer than what is saved waits for the file.
    await page.clock.fastForward(5_000);
    expect(await list.inFile()).toBe(before);
    await expect(list.notice).toBeHidden();
  });
});

test('nothing is offered where the browser lets no file be chosen', async ({ page, sketches }) => {
  await page.addInitScript(() => { Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }); });
  await seed(page, [storedSketch(1, { idea: IDEA })], { locale: 'nb' });
  await sketches.open();
  await expect(sketches.titles).toHaveText([IDEA]);
  await expect(sketches.button('Lagre også til en fil')).toHaveCount(0);
  await expect(sketches.main.getByText(/Velg en fil på maskinen/)).toHaveCount(0);
});
