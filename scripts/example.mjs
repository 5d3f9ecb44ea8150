// @ts-check
// `npm run example`: the reader of examples/ on http://localhost:8080, an origin other than the newsroom's.
import path from 'node:path';
import { buildClient } from './examples/client.mjs';
import { serveReader } from './examples/server.mjs';
import { ensureInstalled } from './install/install.mjs';
import { say } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { root } from './settings/paths.mjs';

const PORT = 8080;

await runCommand('npm run example', async ({ stop }) => {
  await ensureInstalled({ stop });
  const client = path.join(root, 'client', 'dist');
  await buildClient(client, stop);
  const { url, close } = await serveReader({ client, port: PORT });
  say(`The reader is on ${url} and asks the newsroom on http://localhost:1337; ?newsroom= names another.`);
  await new Promise((resolve) => stop.addEventListener('abort', resolve));
  close();
  return 0;
});
