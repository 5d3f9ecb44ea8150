// @ts-check
// `npm run types`: checks the types of the server, the desk in the browser, these scripts, the client and the tests.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install/install.mjs';
import { say } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { run } from './processes/run.mjs';
import { root } from './settings/paths.mjs';

const projects = [
  'tsconfig.json',
  'src/admin/tsconfig.json',
  'scripts/tsconfig.json',
  'client/tsconfig.json',
  'tests/tsconfig.json',
];

await runCommand('npm run types', async ({ stop }) => {
  await ensureInstalled({ stop });
  let failed = 0;
  for (const project of projects.filter((file) => existsSync(path.join(root, file)))) {
    say(`Types of ${project}`);
    failed += Number((await check(project, stop)) !== 0);
  }
  return failed === 0 ? 0 : 1;
});

/**
 * @param {string} project
 * @param {AbortSignal} stop
 */
async function check(project, stop) {
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code } = await run(process.execPath, [tsc, '-p', project, '--noEmit'], {
    cwd: root,
    stdio: 'inherit',
    stop,
  });
  return code;
}
