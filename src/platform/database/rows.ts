import type { Core } from '@strapi/strapi';

/**
 * Runs a statement of raw SQL in the transaction under way, or in one of its own, and gives its rows. Strapi's own connection
 * would run it outside the transaction.
 * @param bindings Values of the placeholders `?`, in their order; null among them is what knex's types do not know.
 */
export async function rowsOf<Row>(
  strapi: Core.Strapi,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const result: unknown = await strapi.db.transaction(({ trx }) => trx.raw(sql, bindings as string[]));
  return (result as { rows: Row[] }).rows;
}
