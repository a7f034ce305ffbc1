// Serves dist/ the way a municipality's host would.
//   --port 8080          where to listen
//   --host 127.0.0.1     on which address of this machine
//   --base /a/b/         under which sub-folder
//   --plain              like the simplest host: no compression, wasm as application/octet-stream
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
    plain: { type: 'boolean', default: false },
    folder: { type: 'string', default: 'dist' },
  },
});

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(`${options.folder}/index.html`)) stop(`There is no ${options.folder}/index.html to serve: run «make dist» first.`);

const base = `/${options.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const files = sirv(options.folder, {
  brotli: !options.plain,
  gzip: !options.plain,
  etag: true,
  // Looked up at each request: a list from the start would be wrong after the next build.
  dev: true,
  setHeaders(response, path) {
    if (options.plain && path.endsWith('.wasm')) response.setHeader('Content-Type', 'application/octet-stream');
    // The page itself is asked for anew each time; all it names carries a hash in its name.
    response.setHeader('Cache-Control', /-[0-9a-f]{16}/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});

function missing(response) {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
}

const server = createServer((request, response) => {
  const path = request.url.split('?')[0];
  if (base !== '/' && path === base.slice(0, -1)) {
    response.writeHead(301, { Location: base }).end();
  } else if (!path.startsWith(base)) {
    missing(response);
  } else {
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => missing(response));
  }
});

server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${options.port} is taken by another program: stop that one, or choose another with «make serve PORT=8081».`);
  stop(`Cannot listen on port ${options.port}: ${error.message}.`);
});
server.listen(Number(options.port), options.host, () => {
  const name = options.host === '127.0.0.1' ? 'localhost' : options.host;
  console.log(`Nyskapingslaget is ready: http://${name}:${options.port}${base}  (Ctrl+C stops it)`);
});
