import { expect, test as base } from '@playwright/test';

interface Guards {
  /** What the browser complained about. Empty at the end of a test that does not clear it. */
  complaints: string[];
}

/**
 * Every test is also a test of manners: no warning in the console, no error nobody caught, and no request to any other
 * host than the page's own.
 */
export const test = base.extend<Guards>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (message.type() === 'warning' || message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
