import type { Core } from '@strapi/strapi';
import type { FileProblem } from '../story-file/outcome';
import type { Section, StoryFile } from '../story-file/schema';
import { NATURAL_KEYS, type Entry } from '../story-file/structure';
import { convert, type Resolve } from './fields';
import { SECTIONS, SECTION_ORDER } from './sections';

/** Where a story file names a record. */
interface Reference {
  readonly section: Section;
  readonly key: string;
  readonly path: string;
}

/** The documentIds of records by section and natural key. */
export class KnownRecords {
  private readonly ids = new Map<string, string>();

  /** @param story the key of the story, under which its own statements are kept. */
  constructor(private readonly story: string) {}

  set(section: Section, key: string, documentId: string): void {
    this.ids.set(this.identity(section, key), documentId);
  }

  get(section: Section, key: string): string | undefined {
    return this.ids.get(this.identity(section, key));
  }

  private identity(section: Section, key: string): string {
    return `${section} ${storedKey(this.story, section, key)}`;
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
  const outside = referencesOf(story).filter(({ section, key }) => !brings(story, section, key));
  for (const section of SECTION_ORDER) {
    await findInSection(strapi, known, story.story, section, outside);
  }
  const missing = outside.filter(({ section, key }) => known.get(section, key) === undefined);
  return {
    known,
    problems: missing.map(({ section, key, path }) => ({ path, reason: notFound(section, key) })),
  };
}

/** Every reference of a story, found by converting its records with a resolver that only takes notes. */
function referencesOf(story: StoryFile): readonly Reference[] {
  const references: Reference[] = [];
  const note: Resolve = (section, key, path) => {
    references.push({ section, key, path });
    return key;
  };
  for (const section of SECTION_ORDER) {
    story[section].forEach((entry, index) =>
      convert(SECTIONS[section].fields, entry, `${section}.${index}`, note),
    );
  }
  story.articles.forEach((article, index) =>
    article.versions?.forEach((version, at) =>
      convert(SECTIONS.articles.fields, version, `articles.${index}.versions.${at}`, note),
    ),
  );
  return references;
}

function brings(story: StoryFile, section: Section, key: string): boolean {
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
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['documentId', keyAttribute] });
  for (const row of rows as Record<string, string>[])
    known.set(section, row[keyAttribute] ?? '', row.documentId ?? '');
}

function notFound(section: Section, key: string): string {
  return `"${key}" is neither among the ${section} of this file nor in the newsroom`;
}
