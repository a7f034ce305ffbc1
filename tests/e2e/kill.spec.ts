import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';
import { report, runs } from './faults';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { isReadable } from './storage-format';
import { storedSketches } from './store';
import { owed, typeWords, WORDS } from './typing';

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
class KillableBrowser {
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

  async open(address: string): Promise<Sketches> {
    const context = this.browser.contexts()[0] ?? await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    return new Sketches(page);
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

// There is nobody left to ask for a trace or a picture.
test.use({ trace: 'off', screenshot: 'off' });

// Each dies at another place in the rhythm of saving.
const KEYS = [19, 30, 37, 44, 53];
for (let run = 0; run < runs(KEYS.length, 200); run += 1) {
  const keys = KEYS[run] ?? 10 + ((run * 7) % 60);
  test(`${run + 1}: the whole browser is killed after ${keys} keys, and nothing older than a second is lost @fault`, async ({ baseURL }) => {
    const profile = await mkdtemp(join(await profilePlace(), 'nyskapingslaget-kill-'));
    const address = `${baseURL}#/skisser`;
    let browser = await KillableBrowser.start(profile);
    try {
      const before = await browser.open(address);
      await before.newSketch.click();
      const sketch = new SketchScreen(before.page);
      await sketch.field('Idé').focus();
      const takenAt = await typeWords(sketch, WORDS, keys);
      const killedAt = performance.now();
      await browser.kill();

      browser = await KillableBrowser.start(profile);
      const after = await browser.open(address);
      await after.titles.first().click();
      const kept = await new SketchScreen(after.page).field('Idé').inputValue();
      expect(WORDS.startsWith(kept)).toBe(true);
      report('F2', 1, Math.max(0, owed(takenAt, killedAt) - kept.length));
      expect(kept.length).toBeGreaterThanOrEqual(owed(takenAt, killedAt));
      await expect(after.alerts).toHaveCount(0);
      const texts = await storedSketches(after.page);
      expect(texts.map(isReadable)).toEqual([true]);
    } finally {
      await browser.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
