import type { Core } from '@strapi/strapi';
import {
  ARTICLE,
  isEditorialUid,
  SHARED_RELATIONS,
  SHARED_VALUES,
  type RecordUid,
} from '../../content/content-types';
import { modelReader } from '../../editorial/publication/model';
import type { StoryFile } from '../story-file/schema';
import { NATURAL_KEYS } from '../story-file/structure';
import {
  comparisonPopulate,
  completed,
  differences,
  documentIdOf,
  type ComparedAttribute,
  type ReadAttributes,
} from './comparison';
import { convert } from './fields';
import { localeOf, placesOf, storedKey, type Place } from './references';
import { SECTIONS } from './sections';

type Row = Record<string, unknown>;

/** A record as editors have it and as the public reads it. */
interface Pair {
  readonly draft: Row;
  readonly published: Row;
}

/**
 * The attributes in which drafts differ from what is public beyond what the file speaks of, by the record's path in the
 * file. To be read before anything is written: publishing such a draft would publish an editor's unfinished work.
 */
export async function unpublishedEdits(
  strapi: Core.Strapi,
  story: StoryFile,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const place of placesOf(story)) {
    const { uid } = SECTIONS[place.section];
    const pair = isEditorialUid(uid) ? await readPair(strapi, story, place) : undefined;
    const edits = pair ? await editsIn(strapi, place, pair) : [];
    if (edits.length > 0) found.set(place.path, edits);
  }
  return found;
}

async function editsIn(strapi: Core.Strapi, place: Place, pair: Pair): Promise<readonly string[]> {
  const { uid } = SECTIONS[place.section];
  const attributes: ReadAttributes = modelReader(strapi);
  const spoken = spokenOf(place);
  const draft = await withoutDraftLinks(strapi, attributes(uid), pair.draft);
  // What the file says stands in both, so that only the rest can differ.
  const [wanted, row] = [draft, pair.published].map((side) => ({
    ...side,
    ...completed(attributes, uid, spoken, side),
  })) as [Row, Row];
  const names = publicAttributes(attributes(uid));
  return differences(attributes, uid, Object.fromEntries(names.map((name) => [name, wanted[name]])), row);
}

/** The attributes that the file speaks of; which records they lead to does not matter here. */
function spokenOf({ section, entry, versionOf, path }: Place): Row {
  const spoken = (one: object): Row => convert(SECTIONS[section].fields, one, path, () => 'named');
  // The facts of a language version stand in the entry of its article.
  return versionOf === undefined ? spoken(entry) : { ...sharedFacts(spoken(versionOf)), ...spoken(entry) };
}

const SHARED = new Set<string>([...SHARED_VALUES, ...SHARED_RELATIONS, 'sources']);

function sharedFacts(data: Row): Row {
  return Object.fromEntries(Object.entries(data).filter(([name]) => SHARED.has(name)));
}

/** What Strapi keeps beside the content, and the moment that the first publication stamps. */
const NOT_EDITED = new Set([
  ...['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'],
  ...['locale', 'localizations', 'firstPublishedAt'],
]);

/** The attributes that an editor writes and the public reads. */
function publicAttributes(attributes: Readonly<Record<string, ComparedAttribute>>): readonly string[] {
  return Object.entries(attributes)
    .filter(([name, { private: isPrivate, mappedBy }]) => !NOT_EDITED.has(name) && !isPrivate && !mappedBy)
    .map(([name]) => name);
}

/** Links to records that are not public stand in a draft alone, and publishing it would not change that. */
async function withoutDraftLinks(
  strapi: Core.Strapi,
  attributes: Readonly<Record<string, ComparedAttribute>>,
  draft: Row,
): Promise<Row> {
  const kept = { ...draft };
  for (const [name, { target }] of Object.entries(attributes)) {
    if (target === undefined || !isEditorialUid(target) || !draft[name]) continue;
    const links = [draft[name]].flat();
    const open = await publicAmong(strapi, target, links.map(documentIdOf), draft.locale);
    const left = links.filter((link) => open.has(documentIdOf(link)));
    kept[name] = Array.isArray(draft[name]) ? left : (left[0] ?? null);
  }
  return kept;
}

async function publicAmong(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentIds: readonly (string | null)[],
  locale: unknown,
): Promise<ReadonlySet<string | null>> {
  const language = uid === ARTICLE ? { locale } : {};
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true }, ...language };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['documentId'] });
  return new Set(rows.map(documentIdOf));
}

/** Both rows of a record that is public; undefined for one that is new or not public. */
async function readPair(strapi: Core.Strapi, story: StoryFile, place: Place): Promise<Pair | undefined> {
  const { uid } = SECTIONS[place.section];
  const attributes: ReadAttributes = modelReader(strapi);
  const populate = comparisonPopulate(attributes, uid, publicAttributes(attributes(uid)));
  const read = async (where: object): Promise<Row | null> =>
    strapi.db.query(uid).findOne({ where, populate });
  const identity = await identityOf(strapi, story, place);
  const draft = identity && (await read({ ...identity, publishedAt: { $null: true } }));
  if (!draft) return undefined;
  const { documentId, locale } = draft;
  const language = locale ? { locale } : {};
  const published = await read({ documentId, ...language, publishedAt: { $notNull: true } });
  return published ? { draft, published } : undefined;
}

/** How the record is found: its natural key or, for a further language version, the article that it belongs to. */
async function identityOf(
  strapi: Core.Strapi,
  story: StoryFile,
  { section, entry, versionOf }: Place,
): Promise<object | undefined> {
  const locale = localeOf(section, entry);
  const language = locale ? { locale } : {};
  if (versionOf === undefined) {
    const key = storedKey(story.story, section, String(entry[NATURAL_KEYS[section]]));
    return { [SECTIONS[section].keyAttribute]: key, ...language };
  }
  const where = { slug: versionOf.slug, locale: versionOf.locale, publishedAt: { $null: true } };
  const article: unknown = await strapi.db.query(ARTICLE).findOne({ where, select: ['documentId'] });
  return article ? { documentId: documentIdOf(article), ...language } : undefined;
}
