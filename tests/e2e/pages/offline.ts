import type { Locator, Page } from '@playwright/test';
import { NEXT_MARK } from '../site';
import { Home } from './home';

/** What the page says about opening without a network, and about newer versions. Its texts in bokmål. */
export class OfflineReady extends Home {
  readonly ready: Locator = this.main.getByText('Virker uten nett', { exact: true });
  readonly notReady: Locator = this.main.getByText('Virker ikke uten nett ennå.');
  readonly panel: Locator = this.page.getByRole('region', { name: 'Uten nett' });
  readonly newVersion: Locator = this.main.getByText('Ny versjon er klar', { exact: true });
  readonly updateNow: Locator = this.page.getByRole('button', { name: 'Oppdater nå' });
  readonly updateLater: Locator = this.page.getByRole('button', { name: 'Ikke nå' });

  async openReady(): Promise<void> {
    await this.open();
    await this.ready.waitFor();
  }

  /** Asks the host for a newer version, and waits until it is here or has failed to come. */
  async lookForUpdate(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      // A worker that cannot be had, or is not a script, is refused by the browser.
      await registration?.update().catch(() => undefined);
      const installing = registration?.installing;
      if (installing) {
        await new Promise<void>((done) => {
          installing.addEventListener('statechange', () => { if (installing.state !== 'installing') done(); });
          if (installing.state !== 'installing') done();
        });
      }
    });
  }
}

/** The builds that a page's files are from: the page itself and everything it has loaded. */
export async function buildsOf(page: Page): Promise<string[]> {
  return page.evaluate((mark) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const own = document.querySelector<HTMLLinkElement>('#app-module')?.href ?? '';
    const hash = /-([0-9a-f]{16})\./.exec(own)?.[1] ?? '';
    const others = names.filter((name) => /-[0-9a-f]{16}(_bg)?\.(js|wasm)$/.test(name) && !/boot-/.test(name) && !name.includes(hash));
    return [document.querySelector(`meta[name="${mark}"]`) ? 'next' : 'first', ...others];
  }, NEXT_MARK);
}
