import type { RecordType } from '../../content/save-rules';
import type { RecordRow } from '../../graph/records/records';
import { readRecords, referredBy, type Snapshot } from './reading';

/** The types that go out in the file of the first story that needs them; the others are exported before. */
export const STORY_TYPES = ['document', 'statement', 'event'] as const;
export type StoryType = (typeof STORY_TYPES)[number];

const ANSWERS = `select e.from_id as id from graph.edge e
  where e.to_id = any(?::text[]) and e.relation in ('inReplyTo', 'concerns') and e.from_type = 'document' and e.locale = 'en'
  order by e.date desc, e.from_id limit 20`;

/**
 * The documents, statements and events that records lead to, and those that these lead to, as far as they are not written yet.
 * With a document that is known from hearsay and has no source come those that answer it or are about it: the newsroom knows it
 * from them, and publishes it with them only.
 * @param written ids of what is written, to which what is found is added.
 */
export async function closureOf(
  snapshot: Snapshot,
  roots: readonly RecordRow[],
  written: Set<string>,
): Promise<readonly RecordRow[]> {
  const found: RecordRow[] = [];
  for (let level = roots; level.length > 0;) {
    const wanted = wantedBy(level);
    wanted.set('document', [...(wanted.get('document') ?? []), ...(await answersOf(snapshot, level))]);
    const next: RecordRow[] = [];
    for (const type of STORY_TYPES) {
      const ids = [...new Set(wanted.get(type))].filter((id) => !written.has(id));
      for (const id of ids) written.add(id);
      next.push(...(await readRecords(snapshot, type, ids)));
    }
    found.push(...next);
    level = next;
  }
  return found;
}

function wantedBy(records: readonly RecordRow[]): Map<RecordType, readonly string[]> {
  const wanted = new Map<RecordType, readonly string[]>();
  for (const record of records)
    for (const [type, ids] of referredBy(record)) wanted.set(type, [...(wanted.get(type) ?? []), ...ids]);
  return wanted;
}

async function answersOf({ run }: Snapshot, records: readonly RecordRow[]): Promise<readonly string[]> {
  const hearsay = records.filter(
    ({ attributes: { existence, sources } }) =>
      existence === 'reported' && !(Array.isArray(sources) && sources.length > 0),
  );
  if (hearsay.length === 0) return [];
  const { rows } = await run(ANSWERS, [hearsay.map(({ documentId }) => documentId)]);
  return (rows as { id: string }[]).map(({ id }) => id);
}
