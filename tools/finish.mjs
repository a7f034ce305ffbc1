// After each release build: smaller scripts, the security policy, the size that the loader counts towards, and
// compressed twins for hosts that serve them. A debug build is left as it is, for live reload needs its own script.
import { transform } from 'esbuild';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fillInWorker } from './offline.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const COMPRESSED = /\.(html|js|css|wasm|svg|json|webmanifest|txt)$/;
// Below one packet a twin saves nothing.
const WORTH_COMPRESSING_BYTES = 1000;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

async function shrinkScript(path) {
  // A classic script has no imports or exports for the minifier to keep; both kinds survive without a module format.
  const target = /boot-[^/]*$/.test(path) ? 'es2017' : 'es2022';
  const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, legalComments: 'none', target });
  writeFileSync(path, code);
}

function finishPage(path, folder) {
  const html = readFileSync(path, 'utf8');
  const wasmLink = /<link id="app-wasm"[^>]*href="\.\/([^"]+)"/.exec(html);
  if (!wasmLink) throw new Error('index.html has no link to the wasm: see pattern_preload in Trunk.toml.');
  const size = statSync(join(folder, wasmLink[1])).size;
  const finished = html
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replace('<link id="app-wasm"', `<link id="app-wasm" data-size="${size}"`)
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{2,}/g, '\n');
  if (!finished.includes('Content-Security-Policy')) throw new Error('index.html has no place for the security policy.');
  if (/<script(?![^>]*\ssrc=)|<style|\sstyle=/.test(finished)) {
    throw new Error('index.html holds an inline script or style, which its security policy would block.');
  }
  writeFileSync(path, finished);
}

/** The page for recovery stands on its own, but looks like the app where the stylesheet can be had. */
function finishRecovery(path, indexPath) {
  const style = /<link rel="stylesheet"[^>]*>/.exec(readFileSync(indexPath, 'utf8'))?.[0];
  if (!style) throw new Error('index.html has no stylesheet for gjenopprett.html to share.');
  const html = readFileSync(path, 'utf8')
    .replace(/<!--[\s\S]*?-->\s*/g, '')
    .replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n${style}`)
    .replace(/^[ \t]+/gm, '');
  if (!html.includes('Content-Security-Policy')) throw new Error('gjenopprett.html has no place for the security policy.');
  writeFileSync(path, html);
}

/** A header may say one thing more than the page itself: who may put it in a frame. */
function finishHostRecipe(path) {
  writeFileSync(path, readFileSync(path, 'utf8').replace('POLICY', `${POLICY}; frame-ancestors 'none'`));
}

function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < WORTH_COMPRESSING_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

if (process.env.TRUNK_PROFILE === 'release') {
  const folder = process.env.TRUNK_STAGING_DIR;
  for (const path of filesIn(folder).filter((name) => name.endsWith('.js'))) await shrinkScript(path);
  finishPage(join(folder, 'index.html'), folder);
  finishRecovery(join(folder, 'gjenopprett.html'), join(folder, 'index.html'));
  finishHostRecipe(join(folder, 'web.config'));
  fillInWorker(folder);
  filesIn(folder).filter((name) => COMPRESSED.test(name)).forEach(compress);
}
