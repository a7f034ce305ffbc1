import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** «Slett alt på denne maskinen», at the end of Om, and the screen that follows. */
export class Wipe extends Frame {
  readonly panel: Locator = this.page.getByRole('region', { name: 'Slett alt på denne maskinen' });
  readonly ask: Locator = this.panel.getByRole('button', { name: 'Slett alt …' });
  readonly question: Locator = this.panel.getByText('Det kan ikke angres');
  readonly downloadFirst: Locator = this.panel.getByRole('button', { name: 'Last ned alle først' });
  readonly yes: Locator = this.panel.getByRole('button', { name: 'Ja, slett alt for godt' });
  readonly no: Locator = this.panel.getByRole('button', { name: 'Avbryt' });
  readonly proof: Locator = this.main.getByRole('listitem');
  readonly beginAnew: Locator = this.page.getByRole('button', { name: 'Begynn på nytt' });

  async deleteEverything(): Promise<void> {
    await this.ask.click();
    await this.yes.click();
  }
}
