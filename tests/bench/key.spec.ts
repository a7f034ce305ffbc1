import { type Page, test } from '@playwright/test';
import { AT_THE_TOP } from '../e2e/hosts';
import { idOf } from '../e2e/storage-format';
import { seed } from '../e2e/store';
import { manySketches, median, openTab, PHONE, report, slowProcessor } from './measure';
import { preactForm } from './twins';

const KEYS = 120;
/** Between two keys, in milliseconds: quick typing. */
const BETWEEN_MS = 90;

/** The times from a key is pressed until what it gives is painted, in milliseconds, the shortest first. */
async function pressesToPaints(page: Page, field: string): Promise<number[]> {
  await page.locator(field).click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        // A message is delivered once the frame is on its way to the screen.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        channel.port2.postMessage('');
      });
    }, { capture: true });
  });
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('abcdefghij '[key % 11] ?? 'a', { delay: BETWEEN_MS });
  await page.waitForFunction((keys) => (window as unknown as { times: number[] }).times.length >= keys, KEYS);
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  return times.sort((left, right) => left - right);
}

test('a key, from press to paint, against a bare field and the same fields in Preact', async ({ browser }) => {
  const tab = await openTab(browser, AT_THE_TOP);
  await seed(tab.page, manySketches(100));
  await tab.page.goto(`#/skisser/${idOf(1)}`);
  await tab.page.locator('#felt-description').waitFor();
  await slowProcessor(tab, PHONE);
  const ours = await pressesToPaints(tab.page, '#felt-description');
  await tab.context.close();
  const plain = await openTab(browser, AT_THE_TOP);
  await plain.page.goto('about:blank');
  await plain.page.setContent('<!DOCTYPE html><title>Felt</title><textarea rows="6" cols="40"></textarea>');
  await slowProcessor(plain, PHONE);
  const bare = await pressesToPaints(plain.page, 'textarea');
  await plain.context.close();
  const host = await preactForm();
  const other = await openTab(browser, host.address);
  await other.page.goto('');
  await other.page.locator('#felt-description').waitFor();
  await slowProcessor(other, PHONE);
  const preact = await pressesToPaints(other.page, '#felt-description');
  await other.context.close();
  host.close();
  const at = (times: number[], share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  const where = `a key from press to paint, processor ÷ ${PHONE}`;
  for (const [against, theirs, budget] of [['a bare field', bare, '1.5 ×'], ['the same fields in Preact', preact, '']] as const) {
    report({ what: `${where}, the middle`, value: median(ours), unit: 'ms', reference: median(theirs), against, budget, twin: true });
    report({ what: `${where}, 98 of 100`, value: at(ours, 0.98), unit: 'ms', reference: at(theirs, 0.98), against, budget, twin: true });
  }
});
