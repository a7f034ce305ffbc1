// Measures the built page, each time against something in the same run, and prints what came of it. Nothing here passes or
// fails: a slow machine is no fault.
//   node tools/bench.mjs            prints the table
//   node tools/bench.mjs --write    also puts it into README.md, between its two marks, and draws docs/bench.svg
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { chart } from './bench-chart.mjs';
import { writeIntoReadme } from './readme.mjs';

const LINE = /^BENCH (.+)$/gm;

const child = spawn('node_modules/.bin/playwright', ['test'], { env: { ...process.env, BENCH: '1' }, stdio: ['ignore', 'pipe', 'inherit'] });
let heard = '';
child.stdout.on('data', (part) => {
  process.stdout.write(part);
  heard += part;
});
const code = await new Promise((done) => { child.on('exit', done); });

const number = (value) => value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: false });
const lines = [...heard.matchAll(LINE)].map(([, line]) => JSON.parse(line));
const rows = lines.map(({ what, value, unit, reference, against, budget }) => {
  const ratio = reference ? `${number(value / reference)} × ${against} (${number(reference)} ${unit})` : '';
  return `| ${what} | ${`${number(value)} ${unit}`.trim()} | ${ratio} | ${budget} |`;
});
const table = ['| what | measured | against | budget |', '|---|---|---|---|', ...rows, ''].join('\n');
console.log(`\n${table}`);
if (process.argv.includes('--write')) {
  writeIntoReadme('bench', table);
  const twins = lines.filter(({ twin }) => twin).map(({ what, value, reference, against }) => ({ what, against, ratio: value / reference }));
  writeFileSync('docs/bench.svg', chart(twins));
}
process.exit(code ?? 1);
