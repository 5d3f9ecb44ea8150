// @ts-check
// `npm run extract -- FILE...`: prints what articles are about, one JSON a file. Needs no build and no database.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSources } from './building/source-room.mjs';
import { readArguments } from './messages/arguments.mjs';
import { Failure } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { root } from './settings/paths.mjs';

const USAGE = 'npm run extract -- [--out DIR] [--lang en|ru|ky] [--published YYYY-MM-DD] FILE...';

/** @typedef {{ outcome: 'printed', text: string } | { outcome: 'refused', reason: string }} Printed */
/** @typedef {(id: string, source: string, options: { language?: string, publishedOn?: string }) => Printed} Print */

await runCommand('npm run extract', async () => {
  const { words: files, options } = readArguments(process.argv.slice(2), ['out', 'lang', 'published']);
  if (files.length === 0) throw new Failure('No file is named.', USAGE);
  const print = await extractionRoom();
  // npm runs scripts in the checkout; the files are meant from where the person stands.
  const here = process.env.INIT_CWD || root;
  const out = options.out === undefined ? undefined : path.resolve(here, options.out);
  if (out !== undefined) await mkdir(out, { recursive: true });
  let failed = 0;
  for (const file of files)
    failed += Number(!(await extractFile(print, path.resolve(here, file), out, options)));
  return failed === 0 ? 0 : 1;
});

/**
 * @param {Print} print
 * @param {string} file
 * @param {string | undefined} out the folder for the results; else they are printed, one a line
 * @param {Record<string, string>} options
 * @returns {Promise<boolean>} whether it could be read
 */
async function extractFile(print, file, out, { lang, published }) {
  const id = path.basename(file).replace(/\.[^.]+$/, '');
  const printed = await readSource(file).then(
    (source) => print(id, source, { language: lang, publishedOn: published }),
    (/** @type {NodeJS.ErrnoException} */ { message }) => ({
      outcome: /** @type {const} */ ('refused'),
      reason: message,
    }),
  );
  if (printed.outcome === 'refused') process.stderr.write(`${file}: ${printed.reason}\n`);
  else if (out === undefined) process.stdout.write(printed.text);
  else await writeFile(path.join(out, `${id}.json`), printed.text);
  return printed.outcome === 'printed';
}

/** @param {string} file */
async function readSource(file) {
  // What is no UTF-8 is read with the sign for what cannot be read: a broken letter is no reason to refuse an article.
  return new TextDecoder('utf-8').decode(await readFile(file));
}

/** @returns {Promise<Print>} */
async function extractionRoom() {
  const room = await loadSources('src', 'analysis', 'extraction', 'print-article.ts');
  return room.printArticle;
}
