import type { Environment } from './addresses';

/** What Strapi (knex, node-postgres) needs to reach the one database there is: PostgreSQL. */
export interface DatabaseSettings {
  connection: {
    client: 'postgres';
    connection: { connectionString: string; ssl?: SslSettings; application_name: string };
    pool: { min: number; max: number };
    acquireConnectionTimeout: number;
  };
  settings: { runMigrations: boolean; forceMigration: boolean };
}

type SslSettings = { rejectUnauthorized: boolean; ca?: string };

/**
 * Settings from `DATABASE_URL`, `DATABASE_POOL_MIN`, `DATABASE_POOL_MAX`, `DATABASE_SSL` and `DATABASE_SSL_CA`.
 *
 * @throws Error naming the variable that is missing or wrong.
 */
export function databaseSettingsOf(environment: Environment): DatabaseSettings {
  const connectionString = databaseUrlOf(environment);
  const ssl = sslOf(environment);
  const pool = poolOf(environment);
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString, application_name: 'dossier', ...(ssl ? { ssl } : {}) },
      pool,
      acquireConnectionTimeout: 30_000,
    },
    // What a schema does not know any more stays until a migration drops it (docs/decisions/nothing-dropped.md).
    settings: { runMigrations: true, forceMigration: false },
  };
}

function databaseUrlOf(environment: Environment): string {
  const url = environment.DATABASE_URL?.trim();
  if (!url) throw new Error('DATABASE_URL is not set (npm start sets it for the embedded database)');
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Error('DATABASE_URL must begin with postgres:// or postgresql://');
  return url;
}

/** `sslmode` in the URL is honoured by node-postgres itself and wins over these variables. */
function sslOf(environment: Environment): SslSettings | undefined {
  const mode = environment.DATABASE_SSL?.trim().toLowerCase() ?? '';
  if (mode === '' || mode === 'false' || mode === 'off') return undefined;
  if (mode === 'no-verify') return { rejectUnauthorized: false };
  if (mode !== 'true' && mode !== 'on') {
    throw new Error(`DATABASE_SSL must be true, false or no-verify, not "${mode}"`);
  }
  const ca = environment.DATABASE_SSL_CA?.trim();
  return { rejectUnauthorized: true, ...(ca ? { ca } : {}) };
}

function poolOf(environment: Environment): { min: number; max: number } {
  const min = countOf('DATABASE_POOL_MIN', environment.DATABASE_POOL_MIN, 0);
  const max = countOf('DATABASE_POOL_MAX', environment.DATABASE_POOL_MAX, 10);
  if (max < 1 || min > max)
    throw new Error('DATABASE_POOL_MAX must be at least 1 and not below DATABASE_POOL_MIN');
  return { min, max };
}

/** A whole number that is not negative. */
export function countOf(variable: string, given: string | undefined, fallback: number): number {
  if (!given?.trim()) return fallback;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 0)
    throw new Error(`${variable} must be a whole number, not "${given}"`);
  return count;
}
