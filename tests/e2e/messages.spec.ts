import type { Locator, Page } from '@playwright/test';
import { fileOf, record } from './files';
import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { idOf, storedDraft, storedGuide, storedSketch } from './storage-format';
import { seed } from './store';

const sketchesOf = (count: number): ReturnType<typeof storedSketch>[] =>
  Array.from({ length: count }, (_, place) => storedSketch(place + 1, { idea: `Skisse nummer ${place + 1}` }));

/** What the message lies over, of what has the focus in so many steps of the Tab key. */
async function covered(page: Page, steps: number): Promise<string[]> {
  const faults: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const own = document.activeElement;
      const toast = document.querySelector('.toast');
      if (!own || !toast || toast.contains(own) || own === document.body) return '';
      const [box, over] = [own.getBoundingClientRect(), toast.getBoundingClientRect()];
      // What is taller than the room above the message must only not be hidden by it.
      const edge = box.height > over.top - 20 ? box.top : box.bottom;
      return edge > over.top + 1 && box.top < over.bottom ? (own.textContent || own.id || own.tagName) : '';
    });
    if (fault) faults.push(fault);
  }
  return faults;
}

for (const viewport of [{ width: 320, height: 640 }, { width: 320, height: 256 }]) {
  test.describe(`a message at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });
    test('never lies over what has the focus', async ({ page, sketches }) => {
      await seed(page, sketchesOf(4));
      await sketches.open();
      await sketches.tool('Slett', 'Skisse nummer 2').click();
      await expect(sketches.button('Angre sletting')).toBeFocused();
      await sketches.title.focus();
      expect(await covered(page, 40)).toEqual([]);
    });
    for (const [name, address] of [['a sketch', `#/skisser/${idOf(1)}`], ['the map', '#/kart'], ['a draft', `#/tiltak/firepakrava/${idOf(10)}`], ['a sheet of a team', `#/laget/${idOf(30)}`]] as const) {
      test(`never lies over what has the focus on ${name}`, async ({ page, frame, imported }) => {
        await seed(page, [
          ...sketchesOf(1),
          storedDraft(10, 'firepakrava', FULL_DRAFTS['firepakrava'] ?? {}),
          storedGuide(30, { answers: [{ question: 'lag-1-1', text: 'For få hender' }] }),
        ]);
        await frame.open(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // On any screen one can paste what somebody sent.
        await imported.paste({ text: fileOf(record(2, { idea: 'Tilsendt' })) });
        await imported.accept.click();
        await expect(page.locator('.toast')).toBeVisible();
        await page.getByRole('heading', { level: 1 }).focus();
        expect(await covered(page, 60)).toEqual([]);
        await expect(page.locator('.toast')).toBeVisible();
      });
    }
  });
}

test('Escape closes a message, and the focus goes back to where one was', async ({ page, sketches }) => {
  await seed(page, sketchesOf(1));
  await sketches.open();
  await sketches.tool('Lag kopi', 'Skisse nummer 1').click();
  await expect(sketches.tool('Lag kopi', 'Skisse nummer 1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sketches.told('Kopien er laget')).toBeHidden();
  await expect(sketches.tool('Lag kopi', 'Skisse nummer 1')).toBeFocused();
  await sketches.search.focus();
  await sketches.tool('Last ned', 'Skisse nummer 1').click();
  await sketches.tool('Lag kopi', 'Skisse nummer 1').click();
  await sketches.search.focus();
  await sketches.button('Lukk').focus();
  await page.keyboard.press('Escape');
  await expect(sketches.told('Kopien er laget')).toBeHidden();
  await expect(sketches.search).toBeFocused();
});

/** An Escape that an input method takes, in both ways that browsers say so; whether the browser goes on with it. */
const composed = async (field: Locator): Promise<boolean[]> => field.evaluate((element) => [{ isComposing: true }, { keyCode: 229 }].map((own) => {
  const init = { key: 'Escape', bubbles: true, cancelable: true, ...own };
  return element.dispatchEvent(new KeyboardEvent('keydown', init));
}));

test('an Escape that ends a word of an input method does nothing else', async ({ page, sketches, frame }) => {
  await seed(page, sketchesOf(1));
  await sketches.open();
  await sketches.tool('Lag kopi', 'Skisse nummer 1').click();
  await expect(sketches.told('Kopien er laget')).toBeVisible();
  await sketches.search.fill('Skisse');
  expect(await composed(sketches.search)).toEqual([false, false]);
  await expect(sketches.search).toHaveValue('Skisse');
  await expect(sketches.told('Kopien er laget')).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk' });
  await dialog.getByRole('searchbox').fill('laget');
  expect(await composed(dialog.getByRole('searchbox'))).toEqual([false, false]);
  await expect(dialog).toBeVisible();
  const cancelled = await dialog.evaluate((element) => {
    element.querySelector('input')?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    return !element.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(cancelled).toBe(true);
  await dialog.getByRole('searchbox').evaluate((field) => field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await frame.open('#/eksempler');
  const words = page.getByRole('main').getByRole('searchbox');
  await words.fill('agent');
  expect(await composed(words)).toEqual([false, false]);
  await expect(words).toHaveValue('agent');
});

/** Whether a dialog stays where the browser asks it to close while a word of an input method is composed in it. */
const staysWhileComposing = async (dialog: Locator): Promise<boolean> => dialog.evaluate((element) => {
  const inside = element.querySelector('input, button, h2') ?? element;
  inside.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  return !element.dispatchEvent(new Event('cancel', { cancelable: true })) && (element as HTMLDialogElement).open;
});

test('an Escape of an input method closes no dialog, and a browser that closes one itself puts all of it away', async ({ page, sketch, imported }) => {
  await seed(page, sketchesOf(1));
  await sketch.open(`#/skisser/${idOf(1)}`);
  await expect(sketch.status).toHaveText('Lagret');
  const take = page.getByRole('dialog', { name: 'Ta med' });
  const search = page.getByRole('dialog', { name: 'Søk' });
  const ways: [Locator, () => Promise<void>][] = [
    [imported.dialog, async () => { await imported.paste({ text: fileOf(record(2, { idea: 'Fra fil' })) }); }],
    [take, async () => sketch.button('Ta med').click()],
    [search, async () => page.keyboard.press('Control+k')],
  ];
  for (const [place, [dialog, open]] of ways.entries()) {
    await open();
    await expect(dialog).toBeVisible();
    expect(await staysWhileComposing(dialog), `dialog ${place}`).toBe(true);
    await expect(dialog).toBeVisible();
    await dialog.evaluate((element) => element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
    // The word is done before the next key.
    await page.evaluate(async () => new Promise((resolve) => { setTimeout(resolve, 0); }));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    // A browser may close it without asking, such as at a second Escape in a row: it can be opened again after that.
    await open();
    await expect(dialog).toBeVisible();
    await dialog.evaluate((element) => (element as HTMLDialogElement).close());
    await expect(dialog).toBeHidden();
    await expect(dialog.getByRole('button')).toHaveCount(0);
    await open();
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('Escape is first of all that of a dialog', async ({ page, sketches }) => {
  await seed(page, sketchesOf(1));
  await sketches.open();
  await sketches.tool('Lag kopi', 'Skisse nummer 1').click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(sketches.told('Kopien er laget')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sketches.told('Kopien er laget')).toBeHidden();
});

test('a message goes with its screen, but the way back from a deletion waits on the screen one lands on', async ({ page, sketches, sketch }) => {
  await seed(page, sketchesOf(2));
  await sketches.open();
  await sketches.tool('Lag kopi', 'Skisse nummer 1').click();
  await expect(sketches.told('Kopien er laget')).toBeVisible();
  await sketches.goTo('Om');
  await expect(sketches.told('Kopien er laget')).toBeHidden();
  await sketch.open(`#/skisser/${idOf(2)}`);
  await sketch.fromMore('Slett');
  await expect(sketches.title).toHaveText('Arbeidet vårt');
  await expect(sketches.button('Angre sletting')).toBeFocused();
  await sketches.goTo('Om');
  await expect(sketches.button('Angre sletting')).toBeHidden();
});

test('what offers nothing goes after six seconds, but not under a pointer or a focus', async ({ page, sketches }) => {
  await seed(page, sketchesOf(1));
  await page.clock.install();
  await sketches.open();
  await expect(sketches.tool('Slett', 'Skisse nummer 1')).toBeVisible();
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  const tell = async (): Promise<void> => {
    await sketches.tool('Slett', 'Skisse nummer 1').click();
    await sketches.button('Angre sletting').click();
    await expect(sketches.told(/hentet tilbake/i)).toBeVisible();
    // The pointer lies where the button was.
    await page.mouse.move(0, 0);
    // The focus goes to the heading with the next frame, which comes by the clock too.
    await page.clock.fastForward(100);
    await expect(sketches.title).toBeFocused();
  };
  await tell();
  await page.clock.fastForward(5_000);
  await expect(sketches.told(/hentet tilbake/i)).toBeVisible();
  await page.clock.fastForward(2_000);
  await expect(sketches.told(/hentet tilbake/i)).toBeHidden();
  await tell();
  await sketches.button('Lukk').focus();
  await page.clock.fastForward(20_000);
  await expect(sketches.told(/hentet tilbake/i)).toBeVisible();
  await sketches.title.focus();
  await page.clock.fastForward(7_000);
  await expect(sketches.told(/hentet tilbake/i)).toBeHidden();
  await sketches.tool('Slett', 'Skisse nummer 1').click();
  await page.clock.fastForward(60_000);
  await expect(sketches.button('Angre sletting')).toBeVisible();
});
