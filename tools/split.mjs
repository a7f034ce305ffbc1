// After each release build, before tools/finish.mjs: divides the app where it says so (src/views/rest.rs) into what
// the first screen needs and the rest, and puts both in place of what Trunk made of the whole.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const APP = 'nyskapingslaget';
const BUILT = join(process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown/release', `${APP}.wasm`);
const WORK = 'target/split';
const SHRINK = [
  '--reorder-functions-by-name', '-Oz', '--strip-debug', '--strip-producers', '--enable-bulk-memory', '--enable-nontrapping-float-to-int',
  '--enable-sign-ext', '--enable-mutable-globals', '--enable-reference-types', '--enable-multivalue',
];

function run(command, ...words) {
  // The tools say much that nobody needs to read; what they say when they fail is shown.
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Replaces text that must be there, so that a tool that changes its output is noticed. */
function replace(text, from, to) {
  if (!text.includes(from)) throw new Error(`tools/split.mjs looks in vain for: ${from}`);
  return text.replaceAll(from, to);
}

function divide() {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  run('wasm-split-cli', BUILT, WORK, '--out-name', APP);
  run('wasm-bindgen', '--keep-lld-exports', '--target', 'web', '--no-typescript', '--out-dir', join(WORK, 'js'), join(WORK, `${APP}.wasm`));
  run('wasm-opt', ...SHRINK, join(WORK, 'js', `${APP}_bg.wasm`), '-o', join(WORK, 'first.wasm'));
  run('wasm-opt', ...SHRINK, join(WORK, 'split_rest.wasm'), '-o', join(WORK, 'rest.wasm'));
  const text = (path) => readFileSync(join(WORK, path), 'utf8');
  return {
    firstScript: text(`js/${APP}.js`),
    loader: text('__wasm_split.js'),
    first: readFileSync(join(WORK, 'first.wasm')),
    rest: readFileSync(join(WORK, 'rest.wasm')),
  };
}

/** Gives the four files names that change with what is in them, and lets them know each other by these. */
function named(parts) {
  const hash = createHash('sha256');
  for (const part of Object.values(parts)) hash.update(part);
  // What is done to them below is in them too.
  hash.update(readFileSync(new URL(import.meta.url)));
  const version = hash.digest('hex').slice(0, 16);
  const names = {
    firstScript: `${APP}-${version}.js`,
    first: `${APP}-${version}_bg.wasm`,
    loader: `rest-${version}.js`,
    rest: `rest-${version}_bg.wasm`,
  };
  // Only where it is imported: the wasm itself goes on asking for the name it was linked with.
  let firstScript = replace(parts.firstScript, 'from "./__wasm_split.js"', `from "./${names.loader}"`);
  firstScript = replace(firstScript, `${APP}_bg.wasm`, names.first);
  let loader = replace(parts.loader, `./${APP}.js`, `./${names.firstScript}`);
  loader = replace(loader, './split_rest.wasm', `./${names.rest}`);
  // Some hosts call wasm «application/octet-stream», which streaming refuses, and a page in place of the file must
  // fail as a missing file does. What the browser has kept by itself may be damaged; then it is fetched past that.
  // boot/boot.js hears when it cannot be had at all.
  const address = `new URL("./${names.rest}", import.meta.url)`;
  loader = replace(loader, `fetch(${address})`, 'bring("default").catch(() => bring("reload")).catch((error) => { dispatchEvent(new Event("app-rest")); throw error; })');
  loader = replace(loader, 'WebAssembly.instantiateStreaming(src, imports)', 'src.then((module) => WebAssembly.instantiate(module, imports))');
  loader += `
const bring = (cache) => fetch(${address}, { cache }).then((answer) => {
  if (!answer.ok) throw new Error('The rest answered with status ' + answer.status);
  return answer.arrayBuffer();
}).then((bytes) => WebAssembly.compile(bytes));
`;
  return { names, contents: { ...parts, firstScript, loader } };
}

if (process.env.TRUNK_PROFILE === 'release') {
  const folder = process.env.TRUNK_STAGING_DIR;
  const { names, contents } = named(divide());
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${APP}-`)) rmSync(join(folder, name));
  }
  for (const [part, name] of Object.entries(names)) writeFileSync(join(folder, name), contents[part]);
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8')
    .replace(new RegExp(`${APP}-[0-9a-f]+\\.js`), names.firstScript)
    .replace(new RegExp(`${APP}-[0-9a-f]+_bg\\.wasm`), names.first)
    // What the first script imports is asked for along with it.
    .replace('<link id="app-wasm"', `<link data-app="script" rel="alternate" type="text/javascript" href="./${names.loader}"><link id="app-wasm"`);
  writeFileSync(page, html);
}
