import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Say } from '../texts';
import { Frame } from './frame';

/** A workshop in any language, from its set-up to its report: for the facilitator and for a table. */
export class WorkshopIn extends Frame {
  constructor(page: Page, readonly say: Say) { super(page); }

  field(name: string): Locator {
    return this.main.getByLabel(this.say(name), { exact: true });
  }

  /** A field of the sketch. */
  words(name: string): Locator {
    return this.page.getByRole('textbox', { name: this.say(name), exact: true });
  }

  /** A button by the name of its text. */
  press(name: string, values?: Record<string, string>): Promise<void> {
    return this.button(this.say(name, values)).click();
  }

  /** A part of the screen by the name of the text over it. */
  region(name: string): Locator {
    return this.main.getByRole('region', { name: this.say(name), exact: true });
  }

  async part(name: string): Promise<void> {
    const parts = this.main.getByRole('navigation', { name: this.say('workshop.PARTS') });
    await parts.getByRole('link', { name: this.say(name), exact: true }).click();
  }

  /** What somebody copies who does this. */
  async copied(copy: () => Promise<void>): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy();
    await expect(this.told(this.say('travel.LINK_COPIED'))).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The link to the work that is open. */
  async linkToWork(): Promise<string> {
    return this.copied(async () => {
      await this.press('travel.TAKE');
      const dialog = this.page.getByRole('dialog', { name: this.say('travel.TAKE') });
      await dialog.getByRole('button', { name: this.say('travel.COPY_LINK'), exact: true }).click();
    });
  }

  async paste(link: string): Promise<void> {
    await this.main.getByRole('textbox', { name: this.say('read.PASTE_LINK') }).fill(link);
    await this.press('read.OPEN_LINK');
  }

  /** How many tables have handed in. */
  gathered(n: number, total: number): Locator {
    return this.region('workshop.HANDED_IN').getByText(this.say('workshop.GATHERED', { n, total }));
  }

  /** The card with the idea, of the view that is shown. */
  get idea(): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name: this.say('session.IDEA') });
    return this.region('session.STAGE').locator('section').filter({ has: heading });
  }
}
