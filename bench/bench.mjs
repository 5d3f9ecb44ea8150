// @ts-check
import { parseArgs } from 'node:util';
import { benchArchive } from './archive.mjs';
import { benchDesk } from './desk.mjs';
import { benchExtraction } from './extraction.mjs';
import { benchLinking } from './linking.mjs';
import { benchReads } from './reads.mjs';
import { benchScale } from './scale.mjs';
import { benchViews } from './views.mjs';

const USAGE = `npm run bench                              reading and publishing, against the generated API and a bare read
npm run bench -- --seconds=1 --articles=500  the same in small, to see that it works
npm run bench -- scale [--sizes=1000,10000,100000]  what reading costs as the newsroom grows
npm run bench -- archive [--articles=300]     what bringing in an archive costs, against stock Strapi
npm run bench -- views                        what counting readers costs, and whether one is lost
npm run bench -- desk [--articles=10000]      what the panel asks, with a hundred articles and with many
npm run bench -- extraction [--verbose]      how much of annotated articles is found, and how fast; needs no database
npm run bench -- linking [--names=100000]    what tying an article's findings to the records costs; needs no database
`;

/** What stands alone: no database has to be opened for it. */
const WITHOUT_DATABASE = ['extraction', 'linking'];

/** @param {string[]} argv */
export function needsDatabase(argv) {
  return !WITHOUT_DATABASE.some((name) => argv.includes(name));
}

/**
 * @param {NodeJS.ProcessEnv} env with the address of an open database server
 * @param {string[]} argv
 * @returns {Promise<number>} an exit code
 */
export async function runBench(env, argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      articles: { type: 'string' },
      names: { type: 'string', default: '100000' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [name = 'reads'] = positionals;
  if (values.help || !['reads', 'scale', 'archive', 'views', 'desk', ...WITHOUT_DATABASE].includes(name)) {
    process.stdout.write(USAGE);
    return values.help ? 0 : 2;
  }
  const whole = (/** @type {string} */ text) => Math.max(1, Math.floor(Number(text)) || 1);
  if (name === 'scale') await benchScale(env, values.sizes.split(',').map(whole));
  else if (name === 'archive')
    await benchArchive(env, { articles: whole(values.articles ?? '300'), rounds: whole(values.rounds) });
  else if (name === 'views')
    await benchViews(env, { seconds: whole(values.seconds), rounds: whole(values.rounds) });
  else if (name === 'desk')
    await benchDesk(env, { articles: whole(values.articles ?? '10000'), rounds: whole(values.rounds) * 5 });
  else if (name === 'linking') await benchLinking(whole(values.names));
  else if (name === 'extraction')
    await benchExtraction({ rounds: whole(values.rounds), isVerbose: values.verbose });
  else
    await benchReads(env, {
      seconds: whole(values.seconds),
      rounds: whole(values.rounds),
      articles: whole(values.articles ?? '10000'),
    });
  return 0;
}
