import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const PREFERENCES = { 'marionette.port': 0, 'intl.accept_languages': 'nb-NO, nb', 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false };
/** How WebDriver names an element that it hands out. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Answer = (value: unknown) => void;

/** An ordinary Firefox, steered as WebDriver does it; Playwright drives only one of its own. */
export class Firefox {
  private heard = Buffer.alloc(0);
  private count = 0;
  private readonly waiting = new Map<number, { done: Answer; failed: Answer }>();

  private constructor(private readonly child: ChildProcess, private readonly profile: string, private readonly socket: Socket) {
    socket.on('data', (part: Buffer) => this.hear(part));
  }

  static async start(): Promise<Firefox> {
    const program = process.env['FIREFOX'];
    if (!program) throw new Error('FIREFOX is not known: run «make proof», or «tools/setup.sh proof» once and then through tools/run.sh.');
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
    const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore', env: { ...process.env, HOME: profile } });
    const where = join(profile, 'MarionetteActivePort');
    await expect.poll(() => existsSync(where) && readFileSync(where, 'utf8'), { message: 'Firefox says where it listens' }).toMatch(/^\d+$/);
    const socket = connect(Number(readFileSync(where, 'utf8')), '127.0.0.1');
    const firefox = new Firefox(child, profile, socket);
    await firefox.send('WebDriver:NewSession', { capabilities: {} });
    return firefox;
  }

  /** Messages follow each other, each after its length and a colon. The first one is a greeting. */
  private hear(part: Buffer): void {
    this.heard = Buffer.concat([new Uint8Array(this.heard), new Uint8Array(part)]);
    for (;;) {
      const colon = this.heard.indexOf(':');
      const end = colon + 1 + Number(this.heard.subarray(0, colon).toString());
      if (colon < 0 || this.heard.length < end) return;
      const message = JSON.parse(this.heard.subarray(colon + 1, end).toString()) as unknown;
      this.heard = this.heard.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, number, error, value] = message as [number, number, { message?: string } | null, unknown];
      const asked = this.waiting.get(number);
      this.waiting.delete(number);
      if (error) asked?.failed(new Error(error.message ?? 'Firefox refused.'));
      else asked?.done(value);
    }
  }

  private send(command: string, parameters: object): Promise<unknown> {
    this.count += 1;
    const number = this.count;
    const text = JSON.stringify([0, number, command, parameters]);
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  private async find(xpath: string): Promise<string> {
    const { value } = await this.send('WebDriver:FindElement', { using: 'xpath', value: xpath }) as { value: Record<string, string> };
    return value[ELEMENT] ?? '';
  }

  async open(address: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url: address });
  }

  async reload(): Promise<void> {
    await this.send('WebDriver:Refresh', {});
  }

  async run<Value>(script: string): Promise<Value> {
    const { value } = await this.send('WebDriver:ExecuteScript', { script, args: [] }) as { value: Value };
    return value;
  }

  async press(name: string): Promise<void> {
    const id = await this.find(`//button[normalize-space(.)='${name}']`);
    await this.send('WebDriver:ElementClick', { id });
  }

  /** Types in the field with such a label. */
  async type(label: string, text: string): Promise<void> {
    const id = await this.find(`//*[@id=//label[normalize-space(.)='${label}']/@for]`);
    await this.send('WebDriver:ElementSendKeys', { id, text });
  }

  async valueOf(label: string): Promise<string> {
    return this.run(`return [...document.querySelectorAll('label')].find((it) => it.textContent.trim() === ${JSON.stringify(label)})?.control?.value ?? ''`);
  }

  /** The heading of the screen, once the app has taken the place of what is painted before it. */
  async title(): Promise<string> {
    return this.run(`return document.querySelector('#loading') ? '' : document.querySelector('main h1')?.textContent ?? ''`);
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => { this.child.once('exit', done); });
    this.socket.destroy();
    this.child.kill('SIGTERM');
    await ended;
    rmSync(this.profile, { recursive: true, force: true });
  }
}
