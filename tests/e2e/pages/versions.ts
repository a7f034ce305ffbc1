import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** «Versjoner» of a sketch. Its texts in bokmål. */
export class Versions extends Frame {
  readonly items: Locator = this.main.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 2 }) });
  readonly toSketch: Locator = this.main.getByRole('link', { name: 'Til skissen' });
  readonly undo: Locator = this.page.getByRole('button', { name: 'Angre', exact: true });

  /** The one that is number `place` from the newest; 0 is the sketch as it is now. */
  item(place: number): Locator {
    return this.items.nth(place);
  }

  async restore(place: number): Promise<void> {
    await this.item(place).getByRole('button', { name: /^Hent tilbake denne versjonen/ }).click();
  }

  /** What was taken away and what was added in a version, as marked words. */
  async changes(place: number): Promise<{ removed: string[]; added: string[] }> {
    const item = this.item(place);
    await item.getByText('Se hva som ble endret').click();
    const words = (tag: string): Promise<string[]> => item.locator(`${tag} > :last-child`).allTextContents();
    return { removed: await words('del'), added: await words('ins') };
  }
}
