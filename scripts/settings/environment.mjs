// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDotenv } from './dotenv.mjs';
import { root } from './paths.mjs';

/** The file with this installation's own settings and secrets; git ignores it. */
export const dotenvPath = path.join(root, '.env');

/**
 * The values of .env, or none where there is no such file.
 * @param {string} file
 */
export function readDotenv(file = dotenvPath) {
  return existsSync(file) ? parseDotenv(readFileSync(file, 'utf8')) : {};
}

/**
 * Settings of a command: the environment first, then .env, then what holds when nothing is said.
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string>} dotenv
 * @param {Record<string, string>} defaults
 * @returns {NodeJS.ProcessEnv}
 */
export function mergeEnvironment(env, dotenv, defaults = {}) {
  const merged = { ...dotenv, ...env };
  for (const [name, value] of Object.entries(defaults)) merged[name] ||= value;
  return merged;
}

/**
 * Loads .env and the defaults into process.env, so that every process started later has the same.
 * @param {Record<string, string>} defaults
 */
export function loadEnvironment(defaults = {}) {
  const quiet = { STRAPI_TELEMETRY_DISABLED: 'true', NODE_ENV: 'production' };
  Object.assign(process.env, mergeEnvironment(process.env, readDotenv(), { ...quiet, ...defaults }));
  return process.env;
}
