// After each release build, when all files are as they will be served: tells the service worker which files make up this
// version, and gives a host that is Microsoft's IIS the page's own security policy.
//   node tools/offline.mjs dist     does it for a folder, also once more after something in it was changed
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const WORKER = 'sw.js';
/** What the app itself never asks for, and what the host writes in. */
const LEFT_OUT = [WORKER, 'web.config', 'config.json', 'nyskapingslaget.html'];
const LIST = /(FILES\s*=\s*new Map\()[\s\S]*?(\)[;,])/;
const VERSION = /(VERSION\s*=\s*)(?:\/\*[^*]*\*\/\s*)?["'][^"']*["']/;

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

export function listFiles(folder) {
  const paths = filesIn(folder).map((path) => relative(folder, path).replaceAll('\\', '/'));
  const listed = paths.filter((path) => !LEFT_OUT.includes(path) && !/\.(br|gz)$/.test(path) && !path.startsWith('old-browser')).sort();
  const files = listed.map((path) => [path, digest(readFileSync(join(folder, path)))]);
  return { files, version: digest(JSON.stringify(files)).slice(0, 16) };
}

export function fillInWorker(folder) {
  const path = join(folder, WORKER);
  const source = readFileSync(path, 'utf8');
  if (!LIST.test(source) || !VERSION.test(source)) throw new Error(`${WORKER} has no place for its list.`);
  const { files, version } = listFiles(folder);
  writeFileSync(path, source.replace(LIST, (whole, before, after) => `${before}${JSON.stringify(files)}${after}`).replace(VERSION, (whole, before) => `${before}"${version}"`));
  return version;
}

if (process.argv[1]?.endsWith('offline.mjs')) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('Which folder? node tools/offline.mjs dist');
  console.log(fillInWorker(folder));
}
