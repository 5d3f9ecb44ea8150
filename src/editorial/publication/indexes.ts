import type { Core } from '@strapi/strapi';

/**
 * Keys that must be unique among drafts and, apart from them, among published rows. Strapi's own `unique` is a check in
 * application code that two requests at once pass both. Types without languages have a null locale, and nulls are
 * distinct, so `locale` is part of the key for articles only. Names end in `_unq`: errors are told by it.
 */
const UNIQUE_KEYS = [
  { table: 'articles', columns: ['slug', 'locale'] },
  { table: 'documents', columns: ['slug'] },
  { table: 'events', columns: ['slug'] },
  { table: 'statements', columns: ['story_key'] },
] as const;

const STATES = [
  { state: 'draft', condition: 'published_at is null' },
  { state: 'published', condition: 'published_at is not null' },
] as const;

/** Lists of the newest, of which apps ask by the generated API most of all: without it each sorts every article there is. */
const NEWEST = `create index if not exists articles_newest_idx on articles (first_published_at desc, id)
  where published_at is not null`;

/** Makes the partial indexes that Strapi's schema cannot express. Idempotent; runs at every start. */
export async function assertIndexes(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(NEWEST);
  for (const { table, columns } of UNIQUE_KEYS) {
    for (const { state, condition } of STATES) {
      await strapi.db.connection.raw(
        `create unique index if not exists ${table}_${columns[0]}_${state}_unq on ${table} (${columns.join(', ')}) where ${condition}`,
      );
    }
  }
}
