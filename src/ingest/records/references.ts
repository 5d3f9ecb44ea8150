import type { Core } from '@strapi/strapi';
import type { FileProblem } from '../story-file/outcome';
import type { ArticleEntry, Section, StoryFile } from '../story-file/schema';
import { languageVersions, NATURAL_KEYS, referredFirst, type Entry } from '../story-file/structure';
import { convert, type Resolve } from './fields';
import { SECTIONS, SECTION_ORDER } from './sections';

/** Where a story file names a record. */
export interface Reference {
  readonly section: Section;
  readonly key: string;
  readonly path: string;
  /** The language of the article that refers; empty for other records. */
  readonly locale: string;
}

/** The documentIds of records by section and natural key; articles are known by their language too. */
export class KnownRecords {
  private readonly ids = new Map<string, string>();

  /** @param story the key of the story, under which its own statements are kept. */
  constructor(private readonly story: string) {}

  set(section: Section, key: string, documentId: string, locale = ''): void {
    this.ids.set(this.identity(section, key, locale), documentId);
  }

  get(section: Section, key: string, locale = ''): string | undefined {
    return this.ids.get(this.identity(section, key, locale));
  }

  /** Articles of different languages may have one slug; an article refers to others of its own language. */
  private identity(section: Section, key: string, locale: string): string {
    return `${section} ${section === 'articles' ? locale : ''} ${storedKey(this.story, section, key)}`;
  }
}

/** The natural key as it is stored: a statement's stands under its story. */
export function storedKey(story: string, section: Section, key: string): string {
  return section === 'statements' && !key.includes('/') ? `${story}/${key}` : key;
}

/**
 * Looks up in the database every record that the story names and does not bring itself.
 * @returns the records found, and a problem for each reference that leads nowhere.
 */
export async function findReferenced(
  strapi: Core.Strapi,
  story: StoryFile,
): Promise<{ known: KnownRecords; problems: readonly FileProblem[] }> {
  const known = new KnownRecords(story.story);
  const outside = referencesOf(story).filter((reference) => !brings(story, reference));
  for (const section of SECTION_ORDER) {
    await findInSection(strapi, known, story.story, section, outside);
  }
  const missing = outside.filter(({ section, key, locale }) => known.get(section, key, locale) === undefined);
  return { known, problems: missing.map(notFound) };
}

/** Every reference of a story, found by converting its records with a resolver that only takes notes. */
export function referencesOf(story: StoryFile): readonly Reference[] {
  const references: Reference[] = [];
  const noteIn =
    (locale: string): Resolve =>
    (section, key, path) => {
      references.push({ section, key, path, locale });
      return key;
    };
  for (const { section, entry, path } of placesOf(story)) {
    convert(SECTIONS[section].fields, entry, path, noteIn(localeOf(section, entry) ?? ''));
  }
  return references;
}

/** A record of the file, or a further language version of an article, and where it stands. */
export interface Place {
  readonly section: Section;
  readonly entry: Entry;
  readonly path: string;
  /** The article that this is a further language version of. */
  readonly versionOf?: ArticleEntry;
}

/** Everything that the file writes, in the order of the file. */
export function placesOf(story: StoryFile): readonly Place[] {
  return SECTION_ORDER.flatMap((section) =>
    (story[section] as readonly Entry[]).flatMap((entry, index) => placesOfEntry(section, entry, index)),
  );
}

/** Relations between records of one section, which decide the order of writing. */
export const INNER_RELATIONS = ['parent', 'inReplyTo', 'concerns', 'related'];

/** Everything that the file writes, what is referred to before what refers to it. */
export function orderedPlaces(story: StoryFile): readonly Place[] {
  return SECTION_ORDER.flatMap((section) => {
    const entries = story[section] as readonly Entry[];
    return referredFirst(entries, INNER_RELATIONS).flatMap((entry) =>
      placesOfEntry(section, entry, entries.indexOf(entry)),
    );
  });
}

function placesOfEntry(section: Section, entry: Entry, index: number): readonly Place[] {
  const place = { section, entry, path: `${section}.${index}` };
  if (section !== 'articles') return [place];
  return [place, ...versionPlaces(place.path, entry as unknown as ArticleEntry)];
}

function versionPlaces(path: string, article: ArticleEntry): Place[] {
  return (article.versions ?? []).map((entry, at) => ({
    section: 'articles',
    entry,
    path: `${path}.versions.${at}`,
    versionOf: article,
  }));
}

/** The language of an entry; only articles have one. */
export function localeOf(section: Section, entry: Entry): string | undefined {
  return section === 'articles' ? String(entry.locale) : undefined;
}

function brings(story: StoryFile, { section, key, locale }: Reference): boolean {
  if (section === 'articles') {
    return story.articles
      .flatMap(languageVersions)
      .some((version) => version.slug === key && version.locale === locale);
  }
  const wanted = storedKey(story.story, section, key);
  return (story[section] as readonly Entry[]).some(
    (entry) => storedKey(story.story, section, String(entry[NATURAL_KEYS[section]])) === wanted,
  );
}

async function findInSection(
  strapi: Core.Strapi,
  known: KnownRecords,
  story: string,
  section: Section,
  references: readonly Reference[],
): Promise<void> {
  const { uid, keyAttribute } = SECTIONS[section];
  const keys = new Set(
    references.filter((one) => one.section === section).map(({ key }) => storedKey(story, section, key)),
  );
  if (keys.size === 0) return;
  const where = { [keyAttribute]: { $in: [...keys] } };
  const select = ['documentId', keyAttribute, ...(section === 'articles' ? ['locale'] : [])];
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select });
  for (const row of rows as Record<string, string | undefined>[])
    known.set(section, row[keyAttribute] ?? '', row.documentId ?? '', row.locale);
}

function notFound({ section, key, path, locale }: Reference): FileProblem {
  const where = section === 'articles' ? ` in "${locale}"` : '';
  return {
    path,
    reason: `"${key}" is neither among the ${section} of this file nor in the newsroom${where}`,
  };
}
