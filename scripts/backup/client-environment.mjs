// @ts-check
import { encryption } from '../postgres/connection.mjs';

/** How libpq names what node-postgres is told by DATABASE_SSL; `sslmode=no-verify` is a word of node-postgres alone. */
const SSL_MODES = new Map([['no-verify', 'require']]);

/**
 * The environment in which PostgreSQL's programs reach a database: nothing of it stands on a command line, where every user
 * of the machine could read the password.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {(certificate: string) => string} keepCertificate puts a certificate into a file and names it
 * @returns {NodeJS.ProcessEnv}
 */
export function clientEnvironment(url, env, keepCertificate) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const given = {
    PGHOST: decodeURIComponent(hostname).replace(/^\[|\]$/g, '') || searchParams.get('host') || undefined,
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: decodeURIComponent(pathname.slice(1)),
    ...encryptionOf(url, env, searchParams.get('sslmode'), keepCertificate),
  };
  const { PATH, HOME, TMPDIR } = env;
  return Object.fromEntries(Object.entries({ PATH, HOME, TMPDIR, ...given }).filter(([, value]) => value));
}

/**
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} mode what the address itself says
 * @param {(certificate: string) => string} keepCertificate
 * @returns {NodeJS.ProcessEnv}
 */
function encryptionOf(url, env, mode, keepCertificate) {
  if (mode) return { PGSSLMODE: SSL_MODES.get(mode) ?? mode };
  const { ssl } = encryption(url, env);
  if (!ssl) return {};
  if (!ssl.rejectUnauthorized) return { PGSSLMODE: 'require' };
  return { PGSSLMODE: 'verify-full', PGSSLROOTCERT: ssl.ca ? keepCertificate(ssl.ca) : 'system' };
}
