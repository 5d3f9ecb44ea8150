import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, uidOf } from '../../content/content-types';
import { BODY_FIELDS } from '../../graph/project/fields';
import { relationsOf } from '../../graph/project/shape';
import { readPublicRecords, type RecordRow, type Run } from '../../graph/records/records';
import type { RecordType } from '../../content/save-rules';

/** What is read, all of it as it was at one moment. */
export interface Snapshot {
  readonly strapi: Core.Strapi;
  readonly run: Run;
}

/** Reads public records of one type by their ids. */
export function readRecords(
  { strapi, run }: Snapshot,
  type: RecordType,
  ids: readonly string[],
): Promise<readonly RecordRow[]> {
  return ids.length === 0 ? Promise.resolve([]) : readPublicRecords(strapi, run, uidOf(type), ids);
}

/** What a record refers to, by type; files are none of it. */
export function referredBy({ uid, attributes }: RecordRow): ReadonlyMap<RecordType, readonly string[]> {
  const type = RECORD_TYPES[uid];
  const found = new Map<RecordType, string[]>();
  for (const relation of relationsOf(attributes, BODY_FIELDS[type])) {
    if (relation.type === 'file') continue;
    found.set(relation.type, [...(found.get(relation.type) ?? []), relation.id]);
  }
  return found;
}

const NODE_KEYS = `select distinct on (n.id, case when n.type = 'article' then n.locale end)
    n.id, n.type, n.locale, case when n.type = 'country' then n.body ->> 'alpha2' else n.slug end as key
  from graph.node n where n.id = any(?::text[])`;

const STATEMENT_KEYS = `select s.document_id as id, s.story_key as key from statements s
  where s.document_id = any(?::text[]) and s.published_at is not null`;

interface KeyRow {
  readonly id: string;
  readonly key: string | null;
  readonly type?: RecordType;
  readonly locale?: string;
}

/**
 * The natural keys of public records, for a story file in a language: the slug, of a country its code, of a statement its key.
 * A statement that an editor wrote has none and gets one made of its id, which it keeps where the file is brought in.
 */
export async function readKeys(
  { run }: Snapshot,
  ids: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, string>> {
  const nodes = (await run(NODE_KEYS, [ids])).rows as KeyRow[];
  const known = (await run(STATEMENT_KEYS, [ids])).rows as KeyRow[];
  const keys = new Map<string, string>();
  for (const { id, key, type, locale: own } of nodes)
    if (key !== null && (type !== 'article' || own === locale)) keys.set(id, key);
  for (const { id, key } of known) keys.set(id, key ?? `exported/${id}`);
  return keys;
}
