import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Wipe } from './pages/wipe';
import { storedSketch } from './storage-format';
import { copies, seed, storedSketches } from './store';

/** Fills localStorage to the last character, as another app on the address might. */
async function brimFull(page: Page): Promise<void> {
  await page.evaluate(() => {
    let text = 'x'.repeat(4_000_000);
    for (let number = 0; text.length > 0; number += 1) {
      try {
        localStorage.setItem(`annet/${number}`, text);
      } catch {
        text = text.slice(0, text.length / 2);
      }
    }
  });
}

test('with a store that is full to the brim, the bin is emptied once somebody has said yes', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Blir' }), storedSketch(2, { idea: 'Skal bort', binned_at: 1_700_000_000_000 })]);
  await sketches.open();
  await expect.poll(() => copies(page)).toContain('Skal bort');
  await brimFull(page);
  await sketches.openBin();
  await sketches.button('Tøm papirkurven').click();
  expect(await storedSketches(page)).toHaveLength(2);
  await sketches.button('Slett for godt').click();
  await expect(sketches.told('Papirkurven er tømt. Én skisse er slettet for godt.')).toBeVisible();
  await expect.poll(() => storedSketches(page)).toHaveLength(1);
  await expect.poll(() => copies(page)).not.toContain('Skal bort');
  await page.reload();
  await expect(sketches.titles).toHaveText(['Blir']);
  await expect(sketches.main.getByText(/^Papirkurv/)).toHaveCount(0);
});

test('with a store that is full to the brim, everything is deleted once somebody has said yes', async ({ page }) => {
  const wipe = new Wipe(page);
  await seed(page, [storedSketch(1, { idea: 'Skal bort' })]);
  await wipe.open('#/om');
  await brimFull(page);
  await wipe.ask.click();
  await expect(wipe.question).toBeVisible();
  expect(await storedSketches(page)).toHaveLength(1);
  await wipe.yes.click();
  await expect(wipe.proof.first()).toHaveText(/: 0$/);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('nyskapingslaget')))).toEqual([]);
});
