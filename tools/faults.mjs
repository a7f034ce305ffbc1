// Injects every fault there is a test for, as many times as the long counts say, and prints what came of it:
// fault, runs, losses. Exits with 1 on any loss, and on any test that failed.
//   node tools/faults.mjs            prints the table
//   node tools/faults.mjs --write    also puts it into README.md, between its two marks
import { spawn } from 'node:child_process';
import { writeIntoReadme } from './readme.mjs';

const LINE = /FAULT (F\d+) runs=(\d+) losses=(\d+)/g;

const FAULTS = {
  F1: 'a tab crashes while somebody types 12 keys a second (a loss is a key older than a second)',
  F2: 'the whole browser is killed while somebody types 12 keys a second (likewise)',
  F3: 'close, reload, go elsewhere, freeze and kill (a loss is a key)',
  F4: 'every n-th write fails',
  F5: 'a crash after each single write of saving and binning',
  F6: 'storage throws, is null, is full, never answers, is taken away',
  F7: 'two to five tabs, with locks and without',
  F8: 'flipped bits, cut ends, NULs, insertions',
  F9: 'a crash after each single write of moving from an older format',
  F10: 'texts that a newer version wrote (a loss is a write)',
  F12: 'up to 60 files in any order, any number of times, also from machines that began as one or were put back',
  F14: 'one file of a new version fails, then no network',
  F15: 'the wasm or its script is missing, cut off, blocked, or a web page',
  F16: 'the app itself stops by a fault',
  F17: 'a store is wiped or damaged',
  F18: 'clocks a year wrong, or standing still',
  F19: 'into the bin and out again, with crashes between',
  F21: 'a crash after each single write of what takes the place of words: solving, restoring, taking files in, and back',
  F22: 'a tab crashes at any moment of such a command, or of binning, filling again and taking over (a loss is a word)',
  F23: 'the whole browser is killed at any moment of such a command (likewise)',
};

// What a run on this machine runs: the app's own code, the disk under it being one in memory that can be stopped anywhere.
const IN_MEMORY = 'the app’s rules';
const IN_A_BROWSER = 'the page';

const totals = new Map();
let hasFailed = false;

function run(command, args, what) {
  console.log(`\n${command} ${args.join(' ')}`);
  return new Promise((done) => {
    const child = spawn(command, args, { env: { ...process.env, FAULTS: 'long' }, stdio: ['ignore', 'pipe', 'inherit'] });
    let heard = '';
    child.stdout.on('data', (part) => {
      process.stdout.write(part);
      heard += part;
    });
    child.on('exit', (code) => {
      if (code !== 0) hasFailed = true;
      for (const [, fault, runs, losses] of heard.matchAll(LINE)) {
        const before = totals.get(fault) ?? { runs: 0, losses: 0, ran: new Map() };
        before.ran.set(what, (before.ran.get(what) ?? 0) + Number(runs));
        totals.set(fault, { runs: before.runs + Number(runs), losses: before.losses + Number(losses), ran: before.ran });
      }
      done();
    });
  });
}

await run('cargo', ['test', '--test', 'faults', '--', '--nocapture'], IN_MEMORY);
await run('node_modules/.bin/playwright', ['test', '--grep', '@fault'], IN_A_BROWSER);

const count = (number) => number.toLocaleString('en').replaceAll(',', ' ');
const rows = Object.keys(FAULTS).filter((fault) => totals.has(fault)).map((fault) => {
  const { runs, losses, ran } = totals.get(fault);
  const shares = [...ran].map(([what, times]) => (ran.size === 1 ? what : `${what} ${count(times)}`));
  return `| ${fault} | ${FAULTS[fault]} | ${shares.join(', ')} | ${count(runs)} | ${count(losses)} |`;
});
const table = ['| | fault | what ran | runs | losses |', '|---|---|---|---|---|', ...rows, ''].join('\n');
console.log(`\n${table}`);
const missing = Object.keys(FAULTS).filter((fault) => !totals.has(fault));
if (missing.length > 0) console.log(`Nothing was heard of ${missing.join(', ')}.`);
const isClean = !hasFailed && missing.length === 0 && [...totals.values()].every(({ losses }) => losses === 0);

if (process.argv.includes('--write')) writeIntoReadme('faults', table);
console.log(isClean ? 'No losses.' : 'There were losses or failed tests.');
process.exit(isClean ? 0 : 1);
