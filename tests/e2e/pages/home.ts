import type { Locator } from '@playwright/test';
import { Frame } from './frame';

/** Hjem. */
export class Home extends Frame {
  readonly newSketch: Locator = this.page.getByRole('button', { name: 'Ny skisse' });
  readonly latest: Locator = this.page.getByRole('region', { name: 'Fortsett der dere slapp' });
  readonly doors: Locator = this.page.getByRole('region', { name: 'Tre veier inn' });
  readonly measures: Locator = this.page.getByRole('region', { name: 'Prøv et tiltak' });
}
