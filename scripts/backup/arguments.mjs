// @ts-check
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../settings/paths.mjs';

/**
 * What the user of `npm run backup` asks for. `method` is undefined where the command shall choose.
 * @typedef {{ outcome: 'run', to: string, method: 'dump' | 'copy' | undefined }
 *   | { outcome: 'help' } | { outcome: 'misused', reason: string }} BackupRequest
 */

/**
 * What the user of `npm run restore` asks for.
 * @typedef {{ outcome: 'run', from: string, replace: boolean }
 *   | { outcome: 'help' } | { outcome: 'misused', reason: string }} RestoreRequest
 */

export const BACKUP_USAGE = `Usage: npm run backup -- --to FOLDER [--method dump|copy]

  --to FOLDER    where the backup shall be: a folder that is not there yet, or is empty
  --method dump  with pg_dump, which has to be at least as new as the server; chosen where one is found
  --method copy  a copy of the embedded server's data folder, made while it runs; chosen where no pg_dump is found
  --help         this text

The newsroom may go on running. In the backup: the database and public/uploads. Not in it: .env with the secrets, the
settings, the code, and postgres.password. Keep the secrets elsewhere: without them a restored newsroom cannot read what
it encrypted. Exit code 0: the backup is whole and was read again; 1: there is none; 2: the command line was wrong.
`;

export const RESTORE_USAGE = `Usage: npm run restore -- --from FOLDER [--replace]

  --from FOLDER  a backup made by npm run backup
  --replace      put it in the place of what is there: the database and public/uploads are then lost
  --help         this text

The newsroom must not run. Nothing is changed before the whole backup has been compared with its manifest, and the database
takes its place only once it holds every row that was counted. Exit code 0: restored; 1: not; 2: the command line was wrong.
`;

/**
 * Reads the command line of a backup; never throws.
 * @param {string[]} argv
 * @returns {BackupRequest}
 */
export function readBackupArguments(argv) {
  return understood(argv, { to: { type: 'string' }, method: { type: 'string' } }, ({ to, method }) => {
    if (!to) return misused('A backup needs a folder: --to FOLDER');
    if (method !== undefined && method !== 'dump' && method !== 'copy')
      return misused(`--method is dump or copy, not "${method}"`);
    return { outcome: 'run', to: fromWhereOneStands(to), method };
  });
}

/**
 * Reads the command line of a restore; never throws.
 * @param {string[]} argv
 * @returns {RestoreRequest}
 */
export function readRestoreArguments(argv) {
  return understood(argv, { from: { type: 'string' }, replace: { type: 'boolean' } }, ({ from, replace }) => {
    if (!from) return misused('Which backup? --from FOLDER');
    return { outcome: 'run', from: fromWhereOneStands(from), replace: replace === true };
  });
}

/**
 * @template R
 * @param {string[]} argv
 * @param {Record<string, { type: 'string' | 'boolean' }>} options
 * @param {(values: any) => R} read
 * @returns {R | { outcome: 'help' } | { outcome: 'misused', reason: string }}
 */
function understood(argv, options, read) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    return values.help ? { outcome: 'help' } : read(values);
  } catch (error) {
    return misused(/** @type {Error} */ (error).message);
  }
}

/**
 * @param {string} reason
 * @returns {{ outcome: 'misused', reason: string }}
 */
function misused(reason) {
  return { outcome: 'misused', reason };
}

/**
 * npm runs scripts in the checkout; folders are meant from where the person stands.
 * @param {string} folder
 */
function fromWhereOneStands(folder) {
  return path.resolve(process.env.INIT_CWD || root, folder);
}
