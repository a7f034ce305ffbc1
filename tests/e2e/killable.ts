import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';

/** Memory that looks like a disk. */
const MEMORY_DISK = '/dev/shm';
/** A browser that has not answered by then never will. */
const ANSWER_MS = 20_000;
const PROFILE_BYTES = 256 * 1024 * 1024;

/**
 * Where a profile may lie. What the kernel holds survives a killed browser wherever it lies, so memory proves as much as a
 * disk, and does not wait for what other programs write there.
 */
async function profilePlace(): Promise<string> {
  const space = await statfs(MEMORY_DISK).catch(() => undefined);
  return space && space.bavail * space.bsize > PROFILE_BYTES ? MEMORY_DISK : tmpdir();
}

/** A browser of its own, in a process group of its own, with a profile that outlives it. */
export class KillableBrowser {
  private constructor(private readonly child: ChildProcess, readonly browser: Browser) {}

  /**
   * Starts one. On a machine with much to do, one in some forty never answers on its port; it has shown no page yet, so it
   * proves nothing, and another is started in its place.
   */
  static async start(profile: string): Promise<KillableBrowser> {
    for (let left = 2; ; left -= 1) {
      const child = await KillableBrowser.launch(profile);
      try {
        return new KillableBrowser(child, await chromium.connectOverCDP(await addressOf(child), { timeout: ANSWER_MS }));
      } catch (silence) {
        await end(child);
        if (left === 0) throw silence;
      }
    }
  }

  private static async launch(profile: string): Promise<ChildProcess> {
    const switches = ['--headless=new', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...browserSwitches()];
    await rm(join(profile, 'DevToolsActivePort'), { force: true });
    return spawn(browserPath() ?? chromium.executablePath(), switches, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      // The time zone is what makes it begin in bokmål.
      env: { ...process.env, TZ: 'Europe/Oslo' },
    });
  }

  /** A page that goes to addresses below `base`. */
  async page(base: string): Promise<Page> {
    const context = this.browser.contexts()[0] ?? await this.browser.newContext();
    const page = await context.newPage();
    const goto = page.goto.bind(page);
    page.goto = (address, options) => goto(new URL(address, base).href, options);
    return page;
  }

  /** Kills the browser and all it has started, with no chance to tidy up. */
  async kill(): Promise<void> {
    await end(this.child);
  }
}

/** Where a browser that was just started can be reached. */
async function addressOf(child: ChildProcess): Promise<string> {
  return new Promise<string>((found, failed) => {
    let heard = '';
    const silence = setTimeout(() => failed(new Error(`The browser told no address: ${heard}`)), ANSWER_MS);
    child.stderr?.on('data', (part: Buffer) => {
      heard += part.toString();
      const match = /DevTools listening on (ws:\S+)/.exec(heard);
      if (!match?.[1]) return;
      clearTimeout(silence);
      found(match[1]);
    });
    child.on('exit', () => failed(new Error(`The browser ended: ${heard}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-pid, 'SIGKILL');
  await gone;
}

/** Runs with a profile of its own, which goes afterwards with whatever browser is left on it. */
export async function withProfile(run: (start: () => Promise<KillableBrowser>) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(await profilePlace(), 'nyskapingslaget-kill-'));
  let browser: KillableBrowser | undefined;
  try {
    await run(async () => {
      browser = await KillableBrowser.start(profile);
      return browser;
    });
  } finally {
    await browser?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
