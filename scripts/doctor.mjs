// @ts-check
// `npm run doctor`: looks at everything that commonly goes wrong and says what to do.
import { say } from './messages/failure.mjs';
import { checkDatabaseOf } from './health/database-checks.mjs';
import { checkInstall, checkNode } from './health/install-checks.mjs';
import { checkDisk, checkPort, checkSecrets } from './health/machine-checks.mjs';
import { reportLine } from './health/report.mjs';
import { runCommand } from './processes/command.mjs';

await runCommand('npm run doctor', async ({ env }) => {
  const checks = [
    checkNode(process.versions.node),
    checkInstall(),
    ...checkSecrets(env),
    checkDisk(env),
    await checkPort(env),
  ];
  // Without its packages nothing can speak to the database.
  const installed = checks[1]?.problem === null;
  if (installed) checks.push(...(await checkDatabaseOf(env)));
  for (const check of checks) say(reportLine(check));
  const problems = checks.filter(({ problem }) => problem !== null).length;
  say(
    problems === 0
      ? '\nEverything is in order.'
      : `\n${problems} of ${checks.length} checks found a problem.`,
  );
  return problems === 0 ? 0 : 1;
});
