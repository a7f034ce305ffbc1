import { chance, report, runs } from './faults';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { isReadable } from './storage-format';
import { storedSketches } from './store';
import { owed, typeWords, WORDS } from './typing';

// There is nobody left to ask for a picture.
test.use({ trace: 'off', screenshot: 'off' });

const CRASHES = runs(1, 50);

// Four times so many in all, side by side.
for (const round of [1, 2, 3, 4]) test(`${round}: a tab crashes while somebody types, and nothing older than a second is lost @fault`, async ({ browser, baseURL }) => {
  test.setTimeout(CRASHES * 60_000);
  const random = chance(Number(process.env['SEED'] ?? 11) + round);
  let losses = 0;
  for (let run = 0; run < CRASHES; run += 1) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
    const page = await context.newPage();
    const sketch = new SketchScreen(page);
    await sketch.open('#/skisser');
    await sketch.button('Ny skisse').click();
    await sketch.field('Idé').focus();
    const address = page.url();
    const takenAt = await typeWords(sketch, WORDS, 20 + Math.floor(random() * 40));
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    const crashedAt = performance.now();
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const after = new SketchScreen(await context.newPage());
    await after.open(address);
    const kept = await after.field('Idé').inputValue();
    const lost = Math.max(0, owed(takenAt, crashedAt) - kept.length);
    losses += lost;
    expect.soft(lost, `run ${run}`).toBe(0);
    expect(WORDS.startsWith(kept)).toBe(true);
    expect((await storedSketches(after.page)).map(isReadable)).toEqual([true]);
    await context.close();
  }
  report('F1', CRASHES, losses);
});
