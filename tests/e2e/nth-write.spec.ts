import { report, runs } from './faults';
import { expect, test } from './fixtures';
import { isReadable } from './storage-format';
import { downloaded, storedSketches } from './store';

const EVERY = process.env['FAULTS'] === 'long' ? [1, 2, 3, 4, 5, 7, 11] : [1, 2, 3];
const FIELDS = ['Idé', 'Mål', 'Behovet', 'Beskrivelse', 'Kontinuitet'] as const;
/** How soon a failed save must be told about, by the page's clock. */
const TOLD_WITHIN_MS = 1_000;

for (const every of EVERY) {
  test(`every write number ${every} fails: it is told, nothing saved is changed, and all can be downloaded @fault`, async ({ page, home, sketch, sketches }) => {
    await page.clock.install();
    await home.open();
    await home.newSketch.click();
    await sketch.field('Idé').fill('Lagret først');
    await sketch.stored();
    // From here the page's own clock says how soon it tells, however busy the machine is.
    await page.clock.pauseAt(await page.evaluate(() => Date.now()) + 60_000);
    await page.evaluate((nth) => {
      const original = Storage.prototype.setItem;
      const seen = { writes: 0, failedAt: 0, toldAfter: -1, heal: () => { Storage.prototype.setItem = original; } };
      Object.assign(window, { seen });
      Storage.prototype.setItem = function failing(key: string, value: string) {
        seen.writes += 1;
        if (seen.writes % nth === 0) {
          seen.failedAt ||= performance.now();
          throw new DOMException('full', 'QuotaExceededError');
        }
        original.call(this, key, value);
      };
      new MutationObserver(() => {
        const isTold = document.querySelector('main [role="alert"]');
        if (isTold && seen.failedAt && seen.toldAfter < 0) seen.toldAfter = performance.now() - seen.failedAt;
      }).observe(document.body, { childList: true, subtree: true });
    }, every);
    const before = (await storedSketches(page))[0] ?? '';
    let losses = 0;
    for (let round = 0; round < runs(1, 4); round += 1) {
      for (const field of FIELDS) {
        await sketch.field(field).fill(`${field} i runde ${round}`);
        await page.clock.runFor(TOLD_WITHIN_MS);
        const texts = await storedSketches(page);
        losses += texts.filter((text) => !isReadable(text)).length;
        if (every === 1 && texts[0] !== before) losses += 1;
      }
      await sketch.field('Mål').blur();
    }
    await expect.poll(() => page.evaluate(() => (window as unknown as { seen: { toldAfter: number } }).seen.toldAfter)).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => (window as unknown as { seen: { toldAfter: number } }).seen.toldAfter)).toBeLessThan(TOLD_WITHIN_MS);
    await page.clock.resume();
    const file = await downloaded(page, () => sketch.takeAlong('Last ned'));
    const { records } = JSON.parse(file.text) as { records: { body: Record<string, string> }[] };
    expect(records[0]?.body['goal']).toMatch(/^Mål i runde/);
    await page.evaluate(() => (window as unknown as { seen: { heal: () => void } }).seen.heal());
    await sketch.field('Forståelse').fill('Nå er det plass');
    await expect(sketch.status).toHaveText('Lagret');
    await page.reload();
    for (const field of FIELDS) await expect(sketch.field(field)).toHaveValue(new RegExp(`^${field} i runde`));
    await sketch.goTo('Arbeidet vårt');
    await expect(sketches.titles).toHaveCount(1);
    report('F4', 1, losses);
    expect(losses).toBe(0);
  });
}
