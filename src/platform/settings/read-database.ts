import type { Environment } from './addresses';
import { countOf, databaseSettingsOf, type DatabaseSettings } from './database';

/** How the published graph is read: where from and over how many connections. */
export interface ReadDatabaseSettings {
  readonly connection: DatabaseSettings['connection']['connection'];
  readonly max: number;
  /** Whether reads go to another server than writes: a streaming replica. */
  readonly isReplica: boolean;
}

/**
 * Settings from `DATABASE_READ_URL` (default: the primary) and `DATABASE_READ_POOL_MAX` (default 10).
 *
 * @throws Error naming the variable that is wrong.
 */
export function readDatabaseSettingsOf(environment: Environment): ReadDatabaseSettings {
  const primary = databaseSettingsOf(environment).connection.connection;
  const url = environment.DATABASE_READ_URL?.trim() || primary.connectionString;
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new Error('DATABASE_READ_URL must begin with postgres:// or postgresql://');
  const max = countOf('DATABASE_READ_POOL_MAX', environment.DATABASE_READ_POOL_MAX, 10);
  if (max < 1) throw new Error('DATABASE_READ_POOL_MAX must be at least 1');
  return {
    connection: { ...primary, connectionString: url, application_name: 'dossier-read' },
    max,
    isReplica: url !== primary.connectionString,
  };
}
