import { checksum, type SketchBody, storedSketch } from './storage-format';

/** A record as files have it. */
export function record(number: number, body: SketchBody, vector = '00000000000000aa:1', schema = 1): Record<string, unknown> {
  const { text } = storedSketch(number, body, vector);
  const json = text.slice(text.indexOf('\n') + 1);
  const sorted = Object.fromEntries(Object.entries(JSON.parse(json) as Record<string, unknown>).sort(([left], [right]) => (left < right ? -1 : 1)));
  return { kind: 'sketch', schema, vector, checksum: checksum(schema, vector, JSON.stringify(sorted)), body: sorted };
}

/** A file of such records. */
export const fileOf = (...records: unknown[]): string => JSON.stringify({ format: 'nyskapingslaget', version: 1, records });
