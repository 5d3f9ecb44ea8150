// @ts-check
// `npm run validate`: everything about the code that can be checked without running it.
import { availableParallelism } from 'node:os';
import { ensureInstalled } from './install/install.mjs';
import { npmCommand } from './install/npm.mjs';
import { Stopped, say } from './messages/failure.mjs';
import { runCommand } from './processes/command.mjs';
import { run } from './processes/run.mjs';
import { root } from './settings/paths.mjs';

const steps = [
  'types',
  'lint',
  'format:check',
  'check:types',
  'check:packages',
  'check:story-schema',
  'check:graphql',
  'check:openapi',
];

/** Most steps keep one core busy; the longest stands first. */
const LANES = Math.min(2, availableParallelism());

await runCommand('npm run validate', async ({ stop }) => {
  await ensureInstalled({ stop });
  /** @type {string[]} */
  const failed = [];
  const waiting = steps.values();
  // All of them, so that one run shows everything that is to be corrected; each lane takes the next that waits.
  const lane = async () => {
    for (const step of waiting) {
      const { code, output } = await runStep(step, stop);
      say(`\n${step}\n${output.trimEnd()}`);
      if (code !== 0) failed.push(step);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
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
  return run(program, [...first, 'run', '--silent', step], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    stop,
  });
}
