// Draws the icons that phones and computers want as pictures, from the drawings in public/icons/. They are committed,
// so that a build needs no browser.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';

const FOLDER = 'public/icons';
/** What each is drawn from, how large, and on which ground; phones round off and cover what has no ground. */
const ICONS = [
  ['icon.svg', 192, 'icon-192.png', ''],
  ['icon.svg', 512, 'icon-512.png', ''],
  ['icon-maskable.svg', 512, 'icon-maskable-512.png', ''],
  ['icon-maskable.svg', 180, 'apple-touch-icon.png', '#dceff0'],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ['--no-sandbox'] });
const page = await browser.newPage({ colorScheme: 'light' });
for (const [source, size, name, ground] of ICONS) {
  const svg = readFileSync(`${FOLDER}/${source}`).toString('base64');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0;background:${ground || 'transparent'}"><img src="data:image/svg+xml;base64,${svg}" width="${size}" height="${size}" style="display:block">`);
  await page.locator('img').evaluate((image) => image.decode());
  await page.screenshot({ path: `${FOLDER}/${name}`, omitBackground: ground === '' });
}
await browser.close();
