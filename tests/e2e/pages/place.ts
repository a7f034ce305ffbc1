import type { FrameLocator, Locator, Page } from '@playwright/test';
import { OfflineReady } from './offline';

/** The page in one of several folders of an origin. Its texts in bokmål. */
export class Folder extends OfflineReady {
  readonly shared: Locator = this.main.getByText(/^Nyskapingslaget er også åpnet på /);
  readonly closeShared: Locator = this.button('Lukk');
  readonly storedShared: Locator = this.page.getByRole('region', { name: 'Hvor tekstene ligger' }).getByText(/^Siden er også åpnet på /);
  readonly empty: Locator = this.main.getByRole('heading', { name: 'Her ligger det ingen tekster nå' });

  constructor(page: Page, private readonly folder: string) { super(page); }

  override async open(hash = ''): Promise<void> {
    await super.open(`${this.folder}${hash}`);
  }
}

const BANNER = 'Siden vises inne i en annen side';

/** The app in a frame of another page. */
export class Framed {
  readonly inside: FrameLocator;
  readonly title: Locator;
  readonly banner: Locator;
  readonly byItself: Locator;
  readonly deleting: Locator;

  constructor(page: Page) {
    this.inside = page.frameLocator('iframe');
    this.title = this.inside.getByRole('main').getByRole('heading', { level: 1 });
    this.banner = this.inside.getByRole('alert').filter({ hasText: BANNER });
    this.byItself = this.inside.getByRole('link', { name: 'Åpne siden for seg selv' });
    this.deleting = this.inside.getByRole('button', { name: /Slett alt|Tøm papirkurven|for godt/ });
  }

  button(name: string | RegExp): Locator { return this.inside.getByRole('button', { name }); }

  async goTo(name: 'Hjem' | 'Arbeidet vårt' | 'Om'): Promise<void> {
    const place = name === 'Om' ? this.inside.getByRole('contentinfo') : this.inside.getByRole('navigation', { name: 'Hovedmeny' });
    await place.getByRole('link', { name, exact: true }).click();
  }
}
