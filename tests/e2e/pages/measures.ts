import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** Tiltak: the cards, and the screen of one. */
export class Measures extends Frame {
  readonly cards: Locator = this.main.getByRole('listitem').filter({ has: this.page.getByRole('heading', { level: 2 }) });
  readonly makeSketch: Locator = this.page.getByRole('button', { name: 'Lag skisse av dette' });
  readonly made: Locator = this.page.getByRole('region', { name: 'Skisser laget av dette' });

  card(name: string): Locator {
    return this.cards.getByRole('link', { name, exact: true });
  }

  override async open(id = ''): Promise<void> {
    await super.open(id ? `#/tiltak/${id}` : '#/tiltak');
  }
}
