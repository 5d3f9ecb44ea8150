// @ts-check
import { makeSecret, secretNames } from '../../scripts/secrets/secrets.mjs';

const KEPT = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'DEBUG'];

/** @type {Readonly<Record<string, string>>} */
const secrets = Object.fromEntries(secretNames.map((name) => [name, makeSecret(name)]));

/**
 * The settings under which everything is measured: those of `npm start`, with nothing of this installation's own. The log is
 * quiet, which helps Strapi's own routes most, for they write a line for each request.
 * @param {{ url: string, dist: string }} where
 * @param {Readonly<Record<string, string>>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function instanceEnvironment({ url, dist }, more = {}) {
  const kept = KEPT.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    ENV_PATH: 'bench/no-such.env',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    DOSSIER_DIST_DIR: dist,
    ...secrets,
    ...more,
  };
}
