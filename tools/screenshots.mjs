// The pictures of the README: opens the built page as a visitor would, fills in a sketch, and looks.
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const PORT = 41790;
const server = spawn('node', ['tools/serve.mjs', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:${PORT}/#/tiltak/bootcamp`);
  await page.getByRole('button', { name: 'Lag skisse av dette' }).click();
  await page.getByLabel('Kommune', { exact: true }).fill('Steigen');
  const contacts = page.getByLabel('Har vi kontakt?');
  await contacts.nth(0).selectOption({ label: 'I gang' });
  await contacts.nth(1).selectOption({ label: 'Planlagt' });
  await page.getByRole('status').filter({ hasText: 'Lagret' }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: 'docs/sketch.png' });
  await page.goto(`http://localhost:${PORT}/#/`);
  await page.getByRole('heading', { name: 'Dine siste skisser' }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: 'docs/home.png' });
} finally {
  await browser.close();
  server.kill();
}
