/** How often a fault is injected: few times in every run of the tests, many times where all faults are counted. */
export const runs = (short: number, long: number): number => (process.env['FAULTS'] === 'long' ? long : short);

/** What came of it, for the table of faults. */
export function report(fault: string, count: number, losses: number): void {
  console.log(`FAULT ${fault} runs=${count} losses=${losses}`);
}

/** Makes the app trap for real, in a page: it is asked for more memory than there can be. To be evaluated in the page. */
export async function trap(module: string): Promise<void> {
  const app = await (await import(module) as { default: () => Promise<{ __wbindgen_malloc: (size: number, align: number) => number }> }).default();
  setTimeout(() => app.__wbindgen_malloc(-1, 3));
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
