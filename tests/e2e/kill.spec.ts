import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';
import { expect, test } from './fixtures';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { isReadable } from './storage-format';
import { storedSketches } from './store';

/** About twelve keys a second, which is quick typing. */
const KEY_EVERY_MS = 1000 / 12;
/** A keystroke that is older than this when the power goes must not be lost. */
const PROMISE_MS = 1_000;

/** A browser of its own, in a process group of its own, with a profile that outlives it. */
class KillableBrowser {
  private constructor(private readonly child: ChildProcess, readonly browser: Browser) {}

  static async start(profile: string): Promise<KillableBrowser> {
    const switches = ['--headless=new', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...browserSwitches()];
    await rm(join(profile, 'DevToolsActivePort'), { force: true });
    const child = spawn(browserPath() ?? chromium.executablePath(), switches, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      // The time zone is what makes it begin in bokmål.
      env: { ...process.env, TZ: 'Europe/Oslo' },
    });
    const address = await new Promise<string>((found, failed) => {
      let heard = '';
      child.stderr?.on('data', (part: Buffer) => {
        heard += part.toString();
        const match = /DevTools listening on (ws:\S+)/.exec(heard);
        if (match?.[1]) found(match[1]);
      });
      child.on('exit', () => failed(new Error(`The browser ended: ${heard}`)));
    });
    return new KillableBrowser(child, await chromium.connectOverCDP(address));
  }

  async open(address: string): Promise<Sketches> {
    const context = this.browser.contexts()[0] ?? await this.browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    return new Sketches(page);
  }

  /** Kills the browser and all it has started, with no chance to tidy up. */
  async kill(): Promise<void> {
    const { pid } = this.child;
    if (pid === undefined || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((done) => this.child.once('exit', done));
    process.kill(-pid, 'SIGKILL');
    await gone;
  }
}

/** Types counted words until somebody stops it; when each key was taken by the page. */
async function typeWords(sketch: SketchScreen, text: string, keys: number): Promise<number[]> {
  const takenAt: number[] = [];
  const begun = performance.now();
  for (let place = 0; place < keys; place += 1) {
    await pause(Math.max(0, begun + place * KEY_EVERY_MS - performance.now()));
    await sketch.page.keyboard.type(text[place] ?? '');
    takenAt.push(performance.now());
  }
  return takenAt;
}

const WORDS = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');

// There is nobody left to ask for a trace or a picture.
test.use({ trace: 'off', screenshot: 'off' });

// Each dies at another place in the rhythm of saving.
for (const keys of [19, 30, 37, 44, 53]) {
  test(`the whole browser is killed after ${keys} keys: nothing older than a second is lost`, async ({ baseURL }) => {
    const profile = await mkdtemp(join(tmpdir(), 'nyskapingslaget-kill-'));
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
      const owed = takenAt.filter((at) => killedAt - at > PROMISE_MS).length;
      expect(WORDS.startsWith(kept)).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(owed);
      await expect(after.alerts).toHaveCount(0);
      const texts = await storedSketches(after.page);
      expect(texts.map(isReadable)).toEqual([true]);
    } finally {
      await browser.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
