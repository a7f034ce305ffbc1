// The edition that is one file, for whoever has no web server: everything in dist/ that the page needs, in
// dist/nyskapingslaget.html, which opens from a disk, a memory stick or a mail. It asks for nothing, and its security policy
// names each script and style that stands in it by its hash.
//   node tools/one-file.mjs dist     makes it from a finished build
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

export const ONE_FILE = 'nyskapingslaget.html';
/** The page that shows what is stored without the app, and what the same is called where all is in one file (boot/within.js). */
const RECOVERY = { file: 'gjenopprett.html', within: '?gjenopprettside' };
const BOOT_TARGET = 'es2017';

const [folder = 'dist'] = process.argv.slice(2);
const text = (path) => readFileSync(join(folder, path), 'utf8');
const names = readdirSync(folder);

/** The one file of the build with such a name. */
function only(pattern) {
  const found = names.filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`tools/one-file.mjs looks for one file like ${pattern}, and finds ${found.length}.`);
  return found[0];
}

/** Takes one thing out of a text, or puts another in its place; it must be there. */
function swap(whole, pattern, instead = '') {
  const found = typeof pattern === 'string' ? whole.includes(pattern) : pattern.test(whole);
  if (!found) throw new Error(`tools/one-file.mjs looks in vain for: ${pattern}`);
  return whole.replace(pattern, () => instead);
}

/** One letter for one, so that what is compiled keeps its places. */
function leadWithin(bytes) {
  const { file, within } = RECOVERY;
  if (file.length !== within.length) throw new Error('The two names of the page for recovery differ in length.');
  return Buffer.from(bytes.toString('latin1').replaceAll(file, within), 'latin1');
}

const block = (name, type, bytes, mark = '') =>
  `<script type="${type}" id="within-${name}"${mark}>${deflateRawSync(bytes, { level: 9 }).toString('base64')}</script>`;

const first = only(/^nyskapingslaget-[0-9a-f]+_bg\.wasm$/);

/** Each wasm file of the app, as the page for recovery is called here. */
function wasmBlocks() {
  return names.filter((name) => name.endsWith('.wasm') && !name.startsWith('reader-')).sort().map((name) => {
    const bytes = leadWithin(readFileSync(join(folder, name)));
    return block(name, 'application/wasm', bytes, name === first ? ' data-first' : '');
  });
}

/** The reader's script, which runs in a worker and can ask the page for nothing, with its wasm in it. */
function readerBlock() {
  const wasm = only(/^reader-[0-9a-f]+\.wasm$/);
  const letters = readFileSync(join(folder, wasm)).toString('base64');
  const asked = new RegExp(`fetch\\((["'\`])\\./${wasm.replaceAll('.', '\\.')}\\1\\)`);
  const held = `Promise.resolve(new Response(Uint8Array.from(atob("${letters}"),(letter)=>letter.charCodeAt(0))))`;
  // Of no type that a browser would run where it stands.
  return block('reader.js', 'text/plain', Buffer.from(swap(text(only(/^reader-[0-9a-f]+\.js$/)), asked, held)));
}

/** The page for recovery reads its texts first; its ways back lead to this same file. */
function recoveryScript() {
  const script = `${text('gjenopprett-texts.js')}\n${text('gjenopprett.js')}`;
  return swap(swap(script, /(["'`])\.\/\1/, '"?"'), './?likevel', '?likevel');
}

/** What starts the page, the app's own script, and the page for recovery, as one script. */
async function mainScript() {
  const app = resolve(folder, only(/^nyskapingslaget-[0-9a-f]+\.js$/));
  const places = {
    name: 'places',
    setup(found) {
      found.onResolve({ filter: /^\.\/host\.js$/ }, () => ({ path: resolve('boot/within.js') }));
      found.onResolve({ filter: /^one-file:app$/ }, () => ({ path: app }));
      found.onResolve({ filter: /^one-file:recovery$/ }, () => ({ path: 'recovery', namespace: 'one-file' }));
      found.onLoad({ filter: /./, namespace: 'one-file' }, () => ({ contents: recoveryScript(), loader: 'js' }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: ['boot/boot.js'], bundle: true, minify: true, write: false, format: 'iife', target: BOOT_TARGET, supported: { bigint: true }, logOverride: { 'duplicate-object-key': 'silent' }, legalComments: 'none', logLevel: 'warning',
    // Where the app asks for a file of its own it is given the part of the page (boot/within.js).
    inject: ['boot/within.js'], define: { 'import.meta.url': 'document.baseURI' }, plugins: [places],
  });
  return outputFiles[0].text;
}

async function styles() {
  const own = await build({ entryPoints: ['style/one-file.css'], minify: true, write: false, logLevel: 'warning' });
  const css = text(only(/^app-[0-9a-f]+\.css$/)) + own.outputFiles[0].text;
  if (/url\((?!["']?(data:|#))/.test(css)) throw new Error('The stylesheet asks for a file, which the one file does not have.');
  return css;
}

const hash = (content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** A script or a style may not end before its time. */
function element(tag, content) {
  if (new RegExp(`</${tag}`, 'i').test(content) || content.includes('<!--')) throw new Error(`A ${tag} of the one file would end too early.`);
  return `<${tag}>${content}</${tag}>`;
}

function policy(script, style) {
  return [
    "default-src 'none'", `script-src ${hash(script)} 'wasm-unsafe-eval'`, `style-src ${hash(style)}`, 'img-src data: blob:',
    'worker-src blob:', "base-uri 'none'", "form-action 'none'",
  ].join('; ');
}

function page(script, style) {
  const icon = `data:image/svg+xml;base64,${readFileSync(join(folder, 'icons/icon.svg')).toString('base64')}`;
  const recovery = /<main id="gjenopprett"[\s\S]*<\/main>/.exec(text(RECOVERY.file));
  if (!recovery) throw new Error(`${RECOVERY.file} has no main part.`);
  let html = text('index.html');
  html = swap(html, /<meta http-equiv="Content-Security-Policy"[^>]*>/, `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`);
  html = swap(html, /<link rel="stylesheet"[^>]*>/, element('style', style));
  html = swap(html, /<link rel="icon"[^>]*>/, `<link rel="icon" href="${icon}">`);
  html = html.replace(/<link (?:rel="(?:manifest|apple-touch-icon)"|id="(?:app-module|app-wasm|code-reader)"|data-app="script")[^>]*>\s*/g, '')
    .replace(/<script\b[^>]*\ssrc=[^>]*><\/script>\s*/g, '')
    .replaceAll(RECOVERY.file, RECOVERY.within)
    .replaceAll('href="./"', 'href="?"');
  const parts = [`<template id="recovery-page">${recovery[0]}</template>`, ...wasmBlocks(), readerBlock(), element('script', script)];
  html = swap(html, '<app-boot>', `${parts.join('\n')}\n<app-boot>`);
  const asks = /<(?:script|link|img|iframe)\b[^>]*\s(?:src|href)="(?!data:|#)[^"]*"/.exec(html);
  if (asks) throw new Error(`The one file would ask for another: ${asks[0]}`);
  return html;
}

writeFileSync(join(folder, ONE_FILE), page(await mainScript(), await styles()));
