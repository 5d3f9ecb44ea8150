import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import type { RecordRow } from '../../graph/records/records';
import { STORY_FORMAT, type Section } from '../story-file/schema';
import { articleFacts, articleText, entryOf, type Entry, type Keys } from './entries';

/** A story file, as it is written. */
export type StoryFileText = Readonly<Record<string, unknown>>;

/** A file that publishes what is in it. */
export function fileOf(story: string, sections: Partial<Record<Section, readonly Entry[]>>): StoryFileText {
  return { format: STORY_FORMAT, story, publish: true, ...sections };
}

/** Records of all types but articles, by their sections. */
export function sectionsOf(
  records: readonly RecordRow[],
  keys: Keys,
): Partial<Record<Section, readonly Entry[]>> {
  const sections: Partial<Record<Section, Entry[]>> = {};
  for (const record of records) {
    const type = RECORD_TYPES[record.uid];
    if (type === 'article') continue;
    (sections[PLURALS[type]] ??= []).push(recordEntry(type, record, keys));
  }
  return sections;
}

function recordEntry(type: Exclude<RecordType, 'article'>, record: RecordRow, keys: Keys): Entry {
  const entry = entryOf(type, record.attributes, keys);
  if (type === 'statement') return { key: keys.get(record.documentId), ...entry };
  // Whoever is exported is public: also one that nothing published refers to, and a Managing Editor has listed.
  return type === 'person' || type === 'organization' ? { ...entry, listed: true } : entry;
}

/** Views of an article here and before it came here, by language. */
export type Views = ReadonlyMap<string, number>;

/**
 * An article with its language versions, the newsroom's first language first.
 * @param rows its public rows, one for each language.
 */
export function articleEntry(rows: readonly RecordRow[], keys: Keys, views: Views): Entry {
  const ordered = LOCALES.flatMap(({ code }) => rows.filter(({ locale }) => locale === code));
  const [first, ...versions] = ordered.map((row) => versionEntry(row, keys, views));
  const [main] = ordered;
  if (main === undefined) throw new TypeError('An article without a language version');
  return {
    ...first,
    ...articleFacts(main.attributes, keys),
    ...(versions.length > 0 ? { versions } : {}),
  };
}

function versionEntry({ locale, attributes }: RecordRow, keys: Keys, views: Views): Entry {
  const counted = views.get(locale ?? '') ?? 0;
  return {
    ...articleText(locale ?? '', attributes, keys),
    ...(counted > 0 ? { views: counted } : {}),
  };
}

/** Whether an article's language versions tell different facts: a story file has one set of them for all. */
export function differInFacts(rows: readonly RecordRow[], keys: Keys): boolean {
  const facts = rows.map(({ attributes }) => JSON.stringify(articleFacts(attributes, keys)));
  return new Set(facts).size > 1;
}
