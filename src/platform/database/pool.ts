import type { Core } from '@strapi/strapi';

/** What is seen of knex's pool. */
export interface KnexPool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** The pool of Strapi's own connections. */
export function poolOf(strapi: Core.Strapi): KnexPool {
  return (strapi.db.connection.client as { pool: KnexPool }).pool;
}
