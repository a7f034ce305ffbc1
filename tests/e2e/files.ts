import { checksum, type SketchBody, type StoredRecord, storedSketch } from './storage-format';

/** A record as files have it. */
export function record(number: number, body: SketchBody, vector = '00000000000000aa:1', schema = 1): Record<string, unknown> {
  const { text } = storedSketch(number, body, vector);
  const json = text.slice(text.indexOf('\n') + 1);
  const sorted = Object.fromEntries(Object.entries(JSON.parse(json) as Record<string, unknown>).sort(([left], [right]) => (left < right ? -1 : 1)));
  return { kind: 'sketch', schema, vector, checksum: checksum(schema, vector, JSON.stringify(sorted)), body: sorted };
}

/** A stored draft, self-check or guide sheet as files have it. */
export function draftRecord({ text }: StoredRecord): Record<string, unknown> {
  const [header, json] = text.split('\n') as [string, string];
  const [, schema, kind, vector, , sum] = header.split(' ');
  return { kind, schema: Number(schema), vector, checksum: sum, body: JSON.parse(json) };
}

/** A file of such records. */
export const fileOf = (...records: unknown[]): string => JSON.stringify({ format: 'nyskapingslaget', version: 1, records });
