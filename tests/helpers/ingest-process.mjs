// @ts-check
// `npm run ingest` in a process of its own, for tests that end it as a power failure would.
import { createRequire } from 'node:module';
import path from 'node:path';
import { closeNewsroom, loadNewsroom } from '../../scripts/newsroom/load.mjs';
import { distFolder } from '../../scripts/settings/paths.mjs';

const strapi = await loadNewsroom(process.env, { panel: false });
const { runIngestCommand } = createRequire(import.meta.url)(
  path.join(distFolder(process.env), 'src', 'ingest', 'command.js'),
);
process.exitCode = await runIngestCommand(strapi, process.argv.slice(2));
await closeNewsroom(strapi);
process.exit();
