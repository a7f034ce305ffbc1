import type { Locator } from '@playwright/test';
import { Frame } from './frame';
import { ImportDialog, type NamedText } from './import';

/** Arbeidet vårt: the list. */
export class Sketches extends Frame {
  readonly newSketch: Locator = this.page.getByRole('button', { name: 'Ny skisse' });
  readonly search: Locator = this.page.getByRole('searchbox', { name: 'Søk i arbeidet vårt' });
  readonly clearSearch: Locator = this.page.getByRole('button', { name: 'Tøm søket' });
  readonly sort: Locator = this.page.getByRole('combobox', { name: 'Sorter etter' });
  readonly count: Locator = this.main.getByRole('status').filter({ hasText: /på lista$/ });
  readonly kind: Locator = this.page.getByRole('combobox', { name: 'Hva slags' });
  readonly theme: Locator = this.page.getByRole('combobox', { name: 'Tema' });
  readonly status: Locator = this.page.getByRole('combobox', { name: 'Status' });
  /** What can be done with those that are chosen. */
  readonly chosen: Locator = this.page.getByRole('group', { name: 'Det som er valgt' });
  readonly downloadAll: Locator = this.page.getByRole('button', { name: 'Last ned alle' });
  readonly titles: Locator = this.main.getByRole('heading', { level: 3 });
  readonly binned: Locator = this.page.getByRole('group').filter({ has: this.page.getByText(/^Papirkurv/) });

  override async open(): Promise<void> {
    await super.open('#/skisser');
  }

  card(title: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: title, exact: true });
    return this.main.getByRole('listitem').filter({ has: heading });
  }

  /** A button of a card: «Lag kopi», «Last ned», «Slett». */
  tool(name: string, title: string): Locator {
    const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('button', { name: new RegExp(`^${name} ?: ${literal}$`) });
  }

  /** The box that chooses a card. */
  choose(title: string): Locator {
    const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('checkbox', { name: new RegExp(`^Velg ?: ${literal}$`) });
  }

  async openCard(title: string): Promise<void> {
    await this.card(title).getByRole('link', { name: title, exact: true }).click();
  }

  async openBin(): Promise<void> {
    await this.page.getByText(/^Papirkurv \(/).click();
  }

  /** Takes files in, where there is anything to take in. */
  async bringIn(...files: NamedText[]): Promise<void> {
    const dialog = new ImportDialog(this.page);
    await dialog.choose(...files);
    await dialog.accept.or(dialog.close).click();
    await dialog.dialog.waitFor({ state: 'hidden' });
  }
}
