// @ts-check
// `npm run validate`: everything about the code that can be checked without running it.
import { ensureInstalled } from './install/install.mjs';
import { npmCommand } from './install/npm.mjs';
import { Stopped, say } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { run } from './processes/run.mjs';
import { root } from './settings/paths.mjs';

const steps = ['types', 'lint', 'format:check', 'check:types', 'check:story-schema', 'check:graphql'];

await runCommand('npm run validate', async ({ stop }) => {
  await ensureInstalled({ stop });
  /** @type {string[]} */
  const failed = [];
  // All of them, so that one run shows everything that is to be corrected.
  for (const step of steps) {
    say(`\n${step}`);
    if ((await runStep(step, stop)) !== 0) failed.push(step);
  }
  say(failed.length === 0 ? '\nEverything is valid.' : `\nNot valid: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

/**
 * @param {string} step
 * @param {AbortSignal} stop
 */
async function runStep(step, stop) {
  if (stop.aborted) throw new Stopped();
  const [program = 'npm', ...first] = npmCommand(process.env);
  const { code } = await run(program, [...first, 'run', '--silent', step], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    stop,
  });
  return code;
}
