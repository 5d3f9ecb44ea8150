import type { FileProblem } from './outcome';
import type { ArticleEntry, ArticleVersionEntry, Section, StoryFile } from './schema';

/** The field that a section's records are known by. */
export const NATURAL_KEYS = {
  countries: 'alpha2',
  categories: 'slug',
  organizations: 'slug',
  people: 'slug',
  documents: 'slug',
  statements: 'key',
  events: 'slug',
  articles: 'slug',
} as const satisfies Record<Section, string>;

/** Relations within one section that must not lead back to where they began. */
const TREES = [
  { section: 'documents', relation: 'inReplyTo' },
  { section: 'categories', relation: 'parent' },
  { section: 'organizations', relation: 'parent' },
] as const;

/** A record of any section, as far as the structure of the file matters. */
export type Entry = Readonly<Record<string, unknown>>;

/** An article in each language that the file has it in, its own first. */
export function languageVersions(article: ArticleEntry): readonly (ArticleEntry | ArticleVersionEntry)[] {
  return [article, ...(article.versions ?? [])];
}

/** What only the whole file shows: keys that stand twice and records that answer themselves. */
export function structureProblems(story: StoryFile): readonly FileProblem[] {
  return [
    ...Object.entries(NATURAL_KEYS).flatMap(([section, key]) => doubleKeys(story, section as Section, key)),
    ...doubleLocales(story),
    ...TREES.flatMap(({ section, relation }) => cycles(section, story[section], relation)),
  ];
}

function doubleKeys(story: StoryFile, section: Section, key: string): readonly FileProblem[] {
  const seen = new Map<unknown, number>();
  return (story[section] as readonly Entry[]).flatMap((entry, index) => {
    const first = seen.get(identity(entry, key));
    if (first === undefined) seen.set(identity(entry, key), index);
    return first === undefined
      ? []
      : [{ path: `${section}.${index}.${key}`, reason: `Stands twice: see ${section}.${first}` }];
  });
}

/** Articles of different languages may have one slug. */
function identity(entry: Entry, key: string): string {
  return JSON.stringify([entry[key], entry.locale]);
}

function doubleLocales(story: StoryFile): readonly FileProblem[] {
  return story.articles.flatMap((article, index) => {
    const locales = languageVersions(article).map((version) => version.locale);
    return locales.flatMap((locale, at) =>
      locales.indexOf(locale) === at
        ? []
        : [
            {
              path: `articles.${index}.versions.${at - 1}.locale`,
              reason: `There is a version in "${locale}" already`,
            },
          ],
    );
  });
}

function cycles(section: Section, entries: readonly Entry[], relation: string): readonly FileProblem[] {
  const next = new Map(entries.map((entry) => [entry.slug, entry[relation]]));
  return entries.flatMap((entry, index) =>
    leadsBack(entry.slug, next)
      ? [{ path: `${section}.${index}.${relation}`, reason: `Leads back to "${String(entry.slug)}" itself` }]
      : [],
  );
}

function leadsBack(slug: unknown, next: ReadonlyMap<unknown, unknown>): boolean {
  const passed = new Set<unknown>();
  for (let at = next.get(slug); at !== undefined && at !== null && !passed.has(at); at = next.get(at)) {
    if (at === slug) return true;
    passed.add(at);
  }
  return false;
}

/**
 * Orders entries so that whatever one leads to by the given relations stands before it. Where relations lead in a circle
 * (two laws that concern each other), the circle is cut at the entry that stands first.
 */
export function referredFirst<E extends Entry>(
  entries: readonly E[],
  relations: readonly string[],
): readonly E[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const ordered = new Set<E>();
  const entered = new Set<E>();
  const place = (entry: E): void => {
    if (entered.has(entry)) return;
    entered.add(entry);
    for (const slug of relations.flatMap((relation) => entry[relation] ?? [])) {
      const referred = bySlug.get(slug);
      if (referred !== undefined) place(referred);
    }
    ordered.add(entry);
  };
  entries.forEach(place);
  return [...ordered];
}
