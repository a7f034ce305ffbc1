// What an interactive Hjem costs to fetch, against what it may cost. 1 kB is 1,000 bytes, after Brotli at quality 11.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = 'dist';
const LIMITS_KB = { all: 230, css: 32, js: 12 };

function size(path) {
  const bytes = readFileSync(`${DIST}/${path}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { path, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

function assetsOf(html) {
  const links = [...html.matchAll(/<link\b[^>]*rel="(?:stylesheet|modulepreload|preload|icon)"[^>]*>/g)];
  const scripts = [...html.matchAll(/<script\b[^>]*src="[^"]+"[^>]*>/g)].filter(([tag]) => !tag.includes('nomodule'));
  const addresses = [...links, ...scripts].map(([tag]) => /(?:href|src)="(?:\.\/)?([^"]+)"/.exec(tag)[1]);
  // What the wasm's script imports is fetched as well.
  const imported = addresses.filter((path) => path.endsWith('.js')).flatMap((path) =>
    [...readFileSync(`${DIST}/${path}`, 'utf8').matchAll(/from\s*["']\.\/([^"']+)["']/g)].map((match) => match[1]));
  return [...new Set([...addresses, ...imported])];
}

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
const html = readFileSync(`${DIST}/index.html`, 'utf8');
const rows = ['index.html', ...assetsOf(html)].map(size);
const total = (ending) => rows.filter((row) => row.path.endsWith(ending)).reduce((sum, row) => sum + row.brotli, 0);

console.log('   raw kB  Brotli kB');
for (const row of rows) console.log(`${kb(row.raw)}  ${kb(row.brotli)}   ${row.path}`);

const over = [];
for (const [name, sum] of [['css', total('.css')], ['js', total('.js')], ['all', total('')]]) {
  console.log(`          ${kb(sum)}   ${name}, at most ${LIMITS_KB[name]} kB`);
  if (sum > LIMITS_KB[name] * 1000) over.push(name);
}
if (over.length > 0) {
  console.error(`Over the byte budget: ${over.join(', ')}.`);
  process.exit(1);
}
