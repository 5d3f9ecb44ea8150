// @ts-check
// `npm run build`: the server and the admin panel, each only when stale. `--server` leaves the panel out.
import { runCommand } from './processes/command.mjs';
import { ensureBuilt } from './building/ensure-built.mjs';
import { ensureInstalled } from './install/install.mjs';
import { say } from './messages/failure.mjs';

await runCommand('npm run build', async ({ env, stop }) => {
  await ensureInstalled({ stop });
  await ensureBuilt(env, { panel: !process.argv.includes('--server'), stop });
  say('The build is up to date.');
  return 0;
});
