/** Serves a built site from memory-light streams: right types, gzip, optional base path, 404 page. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const compressible = new Set([
  '.css',
  '.glb',
  '.html',
  '.js',
  '.json',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
]);

const isFile = async (path) => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** The page that says "not here" in the language of the address. */
const notFoundPage = (path) => (path.startsWith('id/') ? 'id/404/index.html' : '404.html');

/**
 * @param {string} folder the built site
 * @param {{ base?: string, port?: number }} [options] `port` 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { base = '/', port = 0 } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (status, path) => {
      const extension = extname(path);
      const headers = { 'content-type': types[extension] ?? 'application/octet-stream' };
      headers['cache-control'] = pathname.includes('/_astro/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache';
      const gzip = compressible.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      if (gzip) headers['content-encoding'] = 'gzip';
      response.writeHead(status, headers);
      const stream = createReadStream(path);
      if (gzip) stream.pipe(createGzip()).pipe(response);
      else stream.pipe(response);
    };
    if (!pathname.startsWith(base)) {
      response
        .writeHead(404, { 'content-type': 'text/plain' })
        .end('Nothing here; the site is under ' + base);
      return;
    }
    const inside = normalize(decodeURIComponent(pathname.slice(base.length))).replace(/^(\.\.[/\\])+/, '');
    const wanted = join(folder, inside);
    if (await isFile(wanted)) return send(200, wanted);
    if (await isFile(join(wanted, 'index.html'))) {
      if (!pathname.endsWith('/')) {
        response.writeHead(301, { location: pathname + '/' }).end();
        return;
      }
      return send(200, join(wanted, 'index.html'));
    }
    const missing = join(folder, notFoundPage(inside));
    if (await isFile(missing)) return send(404, missing);
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
