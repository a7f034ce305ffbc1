import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { idOf, storedDraft, storedGuide, storedSelfcheck, storedSketch, storedWorkshop } from './storage-format';
import { seed } from './store';
import type { Locator } from '@playwright/test';

/** The language that a screen reader says a text in. */
const languageOf = async (part: Locator): Promise<string | undefined> => part.evaluate((element) => {
  // The text itself stands in the innermost element.
  let inner: Element = element;
  while (inner.childElementCount === 1 && inner.firstElementChild?.textContent === inner.textContent) inner = inner.firstElementChild;
  return inner.closest('[lang]')?.getAttribute('lang') ?? undefined;
});

/** The language of some words inside of a link, a heading or a button. */
const within = async (whole: Locator, words: string): Promise<(string | undefined)[]> => {
  await expect(whole).toBeVisible();
  return whole.evaluate((element, text) => [...element.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0 && part.textContent?.includes(text))
    .map((part) => part.closest('[lang]')?.getAttribute('lang') ?? undefined), words);
};

/** The language of some words in what names a field, a group or a picture: its label, or what it says that it is named by. */
const naming = async (whole: Locator, words: string): Promise<(string | undefined)[]> => {
  await expect(whole).toBeAttached();
  return whole.evaluate((element, text) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...element.labels ?? []] : [];
    const names = [...ids.map((id) => document.getElementById(id)), ...labels];
    return names.flatMap((name) => (name ? [name, ...name.querySelectorAll('*')] : []))
      .filter((part) => part.childElementCount === 0 && part.textContent?.includes(text))
      .map((part) => part.closest('[lang]')?.getAttribute('lang') ?? undefined);
  }, words);
};

const RECORDS = [
  storedSketch(1, { idea: 'Vaktbil i fjellet', need: 'Det er langt til legen', locale: 'nb' }),
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
  for (const [address, name, language] of [['#/selvsjekk', 'Gruppe fire', 'nn']] as const) {
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
  const loan = main.locator('.loan__name').getByText('Vaktbil i fjellet', { exact: true });
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

test('two versions that are compared are read out in their language, and what we say of them in that of the page', async ({ page, frame }) => {
  await seed(page, [
    storedSketch(1, { idea: 'Felles vaktbil', goal: 'Fri på fredag', themes: ['rekruttering'], locale: 'nb' }, '00000000000000aa:1,00000000000000bb:1'),
    storedSketch(2, { idea: 'Felles vaktbil', goal: 'Fri på mandag', themes: ['omstilling'], locale: 'nb', conflict_of: idOf(1) }, '00000000000000aa:1,00000000000000cc:1'),
  ], { locale: 'en' });
  await frame.open(`#/skisser/${idOf(2)}/sammenlign`);
  const part = (name: string): Locator => page.getByRole('main').locator('.compare__part').filter({ has: page.locator('legend', { hasText: name }) });
  await expect(part('Goal')).toBeVisible();
  const languages = async (name: string): Promise<(string | null)[]> => part(name).locator('.difference span:not(.ds-sr-only)').evaluateAll((all) => [...new Set(all.map((text) => text.getAttribute('lang')))]);
  expect(await languages('Goal')).toEqual(['nb']);
  expect(await languages('Themes')).toEqual([null]);
  expect(await languageOf(part('Goal').locator('mark .ds-sr-only').first())).toBe('en');
});

test('what is borrowed, suggested and matched keeps the language of its name and of its words', async ({ page, frame }) => {
  const loans = [
    { kind: 'illustration', id: 'illustrasjon-innovasjonsagent', title: 'Innovation agent (Innovasjonsagent)' },
    { kind: 'illustration', id: 'illustrasjon-nettverk', title: 'Nettverk for distriktsnyskaping' },
  ];
  const adapted = { kind: 'example', id: 'eksempel-asker', title: 'Én dør inn, Asker', adapted: 'Vi har ferje' };
  await seed(page, [
    storedSketch(1, { idea: 'En dør her også', locale: 'nb', borrowed_from: adapted, actors: [{ name: 'Naboen i bygda' }] }),
    storedSketch(2, { idea: 'Less reporting', locale: 'en', made_from: { prototype: 'firepakrava' } }),
    storedDraft(11, 'bandittportal', { looking_for: 'firepåkrava', loans }, { locale: 'en' }),
    storedDraft(12, 'meetup', { seeks: 'rekruttering' }, { locale: 'en', municipality: 'Lom' }),
    storedDraft(13, 'meetup', { offers: 'rekruttering av lærarar' }, { locale: 'nn', municipality: 'Vik' }),
  ], { locale: 'en' });
  const main = page.getByRole('main');
  await frame.open(`#/tiltak/bandittportal/${idOf(11)}`);
  const find = main.locator('.find').filter({ hasText: 'Firepåkrava' }).first();
  for (const part of [find.locator('.find__name'), find.locator('.find__tools').getByRole('link')]) {
    expect(await within(part, 'Firepåkrava')).toEqual(['nb']);
    expect(await languageOf(part)).toBe('en');
  }
  const [first, second] = [main.locator('.loan__name').nth(0), main.locator('.loan__name').nth(1)];
  expect(await within(first, 'Innovasjonsagent')).toEqual(['nb']);
  expect(await within(second, 'Nettverk')).toEqual(['nb']);
  await frame.open(`#/skisser/${idOf(2)}`);
  expect(await within(main.locator('.suggested__words').first(), 'Firepåkrava')).toEqual(['nb']);
  await frame.open(`#/skisser/${idOf(1)}`);
  expect(await within(main.locator('.team-list').first(), 'Naboen')).toEqual(['nb']);
  await frame.open('#/eksempler/eksempel-asker');
  expect(await within(main.locator('.quoted').first(), 'ferje')).toEqual(['nb']);
  await frame.open('#/eksempler');
  expect(await within(main.getByRole('button', { name: /Småkommunenettverk/ }).first(), 'Småkommunenettverk')).toEqual(['nb']);
  await frame.open(`#/tiltak/meetup/${idOf(12)}`);
  expect(await within(main.locator('.match__reasons').first(), 'lærarar')).toEqual(['nn']);
});

/** The languages that the words of an element are said in, text by text; those of the page are left out. */
const foreign = async (whole: Locator): Promise<string[]> => whole.evaluate((element) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const lang = text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (lang !== document.documentElement.lang && text.textContent?.trim()) said.push(`${lang}: ${text.textContent.trim()}`);
  }
  return said;
});

const DOCUMENTS: [string, string[], string[]][] = [
  [`#/tiltak/avlastningsagent/${idOf(20)}`, ['Purring på faktura', 'Fagforbundet tar den', 'mange', 'Kommunedirektøren spør i mai'], ['Hours']],
  [`#/tiltak/stillingsutlysning/${idOf(21)}`, ['Brobygger med båt', 'Hamarøy', 'Si nei til møter', 'Hus i fjæra'], ['60', 'Shared']],
  [`#/tiltak/bandittportal/${idOf(22)}`, ['Velferdsteknologi i Lebesby', 'Vi har ferje'], ['borrow']],
  [`#/tiltak/bootcamp/${idOf(23)}`, ['Vaktordningen slites ut', 'Bli kjent', 'Verten'], ['09:00', 'Bootcamp']],
  [`#/tiltak/firepakrava/${idOf(24)}`, ['Rapport til fire registre', 'Ingen leser den', 'Annethvert år'], ['12']],
  [`#/tiltak/meetup/${idOf(25)}`, ['For få i turnus på legevakta', 'Erfaring med velferdsteknologi', 'Vakt'], ['2027']],
  [`#/selvsjekk/${idOf(26)}`, ['Bord fire', 'Hun som kan alt'], ['Notes', 'What']],
  [`#/laget/${idOf(27)}`, ['For få hender', 'Naboen', 'Eier bilen'], ['Local', 'Planned']],
];

const documents = (): ReturnType<typeof storedDraft>[] => [
  ...Object.entries(FULL_DRAFTS).map(([prototype, content], place) => storedDraft(20 + place, prototype, content, { locale: 'nb' })),
  storedSelfcheck(26, { session: 2, group: 'Bord fire', locale: 'nb', recognised: ['kart-10'], notes: [{ element: 'kart-10', text: 'Hun som kan alt' }] }),
  storedGuide(27, {
    answers: [{ question: 'lag-1-1', text: 'For få hender' }], locale: 'nb',
    actors: [{ name: 'Naboen', role: 'Eier bilen', level: 'local', contact: 'planned' }],
  }),
];

test('in a document the words of people are in their language, and ours in that of the page', async ({ page, frame }) => {
  await seed(page, documents(), { locale: 'en' });
  for (const [address, own, ours] of DOCUMENTS) {
    await frame.open(address);
    await expect(page.locator('#dokument')).toContainText(own[0] ?? '');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const where of ['#dokument', '.print-sheet']) {
      const said = await foreign(page.locator(where));
      for (const words of own) expect(said.some((text) => text.startsWith('nb: ') && text.includes(words)), `${words} in ${where} of ${address}: ${said.join(' | ')}`).toBe(true);
      for (const words of ours) expect(said.some((text) => text.includes(words)), `${words} in ${where} of ${address}`).toBe(false);
      expect(said.every((text) => text.startsWith('nb: ')), said.join(' | ')).toBe(true);
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
});

test('so are those of a sketch on paper, in its tables too', async ({ page, frame }) => {
  const actors = [{ name: 'Naboen', role: 'Eier bilen', level: 'local', contact: 'planned' }];
  const effect = { kinds: ['new_practice'], what_changed: 'Vi kjører sammen' };
  await seed(page, [storedSketch(1, { idea: 'Vaktbil i fjellet', locale: 'nb', actors, effect, next_steps: [{ what: 'Ringe verkstedet' }], instruments: [{ name: 'Skjønnsmidlene' }] })], { locale: 'en' });
  await frame.open(`#/skisser/${idOf(1)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Vaktbil i fjellet' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const said = await foreign(page.locator('.print-sheet'));
  for (const words of ['Vaktbil i fjellet', 'Eier bilen', 'Ringe verkstedet', 'Skjønnsmidlene', 'Vi kjører sammen']) expect(said, said.join(' | ')).toContain(`nb: ${words}`);
  for (const words of ['Local', 'Planned', 'New practice']) expect(said.join(' | ')).not.toContain(words);
});

test('what came by a link, and what two versions of a draft differ in, is in the language it was written in', async ({ page, sketch, frame }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const meetup = (number: number, seeks: string, more: object, vector: string): ReturnType<typeof storedDraft> =>
    storedDraft(number, 'meetup', { ...FULL_DRAFTS['meetup'], seeks }, { municipality: 'Vik', ...more }, vector);
  await seed(page, [
    meetup(31, 'Felles vikarbank', { locale: 'nb' }, '00000000000000aa:1,00000000000000bb:1'),
    meetup(32, 'Felles vikarpott', { locale: 'nb', conflict_of: idOf(31) }, '00000000000000aa:1,00000000000000cc:1'),
  ], { locale: 'nb' });
  await sketch.open(`#/tiltak/meetup/${idOf(31)}`);
  await sketch.takeAlong('Kopier lenke');
  await expect(sketch.told('Lenken er kopiert')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await frame.open(`#/skisser/${idOf(32)}/sammenlign`);
  await expect(page.locator('.compare__part').first()).toBeVisible();
  const sides = await foreign(page.locator('.compare'));
  expect(sides.join(' | ')).toContain('nb: vikarbank');
  expect(sides.join(' | ')).toContain('nb: vikarpott');
  await frame.open(link);
  const article = page.getByRole('main').getByRole('article');
  await expect(article).toContainText('Felles vikarbank');
  const said = await foreign(article);
  expect(said).toContain('nb: Felles vikarbank');
  expect(said.join(' | ')).not.toContain('Looking for');
  const region = page.getByRole('main').getByRole('region', { name: 'For få i turnus på legevakta', exact: true });
  expect(await naming(region, 'legevakta')).toEqual(['nb']);
});

test('on Hjem the name of a kind that English keeps is said in Norwegian', async ({ page, home }) => {
  await seed(page, [storedDraft(24, 'firepakrava', FULL_DRAFTS['firepakrava'] ?? {}, { locale: 'en', municipality: 'Lom' })], { locale: 'en' });
  await home.open();
  const row = page.locator('.latest__row').first();
  await expect(row).toContainText('Firepåkrava');
  expect(await within(row.locator('.quiet'), 'Firepåkrava')).toEqual(['nb']);
  expect(await within(row, 'Lom')).toEqual(['en']);
});

test('a note to an element of the map is said in its language, on the screen and on paper', async ({ page, frame }) => {
  const notes = [{ element: 'kart-2', text: 'Hun som kan alt' }];
  await seed(page, [
    storedSelfcheck(40, { session: 0, locale: 'nb', recognised: ['kart-2'], notes }),
    storedSelfcheck(41, { session: 1, locale: 'nn', recognised: ['kart-2'], notes: [{ element: 'kart-2', text: 'Ho som kan alt' }] }),
  ], { locale: 'en' });
  await frame.open('#/kart/kart-2');
  const main = page.getByRole('main');
  await expect(main.getByText('Ho som kan alt')).toBeVisible();
  expect(await languageOf(main.getByText('Ho som kan alt'))).toBe('nn');
  expect(await languageOf(main.locator('.paper-only .quoted'))).toBe('nb');
});

test('the buttons of a row are named in the language of what is written there, or of what was borrowed', async ({ page, frame }) => {
  const loans = [
    { kind: 'illustration', id: 'illustrasjon-innovasjonsagent', title: 'Innovation agent (Innovasjonsagent)' },
    { kind: 'sketch', id: idOf(1), title: 'Vaktbil i fjellet' },
  ];
  await seed(page, [
    storedSketch(1, { idea: 'Vaktbil i fjellet', locale: 'nb', actors: [{ name: 'Naboen i bygda' }] }),
    storedDraft(11, 'bandittportal', { loans }, { locale: 'en' }),
  ], { locale: 'en' });
  for (const [address, name, words] of [
    [`#/skisser/${idOf(1)}`, 'Naboen i bygda', 'Naboen'],
    [`#/tiltak/bandittportal/${idOf(11)}`, 'Innovation agent (Innovasjonsagent)', 'Innovasjonsagent'],
    [`#/tiltak/bandittportal/${idOf(11)}`, 'Vaktbil i fjellet', 'Vaktbil'],
  ] as const) {
    await frame.open(address);
    for (const word of ['Move up', 'Move down', 'Remove']) {
      const button = page.getByRole('main').getByRole('button', { name: `${word}: ${name}`, exact: true });
      expect(await within(button, words), `${word}: ${name}`).toEqual(['nb']);
      expect(await languageOf(button), `${word}: ${name}`).toBe('en');
    }
  }
});

test('what is wrong with a day, and what suggests a team, keep the language of the names in them', async ({ page, frame }) => {
  const blocks = [{ what: 'Kaffe', start: '09:00', minutes: '60' }, { what: 'Lage skisse', start: '09:30', minutes: '60' }];
  await seed(page, [
    storedDraft(11, 'bootcamp', { days: [{ start: '09:00', end: '15:30', blocks }] }, { locale: 'nb' }),
    storedSketch(2, { idea: 'Less reporting', locale: 'en', made_from: { prototype: 'firepakrava' } }),
  ], { locale: 'en' });
  const main = page.getByRole('main');
  await frame.open(`#/tiltak/bootcamp/${idOf(11)}`);
  const fault = main.getByRole('status').filter({ hasText: 'overlap by 30 min' });
  for (const words of ['Kaffe', 'Lage skisse']) expect(await within(fault, words), words).toEqual(['nb']);
  expect(await within(fault, 'overlap')).toEqual(['en']);
  await frame.open(`#/skisser/${idOf(2)}`);
  await main.locator('summary').filter({ hasText: 'Suggestion from' }).click();
  const team = main.getByRole('group', { name: /^Suggestion from Firepåkrava/ });
  expect(await naming(team, 'Firepåkrava')).toEqual(['nb']);
  expect(await within(team.getByRole('button', { name: /Statsforvalteren/ }), 'Statsforvalteren')).toEqual(['nb']);
});

const AT_TABLES = [
  storedSketch(1, { idea: 'Vaktbil i fjellet', need: 'Det er langt til legen', locale: 'nb', workshop: { id: idOf(900), name: 'Fjordkveld', table: '1' } }),
  storedSketch(2, { idea: 'A shared van', need: 'It is far', locale: 'en', workshop: { id: idOf(900), name: 'Fjordkveld', table: '2' } }),
  storedSketch(3, { idea: 'Laus tanke', locale: 'nn' }),
];
const WORKSHOP = { name: 'Fjordkveld', tables: '3', people: '5', dots: '3', locale: 'nn', tallies: [{ sketch: idOf(1), dots: 2 }] };

test('in a workshop whatever is named after a sketch is named in the language of that', async ({ page, frame }) => {
  await seed(page, [storedWorkshop(900, WORKSHOP), ...AT_TABLES], { locale: 'en' });
  const main = page.getByRole('main');
  const button = (name: string | RegExp): Locator => main.getByRole('button', { name, exact: true });
  await frame.open(`#/verksted/${idOf(900)}/samle`);
  expect(await naming(main.getByRole('combobox', { name: 'Table of Vaktbil i fjellet', exact: true }), 'Vaktbil')).toEqual(['nb']);
  expect(await within(button('Take out of the workshop: Vaktbil i fjellet'), 'Vaktbil')).toEqual(['nb']);
  await main.getByText('Sketches that do not belong here yet').click();
  expect(await within(button('Take into the workshop Laus tanke'), 'Laus')).toEqual(['nn']);

  await frame.open(`#/verksted/${idOf(900)}/prioriter`);
  for (const name of ['One dot more for Vaktbil i fjellet', 'One dot less for Vaktbil i fjellet']) expect(await within(button(name), 'Vaktbil'), name).toEqual(['nb']);
  const dots = main.getByRole('spinbutton', { name: 'Dots for Vaktbil i fjellet', exact: true });
  expect(await naming(dots, 'Vaktbil')).toEqual(['nb']);
  const chart = main.getByRole('img', { name: 'Bars that show how many dots each sketch was given. Most: Vaktbil i fjellet, 2 dots.', exact: true });
  expect(await naming(chart, 'Vaktbil')).toEqual(['nb']);
  expect(await naming(chart, 'Bars')).toEqual(['en']);
  await dots.fill('40');
  await page.keyboard.press('Tab');
  expect(await within(main.getByRole('status').filter({ hasText: 'at most' }), 'Vaktbil')).toEqual(['nb']);

  await frame.open(`#/verksted/${idOf(900)}/se`);
  for (const name of ['Vaktbil i fjellet', 'A shared van']) await main.getByRole('checkbox', { name: new RegExp(`^Compare ?: ${name}$`) }).check();
  expect(await naming(main.getByRole('checkbox', { name: /^Compare ?: Vaktbil i fjellet$/ }), 'Vaktbil')).toEqual(['nb']);
  const need = main.getByRole('group', { name: 'The need: Vaktbil i fjellet', exact: true });
  expect(await naming(need, 'Vaktbil')).toEqual(['nb']);
  expect(await languageOf(need)).toBe('en');

  await frame.open(`#/verksted/${idOf(900)}/avslutt`);
  expect(await within(button('Show code 1 of 2: Table 1, Vaktbil i fjellet'), 'Vaktbil')).toEqual(['nb']);
});

test('the name of a workshop and of a code is said in its language', async ({ page, frame }) => {
  await seed(page, [storedWorkshop(900, WORKSHOP), ...AT_TABLES], { locale: 'en' });
  const main = page.getByRole('main');
  await frame.open(`#/verksted/${idOf(900)}`);
  const wall = main.getByRole('img', { name: 'QR code to the set-up of Fjordkveld', exact: true });
  expect(await naming(wall, 'Fjordkveld')).toEqual(['nn']);
  await frame.open(`#/skisser/${idOf(1)}`);
  await frame.button('Take along').click();
  await frame.button('Show QR').click();
  const code = page.getByRole('img', { name: 'QR code: Vaktbil i fjellet', exact: true });
  expect(await naming(code, 'Vaktbil')).toEqual(['nb']);
});

test('at a table the name of the workshop, and of what one begins with, is said in its language', async ({ page, frame }) => {
  const prefs = { locale: 'en', table: { workshop: idOf(900), table: 2 } };
  await seed(page, [storedWorkshop(900, { ...WORKSHOP, template: 'firepakrava' })], prefs);
  const main = page.getByRole('main');
  await frame.open(`#/verksted/${idOf(900)}`);
  const seat = main.getByRole('link', { name: 'You are taking part in Fjordkveld, table 2', exact: true });
  expect(await within(seat, 'Fjordkveld')).toEqual(['nn']);
  expect(await within(main.getByRole('link', { name: /^Begin with Firepåkrava/ }), 'Firepåkrava')).toEqual(['nb']);
});
