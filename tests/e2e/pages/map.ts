import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** The system map, and the screen of an element. */
export class MapScreen extends Frame {
  readonly board: Locator = this.page.getByRole('group', { name: /^(Velkommen til distriktskommunen|Velkomen til distriktskommunen|Welcome to the small rural municipality)!$/ });
  readonly signs: Locator = this.board.getByRole('link');
  readonly coverage: Locator = this.page.getByRole('checkbox', { name: 'Vis hva skissene svarer på' });
  readonly recognise: Locator = this.page.getByRole('checkbox', { name: 'Ja, slik er det hos oss' });
  readonly note: Locator = this.page.getByRole('textbox', { name: 'Notat', exact: true });
  readonly start: Locator = this.page.getByRole('button', { name: 'Start skisse herfra' });

  override async open(path = ''): Promise<void> {
    await super.open(path ? `#/kart/${path}` : '#/kart');
  }
}
