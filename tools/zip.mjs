// A zip of a folder that is the same to the byte wherever and whenever it is made: the files in the order of their names,
// all of one moment, and stored as they are, since no two compressors promise the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { crc32 } from './crc32.mjs';

// 1 January 1980, the first moment that a zip can name.
const DAY = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const MADE_BY_UNIX = 3 << 8;
const ORDINARY_FILE = (0o100644 << 16) >>> 0;

function namesIn(folder, under = '') {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const name = posix.join(under, entry.name);
    return entry.isDirectory() ? namesIn(folder, name) : [name];
  });
}

/** The numbers of a header: pairs of a value and how many bytes it takes, the lowest first. */
function numbers(...pairs) {
  const buffer = Buffer.alloc(pairs.reduce((total, [, size]) => total + size, 0));
  let place = 0;
  for (const [value, size] of pairs) place = buffer.writeUIntLE(value, place, size);
  return buffer;
}

/** What both headers of a file say. */
const common = (name, bytes) => numbers(
  [VERSION, 2], [UTF8_NAMES, 2], [0, 2], [0, 2], [DAY, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [name.length, 2], [0, 2],
);

/** Every file of a folder, under a folder of that name in the zip. */
export function zipOf(folder, name) {
  const files = namesIn(folder).sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const path of files) {
    const bytes = readFileSync(join(folder, path));
    const called = Buffer.from(`${name}/${path}`);
    const head = common(called, bytes);
    const body = Buffer.concat([numbers([0x04034b50, 4]), head, called, bytes]);
    directory.push(numbers([0x02014b50, 4], [VERSION | MADE_BY_UNIX, 2]), head, numbers([0, 2], [0, 2], [0, 2], [ORDINARY_FILE, 4], [offset, 4]), called);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...bodies, list, end]);
}
