// @ts-check
// `npm run restore -- --from FOLDER`: puts a backup into an empty installation, or in the place of what is there.
import { RESTORE_USAGE, readRestoreArguments } from './backup/arguments.mjs';
import { restoreBackup } from './backup/restore-backup.mjs';
import { ensureInstalled } from './install/install.mjs';
import { Stopped } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';

await runCommand('npm run restore', async ({ env, stop }) => {
  const request = readRestoreArguments(process.argv.slice(2));
  if (request.outcome === 'help') {
    process.stdout.write(RESTORE_USAGE);
    return 0;
  }
  if (request.outcome === 'misused') {
    process.stderr.write(`${request.reason}\n\n${RESTORE_USAGE}`);
    return 2;
  }
  try {
    await ensureInstalled({ stop });
    await restoreBackup(request, env, stop);
    return 0;
  } catch (error) {
    if (!stop.aborted && !(error instanceof Stopped)) throw error;
    process.stderr.write('\nStopped; nothing was restored, and what was there is as it was.\n');
    return 1;
  }
});
