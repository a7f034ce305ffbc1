import type { Locator, Page } from '@playwright/test';
import { stored, storing } from '../saves';

/** What is round every screen. Its texts in bokmål. */
export class Frame {
  readonly menu: Locator;
  readonly menuButton: Locator;
  readonly languages: Locator;
  readonly skipLink: Locator;
  readonly main: Locator;
  readonly title: Locator;
  readonly alerts: Locator;

  constructor(readonly page: Page) {
    this.menu = page.getByRole('navigation', { name: 'Hovedmeny' });
    this.menuButton = page.getByRole('button', { name: 'Meny' });
    this.languages = page.getByRole('group', { name: 'Språk' });
    this.skipLink = page.getByRole('link', { name: 'Hopp til hovedinnhold' });
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    this.alerts = this.main.getByRole('alert');
  }

  async open(hash = ''): Promise<void> {
    await this.page.goto(hash);
    // The page that shows while the app is loading has a heading too.
    await this.page.locator('#loading').waitFor({ state: 'detached' });
    await this.title.waitFor();
    // What was painted before the app came stands there until the screen itself is here, without a footer.
    await this.page.locator('footer[hidden]').waitFor({ state: 'detached' });
  }

  /** Goes somewhere by the menu, or by the foot of the page to what is about the page itself. */
  async goTo(name: 'Hjem' | 'Kartet' | 'Tiltak' | 'Lån ideer' | 'Arbeidet vårt' | 'Verksted' | 'Om'): Promise<void> {
    if (name === 'Om') await this.page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
    else await this.menu.getByRole('link', { name, exact: true }).click();
  }

  /** Waits until all that has been written in this page is stored in both stores. Something has been. */
  async stored(): Promise<void> {
    await stored(this.page);
  }

  /** Does something that has words stored, and waits until they are. */
  async storing(act: () => Promise<unknown>): Promise<void> {
    await storing(this.page, act);
  }

  language(name: 'Bokmål' | 'Nynorsk' | 'English'): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** The message about what was just done. */
  told(text: string | RegExp): Locator {
    return this.page.getByText(text);
  }

  alert(title: string): Locator {
    return this.alerts.filter({ hasText: title });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What takes the work that is open, or those that are chosen, somewhere: «Last ned», «Word», «Kopier lenke» … */
  way(name: string): Locator {
    return this.page.getByRole('dialog', { name: 'Ta med' }).getByRole('button', { name, exact: true });
  }

  /** Takes it along; with the contact persons where somebody asks for them. */
  async takeAlong(name: string, withContacts = false): Promise<void> {
    await this.button('Ta med').click();
    if (withContacts) await this.page.getByRole('checkbox', { name: 'Ta med kontaktpersonene' }).check({ force: true });
    await this.way(name).click();
  }

  /** A choice of «Mer»: «Lag kopi», «Versjoner», «Slett». */
  async fromMore(name: string): Promise<void> {
    await this.button('Mer').click();
    await this.more(name).click();
  }

  more(name: string): Locator {
    return this.page.locator('#mer').getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name });
  }
}
