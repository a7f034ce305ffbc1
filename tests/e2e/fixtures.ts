import { expect, test as base } from '@playwright/test';
import { About } from './pages/about';
import { DraftScreen } from './pages/draft';
import { Frame } from './pages/frame';
import { Home } from './pages/home';
import { ImportDialog } from './pages/import';
import { Measures } from './pages/measures';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { Recovery } from './pages/recovery';
import { slowDown } from './slow';

interface Fixtures {
  /** What the browser complained about. Empty at the end of a test that does not clear it. */
  complaints: string[];
  frame: Frame;
  home: Home;
  measures: Measures;
  sketches: Sketches;
  sketch: SketchScreen;
  about: About;
  draft: DraftScreen;
  recovery: Recovery;
  imported: ImportDialog;
}

/**
 * Every test is also a test of manners, in every tab that it opens: no warning in the console, no error nobody caught,
 * and no request to any other host than the page's own.
 */
export const test = base.extend<Fixtures>({
  context: async ({ context }, use) => {
    await slowDown(context);
    await use(context);
  },
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        // The test runner's own word, where a test asked it to do just that.
        if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
        if (message.type() === 'warning' || message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`request: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  frame: async ({ page }, use) => use(new Frame(page)),
  home: async ({ page }, use) => use(new Home(page)),
  measures: async ({ page }, use) => use(new Measures(page)),
  sketches: async ({ page }, use) => use(new Sketches(page)),
  sketch: async ({ page }, use) => use(new SketchScreen(page)),
  about: async ({ page }, use) => use(new About(page)),
  draft: async ({ page }, use) => use(new DraftScreen(page)),
  recovery: async ({ page }, use) => use(new Recovery(page)),
  imported: async ({ page }, use) => use(new ImportDialog(page)),
});

export { expect };
