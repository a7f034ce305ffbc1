// Before each build: one stylesheet, one script that starts the app, and one sprite of icons, made in target/assets/ for index.html
// to take in.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { withoutUnasked } from './unasked.mjs';

const OUT = 'target/assets';
const STYLE = 'style/main.css';
/** Whatever may ask for a value by its name: the rules that come later, the drawings, and what sets an element's own style. */
const ASKING = [['style', '.css'], ['src', '.svg'], ['src', '.rs'], ['public', '.html']];
const ICON_NAMES = 'style/icons.txt';
const ICON_FOLDER = 'node_modules/@navikt/aksel-icons/dist/svg';

/** The browser floor that README promises. */
const BROWSERS = ['safari16.5', 'chrome112', 'firefox121'];

function asking() {
  const texts = ASKING.map(([folder, ending]) => {
    const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(ending));
    return names.map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  });
  return texts.flat();
}

async function bundleStyle() {
  if (!existsSync(STYLE)) return '';
  const result = await build({
    entryPoints: [STYLE],
    bundle: true,
    minify: true,
    write: false,
    target: BROWSERS,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return withoutUnasked(result.outputFiles[0].text, asking());
}

function symbol(name) {
  const path = `${ICON_FOLDER}/${name}.svg`;
  if (!existsSync(path)) throw new Error(`${ICON_NAMES} names «${name}», which @navikt/aksel-icons does not have.`);
  const svg = readFileSync(path, 'utf8');
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 24 24';
  const drawing = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).trim();
  return `<symbol id="icon-${name}" viewBox="${viewBox}" fill="none">${drawing}</symbol>`;
}

/** Drawings of ours that the first screen has, by their files: in the page once, for all languages and for the app. */
const DRAWINGS = ['board', 'logo', 'avlastningsagent', 'bandittportal', 'bootcamp', 'firepakrava', 'meetup', 'stillingsutlysning'];

function drawing(name) {
  const svg = readFileSync(`src/content/drawings/${name}.svg`, 'utf8');
  const viewBox = /viewBox="([^"]+)"/.exec(svg)[1];
  return `<symbol id="drawing-${name}" viewBox="${viewBox}">${svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')).trim()}</symbol>`;
}

function sprite() {
  if (!existsSync(ICON_NAMES)) return '';
  const lines = readFileSync(ICON_NAMES, 'utf8').split('\n').map((line) => line.trim());
  const names = [...new Set(lines.filter((line) => line && !line.startsWith('#')))].sort();
  // Without the stylesheet the display attribute hides the sprite, for an inline style would be blocked by the security
  // policy; with it, hidden does, which no rule can beat.
  return `<svg hidden display="none" width="0" height="0" aria-hidden="true">${names.map(symbol).join('')}${DRAWINGS.map(drawing).join('')}</svg>`;
}

/** What starts the app, as one classic script. Browsers that are too old for the app can still read it, and say so. */
async function bundleBoot() {
  const result = await build({ entryPoints: ['boot/boot.js'], bundle: true, write: false, format: 'iife', target: 'es2017', legalComments: 'none', logLevel: 'warning' });
  return result.outputFiles[0].text;
}

mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}/boot.js`, await bundleBoot());
writeFileSync(`${OUT}/app.css`, await bundleStyle());
writeFileSync(`${OUT}/icons.html`, sprite());
