// @ts-check

/**
 * How long the server goes on answering after it was told to end, in milliseconds. A value that cannot be read is refused by the
 * server itself, at its start.
 * @param {NodeJS.ProcessEnv} env
 */
export function drainMs(env) {
  return 1000 * (Number(env.DRAIN_SECONDS) || 0);
}
