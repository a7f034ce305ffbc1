import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '../e2e/fixtures';

export const SERVERS = ['nginx', 'apache', 'caddy'] as const;
export type Server = (typeof SERVERS)[number];

/** What tools/setup.sh found, under the name that it gives it. */
function found(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not known: run «make proof», or «tools/setup.sh proof» once and then through tools/run.sh.`);
  return value;
}

/** Puts something in the place of what a recipe tells people to change; it must be there. */
function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The recipe has no «${from}».`);
  return text.replace(from, to);
}

const recipe = (name: string): string => readFileSync(join('docs/drift', name), 'utf8');

interface Place { work: string; port: number; folder: string }
interface Program { command: string; words: string[]; libraries?: string }

/** How each server is begun, with the recipe as it stands in the documents; only names, places and ports are changed. */
const PROGRAMS: Record<Server, (place: Place) => Program> = {
  nginx: ({ work, port, folder }) => {
    let text = changed(recipe('nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`);
    text = changed(changed(text, 'kommunen.no;', 'localhost;'), '/var/www/nyskapingslaget/', `${folder}/`);
    text = changed(text, '# brotli_static on;', 'brotli_static on;');
    writeFileSync(join(work, 'recipe.conf'), text);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ');
    const user = process.getuid?.() === 0 ? `user ${userInfo().username};` : '';
    const module = join(found('SERVER_MODULES'), 'nginx/modules/ngx_http_brotli_static_module.so');
    writeFileSync(join(work, 'nginx.conf'), `daemon off; ${user} pid ${work}/pid; load_module ${module}; events {} http { access_log off; ${temporary} include recipe.conf; }`);
    return { command: found('NGINX'), words: ['-e', 'stderr', '-p', work, '-c', join(work, 'nginx.conf')] };
  },
  apache: ({ work, port, folder }) => {
    writeFileSync(join(folder, '.htaccess'), recipe('apache.htaccess'));
    const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'];
    const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
    writeFileSync(join(work, 'apache.conf'), `
${modules.map((name) => `LoadModule ${name}_module ${found('SERVER_MODULES')}/apache2/modules/mod_${name}.so`).join('\n')}
${user}
ServerRoot ${work}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/errors
TypesConfig /dev/null
# As Debian has it, where a recipe has to do with both.
AddLanguage br .br
AddType application/x-gzip .gz
DocumentRoot ${join(folder, '..')}
<Directory ${join(folder, '..')}>
  Require all granted
  AllowOverride FileInfo Indexes
</Directory>
`);
    return { command: found('APACHE'), words: ['-D', 'FOREGROUND', '-f', join(work, 'apache.conf')], libraries: join(found('SERVER_MODULES'), 'x86_64-linux-gnu') };
  },
  caddy: ({ work, port, folder }) => {
    let text = changed(recipe('Caddyfile'), 'kommunen.no {', `http://localhost:${port} {\n\tbind 127.0.0.1`);
    text = changed(text, '/var/www/nyskapingslaget', folder);
    writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${text}`);
    return { command: found('CADDY'), words: ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')] };
  },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => { server.listen(0, '127.0.0.1', listening); });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => { server.close(closed); });
  return port;
}

export const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

/** A server with a build in the sub-folder /nyskaping/. */
export class Host {
  private child: ChildProcess | undefined;
  private told = '';

  private constructor(private readonly work: string, readonly address: string, readonly folder: string) {}

  static async open(server: Server): Promise<Host> {
    const work = mkdtempSync(join(tmpdir(), `${server}-`));
    // A server that begins as root reads as somebody else.
    chmodSync(work, 0o755);
    const folder = join(work, 'www', 'nyskaping');
    mkdirSync(folder, { recursive: true });
    cpSync('dist', folder, { recursive: true });
    const port = await freePort();
    const host = new Host(work, `http://localhost:${port}/nyskaping/`, folder);
    await host.begin(PROGRAMS[server]({ work, port, folder }));
    return host;
  }

  private async begin({ command, words, libraries }: Program): Promise<void> {
    const env = { ...process.env, HOME: this.work, XDG_DATA_HOME: this.work, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { this.told += part.toString(); });
    await expect.poll(async () => {
      if (child.exitCode !== null) throw new Error(`${command} ended: ${this.told}`);
      return fetch(this.address).then(({ status }) => status, () => 0);
    }, { message: `${command} answers` }).toBe(200);
  }

  /** As the documents say that a new version is uploaded: all files over those that are there, then the old ones go. */
  upload(build: string): void {
    cpSync(build, this.folder, { recursive: true });
    const names = new Set([...filesIn(build), '.htaccess']);
    for (const name of filesIn(this.folder)) if (!names.has(name)) rmSync(join(this.folder, name));
  }

  async goAway(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => { child.once('exit', done); });
    child.kill('SIGTERM');
    await ended;
  }

  async close(): Promise<void> {
    await this.goAway();
    rmSync(this.work, { recursive: true });
  }
}

interface Fixtures { server: Server; host: Host }

/** Tests on a server of its own, which ends with them. */
export const test = base.extend<Fixtures>({
  server: ['nginx', { option: true }],
  host: async ({ server }, use) => {
    const host = await Host.open(server);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

export { expect };
