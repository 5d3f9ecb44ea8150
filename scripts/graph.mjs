// @ts-check
// `npm run graph -- rebuild | verify | stats`: the published graph, beside a running server or alone.
import { createRequire } from 'node:module';
import path from 'node:path';
import { withNewsroom } from './newsroom/with-newsroom.mjs';
import { runCommand } from './processes/command.mjs';
import { distFolder, root } from './settings/paths.mjs';

await runCommand('npm run graph', (context) =>
  withNewsroom(context, async (strapi) => {
    const load = createRequire(path.join(root, 'package.json'));
    /** @type {{ runGraphCommand: (strapi: unknown, argv: string[]) => Promise<number> }} */
    const { runGraphCommand } = load(path.join(distFolder(context.env), 'src', 'graph', 'command.js'));
    return runGraphCommand(strapi, process.argv.slice(2));
  }),
);
