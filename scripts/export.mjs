// @ts-check
// `npm run export -- --format FORMAT`: everything public as story files, as ninjs or as JSON-LD.
import { createRequire } from 'node:module';
import path from 'node:path';
import { withNewsroom } from './newsroom/with-newsroom.mjs';
import { runCommand } from './processes/command.mjs';
import { distFolder, root } from './settings/paths.mjs';

await runCommand('npm run export', (context) =>
  withNewsroom(context, async (strapi) => {
    const load = createRequire(path.join(root, 'package.json'));
    /** @param {string} room */
    const roomOf = (room) => load(path.join(distFolder(context.env), 'src', room));
    const { EXPORT_USAGE, readExportArguments } = roomOf('platform/commands/export-arguments.js');
    // npm runs scripts in the checkout; files are meant from where the person stands.
    process.chdir(process.env.INIT_CWD || root);
    const request = readExportArguments(process.argv.slice(2));
    if (request.outcome === 'help') return say(process.stdout, EXPORT_USAGE, 0);
    if (request.outcome === 'misused') return say(process.stderr, `${request.reason}\n\n${EXPORT_USAGE}`, 2);
    if (request.format === 'story')
      return roomOf('ingest/export/command.js').exportStoryFiles(strapi, request);
    return roomOf('delivery/export/command.js').exportLines(strapi, request, request.format);
  }),
);

/**
 * @param {NodeJS.WriteStream} stream
 * @param {string} text
 * @param {number} exitCode
 */
function say(stream, text, exitCode) {
  stream.write(text);
  return exitCode;
}
