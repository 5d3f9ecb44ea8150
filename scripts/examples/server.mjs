// @ts-check
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from '../settings/paths.mjs';

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

const READER = path.join(root, 'examples', 'reader');

/**
 * Serves the reader of `examples/` and the compiled client on an origin of their own, as a site would.
 * @param {{ client: string, port: number }} what the folder of the compiled client, and where to listen; 0 is any port
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveReader({ client, port }) {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/', client);
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}

/**
 * Only names of files: what has any other part in it is nothing of the example's.
 * @param {string} address
 * @param {string} client
 */
function fileOf(address, client) {
  const found = /^\/(client\/)?([\w-]+\.js)?(\?|$)/.exec(address);
  if (found === null) return undefined;
  const [, folder, name = 'index.html'] = found;
  const file = path.join(folder ? client : READER, name);
  return existsSync(file) ? file : undefined;
}
