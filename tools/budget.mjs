// What the page costs to fetch, against what it may cost: an interactive Hjem, a sketch to type in, and everything that
// is kept for use without a network but the icons. 1 kB is 1,000 bytes, after Brotli at quality 11.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from './offline.mjs';

const DIST = 'dist';
const LIMITS_KB = { css: 32, js: 16, Hjem: 230, sketch: 520, everything: 1310 };
/** What a sketch needs besides Hjem (`src/views/shell/rooms.rs`). */
const SKETCH = /^work-/;

function size(path) {
  const bytes = readFileSync(`${DIST}/${path}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { path, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** What the page itself names: its stylesheet, its icon, and the app's scripts and first wasm, with what these import. */
function assetsOf(html) {
  const links = [...html.matchAll(/<link\b[^>]*(?:rel="(?:stylesheet|icon)"|data-app=)[^>]*>/g)];
  const scripts = [...html.matchAll(/<script\b[^>]*src="[^"]+"[^>]*>/g)].filter(([tag]) => !tag.includes('nomodule'));
  const addresses = [...links, ...scripts].map(([tag]) => /(?:href|src)="(?:\.\/)?([^"]+)"/.exec(tag)[1]);
  const imported = addresses.filter((path) => path.endsWith('.js')).flatMap((path) =>
    [...readFileSync(`${DIST}/${path}`, 'utf8').matchAll(/from\s*["']\.\/([^"']+)["']/g)].map((match) => match[1]));
  return [...new Set([...addresses, ...imported])];
}

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const first = ['index.html', ...assetsOf(readFileSync(`${DIST}/index.html`, 'utf8'))];
const kept = listFiles(DIST).files.map(([path]) => path).filter((path) => !path.startsWith('icons/'));
const rows = [...first, ...kept.filter((path) => !first.includes(path))].map(size);
const sum = (chosen) => rows.filter(chosen).reduce((total, row) => total + row.brotli, 0);
const isFirst = (row) => first.includes(row.path);

console.log('   raw kB  Brotli kB');
for (const row of rows) console.log(`${kb(row.raw)}  ${kb(row.brotli)}   ${row.path}${isFirst(row) ? '' : ' (later)'}`);

const sums = {
  css: sum((row) => row.path.endsWith('.css')),
  js: sum((row) => isFirst(row) && row.path.endsWith('.js')),
  Hjem: sum(isFirst),
  sketch: sum((row) => isFirst(row) || SKETCH.test(row.path)),
  everything: sum(() => true),
};
const over = Object.keys(sums).filter((name) => sums[name] > LIMITS_KB[name] * 1000);
for (const [name, bytes] of Object.entries(sums)) console.log(`          ${kb(bytes)}   ${name}, at most ${LIMITS_KB[name]} kB`);
if (over.length > 0) {
  console.error(`Over the byte budget: ${over.join(', ')}.`);
  process.exit(1);
}
