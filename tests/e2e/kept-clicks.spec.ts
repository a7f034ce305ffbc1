import type { BrowserContext, Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { DraftScreen } from './pages/draft';
import { idOf, storedDraft, type StoredRecord } from './storage-format';
import { seed, storedDrafts } from './store';

// What somebody presses, or has the focus on, is the same thing before and after something is stored.

const OWN = idOf(1);
const card = storedDraft(1, 'meetup', { seeks: 'Felles vaktordning for sykepleiere' }, { municipality: 'Steigen' });
const cardOfLom = storedDraft(7, 'meetup', { offers: 'Erfaring med vaktordningar for sjukepleiarar' }, { municipality: 'Lom' });
const cardOfDovre = storedDraft(8, 'meetup', { offers: 'Vaktordning' }, { municipality: 'Dovre' });

interface Rows {
  prototype: string;
  /** What names a row, and its last field that is written in. */
  name: string;
  last: string;
  /** Two rows, and the same of another draft. */
  records: StoredRecord[];
}

const ROWS: Rows[] = [
  {
    prototype: 'firepakrava',
    name: 'Krav',
    last: 'Hva gjør det vanskelig her?',
    records: [1, 2].map((number) => storedDraft(number, 'firepakrava', { requirements: [{ name: 'Planer' }, { name: 'Registre' }] })),
  },
  {
    prototype: 'avlastningsagent',
    name: 'Oppgave',
    last: 'Hvem kan ta den, eller hva skal til?',
    records: [1, 2].map((number) => storedDraft(number, 'avlastningsagent', { tasks: [{ what: 'Planer', hours: '2' }, { what: 'Registre', hours: '3' }] })),
  },
];

/** Types in a field and presses something with the pointer, which is let go when the words are stored. */
async function typeAndPress(draft: DraftScreen, field: Locator, words: string, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await field.click();
  await draft.page.keyboard.press('End');
  await draft.page.keyboard.type(words);
  await target.hover();
  await draft.page.mouse.down();
  await expect.poll(async () => (await storedDrafts(draft.page)).join('\n')).toContain(words);
  await draft.stored();
  await draft.page.mouse.up();
}

/** Types in a field and goes on with Tab; what has the focus still has it when the words are stored. */
async function typeAndTab(draft: DraftScreen, field: Locator, words: string, next: Locator): Promise<void> {
  await field.click();
  await draft.page.keyboard.press('End');
  await draft.page.keyboard.type(words);
  await draft.page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  await expect.poll(async () => (await storedDrafts(draft.page)).join('\n')).toContain(words);
  await draft.stored();
  await expect(next).toBeFocused();
}

/** Another tab with another draft. */
async function elsewhere(context: BrowserContext, path: string): Promise<DraftScreen> {
  const draft = new DraftScreen(await context.newPage());
  await draft.open(path);
  return draft;
}

test.describe('Meetup', () => {
  test.beforeEach(async ({ page, draft }) => {
    await seed(page, [card, cardOfLom, cardOfDovre]);
    await draft.open(`meetup/${OWN}`);
    await expect(draft.match('Lom')).toBeVisible();
  });

  test('the first press of «Hent inn kort» after typing opens the choice of files', async ({ page, draft }) => {
    const chooser = page.waitForEvent('filechooser');
    await typeAndPress(draft, draft.field('Sted eller lenke'), 'Leines', draft.importCard);
    await chooser;
  });

  test('the first press of a match after typing leads to its card', async ({ page, draft }) => {
    await typeAndPress(draft, draft.field('Sted eller lenke'), 'Leines', draft.match('Lom'));
    await expect(page).toHaveURL(new RegExp(idOf(7)));
  });

  test('Tab goes from the last field to the first match, and on to «Hent inn kort»', async ({ page, draft }) => {
    await typeAndTab(draft, draft.field('Kontaktperson'), 'Kari', draft.match('Lom'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(draft.importCard).toBeFocused();
  });

  test('the focus stays while another tab writes in a card that fits', async ({ context, draft }) => {
    const other = await elsewhere(context, `meetup/${idOf(7)}`);
    for (const [municipality, focused] of [['Skjåk', draft.match('Dovre')], ['Vang', draft.importCard], ['Sel', draft.field('Sted eller lenke')]] as const) {
      await draft.page.bringToFront();
      await focused.focus();
      await other.field('Kommune').fill(municipality);
      await other.stored();
      await expect(draft.match(municipality)).toBeVisible();
      await expect(focused).toBeFocused();
    }
  });

  test('the focus stays on a match whose words another tab changes', async ({ context, draft }) => {
    const other = await elsewhere(context, `meetup/${idOf(7)}`);
    await draft.page.bringToFront();
    await draft.match('Lom').focus();
    await other.field('Kommune').fill('Skjåk');
    await other.stored();
    await expect(draft.match('Skjåk')).toBeFocused();
  });
});

for (const { prototype, name, last, records } of ROWS) {
  test.describe(prototype, () => {
    test.beforeEach(async ({ page, draft }) => {
      await seed(page, records);
      await draft.open(`${prototype}/${OWN}`);
    });

    const names = (draft: DraftScreen): Promise<string[]> => draft.form.getByLabel(name, { exact: true })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

    for (const [button, left] of [['Flytt ned: Planer', ['Registre', 'Planer']], ['Flytt opp: Registre', ['Registre', 'Planer']], ['Fjern: Planer', ['Registre']]] as const) {
      test(`the first press of «${button}» after typing acts`, async ({ draft }) => {
        await typeAndPress(draft, draft.field(last, 1), 'skrevet nettopp', draft.tool(button));
        await expect.poll(() => names(draft)).toEqual(left);
      });
    }

    test('Tab goes from the last field of a row to its buttons, and from that of the form to what becomes of it', async ({ draft }) => {
      const cell = draft.field(last, 1);
      const beyond = prototype === 'firepakrava' ? draft.field('Timer i måneden', 1) : draft.tool('Flytt opp: Registre');
      await typeAndTab(draft, cell, 'skrevet nettopp', beyond);
      await typeAndTab(draft, draft.field('Kontaktperson'), 'Kari', draft.makeSketch);
    });

    test('the focus stays while another tab writes in another draft', async ({ context, draft }) => {
      const called = prototype === 'firepakrava' ? 'Firepåkrava' : 'Avlastningsagent';
      const other = await elsewhere(context, `${prototype}/${idOf(2)}`);
      await draft.otherDrafts.click();
      for (const [words, focused] of [['Arkiv', draft.tool('Fjern: Registre')], ['Møter', draft.tool('Flytt ned: Planer')], ['Purring', draft.field(last, 0)]] as const) {
        await draft.page.bringToFront();
        await focused.focus();
        await other.field(name, 0).fill(words);
        await other.stored();
        await expect(draft.page.getByRole('link', { name: `${called}: ${words}`, exact: true })).toBeVisible();
        await expect(focused).toBeFocused();
      }
    });
  });
}
