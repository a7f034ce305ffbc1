// What a day with many people costs a host: the bytes of dist/ as a browser that knows Brotli fetches them, times the people.
//   node tools/cost.mjs [--people 5000] [--price 1] [--write]
// The price is that of a gigabyte, in kroner; --write puts the table into docs/drift.md, between its two marks.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from './offline.mjs';
import { writeInto } from './readme.mjs';

/** What the head of an answer and its question weigh, roughly: the headers of docs/drift, over a connection of their own time. */
const HEADERS_BYTES = 900;
const SECONDS_IN_AN_HOUR = 3600;
const CROWDED_SECONDS = 300;

const { values } = parseArgs({ options: {
  people: { type: 'string', default: '5000' }, price: { type: 'string', default: '1' }, folder: { type: 'string', default: 'dist' }, write: { type: 'boolean', default: false },
} });
const people = Number(values.people);
const price = Number(values.price);

function weight(path) {
  const packed = join(values.folder, `${path}.br`);
  const bytes = statSync(packed, { throwIfNoEntry: false }) ?? statSync(join(values.folder, path));
  return bytes.size + HEADERS_BYTES;
}

const kept = listFiles(values.folder).files.map(([path]) => path);
/** The page, the worker and its list; the files are kept by name, so none is fetched twice. */
const firstVisit = ['index.html', 'sw.js', ...kept.filter((path) => path !== 'index.html')];
const bytes = firstVisit.reduce((total, path) => total + weight(path), 0);
const total = bytes * people;

const number = (value, digits = 0) => value.toLocaleString('nb-NO', { maximumFractionDigits: digits, minimumFractionDigits: digits }).replaceAll(/\s/g, ' ');
const later = 2 * HEADERS_BYTES;
const rows = [
  ['Én person, første besøk: alt som trengs uten nett', `${number(bytes / 1e6, 2)} MB, ${firstVisit.length} filer`],
  ['Samme person senere samme dag, uendret utgave', `under ${number(Math.ceil(later / 1000))} kB`],
  [`${number(people)} personer`, `${number(total / 1e9, 1)} GB, ${number(firstVisit.length * people)} forespørsler`],
  ['Jevnt over en time', `${number(total * 8 / SECONDS_IN_AN_HOUR / 1e6)} Mbit/s, ${number(firstVisit.length * people / SECONDS_IN_AN_HOUR)} forespørsler i sekundet`],
  ['Alle i løpet av de første fem minuttene', `${number(total * 8 / CROWDED_SECONDS / 1e6)} Mbit/s, ${number(firstVisit.length * people / CROWDED_SECONDS)} forespørsler i sekundet`],
  [`Til ${number(price, 2)} kr per GB`, `${number(total / 1e9 * price, 2)} kr`],
];
const table = ['| hva | hvor mye |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`), ''].join('\n');
console.log(table);

if (values.write) writeInto('docs/drift.md', 'kostnad', table);
