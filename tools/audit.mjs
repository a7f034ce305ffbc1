// Asks the public lists of weaknesses about what the page is made of, and what builds it. A weakness that is found stops
// this; a list that does not answer is told about, for then nobody knows.
import { spawnSync } from 'node:child_process';

const LEVEL = 'high';
const unknown = [];
let isBad = false;

const run = (command, ...words) => spawnSync(command, words, { encoding: 'utf8', timeout: 120_000 });

function npm() {
  const { stdout } = run('npm', 'audit', '--json', `--audit-level=${LEVEL}`);
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch { /* It did not answer at all. */ }
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) {
    unknown.push(`the npm packages: ${answer?.message ?? answer?.error?.summary ?? 'the list did not answer'}`);
    return;
  }
  const bad = counts.high + counts.critical;
  console.log(`audit: npm packages: ${counts.total} weaknesses, ${bad} of them ${LEVEL} or worse`);
  if (bad > 0) {
    isBad = true;
    for (const [name, { severity, range }] of Object.entries(answer.vulnerabilities)) console.log(`  ${severity}: ${name} ${range}`);
  }
}

function crates() {
  if (run('cargo', 'deny', '--version').status !== 0) {
    unknown.push('the crates: cargo-deny is not installed («cargo install cargo-deny»)');
    return;
  }
  for (const what of ['bans', 'licenses', 'sources', 'advisories']) {
    const { status, stderr } = run('cargo', 'deny', '--color', 'never', 'check', what);
    if (what === 'advisories' && /failed to (?:fetch|update|open)|unable to fetch/i.test(stderr)) {
      unknown.push('the crates: the list of weaknesses did not answer');
    } else {
      console.log(`audit: crates, ${what}: ${status === 0 ? 'nothing found' : stderr}`);
      if (status !== 0) isBad = true;
    }
  }
}

npm();
crates();
for (const what of unknown) console.log(`audit: not asked about ${what}`);
process.exit(isBad ? 1 : 0);
