// @ts-check
// `npm run ingest -- FILE...`: brings story files into the newsroom, beside a running server or alone.
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './messages/failure.mjs';
import { withNewsroom } from './newsroom/with-newsroom.mjs';
import { runCommand } from './processes/command.mjs';
import { distFolder, root } from './settings/paths.mjs';

await runCommand('npm run ingest', (context) =>
  withNewsroom(context, async (strapi) => {
    const { runIngestCommand } = ingestRoom(distFolder(context.env));
    // npm runs scripts in the checkout; the files are meant from where the person stands.
    process.chdir(process.env.INIT_CWD || root);
    return runIngestCommand(strapi, process.argv.slice(2));
  }),
);

/**
 * @param {string} dist
 * @returns {{ runIngestCommand: (strapi: unknown, argv: string[]) => Promise<number> }}
 */
function ingestRoom(dist) {
  try {
    return createRequire(path.join(root, 'package.json'))(path.join(dist, 'src', 'ingest', 'command.js'));
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code !== 'MODULE_NOT_FOUND') throw cause;
    throw new Failure(
      'This version of Dossier has no ingest.',
      'Check out a version that has src/ingest/command.ts.',
      { cause },
    );
  }
}
