// After each release build, before tools/finish.mjs: divides the app where it says so (src/views/shell/rooms/files.rs) into what
// the first screen needs and a file for each big room, and puts them in place of what Trunk made of the whole.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPlainNames } from './plain-names.mjs';

const APP = 'nyskapingslaget';
const BUILT = join(process.env.CARGO_TARGET_DIR ?? 'target', 'wasm32-unknown-unknown/release', `${APP}.wasm`);
const WORK = 'target/split';
const FEATURES = [
  '--enable-bulk-memory', '--enable-nontrapping-float-to-int', '--enable-sign-ext', '--enable-mutable-globals',
  '--enable-reference-types', '--enable-multivalue',
];
const SHRINK = ['--reorder-functions-by-name', '-O2', '--shrink-level=2', '--strip-debug', '--strip-producers', '--strip-target-features', ...FEATURES];

/** The room that comes first, and that every other is opened after. */
const FIRST_ROOM = 'work';
/** What several of the others need, but not the first. */
const SHARED = 'shared';

function run(command, ...words) {
  // The tools say much that nobody needs to read; what they say when they fail is shown.
  execFileSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Replaces text that must be there, so that a tool that changes its output is noticed. */
function replace(text, from, to) {
  if (!text.includes(from)) throw new Error(`tools/split.mjs looks in vain for: ${from}`);
  return text.replaceAll(from, to);
}

/** The pieces that each file is put together from. What the first room needs goes with it, whoever else needs it. */
function piecesOf(loader) {
  const pieces = { [FIRST_ROOM]: [], [SHARED]: [] };
  for (const [, rooms, piece] of loader.matchAll(/\/\* ([\w, ]+) \*\/\s*const \w+ = makeLoad\([\s\S]*?"\.\/(chunk_\d+)\.wasm"/g)) {
    pieces[rooms.split(', ').includes(FIRST_ROOM) ? FIRST_ROOM : SHARED].push(piece);
  }
  const rooms = [...loader.matchAll(/export const __wasm_split_load_(\w+) =/g)].map(([, room]) => room).sort();
  for (const room of rooms) (pieces[room] ??= []).push(`split_${room}`);
  const known = Object.values(pieces).flat();
  const made = readdirSync(WORK).filter((name) => /^(chunk|split)_.*\.wasm$/.test(name)).map((name) => name.replace('.wasm', ''));
  if (made.length !== known.length || made.some((name) => !known.includes(name))) throw new Error(`tools/split.mjs knows ${known}, and there is ${made}`);
  return { rooms, pieces };
}

/**
 * Each piece asks the first file for some of the same things, and reaches the other pieces through these. A module that only
 * hands them on lets the merged file ask once.
 */
function common(pieces) {
  const imports = new Map();
  for (const piece of pieces) {
    const text = execFileSync('wasm-dis', [join(WORK, `${piece}.wasm`)], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
    for (const [, name, kind, type] of text.matchAll(/^ \(import "__wasm_split" "(\w+)" \((memory|table|global) \S+ (.+)\)\)$/gm)) imports.set(name, [kind, type]);
  }
  const asked = [...imports].map(([name, [kind, type]]) => `(import "first" "${name}" (${kind} $${name} ${type}))`);
  const given = [...imports].map(([name, [kind]]) => `(export "${name}" (${kind} $${name}))`);
  const path = join(WORK, 'common.wat');
  writeFileSync(path, `(module ${[...asked, ...given].join(' ')})`);
  return path;
}

/** A file that still asks another than the first for something would not start. */
function check(name, file) {
  const strange = WebAssembly.Module.imports(new WebAssembly.Module(file)).find(({ module }) => module !== 'first');
  if (strange) throw new Error(`tools/split.mjs: ${name} asks ${strange.module} for ${strange.name}`);
}

function merged(name, pieces) {
  const whole = join(WORK, `${name}.merged.wasm`);
  const named = pieces.flatMap((piece) => [join(WORK, `${piece}.wasm`), piece]);
  run('wasm-merge', common(pieces), '__wasm_split', ...named, '-o', whole, '-g', '--rename-export-conflicts', ...FEATURES);
  run('wasm-opt', ...SHRINK, '--remove-unused-module-elements', whole, '-o', join(WORK, `${name}.wasm`));
  const file = readFileSync(join(WORK, `${name}.wasm`));
  check(name, file);
  return file;
}

function divide() {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  run('wasm-split-cli', BUILT, WORK, '--out-name', APP);
  run('wasm-bindgen', '--keep-lld-exports', '--target', 'web', '--no-typescript', '--out-dir', join(WORK, 'js'), join(WORK, `${APP}.wasm`));
  const text = (path) => readFileSync(join(WORK, path), 'utf8');
  const plain = withPlainNames(text(`js/${APP}.js`), join(WORK, 'js', `${APP}_bg.wasm`));
  writeFileSync(join(WORK, 'first.wat'), plain.text);
  run('wasm-opt', ...SHRINK, join(WORK, 'first.wat'), '-o', join(WORK, 'first.wasm'));
  const loader = text('__wasm_split.js');
  const { rooms, pieces } = piecesOf(loader);
  const files = Object.entries(pieces).filter(([, of]) => of.length > 0).map(([name, of]) => [name, merged(name, of)]);
  return { firstScript: plain.script, loader, first: readFileSync(join(WORK, 'first.wasm')), rooms, files: Object.fromEntries(files) };
}

/** How each room is loaded: after the first, and what it shares with others. */
function loadersOf(rooms, names) {
  // Some hosts call wasm «application/octet-stream», which streaming refuses, and a page in place of the file must
  // fail as a missing file does. What the browser has kept by itself may be damaged; then it is fetched past that.
  const bring = `
const bring = (address, cache) => fetch(address, { cache }).then((answer) => {
  if (!answer.ok) throw new Error('A file of the app answered with status ' + answer.status);
  return answer.arrayBuffer();
}).then((bytes) => WebAssembly.compile(bytes));
const file = (address) => () => {
  const module = bring(address, 'default').catch(() => bring(address, 'reload'));
  module.catch(() => {});
  return async (imports) => WebAssembly.instantiate(await module, { first: imports.__wasm_split });
};
`;
  const load = (name, needed) => `makeLoad(file(new URL("./${names[name]}", import.meta.url)), [${needed}])`;
  const own = rooms.filter((room) => room !== FIRST_ROOM);
  return `${bring}
const ${FIRST_ROOM} = ${load(FIRST_ROOM, '')};
const ${SHARED} = ${SHARED in names ? load(SHARED, FIRST_ROOM) : FIRST_ROOM};
export const __wasm_split_load_${FIRST_ROOM} = wrapAsyncCb(${FIRST_ROOM});
${own.map((room) => `export const __wasm_split_load_${room} = wrapAsyncCb(${load(room, SHARED)});`).join('\n')}
`;
}

/** Gives the files names that change with what is in them, and lets them know each other by these. */
function named({ firstScript, loader, first, rooms, files }) {
  const hash = createHash('sha256');
  // What is done to them below is in them too.
  for (const part of [firstScript, loader, first, ...Object.values(files), readFileSync(new URL(import.meta.url))]) hash.update(part);
  const version = hash.digest('hex').slice(0, 16);
  const names = { firstScript: `${APP}-${version}.js`, first: `${APP}-${version}_bg.wasm`, loader: `rooms-${version}.js` };
  for (const name of Object.keys(files)) names[name] = `${name}-${version}.wasm`;
  const start = /(?:\/\* [\w, ]+ \*\/\s*const \w+|export const __wasm_split_load_\w+) = /.exec(loader)?.index;
  if (start === undefined) throw new Error('tools/split.mjs finds no loaders.');
  return {
    names,
    contents: {
      ...files,
      first,
      // Only where it is imported: the wasm itself goes on asking for the name it was linked with.
      firstScript: replace(replace(firstScript, 'from "./__wasm_split.js"', `from "./${names.loader}"`), `${APP}_bg.wasm`, names.first),
      loader: replace(loader.slice(0, start), `./${APP}.js`, `./${names.firstScript}`) + loadersOf(rooms, names),
    },
  };
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
