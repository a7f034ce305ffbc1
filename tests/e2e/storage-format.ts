/** The stored format, written anew so that the tests do not lean on the code they test. */

export const NAMESPACE = 'nyskapingslaget/1/';
export const PREFS_KEY = `${NAMESPACE}prefs`;

/** The fields of a sketch that a test fills; a missing one has its usual value. */
export interface SketchBody {
  [field: string]: unknown;
  idea?: string;
  municipality?: string;
  changed_at?: number;
  binned_at?: number;
}

export interface StoredRecord {
  key: string;
  text: string;
}

/** CRC-32/ISO-HDLC as 8 lower-case hexadecimal digits. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** An id of 32 hexadecimal digits for a number. */
export const idOf = (number: number): string => number.toString(16).padStart(32, '0');

/** The checksum that a record's body has, in storage and in files. */
export function checksum(schema: number, vector: string, json: string, kind = 'sketch'): string {
  return crc32(`NYL1 ${schema} ${kind} ${vector} ${Buffer.byteLength(json)}\n${json}`);
}

/** A stored sketch: its key and its text. */
export function storedSketch(number: number, body: SketchBody, vector = '00000000000000aa:1', schema = 1): StoredRecord {
  const id = idOf(number);
  const now = 1_700_000_000_000 + number * 60_000;
  const json = JSON.stringify({ changed_at: now, created_at: now, id, locale: 'nb', ...body });
  const header = `NYL1 ${schema} sketch ${vector} ${Buffer.byteLength(json)} ${checksum(schema, vector, json)}`;
  return { key: `${NAMESPACE}sketch/${id}`, text: `${header}\n${json}` };
}

/** The same with the keys of every object in alphabetical order, as a checksum in a file wants them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, sorted(field)]));
}

const FIRST_VERSION = '00000000000000aa:1';

/** A stored draft of a prototype: its key and its text. */
export function storedDraft(number: number, prototype: string, content: object, more: SketchBody = {}, vector = FIRST_VERSION): StoredRecord {
  return stored(number, 'draft', { content, prototype, ...more }, vector);
}

/** Stored answers to the guide: their key and their text. */
export const storedGuide = (number: number, body: object, vector = FIRST_VERSION): StoredRecord => stored(number, 'guide', body, vector);

/** A stored workshop: its key and its text. */
export const storedWorkshop = (number: number, body: object, vector = FIRST_VERSION): StoredRecord => stored(number, 'workshop', body, vector);

/** A stored self-check: its key and its text. */
export const storedSelfcheck = (number: number, body: object, vector = FIRST_VERSION): StoredRecord => stored(number, 'selfcheck', body, vector);

function stored(number: number, kind: string, body: object, vector: string): StoredRecord {
  const id = idOf(number);
  const now = 1_700_000_000_000 + number * 60_000;
  const json = JSON.stringify(sorted({ changed_at: now, created_at: now, id, locale: 'nb', ...body }));
  const header = `NYL1 1 ${kind} ${vector} ${Buffer.byteLength(json)} ${checksum(1, vector, json, kind)}`;
  return { key: `${NAMESPACE}${kind}/${id}`, text: `${header}\n${json}` };
}

/** Whether a stored text has a header that fits its body. */
export function isReadable(text: string): boolean {
  const [, schema, vector, length, sum, json] = /^NYL1 (\d+) sketch (\S+) (\d+) ([0-9a-f]{8})\n([\s\S]*)$/.exec(text) ?? [];
  if (!schema || !vector || json === undefined) return false;
  return length === String(Buffer.byteLength(json)) && sum === checksum(Number(schema), vector, json);
}
