// @ts-check
import { existsSync } from 'node:fs';

/**
 * How to call npm: the one that runs us, where there is one, so that no second version is involved.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function npmCommand(env) {
  const own = env.npm_execpath ?? '';
  if (own.endsWith('npm-cli.js') && existsSync(own)) return [process.execPath, own];
  return ['npm'];
}

/**
 * Development dependencies are always installed: the build needs them, and so does `npm test`.
 * @param {NodeJS.ProcessEnv} env
 */
export function installEnvironment(env) {
  const { NODE_ENV, npm_config_omit, npm_config_only, npm_config_production, ...rest } = env;
  return rest;
}
