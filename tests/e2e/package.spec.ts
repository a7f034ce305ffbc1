import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { crc32 } from './storage-format';

const DIST = process.env['DIST'] ?? 'dist';
const MADE = ['dist.zip', 'dist.zip.sha256', 'dist.cdx.json'] as const;

function pack(folder: string, out: string): Buffer[] {
  mkdirSync(out, { recursive: true });
  execFileSync('node', ['tools/package.mjs', '--folder', folder, '--out', out]);
  return MADE.map((name) => readFileSync(join(out, name)));
}

/** Every file of a zip that stores its files as they are, by its name; read from the list at the end, as others do. */
function unpack(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let place = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(place)).toBe(0x02014b50);
    const [sum, size, nameLength, local] = [zip.readUInt32LE(place + 16), zip.readUInt32LE(place + 24), zip.readUInt16LE(place + 28), zip.readUInt32LE(place + 42)];
    const name = zip.subarray(place + 46, place + 46 + nameLength).toString();
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    expect([name, zip.subarray(local + 30, local + 30 + nameLength).toString()]).toEqual([name, name]);
    // The sum that is asked for is of bytes; those of a text are the same.
    if (/\.(json|html|js)$/.test(name)) expect(crc32(bytes.toString()), name).toBe(sum.toString(16).padStart(8, '0'));
    files.set(name, bytes);
    place += 46 + nameLength;
  }
  return files;
}

const same = (left: Buffer | undefined, right: Buffer | undefined): boolean => Buffer.compare(new Uint8Array(left ?? []), new Uint8Array(right ?? [])) === 0;

const namesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

test('the same page is the same package to the byte, whenever and from wherever it is made', ({}, info) => {
  const first = pack(DIST, info.outputPath('first'));
  // The same files of another day, made in another order.
  const again = info.outputPath('again');
  mkdirSync(again);
  for (const name of namesIn(DIST).reverse()) {
    cpSync(join(DIST, name), join(again, name));
    utimesSync(join(again, name), 1_000_000, 1_000_000);
  }
  const second = pack(again, info.outputPath('second'));
  for (const [place, name] of MADE.entries()) expect(same(first[place], second[place]), name).toBe(true);
  // One letter of one file is another package.
  writeFileSync(join(again, 'manifest.json'), `${readFileSync(join(again, 'manifest.json'), 'utf8')} `);
  const third = pack(again, info.outputPath('third'));
  for (const [place, name] of MADE.entries()) expect(same(first[place], third[place]), name).toBe(false);
});

test('the package holds every file of the page as it is, and says its sum', ({}, info) => {
  const [zip, sum] = pack(DIST, info.outputPath('out'));
  const files = unpack(zip ?? Buffer.alloc(0));
  expect([...files.keys()].sort()).toEqual(namesIn(DIST).map((name) => `nyskapingslaget/${name}`).sort());
  for (const [name, bytes] of files) expect(same(bytes, readFileSync(join(DIST, name.replace('nyskapingslaget/', '')))), name).toBe(true);
  expect(sum?.toString()).toBe(`${createHash('sha256').update(new Uint8Array(zip ?? [])).digest('hex')}  dist.zip\n`);
});

test('the list of what the page is made of names what ends up in it and what only builds it', ({}, info) => {
  const [, , list] = pack(DIST, info.outputPath('out'));
  const { components, metadata, specVersion } = JSON.parse(list?.toString() ?? '') as {
    specVersion: string; metadata: { component: { name: string } };
    components: { name: string; scope: string; purl: string; hashes?: { content: string }[] }[];
  };
  expect([specVersion, metadata.component.name]).toEqual(['1.6', 'nyskapingslaget']);
  const scope = (name: string): string | undefined => components.find((it) => it.name === name)?.scope;
  expect(['leptos', 'qrcodegen', 'quircs', 'designsystemet-css'].map(scope)).toEqual(Array(4).fill('required'));
  expect(['proptest', 'axe-core', 'typescript'].map(scope)).toEqual(Array(3).fill('excluded'));
  // Each has its sum, and is named once.
  expect(components.filter((it) => !it.hashes?.[0]?.content).map((it) => it.purl)).toEqual([]);
  expect(new Set(components.map((it) => it.purl)).size).toBe(components.length);
});
