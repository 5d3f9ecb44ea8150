// @ts-check

/**
 * A problem that a person can solve: what is wrong, and what to do about it. It is shown as two
 * sentences and no stack trace; every other error is a fault of ours and says so.
 */
export class Failure extends Error {
  /**
   * @param {string} problem one sentence: what is wrong
   * @param {string} [remedy] one sentence: what to do
   * @param {{ cause?: unknown }} [options]
   */
  constructor(problem, remedy = '', options = {}) {
    super(problem, options);
    this.name = 'Failure';
    this.remedy = remedy;
  }
}

/** Thrown where work ends because the person asked for it (Ctrl-C, SIGTERM): not an error. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

/**
 * The text shown for an error: two sentences for a Failure, a stack only when DEBUG is set.
 * @param {unknown} error
 * @param {NodeJS.ProcessEnv} env
 */
export function failureText(error, env = process.env) {
  const lines = error instanceof Failure ? [error.message, error.remedy] : unexpectedLines(error);
  if (env.DEBUG && error instanceof Error && error.stack) lines.push(error.stack);
  return lines.filter(Boolean).join('\n');
}

/** @param {unknown} error */
function unexpectedLines(error) {
  const message = error instanceof Error ? error.message || error.name : String(error);
  return [`Something unexpected went wrong: ${message}`, 'Run it again with DEBUG=1 to see where.'];
}

/**
 * Prints an error to stderr, set off from the log lines above it.
 * @param {unknown} error
 */
export function printFailure(error) {
  process.stderr.write(`\n${failureText(error)}\n`);
}

/**
 * One line of progress for the person at the terminal.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
