import type { BrowserContext, Page } from '@playwright/test';
import { chance, report, runs } from './faults';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';

// There may be nobody left to ask for a picture.
test.use({ trace: 'off', screenshot: 'off' });

/** Ways to leave a page in the middle of a word. */
const WAYS: Record<string, (page: Page, context: BrowserContext) => Promise<void>> = {
  close: async (page) => {
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  },
  reload: async (page) => { await page.reload(); },
  'go elsewhere': async (page) => { await page.goto('gjenopprett.html'); },
  // As a phone does with a page that is out of sight: it stands still, then it is gone. A browser without a window hides
  // no page and tells of no freezing, so the one event that a page hears before it stands still is the test's own.
  'freeze, then kill': async (page, context) => {
    const session = await context.newCDPSession(page);
    await page.evaluate(() => document.dispatchEvent(new Event('freeze')));
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
  },
};

const RUNS = runs(1, 10);

for (const [way, leave] of Object.entries(WAYS)) {
  test(`${way}: not one keystroke is lost @fault`, async ({ browser, baseURL }) => {
    test.setTimeout(RUNS * 60_000);
    const random = chance(Number(process.env['SEED'] ?? 3));
    let losses = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
      const sketch = new SketchScreen(await context.newPage());
      await sketch.open('#/skisser');
      await sketch.button('Ny skisse').click();
      const address = sketch.page.url();
      const text = 'Hvert eneste tegn skal være her'.slice(0, 5 + Math.floor(random() * 26));
      await sketch.field('Idé').pressSequentially(text, { delay: Math.floor(random() * 60) });
      await leave(sketch.page, context);
      const after = new SketchScreen(await context.newPage());
      await after.open(address);
      const kept = await after.field('Idé').inputValue();
      losses += text.length - kept.length;
      expect.soft(kept, `run ${run}`).toBe(text);
      await context.close();
    }
    report('F3', RUNS, losses);
  });
}
