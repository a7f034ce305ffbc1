import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** A workshop: its set-up, the table one sits at, and what is gathered. */
export class Gathering extends Frame {
  readonly parts: Locator = this.main.getByRole('navigation', { name: 'Deler av verkstedet' });
  readonly invitation: Locator = this.main.getByRole('textbox', { name: 'Oppsettlenke' });
  readonly wallCode: Locator = this.main.getByRole('img', { name: /^QR-kode til oppsettet/ });
  readonly table: Locator = this.main.getByRole('combobox', { name: 'Hvilket bord sitter dere ved?' });
  readonly seat: Locator = this.main.getByRole('region', { name: 'Ved bordet' });
  readonly handedIn: Locator = this.main.getByRole('region', { name: 'Levert' });
  readonly files: Locator = this.page.getByLabel('Velg filer', { exact: true });

  field(name: string): Locator {
    return this.main.getByLabel(name, { exact: true });
  }

  async part(name: 'Sett opp' | 'Samle' | 'Se' | 'Prioriter' | 'Vis' | 'Rapport' | 'Avslutt'): Promise<void> {
    await this.parts.getByRole('link', { name, exact: true }).click();
  }

  /** What is said of how many tables have handed in. */
  says(text: string | RegExp): Locator {
    return this.handedIn.getByText(text);
  }

  /** The table of a number, with what it has handed in. */
  seatOf(number: number): Locator {
    return this.handedIn.getByRole('listitem').filter({ has: this.page.getByText(`Bord ${number}`, { exact: true }) });
  }

  async paste(link: string): Promise<void> {
    await this.main.getByRole('textbox', { name: 'Lim inn lenke' }).fill(link);
    await this.button('Åpne lenken').click();
  }
}
