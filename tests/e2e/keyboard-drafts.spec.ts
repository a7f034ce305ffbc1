import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { chooseAmong, chooseIn, press, tabTo, typeHere, typeIn } from './keys';
import type { DraftScreen } from './pages/draft';

interface Prototype {
  id: string;
  name: string;
  /** Fills in some of it, from the top of the form to its end, without the pointer. */
  fill: (page: Page, draft: DraftScreen) => Promise<void>;
  /** What the result must say. */
  says: string[];
  /** What the sketch must say, in any of its fields. */
  sketch: string[];
}

/** Writes in the first row, which is open, or in one more. */
async function inRow(page: Page, field: Locator, place: number, add: Locator, text: string): Promise<void> {
  if (place === 0) return typeIn(page, field, text);
  await press(page, add, ' ');
  await typeHere(page, field, text);
}

const PROTOTYPES: Prototype[] = [
  {
    id: 'avlastningsagent',
    name: 'Avlastningsagent',
    fill: async (page, draft) => {
      for (const [place, [what, hours, fate]] of ([['Purring', '3,5', 'Andre kan ta over'], ['Arkivrydding', '6', 'Kan vente']] as const).entries()) {
        await inRow(page, draft.field('Oppgave', place), place, draft.add('Legg til oppgave'), what);
        await typeIn(page, draft.field('Timer i uka', place), hours);
        await chooseIn(page, draft.field('Hva kan skje med den?', place), fate);
      }
      await typeIn(page, draft.field('Hva skal den frigjorte tiden brukes til?'), 'Snakke med ungdommen');
      await typeIn(page, draft.field('Hvem følger opp etterpå?'), 'Rådmannen spør i mai');
    },
    says: ['3,5 t i uka', '6 t i uka kan vente', 'Purring', 'Snakke med ungdommen', 'Rådmannen spør i mai'],
    sketch: ['Purring', 'Snakke med ungdommen', 'Rådmannen spør i mai'],
  },
  {
    id: 'stillingsutlysning',
    name: 'Stillingsutlysning',
    fill: async (page, draft) => {
      await typeIn(page, draft.field('Hva heter stillingen?'), 'Brobygger med båt');
      await chooseAmong(page, draft.form.getByRole('group', { name: 'Hva slags stilling?' }), 'Stilling som kommuner deler');
      await expect(draft.field('Hvem deler dere med?')).toBeVisible();
      await typeIn(page, draft.field('Stillingsandel i prosent'), '60');
      await typeIn(page, draft.field('Søknadsfrist'), '05052027');
      await typeIn(page, draft.field('Hvem deler dere med?'), 'Hamarøy');
      await press(page, draft.form.locator('summary').first());
      await expect(draft.form.getByRole('button', { name: 'Rydde bort én unødvendig rutine i måneden' })).toBeVisible();
      await press(page, draft.form.getByRole('button', { name: 'Rydde bort én unødvendig rutine i måneden' }), ' ');
      await press(page, draft.add('Legg til oppgave'));
      await typeHere(page, draft.field('Oppgave 2'), 'Si nei til møter');
      await press(page, draft.add('Legg til egenskap'));
      await typeHere(page, draft.field('Egenskap 1'), 'Tåler uvær');
    },
    says: ['Brobygger med båt', '60 prosent', 'Hamarøy', 'Rydde bort én unødvendig rutine i måneden', 'Si nei til møter', 'Tåler uvær', '5. mai 2027'],
    sketch: ['Brobygger med båt', 'Si nei til møter', 'Tåler uvær', 'Hamarøy'],
  },
  {
    id: 'bandittportal',
    name: 'Kommunal bandittportal',
    fill: async (page, draft) => {
      await typeIn(page, draft.field('Hva leter dere etter?'), 'lebesby');
      await chooseAmong(page, draft.form.getByRole('group', { name: 'Kategori' }), 'Eksempler');
      await expect(draft.form.getByText('Ett treff')).toBeVisible();
      await press(page, draft.form.getByRole('button', { name: /^Legg på lånelista/ }));
      await expect(draft.field('Hva må tilpasses hos dere?')).toBeVisible();
      await typeIn(page, draft.field('Hva må tilpasses hos dere?'), 'Vi har ferje');
    },
    says: ['Velferdsteknologi i Lebesby', 'Vi har ferje', 'lebesby'],
    sketch: ['lebesby', 'Velferdsteknologi i Lebesby', 'Vi har ferje'],
  },
  {
    id: 'bootcamp',
    name: 'Distriktsnyskaping Bootcamp',
    fill: async (page, draft) => {
      await typeIn(page, draft.field('Utfordringen vi tar med'), 'Vaktordningen slites ut');
      await typeIn(page, draft.field('Hvem inviteres?'), 'Hamarøy og Bodø');
      await typeIn(page, draft.field('Sted'), 'Leinesfjord');
      await typeIn(page, draft.field('Dato', 0), '05052027');
      await press(page, draft.add('Legg til post').first());
      await typeHere(page, draft.field('Hva skjer?'), 'Gå på fjellet');
      await typeIn(page, draft.field('Minutter'), '90');
      await press(page, draft.add('Sett inn et forslag').last(), ' ');
      await expect(draft.form.getByRole('region', { name: 'Dag 2' }).getByLabel('Hva skjer?').first()).toBeFocused();
    },
    says: ['Leinesfjord', 'Vaktordningen slites ut', 'Hamarøy og Bodø', '09:00–10:30', 'Gå på fjellet', '5. mai 2027', 'Timeplan dag 2'],
    sketch: ['Vaktordningen slites ut', 'Hamarøy og Bodø', 'Gå på fjellet'],
  },
  {
    id: 'firepakrava',
    name: 'Firepåkrava',
    fill: async (page, draft) => {
      for (const [place, [name, hours, benefit]] of ([['Plan for planene', '12', '2: liten'], ['Brannvern', '3', '5: svært stor']] as const).entries()) {
        await inRow(page, draft.field('Krav', place), place, draft.add('Legg til krav'), name);
        await typeIn(page, draft.field('Timer i måneden', place), hours);
        await chooseIn(page, draft.field('Nytte for innbyggerne (1–5)', place), benefit);
      }
      await chooseAmong(page, draft.form.getByRole('group', { name: 'Hva skal teksten brukes til?' }), 'Meld fra');
      await typeIn(page, draft.field('Slik kunne det vært gjort her'), 'Annethvert år');
    },
    says: ['Plan for planene', 'Brannvern', '15 t i måneden', 'Annethvert år'],
    sketch: ['Plan for planene', 'Annethvert år'],
  },
  {
    id: 'meetup',
    name: 'Meetup',
    fill: async (page, draft) => {
      await typeIn(page, draft.field('Utfordringen vår'), 'For få i turnus');
      await typeIn(page, draft.field('Dette kan vi bidra med'), 'Turnusbok');
      await typeIn(page, draft.field('Dette ser vi etter'), 'Felles vikarbank');
      await typeIn(page, draft.field('Tema'), 'Vakt');
      // The letter is for a clock that asks for the half of the day; one that does not, lets it fall.
      await typeIn(page, draft.field('Dato'), '05052027');
      await typeIn(page, draft.field('Starter'), '1000a');
      await typeIn(page, draft.field('Slutter'), '1130a');
    },
    says: ['Steigen vil møte andre', 'For få i turnus', 'Turnusbok', 'Felles vikarbank', '5. mai 2027', '10:00–11:30'],
    sketch: ['For få i turnus', 'Turnusbok', 'Felles vikarbank'],
  },
];

for (const { id, name, fill, says, sketch: wanted } of PROTOTYPES) {
  test(`${name} is found, filled in, stored and made into a sketch by keyboard alone`, async ({ page, measures, draft, sketch }) => {
    await measures.open();
    await press(page, measures.card(name));
    await expect(draft.title).toBeFocused();
    await fill(page, draft);
    // A day of a programme that was put in has rows of seven stops each.
    await typeIn(page, draft.field('Kommune'), 'Steigen', 80);
    await typeIn(page, draft.field('Kontaktperson'), 'Kari, 99 99 99 99');
    await draft.stored();
    for (const words of says) await expect(draft.result).toContainText(words);
    await expect(page).toHaveURL(new RegExp(`#/tiltak/${id}/[0-9a-f]{32}$`));
    await page.reload();
    for (const words of [...says, 'Kari, 99 99 99 99']) await expect(draft.result).toContainText(words);

    await tabTo(page, draft.makeSketch, 160);
    await page.keyboard.press('Enter');
    await expect(sketch.field('Kommune')).toHaveValue('Steigen');
    const written = await sketch.main.locator('textarea, input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join('\n'));
    for (const words of wanted) expect(written).toContain(words);
    await sketch.stored();
  });
}
