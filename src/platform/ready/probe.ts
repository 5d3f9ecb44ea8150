import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { databaseSettingsOf } from '../settings/database';

const probes = new WeakMap<Core.Strapi, Pool>();

/** Longer than a database takes that is well, and shorter than a load balancer waits. */
export const PATIENCE_MS = 2000;

/**
 * A connection to the primary for the question whether this instance is ready, and for nothing else: those of the pool are
 * all taken while many write at once, which is no reason to send nobody here any more.
 */
export function probeOf(strapi: Core.Strapi): Pool {
  const known = probes.get(strapi);
  if (known !== undefined) return known;
  const pool = new Pool({
    ...databaseSettingsOf(process.env).connection.connection,
    application_name: 'dossier-ready',
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    allowExitOnIdle: true,
  });
  // A connection that is lost while it waits is replaced at the next question; without a listener it would end the process.
  pool.on('error', (error) =>
    strapi.log.warn(`The connection of the readiness check was lost: ${error.message}`),
  );
  probes.set(strapi, pool);
  return pool;
}

/** Closes the connection; for the end of the application. */
export async function closeProbe(strapi: Core.Strapi): Promise<void> {
  await probes.get(strapi)?.end();
  probes.delete(strapi);
}
