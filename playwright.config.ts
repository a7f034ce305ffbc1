import { defineConfig } from '@playwright/test';
import { browserPath, browserSwitches } from './tests/e2e/browser';

// An unusual port and a sub-folder, on a host that neither compresses nor knows wasm: what works here works anywhere.
const PORT = process.env['PORT'] ?? '41739';
const BASE = '/kommunen/nyskaping/';
// Another folder than the usual one, to try a build that lies elsewhere.
const FOLDER = process.env['DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}${BASE}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    // A button that is missing is told about as such, not as a test that took too long.
    actionTimeout: 10_000,
    launchOptions: { executablePath: browserPath(), args: browserSwitches() },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node tools/serve.mjs --plain --port ${PORT} --base ${BASE} --folder ${JSON.stringify(FOLDER)}`,
    url: `http://localhost:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});
