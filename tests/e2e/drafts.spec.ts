import { draftRecord, fileOf } from './files';
import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import type { DraftScreen } from './pages/draft';
import { Versions } from './pages/versions';
import { A4, printed, withoutBlanks } from './pdf';
import { idOf, storedDraft } from './storage-format';
import { downloaded, seed, storedDrafts, storedSketches } from './store';

interface Prototype {
  id: string;
  /** Fills in some of it, as a person would. */
  fill: (draft: DraftScreen) => Promise<void>;
  /** What the result must say. */
  says: string[];
  /** What the sketch must say, in any of its fields. */
  sketch: string[];
}

const PROTOTYPES: Prototype[] = [
  {
    id: 'avlastningsagent',
    fill: async (draft) => {
      const rows = [['Purring på faktura', '3,5', 'Andre kan ta over'], ['Møtereferat', '2', 'Kan stoppe'], ['Arkivrydding', '6', 'Kan vente']] as const;
      for (const [place, [what, hours, fate]] of rows.entries()) {
        // The first row is open.
        if (place > 0) await draft.add('Legg til oppgave').click();
        await draft.field('Oppgave', place).fill(what);
        await draft.field('Timer i uka', place).fill(hours);
        await draft.field('Hva kan skje med den?', place).selectOption({ label: fate });
      }
      await draft.field('Hva skal den frigjorte tiden brukes til?').fill('Snakke med ungdommen');
      await draft.field('Hvem følger opp etterpå?').fill('Rådmannen spør i mai');
    },
    says: ['5,5 t i uka', '143 t på 26 uker', '6 t i uka kan vente', 'Purring på faktura', 'Snakke med ungdommen', 'Rådmannen spør i mai'],
    sketch: ['Purring på faktura', 'Snakke med ungdommen', 'Rådmannen spør i mai', 'Møtereferat'],
  },
  {
    id: 'stillingsutlysning',
    fill: async (draft) => {
      await draft.field('Hva heter stillingen?').fill('Brobygger med båt');
      await draft.form.getByRole('radio', { name: 'Stilling som kommuner deler' }).check({ force: true });
      await draft.field('Hvem deler dere med?').fill('Hamarøy');
      await draft.field('Stillingsandel i prosent').fill('60');
      await draft.form.getByText('Velg forslag').first().click();
      await draft.form.getByRole('button', { name: 'Rydde bort én unødvendig rutine i måneden' }).click();
      await draft.add('Legg til oppgave').click();
      await draft.field('Oppgave 2').fill('Si nei til møter');
      await draft.add('Legg til egenskap').click();
      await draft.field('Egenskap 1').fill('Tåler uvær');
      await draft.field('Søknadsfrist').fill('2027-03-01');
    },
    says: ['Brobygger med båt', '60 prosent', 'Hamarøy', 'Rydde bort én unødvendig rutine i måneden', 'Si nei til møter', 'Tåler uvær', '1. mars 2027'],
    sketch: ['Brobygger med båt', 'Si nei til møter', 'Tåler uvær', 'Hamarøy'],
  },
  {
    id: 'bandittportal',
    fill: async (draft) => {
      await draft.field('Hva leter dere etter?').fill('lebesby');
      await draft.form.getByRole('button', { name: /^Legg på lånelista/ }).click();
      await draft.field('Hva må tilpasses hos dere?').fill('Vi har ferje');
    },
    says: ['Velferdsteknologi i Lebesby', 'Vi har ferje', 'lebesby'],
    sketch: ['lebesby', 'Velferdsteknologi i Lebesby', 'Vi har ferje'],
  },
  {
    id: 'bootcamp',
    fill: async (draft) => {
      await draft.field('Utfordringen vi tar med').fill('Vaktordningen slites ut');
      await draft.field('Hvem inviteres?').fill('Hamarøy og Bodø');
      await draft.field('Sted').fill('Leinesfjord');
      await draft.add('Sett inn et forslag').first().click();
      await draft.field('Dato', 0).fill('2027-05-04');
      await draft.field('Dato', 1).fill('2027-05-05');
    },
    says: ['Leinesfjord', 'Vaktordningen slites ut', 'Hamarøy og Bodø', '09:00–09:45', 'Bli kjent', '4. mai 2027'],
    sketch: ['Vaktordningen slites ut', 'Hamarøy og Bodø', 'Bli kjent'],
  },
  {
    id: 'firepakrava',
    fill: async (draft) => {
      for (const [place, [name, hours, benefit]] of ([['Plan for planene', '12', '2'], ['Fire registre', '20', '1'], ['Brannvern', '3', '5']] as const).entries()) {
        if (place > 0) await draft.add('Legg til krav').click();
        await draft.field('Krav', place).fill(name);
        await draft.field('Timer i måneden', place).fill(hours);
        await draft.field('Nytte for innbyggerne (1–5)', place).selectOption(benefit);
      }
      await draft.field('Slik kunne det vært gjort her').fill('Annethvert år');
    },
    says: ['Plan for planene', 'Fire registre', 'Brannvern', '35 t i måneden', 'Annethvert år'],
    sketch: ['Plan for planene', 'Fire registre', 'Annethvert år'],
  },
  {
    id: 'meetup',
    fill: async (draft) => {
      await draft.field('Utfordringen vår').fill('For få i turnus');
      await draft.field('Dette kan vi bidra med').fill('Turnusbok');
      await draft.field('Dette ser vi etter').fill('Felles vikarbank');
      await draft.field('Tema').fill('Vakt');
      await draft.field('Dato').fill('2027-06-06');
      await draft.field('Starter').fill('10:00');
      await draft.field('Slutter').fill('11:30');
    },
    says: ['Steigen vil møte andre', 'For få i turnus', 'Turnusbok', 'Felles vikarbank', '6. juni 2027', '10:00–11:30'],
    sketch: ['For få i turnus', 'Turnusbok', 'Felles vikarbank'],
  },
];

for (const { id, fill, says, sketch: wanted } of PROTOTYPES) {
  test(`${id}: filled, stored, reloaded, printed, and made into a sketch`, async ({ page, draft, sketch }) => {
    await page.addInitScript(() => { window.print = () => undefined; });
    await draft.open(id);
    expect(await storedDrafts(page), 'nothing is stored before the first character').toEqual([]);
    await fill(draft);
    await draft.field('Kommune').fill('Steigen');
    await draft.field('Kontaktperson').fill('Kari, 99 99 99 99');
    await draft.stored();
    for (const words of says) await expect(draft.result).toContainText(words);

    await expect(page).toHaveURL(new RegExp(`#/tiltak/${id}/[0-9a-f]{32}$`));
    await page.reload();
    for (const words of [...says, 'Kari, 99 99 99 99']) await expect(draft.result).toContainText(words);

    const paper = await printed(page);
    expect(paper.sizes).toEqual([A4]);
    const onPaper = [...says.filter((words) => !words.includes('kan vente')), 'Steigen', 'Kari, 99 99 99 99'];
    expect(onPaper.filter((words) => !paper.text.includes(withoutBlanks(words))), 'missing on paper').toEqual([]);
    expect(paper.text).not.toContain(withoutBlanks('Hovedmeny'));
    expect(paper.text).not.toContain(withoutBlanks('Angre endring'));

    const draftAddress = page.url();
    await draft.makeSketch.click();
    await expect(sketch.field('Kommune')).toHaveValue('Steigen');
    const written = await sketch.main.locator('textarea, input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join('\n'));
    for (const words of wanted) expect(written).toContain(words);
    // Nobody wrote how actors pull together, so nothing is said about it.
    await expect(sketch.field('Samspill')).toHaveValue('');
    await expect(sketch.actors).toHaveCount(0);
    await sketch.main.getByRole('link', { name: /^Laget (av|fra)/ }).first().click();
    await expect(page).toHaveURL(draftAddress);
    await expect(draft.made.getByRole('listitem')).toHaveCount(1);
    await expect(draft.refill).toBeVisible();
  });
}

test('filling a sketch again leaves what somebody has written in it', async ({ page, draft, sketch }) => {
  await seed(page, [storedDraft(1, 'meetup', { challenge: 'For få i turnus' })]);
  await draft.open(`meetup/${idOf(1)}`);
  await draft.makeSketch.click();
  await expect(sketch.field('Behovet')).toHaveValue('For få i turnus');
  await sketch.field('Mål').fill('Vårt eget mål');
  await sketch.stored();
  await page.goBack();
  // The link to the sketch is nothing that undo takes back.
  await expect(draft.refill).toBeVisible();
  await expect(draft.tool('Angre endring')).toHaveAttribute('aria-disabled', 'true');
  await draft.field('Utfordringen vår').fill('Ingen i turnus');
  await draft.tool('Angre endring').click();
  await draft.field('Utfordringen vår').fill('Ingen i turnus');
  await draft.refill.click();
  await expect(sketch.field('Behovet')).toHaveValue('Ingen i turnus');
  await expect(sketch.field('Mål')).toHaveValue('Vårt eget mål');
  await expect(sketch.told(/^Skissen er fylt på/)).toBeVisible();
  expect(await storedSketches(page)).toHaveLength(1);
});

test('several drafts of one prototype, on its card and under Arbeidet vårt', async ({ page, draft, sketches }) => {
  await draft.open('meetup');
  await draft.field('Utfordringen vår').fill('Det første kortet');
  await draft.stored();
  await draft.button('Nytt utkast').click();
  await expect(draft.title).toBeFocused();
  await expect(draft.title).toHaveText('Meetup');
  await expect(draft.field('Utfordringen vår')).toHaveValue('');
  await draft.field('Utfordringen vår').fill('Det andre kortet');
  await draft.stored();
  // Whoever comes back goes on with the latest, and finds the others beside it.
  await draft.goTo('Tiltak');
  await draft.main.getByRole('link', { name: 'Meetup', exact: true }).click();
  await expect(draft.title).toHaveText('Det andre kortet');
  await expect(draft.field('Utfordringen vår')).toHaveValue('Det andre kortet');
  await expect(page).toHaveURL(/#\/tiltak\/meetup\/[0-9a-f]{32}$/);
  await draft.otherDrafts.click();
  await draft.main.getByRole('link', { name: 'Det første kortet' }).click();
  await expect(draft.field('Utfordringen vår')).toHaveValue('Det første kortet');
  // What is put away is not followed by another draft that somebody might take for it.
  await draft.fromMore('Slett');
  await expect(draft.field('Utfordringen vår')).toHaveValue('');
  await draft.button('Angre sletting').click();
  await sketches.open();
  await expect(sketches.card('Det første kortet')).toBeVisible();
  await sketches.tool('Slett', 'Det første kortet').click();
  await expect(sketches.card('Det første kortet')).toHaveCount(0);
  await sketches.button('Angre sletting').click();
  await expect(sketches.card('Det første kortet')).toBeVisible();
  await sketches.tool('Lag kopi', 'Det andre kortet').click();
  await expect(sketches.card('Det andre kortet')).toHaveCount(2);
  await sketches.card('Det første kortet').getByRole('link', { name: 'Det første kortet' }).click();
  await expect(draft.field('Utfordringen vår')).toHaveValue('Det første kortet');
});

test('a draft goes out with everything else and comes in again elsewhere', async ({ page, sketches, draft, browser, baseURL }) => {
  await seed(page, Object.entries(FULL_DRAFTS).map(([prototype, content], place) => storedDraft(place + 1, prototype, content)));
  await sketches.open();
  const file = await downloaded(page, () => sketches.downloadAll.click());
  const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
  const elsewhere = new (await import('./pages/sketches')).Sketches(await other.newPage());
  await elsewhere.open();
  await elsewhere.bringIn(file);
  await expect(elsewhere.card('Brobygger med båt')).toBeVisible();
  await expect(elsewhere.main.getByRole('heading', { level: 3 })).toHaveCount(6);
  await other.close();
  await draft.open(`bootcamp/${idOf(4)}`);
  await expect(draft.field('Sted')).toHaveValue('Leinesfjord');
});

test('an earlier version of a draft comes back with the links to what was made of it', async ({ page, draft, sketch }) => {
  await draft.open('meetup');
  await draft.field('Utfordringen vår').fill('Første ord');
  await draft.stored();
  await page.reload();
  await draft.field('Utfordringen vår').fill('Andre ord');
  await draft.stored();
  await draft.makeSketch.click();
  await expect(sketch.field('Behovet')).toHaveValue('Andre ord');
  await sketch.stored();
  await page.goBack();
  await expect(draft.made.getByRole('link')).toHaveCount(1);
  await draft.fromMore('Versjoner');
  await new Versions(page).restore(1);
  await expect(draft.field('Utfordringen vår')).toHaveValue('Første ord');
  await expect(draft.made.getByRole('link')).toHaveCount(1);
  await expect(draft.refill).toBeVisible();
  await draft.fromMore('Slett');
  await expect(page.getByText('Lagt i papirkurven', { exact: true })).toBeVisible();
});

test('undo, redo and versions of a draft', async ({ page, draft }) => {
  await draft.open('stillingsutlysning');
  await draft.field('Hva heter stillingen?').fill('Første navn');
  await draft.stored();
  await draft.add('Legg til oppgave').click();
  await draft.tool('Angre endring').click();
  await expect(draft.form.getByLabel('Oppgave 1', { exact: true })).toHaveCount(0);
  await draft.field('Hva heter stillingen?').focus();
  await page.keyboard.press('Control+z');
  await expect(draft.field('Hva heter stillingen?')).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(draft.field('Hva heter stillingen?')).toHaveValue('Første navn');
  await draft.stored();
  await draft.fromMore('Versjoner');
  await expect(draft.title).toContainText('Første navn');
});

test('bad numbers and times get a sentence, and stay as they were typed', async ({ draft }) => {
  await draft.open('avlastningsagent');
  await draft.add('Legg til oppgave').click();
  for (const [hours, words] of [['-3', /under null/], ['400', /168 timer/], ['mange', /Skriv et tall/]] as const) {
    await draft.field('Timer i uka').fill(hours);
    await expect(draft.form.getByText(words)).toBeVisible();
    await expect(draft.field('Timer i uka')).toHaveAttribute('aria-invalid', 'true');
    await expect(draft.field('Timer i uka')).toHaveValue(hours);
  }
  await draft.field('Timer i uka').fill('3,5');
  await expect(draft.field('Timer i uka')).not.toHaveAttribute('aria-invalid', 'true');

  await draft.open('firepakrava');
  for (const [name, hours, benefit, words] of [['Begge', '4', '5', '4 t i måneden, nytte 5 av 5'], ['Timene', '3', '', '3 t i måneden, nytten er ikke vurdert'], ['Nytten', '', '2', 'nytte 2 av 5, timene mangler']] as const) {
    await draft.add('Legg til krav').click();
    const row = draft.form.getByRole('group', { name: /^Krav \d+ av/ }).last();
    await row.getByRole('textbox').first().fill(name);
    if (hours) await row.getByLabel(/^Timer/).fill(hours);
    if (benefit) await row.getByRole('combobox').selectOption(benefit);
    await expect(draft.result.getByRole('listitem').filter({ hasText: name }).last()).toContainText(words);
  }

  await draft.open('bootcamp');
  await draft.field('Slutter', 0).fill('08:00');
  await expect(draft.form.getByText(/må slutte senere enn den starter/)).toBeVisible();
  await draft.field('Slutter', 0).fill('15:30');
  for (const [place, what] of ['Kaffe', 'Kurs'].entries()) {
    await draft.add('Legg til post').first().click();
    await draft.field('Hva skjer?', place).fill(what);
    await draft.field('Klokka', place).fill('09:00');
  }
  await expect(draft.form.getByText('«Kaffe» og «Kurs» kolliderer i 30 min')).toBeVisible();
  await draft.field('Minutter', 1).fill('900');
  await expect(draft.form.getByRole('status').getByText(/«Kurs» får ikke plass/)).toBeVisible();
  await expect(draft.document).not.toContainText('Kurs');
});

test('no more requirements than there is room for, and it is said', async ({ page, draft }) => {
  const requirements = Array.from({ length: 100 }, (_, place) => ({ name: `Krav ${place}`, hours: String(place), benefit: 3 }));
  await seed(page, [storedDraft(1, 'firepakrava', { requirements })]);
  await draft.open(`firepakrava/${idOf(1)}`);
  await expect(draft.form.getByText(/100 krav/)).toBeVisible();
  // The button is off, and keeps the focus.
  await draft.add('Legg til krav').focus();
  await page.keyboard.press('Enter');
  await expect(draft.add('Legg til krav')).toBeFocused();
  await expect(draft.form.getByRole('group', { name: /^Krav \d+ av/ })).toHaveCount(100);
});

test('10,001 requirements in a file are refused with a sentence', async ({ page, sketches, imported }) => {
  const requirements = Array.from({ length: 10_001 }, () => ({ name: 'Krav' }));
  await sketches.open();
  await imported.choose({ name: 'krav.json', text: fileOf(draftRecord(storedDraft(1, 'firepakrava', { requirements }))) });
  await expect(imported.dialog.getByText(/endret|ødelagt|skadet/).first()).toBeVisible();
  expect(await storedDrafts(page)).toEqual([]);
});

test('an emoji for a name goes all the way', async ({ page, draft, sketch }) => {
  await draft.open('stillingsutlysning');
  await draft.field('Hva heter stillingen?').fill('🚤👩‍🔧');
  await draft.stored();
  await expect(draft.document.getByRole('heading', { level: 3 })).toHaveText('🚤👩‍🔧');
  const file = await downloaded(page, () => draft.take('Last ned dokument').click());
  expect(file.name).toBe('nyskapingslaget.html');
  expect(file.text).toContain('🚤👩‍🔧');
  await draft.makeSketch.click();
  await expect(sketch.field('Idé')).toHaveValue('🚤👩‍🔧');
});

test('cards of others are matched, and it is said why', async ({ page, draft, sketches, imported }) => {
  await draft.open('meetup');
  await draft.field('Kommune').fill('Steigen');
  await draft.field('Dette ser vi etter').fill('Felles vaktordning for sykepleiere');
  await draft.stored();
  await expect(draft.result.getByText(/Ingen kort fra andre/)).toBeVisible();
  const card = storedDraft(7, 'meetup', { offers: 'Erfaring med vaktordningar for sjukepleiarar' }, { municipality: 'Lom' });
  await imported.choose({ name: 'kort.json', text: fileOf(draftRecord(card)) });
  await imported.accept.click();
  const match = draft.result.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Lom' }) });
  await expect(match).toContainText('De kan bidra med');
  await expect(match).toContainText('vaktordningar');
  // A second card of one's own is nobody else's, and whoever gets this one can take it in.
  await draft.fromMore('Lag kopi');
  await expect(draft.result.getByRole('link', { name: 'Steigen' })).toHaveCount(0);
  const given = await downloaded(page, () => draft.take('Last ned kortet for å gi det til en annen kommune').click());
  expect(JSON.parse(given.text)).toMatchObject({ format: 'nyskapingslaget' });
  await match.getByRole('link', { name: 'Lom' }).click();
  await expect(draft.document).toContainText('Lom vil møte andre');
  await sketches.open();
  await sketches.kind.selectOption('Utkast');
  await expect(sketches.main.getByText('Meetup', { exact: true }).first()).toBeVisible();
});

test('what is borrowed says where it is from, and asks what was adapted', async ({ page, draft, sketch }) => {
  await draft.open('bandittportal');
  await draft.form.getByRole('radio', { name: 'Eksempler' }).check({ force: true });
  await expect(draft.form.getByText('6 treff')).toBeVisible();
  await draft.form.getByRole('radio', { name: 'Verktøy' }).check({ force: true });
  await expect(draft.form.getByText('9 treff')).toBeVisible();
  await draft.form.getByRole('radio', { name: 'Alle' }).check({ force: true });
  // Proposals and elements of the map are there for those who look for them.
  await draft.field('Hva leter dere etter?').fill('swat');
  await expect(draft.form.getByText('Ett treff')).toBeVisible();
  await draft.field('Hva leter dere etter?').fill('lange avstander');
  await expect(draft.form.getByRole('link', { name: /Lange avstander/ })).toBeVisible();
  await draft.field('Hva leter dere etter?').fill('asker');
  await draft.form.getByRole('button', { name: /^Lån og tilpass/ }).first().click();
  await expect(sketch.main.getByText(/^Lånt fra/)).toContainText('Asker');
  await page.getByRole('textbox', { name: 'Hva har dere tilpasset?' }).fill('Vi har én dør i hver bygd');
  await sketch.stored();
  // What was adapted can be borrowed on.
  await draft.open('bandittportal');
  await draft.field('Hva leter dere etter?').fill('');
  await draft.form.getByRole('radio', { name: 'Lokal tilpasning' }).check({ force: true });
  await expect(draft.form.getByText('Vi har én dør i hver bygd')).toBeVisible();
});

test('a draft that another tab writes in is shown live', async ({ page, context, draft }) => {
  await seed(page, [storedDraft(1, 'meetup', { challenge: 'Først' })]);
  await draft.open(`meetup/${idOf(1)}`);
  const second = new (await import('./pages/draft')).DraftScreen(await context.newPage());
  await second.open(`meetup/${idOf(1)}`);
  await expect(second.button('Ta over her')).toBeVisible();
  await draft.field('Utfordringen vår').fill('Skrevet i den første');
  await expect(second.document).toContainText('Skrevet i den første');
  await second.button('Ta over her').click();
  await second.field('Utfordringen vår').fill('Skrevet i den andre');
  await expect(draft.document).toContainText('Skrevet i den andre');
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('what becomes of the fields is one press away, and so is the way back', async ({ draft }) => {
    await draft.open('avlastningsagent');
    const see = draft.button('Se resultatet');
    await draft.form.getByRole('textbox').first().focus();
    await expect(see).toBeInViewport();
    await see.click();
    await expect(draft.page.getByRole('heading', { level: 2, name: 'Slik blir det' })).toBeFocused();
    await expect(draft.page.getByRole('heading', { level: 2, name: 'Slik blir det' })).toBeInViewport();
    await draft.button('Tilbake til feltene').click();
    await expect(draft.page.getByRole('heading', { level: 2, name: 'Fyll ut' })).toBeFocused();
  });
});

test('beside each other the two need no way between them', async ({ draft }) => {
  await draft.open('avlastningsagent');
  await expect(draft.form).toBeVisible();
  await expect(draft.button('Se resultatet')).toBeHidden();
  await expect(draft.button('Tilbake til feltene')).toBeHidden();
});

test('a prototype begins with one line and its first row; the tools come with the first word, and nothing moves', async ({ page, draft }) => {
  await draft.open('avlastningsagent');
  await expect(draft.main.getByText('Se for dere hva seks måneder med avlastning kan gi.')).toBeVisible();
  const first = draft.field('Oppgave', 0);
  await expect(first).toBeVisible();
  const copyOut = draft.form.getByRole('button', { name: 'Skriv av', exact: true });
  await expect(copyOut).toBeVisible();
  for (const tool of ['Angre endring', 'Ta med', 'Mer']) await expect(draft.tool(tool)).toBeHidden();
  await expect(draft.take('Skriv ut')).toHaveCount(0);
  await first.focus();
  const before = await first.boundingBox();
  await page.keyboard.type('P');
  await expect(draft.tool('Ta med')).toBeVisible();
  await expect(copyOut).toBeHidden();
  await expect(draft.take('Skriv ut')).toBeVisible();
  expect(await first.boundingBox()).toEqual(before);
  // What was taken back can be done again.
  await draft.tool('Angre endring').click();
  await expect(first).toHaveValue('');
  await draft.tool('Gjør om').click();
  await expect(first).toHaveValue('P');
  // A suggestion goes into the row that is open and empty, and no other is made.
  await draft.open('firepakrava');
  await draft.form.getByText('Velg forslag').first().click();
  await draft.form.locator('.suggestion').first().click();
  await expect(draft.form.getByRole('group', { name: /^Krav \d+ av \d+$/ })).toHaveCount(1);
  await expect(draft.field('Krav', 0)).not.toHaveValue('');
});
