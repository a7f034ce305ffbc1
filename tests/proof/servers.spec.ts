import { readFileSync, rmSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildsOf, OfflineReady } from '../e2e/pages/offline';
import { SketchScreen } from '../e2e/pages/sketch';
import { nextBuild } from '../e2e/site';
import { expect, filesIn, type Host, SERVERS, test } from './servers';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', wasm: 'application/wasm',
  json: 'application/json', svg: 'image/svg+xml', png: 'image/png',
};
const POLICY = /http-equiv="Content-Security-Policy" content="([^"]+)"/;
const FOREVER = 'public, max-age=31536000, immutable';

/** What the page itself is made of: not the twins, nor what is for a server alone. */
const served = (host: Host): string[] => filesIn(host.folder).filter((name) => !/\.(br|gz|config)$|\.htaccess$/.test(name));

const get = (host: Host, path: string, encoding: string, more: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(path, host.address), { headers: { 'accept-encoding': encoding, ...more }, redirect: 'manual' });

/** Of a type only what follows a fixed order counts; some write it in capitals, or say the letters of what has none. */
const typeOf = (answer: Response): string => (answer.headers.get('content-type') ?? '').toLowerCase().replace(/\s*;\s*/, '; ');

for (const server of SERVERS) {
  test.describe(server, () => {
    test.use({ server });

    test('each file has its type, comes compressed where the browser knows how, and is kept as long as it may be', async ({ host }) => {
      for (const name of served(host)) {
        const bytes = readFileSync(join(host.folder, name));
        for (const [encoding, twin] of [['br', '.br'], ['gzip', '.gz'], ['identity', '']] as const) {
          const answer = await get(host, name, encoding);
          const where = `${name}, ${encoding}`;
          expect.soft(answer.status, where).toBe(200);
          expect.soft(typeOf(answer).replace(/^((?:application|image)\/[^;]+); charset=utf-8$/, '$1'), where).toBe(TYPES[name.split('.').at(-1) ?? '']);
          expect.soft(answer.headers.get('content-encoding'), where).toBe(twin && existsSync(join(host.folder, name + twin)) ? encoding : null);
          expect.soft(Buffer.from(await answer.arrayBuffer()).toString('base64') === bytes.toString('base64'), `the bytes of ${where}`).toBe(true);
          expect.soft(answer.headers.get('cache-control'), where).toBe(/-[0-9a-f]{16}[._]/.test(name) ? FOREVER : 'no-cache');
        }
        const tag = (await get(host, name, 'identity')).headers.get('etag') ?? '-';
        expect.soft((await get(host, name, 'identity', { 'if-none-match': tag })).status, `${name} has not changed`).toBe(304);
      }
    });

    test('the head of each answer says what the page says itself, and who may put it in a frame', async ({ host }) => {
      const policy = POLICY.exec(readFileSync(join(host.folder, 'index.html'), 'utf8'))?.[1];
      for (const name of ['', 'index.html', 'gjenopprett.html', 'sw.js']) {
        const { headers } = await get(host, name, 'br');
        expect.soft(headers.get('content-security-policy'), name).toBe(`${policy}; frame-ancestors 'none'`);
        expect.soft(headers.get('x-content-type-options'), name).toBe('nosniff');
        expect.soft(headers.get('referrer-policy'), name).toBe('no-referrer');
        expect.soft(headers.get('permissions-policy'), name).toContain('camera=(self)');
        expect.soft(headers.get('content-disposition'), name).toBeNull();
      }
      // The page as one file has a policy of its own, so it is handed over and not opened here.
      expect((await get(host, 'nyskapingslaget.html', 'br')).headers.get('content-disposition')).toBe('attachment');
      // Without the slash at the end, what the page names would be looked for in the folder above.
      const short = await get(host, '../nyskaping', 'br');
      expect([301, 302, 308]).toContain(short.status);
      expect(new URL(short.headers.get('location') ?? '', host.address).pathname).toBe('/nyskaping/');
      expect((await get(host, 'finnes-ikke.js', 'br')).status).toBe(404);
    });

    test('the page opens in a sub-folder, goes from one version to the next with what is written, and works when the server is gone', async ({ page, host, complaints }) => {
      const next = nextBuild();
      const home = new OfflineReady(page);
      await home.openReady();
      await home.newSketch.click();
      const sketch = new SketchScreen(page);
      await sketch.field('Idé').fill('Skrevet i den gamle utgaven');
      await sketch.stored();
      expect(await buildsOf(page)).toEqual(['first']);
      host.upload(next);
      await home.lookForUpdate();
      await home.updateNow.click();
      await expect.poll(() => buildsOf(page).catch(() => [])).toEqual(['next']);
      await expect(sketch.field('Idé')).toHaveValue('Skrevet i den gamle utgaven');
      expect(complaints).toEqual([]);
      await host.goAway();
      await page.reload();
      await expect(sketch.field('Idé')).toHaveValue('Skrevet i den gamle utgaven');
      // The browser says of its own that it found no newer version.
      complaints.splice(0);
      rmSync(next, { recursive: true });
    });
  });
}
