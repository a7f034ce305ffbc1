import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** The labels of the text fields, in the order of the screen. */
export const TEXT_FIELDS = [
  'Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspill', 'Beskrivelse', 'Kontinuitet', 'Samspill', 'Forståelse',
  'Hva kan vi slutte med?', 'Hva ble faktisk endret?', 'Hvem har skrevet?',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface ActorText {
  name: string;
  role: string;
  level?: 'Lokalt' | 'Regionalt' | 'Nasjonalt';
  contact: 'Ikke ennå' | 'Planlagt' | 'I gang';
  person: string;
}

/** The navigation tool. */
export class SketchScreen extends Frame {
  readonly status: Locator = this.main.getByRole('status');
  readonly watching: Locator = this.main.getByText('Skissen er åpen i en annen fane').locator('..');
  readonly takeOver: Locator = this.page.getByRole('button', { name: 'Ta over her' });
  readonly toolbar: Locator = this.page.getByRole('group', { name: 'Valg for skissen' });
  readonly undo: Locator = this.page.getByRole('button', { name: 'Angre endring' });
  readonly redo: Locator = this.page.getByRole('button', { name: 'Gjør om' });
  readonly exampleTab: Locator = this.page.getByRole('tab', { name: 'Eksempel' });
  readonly sketchTab: Locator = this.page.getByRole('tab', { name: 'Skisse' });
  readonly team: Locator = this.page.getByRole('region', { name: 'Hvem er på laget?' });
  readonly steps: Locator = this.page.getByRole('region', { name: 'Neste steg' });
  readonly instruments: Locator = this.page.getByRole('region', { name: 'Støtte og ordninger' });
  readonly actors: Locator = this.team.getByRole('group', { name: /^Aktør/ });

  field(name: TextField): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** The button under an empty field that takes the sentence that is suggested for it. */
  borrow(name: TextField): Locator {
    return this.page.getByRole('button', { name: `Lån setningen til ${name}`, exact: true });
  }

  tool(name: string): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  actor(number: number): Locator {
    return this.team.getByRole('group', { name: new RegExp(`^Aktør ${number} av`) });
  }

  step(number: number): Locator {
    return this.steps.getByRole('group', { name: new RegExp(`^Steg ${number} av`) });
  }

  instrument(number: number): Locator {
    return this.instruments.getByRole('group', { name: new RegExp(`^Støtte ${number} av`) });
  }

  /** One field of a row. */
  cell(row: Locator, label: string): Locator {
    return row.getByLabel(label, { exact: true });
  }

  async addActor(text: ActorText): Promise<Locator> {
    await this.team.getByRole('button', { name: 'Legg til aktør' }).click();
    const row = this.actors.last();
    await this.cell(row, 'Hvem').fill(text.name);
    await this.cell(row, 'Rolle på laget').fill(text.role);
    if (text.level) await this.cell(row, 'Nivå').selectOption(text.level);
    await this.cell(row, 'Har vi kontakt?').selectOption(text.contact);
    await this.cell(row, 'Kontaktperson').fill(text.person);
    return row;
  }

  async addStep(what: string, who: string, due: string): Promise<Locator> {
    await this.steps.getByRole('button', { name: 'Legg til steg' }).click();
    const row = this.steps.getByRole('group').last();
    await this.cell(row, 'Hva').fill(what);
    await this.cell(row, 'Hvem').fill(who);
    await this.cell(row, 'Frist').fill(due);
    return row;
  }

  async addInstrument(name: string, note: string): Promise<Locator> {
    await this.instruments.getByRole('button', { name: 'Legg til støtte eller ordning' }).click();
    const row = this.instruments.getByRole('group').last();
    await this.cell(row, 'Navn').fill(name);
    await this.cell(row, 'Hva kan det brukes til?').fill(note);
    return row;
  }

  /** The names of the actors, row by row. */
  async actorNames(): Promise<string[]> {
    return this.actors.getByLabel('Hvem', { exact: true }).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }
}
