import { defineConfig } from '@playwright/test';
import { browserPath, browserSwitches } from './tests/e2e/browser';
import { AT_THE_TOP, IN_A_FOLDER } from './tests/e2e/hosts';

// Another folder than the usual one, to try a build that lies elsewhere.
const FOLDER = process.env['DIST'] ?? 'dist';

// What is measured is in a folder of its own, and is measured alone.
const BENCH = Boolean(process.env['BENCH']);
// What takes too long for each change.
const PROOF = Boolean(process.env['PROOF']);
// What people look at.
const PICTURES = Boolean(process.env['PICTURES']);
const TESTS = BENCH ? 'tests/bench' : PROOF ? 'tests/proof' : PICTURES ? 'tests/pictures' : 'tests/e2e';

function host(address: string, switches: string): { command: string; url: string; reuseExistingServer: boolean } {
  const { port, pathname } = new URL(address);
  const command = `node tools/serve.mjs ${switches} --port ${port} --base ${pathname} --folder ${JSON.stringify(FOLDER)}`;
  return { command, url: address, reuseExistingServer: false };
}

export default defineConfig({
  testDir: TESTS,
  outputDir: 'test-results',
  workers: BENCH ? 1 : 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Long enough for a machine that is busy with something else; a test that passes never waits for it.
  timeout: BENCH ? 600_000 : 240_000,
  expect: { timeout: 30_000, toMatchAriaSnapshot: { pathTemplate: 'tests/proof/trees/{arg}{ext}' } },
  use: {
    baseURL: IN_A_FOLDER,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A button that is missing is told about as such, not as a test that took too long.
    actionTimeout: 30_000,
    launchOptions: { executablePath: browserPath(), args: browserSwitches() },
    // Recording every step takes a third of the time, so it is done on request: TRACE=1.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [host(IN_A_FOLDER, '--plain'), host(AT_THE_TOP, '')],
});
