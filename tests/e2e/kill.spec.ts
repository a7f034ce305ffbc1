import { report, runs } from './faults';
import { expect, test } from './fixtures';
import { withProfile } from './killable';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { isReadable } from './storage-format';
import { storedSketches } from './store';
import { owed, typeWords, WORDS } from './typing';

// There is nobody left to ask for a trace or a picture.
test.use({ trace: 'off', screenshot: 'off' });

// Each dies at another place in the rhythm of saving.
const KEYS = [30, 53, 19, 37, 44];
for (let run = 0; run < runs(2, 200); run += 1) {
  const keys = KEYS[run] ?? 10 + ((run * 7) % 60);
  test(`${run + 1}: the whole browser is killed after ${keys} keys, and nothing older than a second is lost @fault`, async ({ baseURL }) => {
    await withProfile(async (start) => {
      const dying = await start();
      const before = new Sketches(await dying.page(baseURL ?? ''));
      await before.open();
      await before.newSketch.click();
      const sketch = new SketchScreen(before.page);
      await sketch.field('Idé').focus();
      const takenAt = await typeWords(sketch, WORDS, keys);
      const killedAt = performance.now();
      await dying.kill();

      const after = new Sketches(await (await start()).page(baseURL ?? ''));
      await after.open();
      await after.titles.first().click();
      const kept = await new SketchScreen(after.page).field('Idé').inputValue();
      expect(WORDS.startsWith(kept)).toBe(true);
      report('F2', 1, Math.max(0, owed(takenAt, killedAt) - kept.length));
      expect(kept.length).toBeGreaterThanOrEqual(owed(takenAt, killedAt));
      await expect(after.alerts).toHaveCount(0);
      const texts = await storedSketches(after.page);
      expect(texts.map(isReadable)).toEqual([true]);
    });
  });
}
