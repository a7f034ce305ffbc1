import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** «Les av», and what waits for an answer. */
export class Reader extends Frame {
  readonly accept: Locator = this.button('Ta imot').first();
  readonly reject: Locator = this.button('Avvis').first();
  readonly start: Locator = this.button('Start kamera');
  readonly stop: Locator = this.button('Stopp kamera');
  readonly camera: Locator = this.main.locator('video');
  readonly picture: Locator = this.page.getByLabel('Velg bilde', { exact: true });
  readonly pasted: Locator = this.page.getByRole('textbox', { name: 'Lim inn lenke' });
  readonly openLink: Locator = this.button('Åpne lenken');

  override async open(): Promise<void> {
    await super.open('#/del/');
  }

  async paste(text: string): Promise<void> {
    await this.pasted.fill(text);
    await this.openLink.click();
  }

  says(text: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: text });
  }
}
