import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const FOLDER = 'docs/drift';
const DIST = process.env['DIST'] ?? 'dist';
/** Hosts that send no headers of ours: the page's own policy holds there. */
const WITHOUT_HEADERS = ['github-pages.yml', 'gitlab-pages.yml'];

const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))?.[1] ?? '-';
const HEADERS = [`${policy}; frame-ancestors 'none'`, 'nosniff', 'no-referrer', 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()', 'attachment'];

test('each recipe for a host says in its headers what the page says itself', () => {
  const recipes = readdirSync(FOLDER).filter((name) => !WITHOUT_HEADERS.includes(name)).map((name) => join(FOLDER, name));
  expect(recipes.length).toBeGreaterThan(3);
  for (const path of [...recipes, join(DIST, 'web.config')]) {
    const text = readFileSync(path, 'utf8');
    for (const header of HEADERS) expect.soft(text.includes(header), `${path}: ${header}`).toBe(true);
  }
});

test('the document on hosting names every recipe there is', () => {
  const text = readFileSync('docs/drift.md', 'utf8');
  for (const name of readdirSync(FOLDER)) expect.soft(text.includes(`](drift/${name})`), name).toBe(true);
});

test('the recipe for Azure is JSON that names each kind of file once', () => {
  const { mimeTypes, routes } = JSON.parse(readFileSync(join(FOLDER, 'staticwebapp.config.json'), 'utf8')) as { mimeTypes: Record<string, string>; routes: { route: string }[] };
  expect(mimeTypes['.wasm']).toBe('application/wasm');
  expect(routes.map(({ route }) => route)).toEqual(['/nyskapingslaget.html', '/*.{css,wasm}']);
});
