import type { Locator, Page } from '@playwright/test';

/** gjenopprett.html: what is stored, without the app. Its texts in bokmål. */
export class Recovery {
  readonly title: Locator;
  readonly downloadAll: Locator;
  readonly goOn: Locator;
  readonly told: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.downloadAll = page.getByRole('button', { name: 'Last ned alt' });
    this.goOn = page.getByRole('link', { name: 'Fortsett uten de nye tekstene' });
    this.told = page.getByRole('status');
  }

  async open(part = ''): Promise<void> {
    await this.page.goto(`gjenopprett.html${part}`);
    await this.page.getByRole('link', { name: /Tilbake til siden|Prøv igjen/ }).waitFor();
  }

  section(name: 'Skisser og andre tekster' | 'Satt til side' | 'Tidligere versjoner'): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name} \\(`) });
  }

  /** Folds a text out; what is in it. */
  async look(title: string): Promise<Locator> {
    const item = this.page.getByRole('listitem').filter({ hasText: title }).first();
    await item.locator('summary').first().click();
    return item;
  }
}
