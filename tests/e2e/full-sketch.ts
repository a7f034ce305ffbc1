import { expect } from './fixtures';
import { TEXT_FIELDS, type SketchScreen, type TextField } from './pages/sketch';
import type { SketchBody } from './storage-format';

/** A text for every text field, each with a word that stands nowhere else. */
export const TEXTS: Record<TextField, string> = {
  'Idé': 'Felles vaktbil i fjellbygda\nMed plass til idékassen',
  'Behovet': 'Kjøreturene tar behovsdagen',
  'Mål': 'Hver måluke får én fri formiddag',
  'Kommune': 'Utsira',
  'Lagspill': 'Lagspillerne møtes på kaffe',
  'Beskrivelse': 'Først beskriverunden,\nså prøver vi i tre uker',
  'Kontinuitet': 'Kontinuerlig logg hver fredag',
  'Samspill': 'Samspillere fra fylket er med',
  'Forståelse': 'Forståelsesfullt lytter vi til sjåførene',
  'Hva kan vi slutte med?': 'Sluttrapporten som ingen leser',
  'Hva ble faktisk endret?': 'Endringsvakten ble fast',
  'Hvem har skrevet?': 'Kari Skriver, Ola Medskriver',
};

/** Types something in every field of the sketch that is open. */
export async function fillEverything(sketch: SketchScreen): Promise<void> {
  for (const field of TEXT_FIELDS) await sketch.field(field).fill(TEXTS[field]);
  await sketch.addActor({ name: 'Distriktssenteret', role: 'Rådgiverrolle', contact: 'I gang', person: 'Siv Rådgiver' });
  await sketch.addActor({ name: 'Kjørelaget', role: 'Sjåførrolle', level: 'Regionalt', contact: 'Planlagt', person: 'Per Sjåfør' });
  await sketch.addStep('Ringe verkstedet', 'Kari Ringer', '2027-02-17');
  await sketch.addStep('Låne bilen', 'Ola Låner', '2027-03-04');
  await sketch.cell(sketch.step(1), 'Gjort').check();
  await sketch.addInstrument('Skjønnsmidlene', 'Bensinpengene');
  await sketch.addInstrument('Husbanktilskuddet', 'Garasjetaket');
  await sketch.page.getByRole('checkbox', { name: 'Rekruttering' }).check();
  await sketch.page.getByRole('checkbox', { name: 'Helse og omsorg' }).check();
  await sketch.page.getByRole('radio', { name: 'Prøver ut' }).check();
  await sketch.page.getByRole('checkbox', { name: 'Ny tjeneste' }).check();
}

/** Expects all of it in the sketch that is open. */
export async function expectEverything(sketch: SketchScreen): Promise<void> {
  for (const field of TEXT_FIELDS) await expect(sketch.field(field)).toHaveValue(TEXTS[field]);
  const first = sketch.actor(1);
  await expect(sketch.cell(first, 'Hvem')).toHaveValue('Distriktssenteret');
  await expect(sketch.cell(first, 'Rolle på laget')).toHaveValue('Rådgiverrolle');
  // An actor that is offered by name brings its level along.
  await expect(sketch.cell(first, 'Nivå')).toHaveValue('national');
  await expect(sketch.cell(first, 'Har vi kontakt?')).toHaveValue('ongoing');
  await expect(sketch.cell(first, 'Kontaktperson')).toHaveValue('Siv Rådgiver');
  const second = sketch.actor(2);
  await expect(sketch.cell(second, 'Hvem')).toHaveValue('Kjørelaget');
  await expect(sketch.cell(second, 'Nivå')).toHaveValue('regional');
  await expect(sketch.cell(second, 'Har vi kontakt?')).toHaveValue('planned');
  await expect(sketch.cell(sketch.step(1), 'Hva')).toHaveValue('Ringe verkstedet');
  await expect(sketch.cell(sketch.step(1), 'Hvem')).toHaveValue('Kari Ringer');
  await expect(sketch.cell(sketch.step(1), 'Frist')).toHaveValue('2027-02-17');
  await expect(sketch.cell(sketch.step(1), 'Gjort')).toBeChecked();
  await expect(sketch.cell(sketch.step(2), 'Hva')).toHaveValue('Låne bilen');
  await expect(sketch.cell(sketch.step(2), 'Gjort')).not.toBeChecked();
  await expect(sketch.cell(sketch.instrument(1), 'Navn')).toHaveValue('Skjønnsmidlene');
  await expect(sketch.cell(sketch.instrument(2), 'Hva kan det brukes til?')).toHaveValue('Garasjetaket');
  await expect(sketch.page.getByRole('checkbox', { name: 'Rekruttering' })).toBeChecked();
  await expect(sketch.page.getByRole('checkbox', { name: 'Helse og omsorg' })).toBeChecked();
  await expect(sketch.page.getByRole('checkbox', { name: 'Kultur' })).not.toBeChecked();
  await expect(sketch.page.getByRole('radio', { name: 'Prøver ut' })).toBeChecked();
  await expect(sketch.page.getByRole('checkbox', { name: 'Ny tjeneste' })).toBeChecked();
}

/** The same kind of sketch as a stored body, with a text of one's own in every field. */
export function fullBody(text: (field: string) => string): SketchBody {
  const fields = [
    'idea', 'need', 'goal', 'municipality', 'team_play', 'description', 'continuity', 'interplay', 'understanding', 'stop_doing',
  ];
  return {
    ...Object.fromEntries(fields.map((field) => [field, text(field)])),
    actors: ['local', 'regional', 'national'].map((level) => ({
      name: text(`${level}-name`), role: text(`${level}-role`), contact_person: text(`${level}-person`), level, contact: 'planned',
    })),
    next_steps: [{ what: text('step-what'), who: text('step-who'), due: '2027-02-17', done: true }],
    instruments: [{ name: text('instrument-name'), note: text('instrument-note') }],
    themes: ['rekruttering', 'helse-og-omsorg'],
    status: 'carried_out',
    effect: { kinds: ['new_practice'], what_changed: text('what_changed') },
    borrowed_from: { kind: 'illustration', id: 'illustrasjon-nettverk', title: 'Nettverk for distriktsnyskaping', adapted: text('adapted') },
    contributors: [text('contributor')],
  };
}
