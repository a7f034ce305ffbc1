import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** A sketch that was changed in two places, side by side. Its texts in bokmål. */
export class Compare extends Frame {
  readonly parts: Locator = this.main.getByRole('group').filter({ has: this.page.getByRole('radiogroup') });
  readonly save: Locator = this.page.getByRole('button', { name: 'Lagre valget' });
  readonly keepApart: Locator = this.page.getByRole('button', { name: 'Behold begge som to skisser' });
  readonly undo: Locator = this.page.getByRole('button', { name: 'Angre', exact: true });

  part(name: string): Locator {
    return this.main.getByRole('group', { name, exact: true });
  }

  choice(part: string, name: 'Denne' | 'Kopien' | 'Begge'): Locator {
    return this.part(part).getByRole('radio', { name, exact: true });
  }
}
