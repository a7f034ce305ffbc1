import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { storedSketch, type StoredRecord } from '../e2e/storage-format';

/** How much slower than this machine a phone is taken to be, as Lighthouse does. */
export const PHONE = 4;

/** A bad mobile network, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s. */
const MOBILE_NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** One line of the table: what was measured, and against what in the same run. One against a page that does less is drawn too. */
export interface Line { what: string; value: number; unit: string; reference?: number; against?: string; budget: string; twin?: boolean }

/** Hands a line to `tools/bench.mjs`. */
export function report(line: Line): void {
  console.log(`BENCH ${JSON.stringify(line)}`);
}

/** The value that `part` of all are at or below: 0.5 for the median. */
export function quantile(values: number[], part: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** Sketches as people write them, of about 165 words each. */
export function manySketches(count: number): StoredRecord[] {
  const words = 'barnehage ferje vaktordning kulturhus bygda rådmannen turnus skysstilbud ungdom frivillige brannvern nabokommune'.split(' ');
  const text = (seed: number, length: number): string => Array.from({ length }, (_, place) => words[(seed * 7 + place * 5 + place % 3) % words.length]).join(' ');
  return Array.from({ length: count }, (_, number) => storedSketch(number + 1, {
    idea: `Idé ${number}: ${text(number, 5)}`, municipality: 'Steigen', need: text(number + 1, 40), goal: text(number + 2, 20), description: text(number + 3, 60), continuity: text(number + 4, 40),
  }));
}

/** A tab with a clean browser behind it, and the line to its engine. */
export interface Tab { context: BrowserContext; page: Page; engine: CDPSession }

export async function openTab(browser: Browser, baseURL: string): Promise<Tab> {
  // What measures is text that is run, which the page's own policy forbids.
  const context = await browser.newContext({ baseURL, locale: 'nb-NO', viewport: { width: 412, height: 823 }, bypassCSP: true });
  const page = await context.newPage();
  const engine = await context.newCDPSession(page);
  await engine.send('Performance.enable');
  return { context, page, engine };
}

export const slowProcessor = async ({ engine }: Tab, rate: number): Promise<void> => {
  await engine.send('Emulation.setCPUThrottlingRate', { rate });
};

export const slowNetwork = async ({ engine }: Tab): Promise<void> => {
  await engine.send('Network.emulateNetworkConditions', MOBILE_NETWORK);
};

/** Seconds of script so far in this tab. */
export async function scriptSeconds({ engine }: Tab): Promise<number> {
  const { metrics } = await engine.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** How long something in the page takes, in milliseconds, until what it leads to is there; not a number after half a minute. */
export function timed(page: Page, begin: string, isDone: string): Promise<number> {
  return page.evaluate(([first, last]) => new Promise<number>((done) => {
    const start = performance.now();
    const look = (): void => {
      const passed = performance.now() - start;
      if (Function(`return ${last}`)()) done(passed);
      else if (passed > 30_000) done(Number.NaN);
      else setTimeout(look);
    };
    Function(first ?? '')();
    look();
  }), [begin, isDone] as const);
}

/** From now on the memories of all wasm in the page are known. Before it is opened. */
export async function watchMemory(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const memories = new Set<WebAssembly.Memory>();
    Object.assign(window, { memories });
    const { Instance } = WebAssembly;
    const keep = (exports: WebAssembly.Exports): void => {
      for (const one of Object.values(exports)) if (one instanceof WebAssembly.Memory) memories.add(one);
    };
    for (const name of ['instantiate', 'instantiateStreaming'] as const) {
      const original = WebAssembly[name] as (...all: unknown[]) => Promise<WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource>;
      Object.assign(WebAssembly, { [name]: async (...all: unknown[]) => {
        const made = await original.apply(WebAssembly, all);
        keep((made instanceof Instance ? made : made.instance).exports);
        return made;
      } });
    }
  });
}

/** The size of all wasm memory in the page. It never shrinks. */
export const wasmBytes = (page: Page): Promise<number> =>
  page.evaluate(() => [...(window as unknown as { memories: Set<WebAssembly.Memory> }).memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
