import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** What the two are called: by where they come from, where a file brought one of them. */
const NAMES = { Denne: '(Denne|Din, på denne maskinen)', Kopien: '(Kopien|Fra fila .*)', Begge: 'Begge' };

/** A sketch or another work that was changed in two places, side by side. Its texts in bokmål. */
export class Compare extends Frame {
  readonly parts: Locator = this.main.getByRole('group').filter({ has: this.page.getByRole('radiogroup') });
  readonly save: Locator = this.page.getByRole('button', { name: 'Lagre valget' });
  readonly keepApart: Locator = this.page.getByRole('button', { name: /^Behold begge (som to skisser|hver for seg)$/ });
  readonly keepThis: Locator = this.page.getByRole('button', { name: /^Behold(: Din, på denne maskinen| denne)$/ });
  readonly keepCopy: Locator = this.page.getByRole('button', { name: /^Behold(: Fra fila .*| kopien)$/ });
  readonly undo: Locator = this.page.getByRole('button', { name: 'Angre', exact: true });

  part(name: string): Locator {
    return this.main.getByRole('group', { name, exact: true });
  }

  choice(part: string, name: 'Denne' | 'Kopien' | 'Begge'): Locator {
    return this.part(part).getByRole('radio', { name: new RegExp(`^${NAMES[name]}$`) });
  }

  /** One side of a part: what the one says, or the other. */
  side(part: string, name: 'Denne' | 'Kopien'): Locator {
    return this.main.getByRole('group', { name: new RegExp(`^${part.replace(/[«»?]/g, '.')}: ${NAMES[name]}$`) });
  }
}
