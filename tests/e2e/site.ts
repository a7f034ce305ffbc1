import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { slowDown } from './slow';

const TYPES: Record<string, string> = {
  html: 'text/html', js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', json: 'application/json', svg: 'image/svg+xml', png: 'image/png',
};

/** What may become of one file on its way: a lost connection, a host in trouble, a login page, half a file, a detour. */
export const FAULTS = ['abort', '500', 'html', 'truncated', 'redirect'] as const;
export type Fault = (typeof FAULTS)[number];

const LOGIN = '<!DOCTYPE html><title>Logg inn</title><p>Logg inn';

/** A host whose files can be exchanged for another build's, whose answers can fail, and that can be out of reach. */
export class Site {
  private folder = 'dist';
  private readonly faulty = new Map<string, Fault>();
  private isReachable = true;
  private isPretty = false;
  private isKeepable = false;
  private folders: string[] = [];
  private readonly pages = new Map<string, { text: string; type: string }>();
  readonly asked: string[] = [];

  private constructor(private readonly server: Server, readonly address: string) {}

  static async open(): Promise<Site> {
    const server = createServer((request, response) => site.answer(decodeURI(new URL(request.url ?? '/', 'http://site').pathname).slice(1), response));
    await new Promise<void>((listening) => { server.listen(0, 'localhost', listening); });
    const site = new Site(server, `http://localhost:${(server.address() as AddressInfo).port}/`);
    return site;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  serve(folder: string): void { this.folder = folder; }
  fail(path: string, fault: Fault): void { this.faulty.set(path, fault); }
  /** The same build in several folders, such as `a/`. */
  lieIn(...folders: string[]): void { this.folders = [...folders].sort((left, right) => right.length - left.length); }
  /** A page or a script of somebody else on the same origin. */
  show(path: string, text: string, type = 'text/html; charset=utf-8'): void { this.pages.set(path, { text, type }); }
  /** From now on the host leads from the file of a page to a name without it, as many do. */
  hidePageNames(): void { this.isPretty = true; }
  /** From now on the browser may keep for good what carries a hash in its name, as the recipe for hosts has it. */
  letBrowserKeep(): void { this.isKeepable = true; }
  heal(): void { this.faulty.clear(); this.isReachable = true; }
  goAway(): void { this.isReachable = false; this.server.closeAllConnections(); }

  private answer(whole: string, response: ServerResponse): void {
    const page = this.pages.get(whole);
    if (page) {
      response.writeHead(200, { 'Content-Type': page.type, 'Service-Worker-Allowed': '/' }).end(page.text);
      return;
    }
    const asked = whole.slice(this.folders.find((folder) => whole.startsWith(folder))?.length ?? 0);
    const path = asked || (this.isPretty ? 'index' : 'index.html');
    this.asked.push(path);
    const body = this.read(path) ?? this.read(`${path}.html`);
    const fault = this.faulty.get(path);
    if (!this.isReachable || fault === 'abort') {
      response.destroy();
    } else if (this.isPretty && path.endsWith('.html')) {
      response.writeHead(308, { Location: `/${path.replace(/(index)?\.html$/, '')}` }).end();
    } else if (fault === 'redirect') {
      response.writeHead(302, { Location: '/logg-inn.html' }).end();
    } else if (fault === 'html' || path === 'logg-inn.html') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(LOGIN);
    } else if (fault === '500' || !body) {
      response.writeHead(fault ? 500 : 404, { 'Content-Type': 'text/plain' }).end('-');
    } else {
      const whole = fault === 'truncated' ? body.subarray(0, body.length / 2) : body;
      const keeping = this.isKeepable && /-[0-9a-f]{16}/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, { 'Content-Type': TYPES[path.includes('.') ? path.split('.').at(-1) ?? '' : 'html'] ?? 'text/plain', 'Cache-Control': keeping }).end(whole);
    }
  }

  private read(path: string): Buffer | undefined {
    try {
      return readFileSync(join(this.folder, path));
    } catch {
      return undefined;
    }
  }
}

/** What tells the next build from this one: a mark in the page, and other names on all files that carry a hash. */
export const NEXT_MARK = 'neste-utgave';

/** A genuine second build: the same app under other hashes, with a worker of its own. */
export function nextBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync('dist', folder, { recursive: true });
  for (const name of readdirSync(folder).filter((name) => /\.(br|gz)$/.test(name))) rmSync(join(folder, name));
  const renamed = (text: string): string => text.replace(/-([0-9a-f])([0-9a-f]{15})/g, (_, first: string, rest: string) => `-${(15 - parseInt(first, 16)).toString(16)}${rest}`);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (/\.(html|js)$/.test(name)) {
      const text = renamed(readFileSync(path, 'utf8'));
      writeFileSync(path, name === 'index.html' ? text.replace('<meta charset="utf-8">', `<meta charset="utf-8"><meta name="${NEXT_MARK}">`) : text);
    }
    renameSync(path, join(folder, renamed(name)));
  }
  const { status, stderr } = spawnSync('node', ['tools/offline.mjs', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** Every file of a build that the worker keeps, and the worker itself. */
export function filesOf(folder: string): string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  return ['sw.js', ...Array.from(worker.matchAll(/\["([^"]+)","[0-9a-f]{64}"\]/g), (match) => match[1] ?? '')];
}

interface SiteFixtures { site: Site }
interface SiteWorkerFixtures { next: string }

/** Tests with a host of their own, and the next build to put on it. */
export const test = base.extend<SiteFixtures, SiteWorkerFixtures>({
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    site.close();
  },
  next: [async ({}, use) => {
    const folder = nextBuild();
    await use(folder);
    rmSync(folder, { recursive: true });
  }, { scope: 'worker' }],
  context: async ({ context }, use) => {
    await slowDown(context);
    await use(context);
  },
  baseURL: async ({ site }, use) => use(site.address),
});
