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
  await page.getByLabel('Utfordringen vi tar med').fill('Vaktordningen slites ut: tre deler på den, og én er snart pensjonist.');
  await page.getByLabel('Hvem inviteres?').fill('Hamarøy, Bodø og legevakta');
  await page.getByRole('button', { name: 'Sett inn et forslag' }).first().click();
  await page.getByRole('button', { name: 'Lag skisse av dette' }).click();
  await page.getByLabel('Kommune', { exact: true }).fill('Steigen');
  for (const field of ['Idé', 'Mål', 'Kontinuitet']) await page.getByRole('button', { name: `Lån setningen til ${field}` }).click();
  const team = page.getByRole('region', { name: 'Hvem er på laget?' });
  const offered = team.locator('details').filter({ has: page.getByText('Forslag fra Distriktsnyskaping Bootcamp', { exact: true }) });
  if (await offered.getAttribute('open') === null) await offered.locator('summary').click();
  for (const chip of await offered.getByRole('button').all()) await chip.click();
  const contacts = page.getByLabel('Har vi kontakt?');
  await contacts.nth(0).selectOption({ label: 'I gang' });
  await contacts.nth(1).selectOption({ label: 'Planlagt' });
  await page.getByRole('status').filter({ hasText: 'Lagret' }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: 'docs/sketch.png' });
  await page.goto(`http://localhost:${PORT}/#/kart`);
  await page.locator('.map-frame').screenshot({ path: 'docs/map.png' });
  await page.goto(`http://localhost:${PORT}/#/tiltak/avlastningsagent`);
  for (const [place, [task, hours, fate]] of [['Purring på faktura', '3,5', 'hand_over'], ['Møtereferat ingen leser', '2', 'stop'], ['Arkivrydding', '6', 'wait']].entries()) {
    if (place > 0) await page.getByRole('button', { name: 'Legg til oppgave' }).click();
    await page.getByLabel('Oppgave', { exact: true }).nth(place).fill(task);
    await page.getByLabel('Timer i uka').nth(place).fill(hours);
    await page.getByLabel('Hva kan skje med den?').nth(place).selectOption(fate);
  }
  await page.getByLabel('Kommune', { exact: true }).fill('Steigen');
  await page.getByRole('status').filter({ hasText: 'Lagret' }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.getByRole('heading', { name: 'Fyll ut' }).evaluate((heading) => window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 20));
  await page.screenshot({ path: 'docs/draft.png' });
  await page.goto(`http://localhost:${PORT}/#/`);
  await page.getByRole('heading', { name: 'Fortsett der dere slapp' }).waitFor();
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: 'docs/home.png' });
} finally {
  await browser.close();
  server.kill();
}
