import { LOCALES, RECORD_TYPES, uidOf } from '../../content/content-types';
import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import { nextPublicIds, type RecordRow } from '../../graph/records/records';
import { closureOf, STORY_TYPES } from './closure';
import type { Entry, Keys } from './entries';
import { articleEntry, differInFacts, fileOf, sectionsOf, type StoryFileText } from './file-of';
import { changedSince, readRelated, readViews, type Lead } from './figures';
import { readKeys, readRecords, referredBy, type Snapshot } from './reading';

/** One file of an export. */
export interface ExportedFile {
  /** Where it belongs, below the export's folder; the order of names is the order in which they are to be read. */
  readonly path: string;
  readonly story: StoryFileText;
  /** What it could not say: the file's article has language versions that tell different facts. */
  readonly isUneven?: boolean;
}

/** Referred to first: whatever is in a file refers to what is in the same file or in one before it. */
const REFERENCE_TYPES = ['category', 'country', 'organization', 'person'] as const;
/** Types whose records may lead to others of their own type in a later file. */
const TREES = new Set<RecordType>(['category', 'organization']);

const REFERENCE_PAGE = 400;
const STORY_PAGE = 50;

/**
 * Everything public as story files, one at a time: first people, organizations, countries and categories, then a file for each
 * story with the documents, statements and events that no story before it needed, then those that no story needs, then the ties
 * to what had to be written first.
 * @param since ISO 8601: only stories that changed, or refer to what changed, at that moment or later.
 */
export async function* storyFiles(
  snapshot: Snapshot,
  since: string | undefined,
): AsyncGenerator<ExportedFile> {
  const written = new Set<string>();
  for (const type of REFERENCE_TYPES) yield* referenceFiles(snapshot, type);
  yield* articleFiles(snapshot, written, since);
  for (const type of STORY_TYPES) yield* recordFiles(snapshot, type, { written, since });
  yield* relatedFiles(snapshot, since);
}

/** Pages of ids of all public records of a type. */
async function* pagesOf(
  { strapi, run }: Snapshot,
  type: RecordType,
  limit: number,
): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const ids: readonly string[] = await nextPublicIds(strapi, run, uidOf(type), { after, limit });
    if (ids.length > 0) yield ids;
    after = ids.length === limit ? ids.at(-1) : undefined;
  }
}

async function keysOf(
  snapshot: Snapshot,
  records: readonly RecordRow[],
  locale: string = LOCALES[0].code,
): Promise<Keys> {
  const referred = records.flatMap((record) => [...referredBy(record).values()].flat());
  return readKeys(snapshot, [...records.map(({ documentId }) => documentId), ...new Set(referred)], locale);
}

async function* referenceFiles(
  snapshot: Snapshot,
  type: (typeof REFERENCE_TYPES)[number],
): AsyncGenerator<ExportedFile> {
  const section = PLURALS[type];
  const parents: object[] = [];
  let file = 0;
  for await (const ids of pagesOf(snapshot, type, REFERENCE_PAGE)) {
    const records = await readRecords(snapshot, type, ids);
    const keys = await keysOf(snapshot, records);
    const entries = sectionsOf(records, keys)[section] ?? [];
    // Written afterwards, because a parent may stand in a later file.
    for (const { slug, parent } of entries) if (TREES.has(type) && parent) parents.push({ slug, parent });
    const own = TREES.has(type) ? entries.map(({ parent: _, ...entry }) => entry) : entries;
    file += 1;
    yield {
      path: `1-reference/${place(type)}-${section}-${number(file)}.json`,
      story: fileOf(section, { [section]: own }),
    };
  }
  for (let at = 0; at < parents.length; at += REFERENCE_PAGE) {
    file += 1;
    const story = fileOf(section, { [section]: parents.slice(at, at + REFERENCE_PAGE) as never });
    yield { path: `1-reference/${place(type)}-${section}-${number(file)}.json`, story };
  }
}

function place(type: (typeof REFERENCE_TYPES)[number]): number {
  return REFERENCE_TYPES.indexOf(type) + 1;
}

function number(count: number): string {
  return String(count).padStart(7, '0');
}

async function* articleFiles(
  snapshot: Snapshot,
  written: Set<string>,
  since: string | undefined,
): AsyncGenerator<ExportedFile> {
  let file = 0;
  for await (const page of pagesOf(snapshot, 'article', STORY_PAGE)) {
    const ids = await changedSince(snapshot, page, since);
    const rows = await readRecords(snapshot, 'article', ids);
    const views = await readViews(snapshot, ids);
    for (const id of ids) {
      const versions = rows.filter(({ documentId }) => documentId === id);
      const exported = await articleFile(snapshot, versions, { written, views: views.get(id) ?? new Map() });
      file += 1;
      if (exported) yield { ...exported, path: `2-stories/${number(file)}-${exported.path}.json` };
    }
  }
}

async function articleFile(
  snapshot: Snapshot,
  versions: readonly RecordRow[],
  { written, views }: { readonly written: Set<string>; readonly views: ReadonlyMap<string, number> },
): Promise<ExportedFile | undefined> {
  if (versions.length === 0) return undefined;
  const records = await closureOf(snapshot, versions, written);
  const keys = await keysOf(snapshot, [...versions, ...records]);
  const article = articleEntry(versions, keys, views);
  const slug = String(article.slug);
  return {
    path: slug,
    story: fileOf(slug, { ...sectionsOf(records, keys), articles: [article] }),
    isUneven: differInFacts(versions, keys),
  };
}

/** What no story needs: a document of which nobody has written yet. */
async function* recordFiles(
  snapshot: Snapshot,
  type: (typeof STORY_TYPES)[number],
  { written, since }: { readonly written: Set<string>; readonly since: string | undefined },
): AsyncGenerator<ExportedFile> {
  const section = PLURALS[type];
  let file = 0;
  for await (const page of pagesOf(snapshot, type, STORY_PAGE)) {
    const ids = (await changedSince(snapshot, page, since)).filter((id) => !written.has(id));
    for (const id of ids) written.add(id);
    const roots = await readRecords(snapshot, type, ids);
    if (roots.length === 0) continue;
    const records = [...roots, ...(await closureOf(snapshot, roots, written))];
    file += 1;
    const story = fileOf('exported', sectionsOf(records, await keysOf(snapshot, records)));
    yield { path: `3-records/${STORY_TYPES.indexOf(type) + 1}-${section}-${number(file)}.json`, story };
  }
}

/** The articles that lead to related ones, by nothing but their keys and these: a related article may stand in a later file. */
async function* relatedFiles(snapshot: Snapshot, since: string | undefined): AsyncGenerator<ExportedFile> {
  let file = 0;
  for await (const page of pagesOf(snapshot, 'article', STORY_PAGE)) {
    const leads = await readRelated(snapshot, await changedSince(snapshot, page, since));
    for (const { code } of LOCALES) {
      const leading = leads.filter(({ locale }) => locale === code);
      const keys = await readKeys(snapshot, [...new Set(leading.flatMap(idsOf))], code);
      const articles = leading.flatMap((lead) => relatedEntries(lead, keys));
      if (articles.length === 0) continue;
      file += 1;
      yield { path: `4-related/${number(file)}-${code}.json`, story: fileOf('related', { articles }) };
    }
  }
}

function idsOf({ id, related }: Lead): readonly string[] {
  return [id, ...related];
}

/** One entry; none where no related article has a key in the language. */
function relatedEntries({ id, locale, related }: Lead, keys: Keys): readonly Entry[] {
  const known = related.flatMap((one) => keys.get(one) ?? []);
  return known.length > 0 ? [{ slug: keys.get(id), locale, related: known }] : [];
}

/** How many records of each type a file has. */
export function recordsIn(story: StoryFileText): number {
  return Object.values(RECORD_TYPES).reduce((sum, type) => {
    const entries = story[PLURALS[type]];
    return sum + (Array.isArray(entries) ? entries.length : 0);
  }, 0);
}
