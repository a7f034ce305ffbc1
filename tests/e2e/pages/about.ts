import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** Om. */
export class About extends Frame {
  readonly room: Locator = this.page.getByRole('progressbar', { name: /Brukt plass/ });
  readonly downloadAll: Locator = this.page.getByRole('button', { name: 'Last ned alle' });

  override async open(): Promise<void> {
    await super.open('#/om');
  }
}
