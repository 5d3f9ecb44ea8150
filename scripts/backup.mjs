// @ts-check
// `npm run backup -- --to FOLDER`: the database and the uploads, while the newsroom runs.
import { BACKUP_USAGE, readBackupArguments } from './backup/arguments.mjs';
import { makeBackup } from './backup/make-backup.mjs';
import { ensureInstalled } from './install/install.mjs';
import { Stopped } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';

await runCommand('npm run backup', async ({ env, stop }) => {
  const request = readBackupArguments(process.argv.slice(2));
  if (request.outcome === 'help') {
    process.stdout.write(BACKUP_USAGE);
    return 0;
  }
  if (request.outcome === 'misused') {
    process.stderr.write(`${request.reason}\n\n${BACKUP_USAGE}`);
    return 2;
  }
  try {
    await ensureInstalled({ stop });
    await makeBackup(request, env, stop);
    return 0;
  } catch (error) {
    if (!stop.aborted && !(error instanceof Stopped)) throw error;
    // Whoever waits for a backup must not take a stopped one for one that was made.
    process.stderr.write('\nStopped; there is no backup.\n');
    return 1;
  }
});
