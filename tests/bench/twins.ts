import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import { AT_THE_TOP } from '../e2e/hosts';
import { openTab } from './measure';

/** A page that does less, on a host of its own, to measure this one against. */
export interface Twin { address: string; close: () => void }

/** Serves a folder like the host at the top, so many ports above it; the folder goes with the host. */
async function serve(folder: string, above: number): Promise<Twin> {
  const port = String(Number(new URL(AT_THE_TOP).port) + above);
  const host = spawn('node', ['tools/serve.mjs', '--port', port, '--folder', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(host.stdout, 'data');
  const close = (): void => {
    host.kill();
    rmSync(folder, { recursive: true });
  };
  return { address: `http://localhost:${port}/`, close };
}

/** Puts a text in a folder, with the compressed twin that a host would send. */
function put(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, `${name}.br`), new Uint8Array(brotliCompressSync(text)));
}

/** Hjem as plain HTML and css: what a page without an app would take. */
export async function plainHome(browser: Browser): Promise<Twin> {
  const tab = await openTab(browser, AT_THE_TOP);
  await tab.page.goto('');
  await tab.page.waitForFunction('!document.getElementById("loading")');
  const html = await tab.page.evaluate(() => {
    document.querySelectorAll('script, link[data-app], link[rel="manifest"]').forEach((element) => element.remove());
    return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
  });
  await tab.context.close();
  const folder = mkdtempSync(join(tmpdir(), 'plain-home-'));
  cpSync('dist', folder, { recursive: true });
  put(folder, 'index.html', html);
  return serve(folder, 1);
}

/** The fields of the sketch in Preact, with the stylesheet of this page and nothing else of it. */
export async function preactForm(): Promise<Twin> {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/preact/form.js'], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', legalComments: 'none',
  });
  const folder = mkdtempSync(join(tmpdir(), 'preact-form-'));
  const css = readdirSync('dist').filter((name) => /^app-[0-9a-f]+\.css(\.br)?$/.test(name));
  for (const name of css) cpSync(join('dist', name), join(folder, name));
  put(folder, 'form.js', outputFiles[0]?.text ?? '');
  put(folder, 'index.html', [
    '<!DOCTYPE html><html lang="nb" data-color-scheme="auto" data-size="md"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Skisse</title><link rel="icon" href="data:,">',
    `<link rel="stylesheet" href="${css.find((name) => name.endsWith('.css')) ?? ''}"><script src="form.js" defer></script></head>`,
    '<body><div id="app"></div></body></html>',
  ].join('\n'));
  return serve(folder, 2);
}
