import type { CDPSession, Page } from '@playwright/test';
import { manySketches, wasmBytes, watchMemory } from '../bench/measure';
import { expect, test } from '../e2e/fixtures';
import { DraftScreen } from '../e2e/pages/draft';
import { SketchScreen } from '../e2e/pages/sketch';
import { Sketches } from '../e2e/pages/sketches';
import { idOf, storedDraft } from '../e2e/storage-format';
import { seed } from '../e2e/store';

const HOURS = 8;
/** How often somebody does something in an hour, and how long the clock of the page goes on between, in milliseconds. */
const ROUNDS = 12;
const BETWEEN_MS = 5 * 60_000;

/** What may be more in the last hour than in the first, as a share of it. */
const SLACK = 0.1;
/** A page of wasm memory is 64 KiB, and it grows by some at a time. */
const WASM_SLACK_BYTES = 512 * 1024;

const DRAFT = 500;

interface Used { wasm: number; heap: number; nodes: number; listeners: number }

/** What the page holds once all that nobody needs has been let go of. */
async function used(page: Page, engine: CDPSession): Promise<Used> {
  for (let time = 0; time < 3; time += 1) await engine.send('HeapProfiler.collectGarbage');
  const { usedSize } = await engine.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await engine.send('Memory.getDOMCounters');
  return { wasm: await wasmBytes(page), heap: usedSize, nodes, listeners: jsEventListeners };
}

/** A little work: writing in a sketch and in a draft, looking for something in two ways, and a look at other screens. */
async function work(page: Page, round: number): Promise<void> {
  const list = new Sketches(page);
  const sketch = new SketchScreen(page);
  await list.goTo('Arbeidet vårt');
  await list.search.fill('ferje');
  await expect(list.count).toHaveText(/ på lista$/);
  await list.search.fill('');
  await list.titles.nth(round % 10).getByRole('link').click();
  await sketch.storing(() => sketch.field('Mål').fill(`Runde ${round}: det vi kom fram til rundt bordet.`));
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Søk' });
  await search.getByRole('searchbox').fill('vaktordning');
  await expect(search.locator('.hit').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
  await page.evaluate((hash) => { location.hash = hash; }, `#/tiltak/meetup/${idOf(DRAFT)}`);
  const draft = new DraftScreen(page);
  await draft.form.waitFor();
  await draft.storing(() => draft.form.getByRole('textbox').first().fill(`Utfordring ${round}`));
  for (const name of ['Kartet', 'Lån ideer', 'Hjem'] as const) {
    await list.goTo(name);
    await expect(list.title).toBeVisible();
  }
}

test('eight hours by the clock of the page: no more memory at the end than after the first', async ({ page, context }) => {
  test.setTimeout(60 * 60_000);
  await page.clock.install();
  await watchMemory(page);
  await seed(page, [...manySketches(100), storedDraft(DRAFT, 'meetup', { challenge: 'For få i turnus' }, { municipality: 'Steigen' })], { locale: 'nb' });
  await new Sketches(page).open();
  const engine = await context.newCDPSession(page);
  await engine.send('HeapProfiler.enable');
  const hours: Used[] = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    for (let round = 0; round < ROUNDS; round += 1) {
      await work(page, hour * ROUNDS + round);
      await page.clock.runFor(BETWEEN_MS);
    }
    hours.push(await used(page, engine));
    console.log(`LONG hour ${hour + 1}: ${JSON.stringify(hours.at(-1))}`);
  }
  const [first, last] = [hours[0], hours.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  expect(first.wasm).toBeGreaterThan(0);
  expect(last.wasm, 'wasm').toBeLessThanOrEqual(first.wasm + WASM_SLACK_BYTES);
  for (const what of ['heap', 'nodes', 'listeners'] as const) expect(last[what], what).toBeLessThanOrEqual(first[what] * (1 + SLACK));
  // What was written in the last round is there.
  await page.reload();
  const list = new Sketches(page);
  await list.goTo('Arbeidet vårt');
  await list.search.fill(`Runde ${HOURS * ROUNDS - 1}`);
  await expect(list.count).toHaveText(/^1 av /);
});
