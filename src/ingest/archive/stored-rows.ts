import type { Core } from '@strapi/strapi';
import { isEditorialUid } from '../../content/content-types';
import type { Run } from '../../graph/records/records';
import { modelsOf } from '../../graph/records/tables';
import { placesOf, referencesOf, storedKey } from '../records/references';
import { SECTIONS, SECTION_ORDER } from '../records/sections';
import type { Section, StoryFile } from '../story-file/schema';
import { NATURAL_KEYS } from '../story-file/structure';
import { versionKey } from './new-record';

/** The rows of a record in one language; without drafts one row stands for both. */
export interface Rows<Id = number> {
  readonly draft?: Id;
  readonly published?: Id;
}

/** A record that is in the newsroom, in one language. */
export interface StoredVersion extends Rows {
  readonly documentId: string;
  readonly isListed: boolean;
}

/** What the newsroom has of the records that some stories bring or name. */
export interface Stored {
  /** The documentId by `identity`; undefined where there is none. */
  readonly idOf: (section: Section, key: string, locale: string | undefined) => string | undefined;
  /** True where two records have one key: in a draft the one, in public the other. */
  readonly isAmbiguous: (section: Section, key: string, locale: string | undefined) => boolean;
  readonly version: (documentId: string, locale: string | undefined) => StoredVersion | undefined;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string | null;
  readonly key: string | null;
  readonly is_published: boolean;
  readonly is_listed: boolean;
}

/** What a record is found by: articles of different languages may have one slug. */
export function identity(section: Section, key: string, locale: string | undefined): string {
  return `${section} ${section === 'articles' ? (locale ?? '') : ''} ${key}`;
}

/** Looks up every record that the stories bring or name: one statement for each type. */
export async function readStored(
  strapi: Core.Strapi,
  run: Run,
  stories: readonly StoryFile[],
): Promise<Stored> {
  const ids = new Map<string, Set<string>>();
  const versions = new Map<string, StoredVersion>();
  for (const [section, keys] of keysOf(stories)) {
    for (const row of await readSection(strapi, run, section, [...keys])) {
      noteVersion(versions, section, row);
      const known = identity(section, row.key ?? '', row.locale ?? undefined);
      ids.set(known, (ids.get(known) ?? new Set()).add(row.document_id));
    }
  }
  return {
    idOf: (section, key, locale) => [...(ids.get(identity(section, key, locale)) ?? [])][0],
    isAmbiguous: (section, key, locale) => (ids.get(identity(section, key, locale))?.size ?? 0) > 1,
    version: (documentId, locale) => versions.get(versionKey(documentId, locale)),
  };
}

function keysOf(stories: readonly StoryFile[]): ReadonlyMap<Section, ReadonlySet<string>> {
  const keys = new Map(SECTION_ORDER.map((section) => [section, new Set<string>()]));
  for (const story of stories) {
    for (const { section, key } of referencesOf(story))
      keys.get(section)?.add(storedKey(story.story, section, key));
    for (const { section, entry } of placesOf(story))
      keys.get(section)?.add(storedKey(story.story, section, String(entry[NATURAL_KEYS[section]])));
  }
  return new Map([...keys].filter(([, wanted]) => wanted.size > 0));
}

async function readSection(
  strapi: Core.Strapi,
  run: Run,
  section: Section,
  keys: readonly string[],
): Promise<readonly Row[]> {
  const { uid, keyAttribute } = SECTIONS[section];
  const { table, storage } = modelsOf(strapi)(uid);
  const key = storage[keyAttribute]?.columnName;
  const listed = storage.listed?.columnName;
  const { rows } = await run(
    `select r.id, r.document_id, r.locale, r."${key}" as key, r.published_at is not null as is_published,
       ${listed ? `r."${listed}" is true` : 'true'} as is_listed
     from "${table}" r where r.document_id in (select k.document_id from "${table}" k where k."${key}" = any(?::text[]))`,
    [keys],
  );
  return rows as Row[];
}

function noteVersion(versions: Map<string, StoredVersion>, section: Section, row: Row): void {
  const key = versionKey(row.document_id, row.locale);
  const known = versions.get(key) ?? { documentId: row.document_id, isListed: row.is_listed };
  if (!isEditorialUid(SECTIONS[section].uid))
    versions.set(key, { ...known, draft: row.id, published: row.id });
  else versions.set(key, { ...known, [row.is_published ? 'published' : 'draft']: row.id });
}
