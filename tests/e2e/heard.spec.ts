import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';
import { idOf, storedDraft, storedGuide, storedSelfcheck, storedSketch } from './storage-format';
import { seed, storedDrafts } from './store';

/** Lets time stand until the test moves it. */
const stop = async (page: Page): Promise<void> => page.clock.pauseAt(new Date(Date.now() + 3_600_000));

/** The statuses that are about a field, by what it is described by. */
const described = async (field: Locator): Promise<string> => field.evaluate((element) => {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
  const told = ids.map((id) => document.getElementById(id)).filter((it) => it?.closest('[role=status], [aria-live=polite]'));
  return told.map((it) => it?.textContent ?? '').join(' ');
});

for (const [name, path, add, label, wrong] of [
  ['the hours of a task', 'avlastningsagent', 'Legg til oppgave', /^Timer/, 'abc'],
  ['the share of a post', 'stillingsutlysning', '', /^Stillingsprosent|^Prosent|prosent/i, '160'],
  ['the hours of a requirement', 'firepakrava', 'Legg til krav', /^Timer/, 'abc'],
] as const) {
  test(`what is wrong with ${name} is told after a pause, and at once when one leaves`, async ({ page, draft }) => {
    await page.clock.install();
    await draft.open(path);
    if (add) await draft.add(add).first().click();
    await stop(page);
    const field = draft.form.getByLabel(label).first();
    await field.fill(wrong);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await described(field)).toBe('');
    await page.clock.fastForward(1_100);
    await expect.poll(() => described(field)).not.toBe('');
    await field.fill('');
    await expect.poll(() => described(field)).toBe('');
    await field.fill(wrong);
    expect(await described(field)).toBe('');
    await page.keyboard.press('Tab');
    await expect.poll(() => described(field)).not.toBe('');
  });
}

test('what is wrong with a day is tied to the fields that mend it', async ({ page, draft }) => {
  await page.clock.install();
  await draft.open('bootcamp');
  await stop(page);
  const ends = draft.field('Slutter', 0);
  await ends.fill('08:00');
  expect(await described(ends)).toBe('');
  await page.clock.fastForward(1_100);
  await expect.poll(() => described(ends)).toMatch(/må slutte senere enn den starter/);
  await expect(ends).toHaveAttribute('aria-invalid', 'true');
  await ends.fill('15:30');
  await expect(ends).not.toHaveAttribute('aria-invalid');
});

test('a field that is full says so after a pause, of one line or of many, and interrupts nobody', async ({ page, sketch }) => {
  await page.clock.install();
  await seed(page, [storedSketch(1, { idea: 'En idé' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await stop(page);
  for (const [field, most, words] of [[sketch.field('Kommune'), 500, /det tar 500 tegn/], [sketch.field('Behovet'), 20_000, /det tar 20 000 tegn/]] as const) {
    await field.fill('x'.repeat(most));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await described(field)).toBe('');
    await expect(sketch.main.getByRole('alert')).toHaveCount(0);
    await page.clock.fastForward(1_100);
    await expect.poll(() => described(field)).toMatch(words);
    await field.fill('x'.repeat(most - 1));
    await expect(field).not.toHaveAttribute('aria-invalid');
    await expect.poll(() => described(field)).toBe('');
  }
});

test('half a day and half a time are told about when one leaves them, and take the place of nothing', async ({ page, draft }) => {
  await draft.open('meetup');
  const [day, start] = [draft.field('Dato'), draft.field('Starter')];
  await draft.storing(() => day.fill('2027-06-07'));
  await day.focus();
  // The first part of the day is emptied.
  await page.keyboard.press('Backspace');
  await draft.field('Sted eller lenke').focus();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => described(day)).toMatch(/^Datoen er ikke lagret/);
  expect((await storedDrafts(page)).join()).toContain('2027-06-07');
  await day.fill('2027-06-08');
  await expect(day).not.toHaveAttribute('aria-invalid');
  expect(await described(day)).toBe('');
  // Part by part, to nothing at all.
  await day.focus();
  for (let part = 0; part < 3; part += 1) {
    await page.keyboard.press('Backspace');
    await page.keyboard.press('ArrowRight');
  }
  await draft.storing(() => draft.field('Sted eller lenke').focus());
  await expect(day).not.toHaveAttribute('aria-invalid');
  expect((await storedDrafts(page)).join()).not.toContain('2027-06-08');
  // Where nothing was before.
  await start.focus();
  await page.keyboard.type('1');
  await draft.field('Sted eller lenke').focus();
  await expect(start).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => described(start)).toMatch(/^Klokkeslettet er ikke lagret/);
  await start.fill('18:00');
  await expect(start).not.toHaveAttribute('aria-invalid');
});

test('every field for a day or a time says what is wrong with what one typed', async ({ page, frame }) => {
  const day = { date: '', start: '', end: '', blocks: [{ what: 'Bli kjent', who: '', start: '', minutes: '45' }] };
  await seed(page, [
    storedSketch(1, { idea: 'Vaktbil', next_steps: [{ what: 'Ringe' }] }),
    storedDraft(10, 'stillingsutlysning', { title: 'Brobygger' }),
    storedDraft(11, 'meetup', { challenge: 'For få' }),
    storedDraft(12, 'bootcamp', { challenge: 'For få', days: [day, day] }),
  ], { locale: 'nb' });
  const main = page.getByRole('main');
  for (const [address, days, times] of [
    [`#/skisser/${idOf(1)}`, 1, 0],
    [`#/tiltak/stillingsutlysning/${idOf(10)}`, 1, 0],
    [`#/tiltak/meetup/${idOf(11)}`, 1, 2],
    [`#/tiltak/bootcamp/${idOf(12)}`, 2, 6],
  ] as const) {
    await frame.open(address);
    for (const [kind, count, words] of [['date', days, /^Datoen er ikke lagret/], ['time', times, /^Klokkeslettet er ikke lagret/]] as const) {
      const fields = main.locator(`input[type=${kind}]`);
      await expect(fields).toHaveCount(count);
      for (const field of await fields.all()) {
        await field.focus();
        // Too few digits: the first part alone.
        await page.keyboard.type('1');
        await field.blur();
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect.poll(() => described(field)).toMatch(words);
        if (kind === 'date') {
          // A year of two digits, which the browser takes for one long ago.
          await field.fill('0027-06-07');
          await field.blur();
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          await expect.poll(() => described(field)).not.toBe('');
        }
        await field.fill('');
      }
    }
  }
});

const said = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^(Angret|Gjort om|Angra|Undone|Redone)/ });

test('undo and redo say what they were about', async ({ page, sketch, draft }) => {
  await seed(page, [storedSketch(1, { idea: 'En idé' }), storedDraft(2, 'meetup', { challenge: 'For få' })]);
  await sketch.open(`#/skisser/${idOf(1)}`);
  await sketch.field('Mål').fill('Et mål');
  await page.keyboard.press('Control+z');
  await expect(said(page)).toHaveText('Angret: Mål');
  await sketch.redo.click();
  await expect(said(page)).toHaveText('Gjort om: Mål');
  await draft.open(`meetup/${idOf(2)}`);
  await draft.field('Kommune').fill('Lom');
  await draft.tool('Angre endring').click();
  await expect(said(page)).toHaveText(/^Angret: ./);
});

for (const [locale, undone, redone] of [['nn', 'Angra: Mål', 'Gjort om: Mål'], ['en', 'Undone: Goal', 'Redone: Goal']] as const) {
  test(`so they do in ${locale}`, async ({ page, frame }) => {
    await seed(page, [storedSketch(1, { idea: 'En idé' })], { locale });
    await frame.open(`#/skisser/${idOf(1)}`);
    await page.locator('#felt-goal').fill('x');
    await page.keyboard.press('Control+z');
    await expect(said(page)).toHaveText(undone);
    await page.keyboard.press('Control+y');
    await expect(said(page)).toHaveText(redone);
  });
}

test('a count is told when the typing rests, and only where it differs', async ({ page, sketches }) => {
  await seed(page, [storedSketch(1, { idea: 'Buss' }), storedSketch(2, { idea: 'Båt' }), storedSketch(3, { idea: 'Bil' })]);
  await page.clock.install();
  await sketches.open();
  await expect(sketches.count).toHaveText('3 på lista');
  await stop(page);
  const changes = await sketches.count.evaluateHandle((element) => {
    const told: string[] = [];
    new MutationObserver(() => told.push(element.textContent ?? '')).observe(element, { childList: true, characterData: true, subtree: true });
    return told;
  });
  for (const typed of ['B', 'Bu', 'Bus']) await sketches.search.fill(typed);
  await expect(sketches.titles).toHaveText(['Buss']);
  await page.clock.fastForward(600);
  await expect(sketches.count).toHaveText('1 av 3 på lista');
  for (const typed of ['Buss', 'Bus']) await sketches.search.fill(typed);
  await page.clock.fastForward(600);
  expect(await changes.jsonValue()).toEqual(['1 av 3 på lista']);
});

test('every work has a title of its own in the tab', async ({ page, frame }) => {
  await seed(page, [
    storedDraft(1, 'meetup', { challenge: 'For få i turnus' }, { municipality: 'Lom' }),
    storedDraft(2, 'meetup', {}, { municipality: 'Vang' }),
    storedSelfcheck(3, { session: 1, group: 'Bord Nord' }),
    storedSelfcheck(4, { session: 1, group: 'Bord Sør' }),
    storedGuide(5, { municipality: 'Lom' }),
    storedGuide(6, { municipality: 'Vang' }),
  ]);
  const titles: string[] = [];
  for (const hash of [`#/tiltak/meetup/${idOf(1)}`, `#/tiltak/meetup/${idOf(2)}`, `#/selvsjekk/${idOf(3)}`, `#/selvsjekk/${idOf(4)}`, `#/laget/${idOf(5)}`, `#/laget/${idOf(6)}`]) {
    await frame.open(hash);
    await expect(page).toHaveTitle(/turnus|Lom|Vang|Nord|Sør/);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(6);
});

test('no two headings of a comparison say the same', async ({ page }) => {
  await seedScreens(page, { locale: 'nb' });
  const screen = SCREENS.find(({ name }) => name === 'two versions side by side');
  if (!screen) throw new Error('there is no such screen');
  await openScreen(page, screen);
  await expect(page.getByRole('group', { name: 'Idé: Denne' })).toBeVisible();
  const headings = await page.getByRole('main').getByRole('heading').allTextContents();
  expect(new Set(headings).size).toBe(headings.length);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('each element of the map is read once, and reached once', async ({ page, frame }) => {
    await frame.open('#/kart');
    const links = frame.main.getByRole('link').filter({ hasText: /^\d+/ });
    const reached = (): Promise<number> => page.locator('a.sign').evaluateAll((found) => found.filter((it) => (it as HTMLElement).tabIndex >= 0 && it.getClientRects().length > 0).length);
    await expect(links).toHaveCount(15);
    expect(await reached()).toBe(15);
    await frame.button('Forstørr').click();
    await expect(links).toHaveCount(15);
    expect(await reached()).toBe(15);
  });
});
