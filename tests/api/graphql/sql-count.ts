import type { Core } from '@strapi/strapi';

/** Counts the statements that Strapi sends to the database while something is done. */
export async function countingSql<T>(
  strapi: Core.Strapi,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => void statements.push(sql);
  strapi.db.connection.on('query', note);
  try {
    return { result: await work(), statements };
  } finally {
    strapi.db.connection.removeListener('query', note);
  }
}
