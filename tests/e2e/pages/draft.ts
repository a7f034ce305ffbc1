import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** The screen of a prototype: fields, and beside them what becomes of them. */
export class DraftScreen extends Frame {
  readonly form: Locator = this.page.getByRole('region', { name: 'Fyll ut' });
  readonly result: Locator = this.page.getByRole('region', { name: 'Slik blir det' });
  readonly document: Locator = this.result.getByRole('article');
  readonly makeSketch: Locator = this.result.getByRole('button', { name: 'Lag skisse av dette' });
  readonly refill: Locator = this.result.getByRole('button', { name: 'Fyll på skissen' });
  readonly made: Locator = this.page.getByRole('region', { name: 'Skisser laget av dette' });
  readonly matches: Locator = this.result.getByRole('region', { name: 'Treff med andre' });
  readonly importCard: Locator = this.matches.getByRole('button', { name: 'Hent inn kort' });
  /** Folds out the other drafts of the prototype. */
  readonly otherDrafts: Locator = this.page.locator('summary').filter({ hasText: /^Utkastene deres/ });
  readonly mail: Locator = this.result.getByRole('link', { name: 'Send på e-post' });

  override async open(path: string): Promise<void> {
    await super.open(`#/tiltak/${path}`);
    await this.form.waitFor();
  }

  /** A field by its label; the n-th where rows repeat it. */
  field(label: string, place = 0): Locator {
    return this.form.getByLabel(label, { exact: true }).nth(place);
  }

  add(name: string): Locator {
    return this.form.getByRole('button', { name, exact: true });
  }

  /** A tool of the draft: «Angre endring», «Last ned», «Slett» … */
  tool(name: string): Locator {
    return this.form.getByRole('button', { name, exact: true });
  }

  /** The card of a municipality that fits. */
  match(municipality: string): Locator {
    return this.matches.getByRole('link', { name: municipality, exact: true });
  }

  /** What can be done with the result: «Skriv ut», «Kopier til Word» … */
  take(name: string): Locator {
    return this.result.getByRole('button', { name, exact: true });
  }
}
