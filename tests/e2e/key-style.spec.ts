import { expect, test } from './fixtures';

/** A field with its label, its hint and what stands round it, and the save status. */
const MOST_ELEMENTS = 40;

interface TraceEvent { name: string; args?: { elementCount?: number } }

test('a key changes the style of its own field alone, and not that of the whole page', async ({ browser, page, sketch }) => {
  await sketch.open('#/');
  await page.getByRole('button', { name: 'Ny skisse' }).click();
  const field = sketch.field('Beskrivelse');
  await field.fill('Vi deler ');
  await sketch.stored();
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await field.pressSequentially('én vaktordning.');
  await sketch.stored();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const counts = traceEvents.flatMap(({ name, args }) => (name === 'UpdateLayoutTree' && args?.elementCount ? [args.elementCount] : []));
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ELEMENTS);
});
