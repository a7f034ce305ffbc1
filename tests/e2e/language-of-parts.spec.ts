import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { idOf, storedDraft, storedGuide, storedSelfcheck, storedSketch } from './storage-format';
import { seed } from './store';
import type { Locator } from '@playwright/test';

/** The language that a screen reader says a text in. */
const languageOf = async (part: Locator): Promise<string | undefined> => part.evaluate((element) => {
  // The text itself stands in the innermost element.
  let inner: Element = element;
  while (inner.childElementCount === 1 && inner.firstElementChild?.textContent === inner.textContent) inner = inner.firstElementChild;
  return inner.closest('[lang]')?.getAttribute('lang') ?? undefined;
});

const RECORDS = [
  storedSketch(1, { idea: 'Vaktbil i fjellet', locale: 'nb' }),
  storedSketch(2, { idea: 'A shared van', locale: 'en' }),
  storedSketch(3, { idea: 'Gamal idé', locale: 'nn', binned_at: 5 }),
  storedDraft(11, 'stillingsutlysning', FULL_DRAFTS['stillingsutlysning'] ?? {}, { locale: 'nb' }),
  storedSelfcheck(12, { session: 2, group: 'Gruppe fire', locale: 'nn', recognised: ['kart-10'] }),
  storedGuide(13, { answers: [{ question: 'lag-1-1', text: 'For få hender' }], locale: 'nb' }),
];

test('the name of a work says its language on a page in another one', async ({ page, frame }) => {
  await seed(page, RECORDS, { locale: 'en' });
  await frame.open('#/skisser');
  const link = (name: string): Locator => page.getByRole('main').getByRole('link', { name, exact: true });
  await expect(link('Vaktbil i fjellet')).toBeVisible();
  expect(await languageOf(link('Vaktbil i fjellet'))).toBe('nb');
  expect(await languageOf(link('A shared van'))).toBe('en');
  await page.getByText(/^Bin/).click();
  expect(await languageOf(page.getByText('Gamal idé', { exact: true }))).toBe('nn');
  for (const [address, name, language] of [
    [`#/skisser/${idOf(1)}`, 'Vaktbil i fjellet', 'nb'],
    [`#/skisser/${idOf(2)}`, 'A shared van', 'en'],
    [`#/tiltak/stillingsutlysning/${idOf(11)}`, 'Brobygger med båt', 'nb'],
    [`#/selvsjekk/${idOf(12)}`, 'Gruppe fire', 'nn'],
  ] as const) {
    await frame.open(address);
    const heading = page.getByRole('heading', { level: 1, name });
    await expect(heading).toBeVisible();
    expect(await languageOf(heading), name).toBe(language);
  }
  for (const [address, name, language] of [['#/tiltak/stillingsutlysning', 'Brobygger med båt', 'nb'], ['#/selvsjekk', 'Gruppe fire', 'nn'], ['#/laget', 'For få hender', 'nb']] as const) {
    await frame.open(address);
    await expect(link(name).first()).toBeVisible();
    expect(await languageOf(link(name).first()), name).toBe(language);
  }
});

test('so does a find, and a sheet of paper', async ({ page, frame }) => {
  await seed(page, RECORDS, { locale: 'en' });
  await frame.open('#/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('Vaktbil');
  const find = page.getByRole('dialog').getByRole('link', { name: 'Vaktbil i fjellet' });
  await expect(find).toBeVisible();
  expect(await languageOf(find)).toBe('nb');
  await frame.open(`#/skisser/${idOf(1)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Vaktbil i fjellet' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await languageOf(page.locator('.print-sheet h1'))).toBe('nb');
  expect(await languageOf(page.locator('.print-section__text').first())).toBe('nb');
  expect(await languageOf(page.locator('.print-section__title').first())).toBe('en');
});

test('what is written on a page in one language keeps it on a page in another', async ({ page, sketch, frame }) => {
  await seed(page, [], { locale: 'nb' });
  await sketch.open('#/skisser');
  await page.getByRole('button', { name: 'Ny skisse' }).first().click();
  await sketch.field('Idé').fill('Vaktbil i fjellet');
  await sketch.stored();
  const heading = page.getByRole('heading', { level: 1, name: 'Vaktbil i fjellet' });
  expect(await languageOf(heading)).toBe('nb');
  await frame.main.page().getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('textbox', { name: 'Idea' })).toBeVisible();
  expect(await languageOf(heading)).toBe('nb');
});

test('the fields of a work say its language on a page in another one', async ({ page, frame }) => {
  const sketch = { idea: 'Vaktbil i fjellet', locale: 'nb', actors: [{ name: 'Naboen' }], next_steps: [{ what: 'Ringe' }] };
  await seed(page, [storedSketch(1, sketch), storedSketch(2, { idea: 'A shared van', locale: 'en' }), ...RECORDS.slice(3)], { locale: 'en' });
  const fields = page.locator('.writing').locator('input:is([type=text], [type=date], [type=time]), textarea');
  for (const [address, language] of [
    [`#/skisser/${idOf(1)}`, 'nb'],
    [`#/skisser/${idOf(2)}`, null],
    [`#/tiltak/stillingsutlysning/${idOf(11)}`, 'nb'],
    [`#/selvsjekk/${idOf(12)}`, 'nn'],
    [`#/laget/${idOf(13)}`, 'nb'],
  ] as const) {
    await frame.open(address);
    await expect(fields.first()).toBeAttached();
    const own = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('lang')));
    expect([...new Set(own)], address).toEqual([language]);
  }
});

test('what English keeps in Norwegian is said in Norwegian', async ({ page, frame }) => {
  await seed(page, [], { locale: 'en' });
  for (const [address, name] of [
    ['#/tiltak', 'Firepåkrava'], ['#/tiltak/firepakrava', 'Firepåkrava'], ['#/eksempler', 'Småkommunenettverk'], ['#/eksempler', 'Én dør inn'],
    ['#/eksempler/eksempel-asker', 'Én dør inn'], ['#/kart', 'Hvordan skape mer innovasjon i distriktskommuner?'],
  ] as const) {
    await frame.open(address);
    const part = page.getByRole('main').getByText(name, { exact: true }).first();
    await expect(part, `${name} at ${address}`).toBeVisible();
    expect(await languageOf(part), `${name} at ${address}`).toBe('nb');
  }
});

test('the title of the report is said in bokmål on a page in nynorsk', async ({ page, frame }) => {
  await seed(page, [], { locale: 'nn' });
  await frame.open('#/kart');
  const title = page.getByRole('main').getByText('Hvordan skape mer innovasjon i distriktskommuner?', { exact: true }).first();
  await expect(title).toBeVisible();
  expect(await languageOf(title)).toBe('nb');
});

test('a name keeps its language inside a sentence, and where nothing says which it is, it is bokmål', async ({ page, frame }) => {
  const draft = storedDraft(11, 'stillingsutlysning', FULL_DRAFTS['stillingsutlysning'] ?? {}, { locale: 'nn' });
  const list = { looking_for: 'skyss', loans: [{ kind: 'sketch', id: idOf(1), title: 'Vaktbil i fjellet', municipality: '', adapted: '' }] };
  await seed(page, [
    // A record of somebody who never said in which language.
    storedSketch(1, { idea: 'Vaktbil i fjellet', locale: undefined, status: 'carried_out' }),
    draft,
    storedSketch(3, { idea: 'A bridge builder', locale: 'en', made_from: { prototype: 'stillingsutlysning', draft_id: idOf(11) } }),
    storedSketch(4, { idea: 'A van', locale: 'en', borrowed_from: { kind: 'sketch', id: idOf(1), title: 'Vaktbil i fjellet' } }),
    storedSketch(5, { idea: 'A firepåkrava', locale: 'en', made_from: { prototype: 'firepakrava' } }),
    storedDraft(12, 'bandittportal', list, { locale: 'en' }),
  ], { locale: 'en' });
  /** The language of some words inside of a link, a heading or a button. */
  const within = async (whole: Locator, words: string): Promise<(string | undefined)[]> => {
    await expect(whole).toBeVisible();
    return whole.evaluate((element, text) => [...element.querySelectorAll('*')]
      .filter((part) => part.childElementCount === 0 && part.textContent?.includes(text))
      .map((part) => part.closest('[lang]')?.getAttribute('lang') ?? undefined), words);
  };
  const main = page.getByRole('main');
  await frame.open(`#/skisser/${idOf(1)}/versjoner`);
  const versions = main.getByRole('heading', { level: 1, name: 'Versions of “Vaktbil i fjellet”' });
  expect(await within(versions, 'Vaktbil')).toEqual(['nb']);
  expect(await languageOf(versions)).toBe('en');
  for (const [number, name, words, language] of [
    [3, 'Made from the draft “Brobygger med båt”', 'Brobygger', 'nn'],
    [4, 'Borrowed from Vaktbil i fjellet', 'Vaktbil', 'nb'],
    [5, /^Made from .*Firepåkrava/, 'Firepåkrava', 'nb'],
  ] as const) {
    await frame.open(`#/skisser/${idOf(number)}`);
    const link = main.getByRole('link', { name });
    expect(await within(link, words), words).toEqual([language]);
    expect(await languageOf(link), words).toBe('en');
  }
  await frame.open('#/skisser');
  expect(await within(main.getByRole('button', { name: /^Make a copy ?: Vaktbil i fjellet$/ }), 'Vaktbil')).toEqual(['nb']);
  await frame.open(`#/tiltak/bandittportal/${idOf(12)}`);
  const loan = main.getByRole('group').filter({ has: page.getByRole('textbox') }).getByText('Vaktbil i fjellet', { exact: true });
  await expect(loan).toBeVisible();
  expect(await languageOf(loan)).toBe('nb');
  await main.getByRole('textbox', { name: 'What are you looking for?' }).fill('vaktbil');
  for (const name of [/^Take off borrowing list ?: Vaktbil i fjellet$/, /^Borrow and adapt ?: Vaktbil i fjellet$/]) {
    expect(await within(main.getByRole('button', { name }), 'Vaktbil')).toEqual(['nb']);
  }
  // A sketch of one's own that is borrowed stays in its language.
  await main.getByRole('button', { name: /^Borrow and adapt ?: Vaktbil i fjellet$/ }).click();
  const heading = main.getByRole('heading', { level: 1, name: 'Vaktbil i fjellet' });
  await expect(heading).toBeVisible();
  expect(await languageOf(heading)).toBe('nb');
});
