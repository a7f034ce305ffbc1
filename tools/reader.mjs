// After each build: the reader of QR codes, a small program of its own that the page runs in a worker. Its script and its
// wasm are named by what is in them, and index.html says where they are.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'nyskapingslaget_reader';
const TARGET = 'wasm32-unknown-unknown';
const WORK = 'target/reader';
const folder = process.env.TRUNK_STAGING_DIR;

// Compiled apart: the relocations that the app's own division needs (.cargo/config.toml) would be six times its code.
const CARGO = join(WORK, 'cargo');
// What tools/run.sh says of where packages lie holds here too; nothing else does.
const env = { ...process.env, CARGO_ENCODED_RUSTFLAGS: process.env.CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS ?? '', CARGO_TARGET_DIR: CARGO };

function run(command, ...words) {
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], env });
}

run('cargo', 'build', '--quiet', '--release', '--target', TARGET, '--package', NAME.replace('_', '-'));
run('wasm-bindgen', '--target', 'no-modules', '--no-typescript', '--out-dir', WORK, '--out-name', 'reader',
  join(CARGO, TARGET, 'release', `${NAME}.wasm`));
run('wasm-opt', '-Oz', '--strip-debug', '--strip-producers', '--enable-bulk-memory', '--enable-nontrapping-float-to-int',
  '--enable-sign-ext', '--enable-mutable-globals', '--enable-reference-types', '--enable-multivalue',
  join(WORK, 'reader_bg.wasm'), '-o', join(WORK, 'reader.wasm'));

const wasm = readFileSync(join(WORK, 'reader.wasm'));
const script = readFileSync(join(WORK, 'reader.js'), 'utf8');
const version = createHash('sha256').update(wasm).update(script).update(readFileSync(new URL(import.meta.url))).digest('hex').slice(0, 16);
writeFileSync(join(folder, `reader-${version}.wasm`), wasm);
// It begins by itself; a worker has no page that would begin it. Some hosts call wasm «application/octet-stream», which
// streaming refuses. A reader that does not come is an error of the worker, which the page hears of at once.
writeFileSync(join(folder, `reader-${version}.js`), `${script}
fetch('./reader-${version}.wasm')
  .then((answer) => answer.arrayBuffer())
  .then((bytes) => wasm_bindgen({ module_or_path: bytes }))
  .catch((error) => setTimeout(() => { throw error; }));
`);

const page = join(folder, 'index.html');
const html = readFileSync(page, 'utf8');
const link = `<link id="code-reader" rel="alternate" type="text/javascript" href="./reader-${version}.js">`;
if (!html.includes('</head>')) throw new Error('index.html has no head for the link to the reader.');
writeFileSync(page, html.replace('</head>', `  ${link}\n</head>`));
