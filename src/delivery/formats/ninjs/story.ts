import type { ArticleNode, FileNode } from '../public-nodes';
import type { StoryFacts } from '../json-ld/story';
import { storyAssociations } from './associations';
import { events, infoSources, objects, organisations, people, places, subjects } from './concepts';
import { withoutNothing } from '../members';
import { listed, plain, uriOf, type NinjsItem } from './item';

/** The text of a story in both forms. */
export interface StoryTexts {
  readonly html: string;
  readonly text: string;
}

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/** Names and codes of IPTC's genres (http://cv.iptc.org/newscodes/genre/) for the kinds of articles. */
const GENRES: Readonly<Record<string, string>> = {
  news: 'Current',
  analysis: 'Analysis',
  opinion: 'Opinion',
  interview: 'Interview',
  explainer: 'Background',
  live: 'Update',
};

/**
 * A story as a news item of ninjs 3.1, valid against IPTC's schema: one item for each language version, known by the address
 * of its page; documents and quotations are items inside it, tied to people by what they are to each other.
 */
export function storyNinjs(facts: StoryFacts, texts: StoryTexts): NinjsItem {
  const { article, pageUrl, publisher } = facts;
  return withoutNothing<NinjsItem>({
    uri: pageUrl,
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    profile: 'story',
    version: article.updatedAt,
    firstCreated: article.firstPublishedAt,
    versionCreated: article.updatedAt,
    pubStatus: 'usable',
    language: article.locale,
    title: article.seo?.title ?? article.headline,
    slugline: article.slug,
    by: bylineOf(facts),
    located: article.dateline,
    copyrightHolder: publisher.name,
    headlines: listed([plain('main', article.headline), plain('sub', article.subheadline)]),
    descriptions: listed([plain('summary', article.summary)]),
    bodies: bodies(texts),
    ...concepts(facts, article),
    genres: genres(article.kind),
    infoSources: listed(infoSources(facts, article.sources)),
    renditions: facts.image && renditions(article, facts.image),
    associations: storyAssociations(facts, article, pageUrl),
    altIds: [{ role: 'documentId', value: article.id }],
  });
}

function bylineOf({ nodes, article }: StoryFacts): string | undefined {
  const names = nodes.many('person', article.authors).map(({ name }) => name);
  return names.length > 0 ? names.join(', ') : undefined;
}

function concepts(facts: StoryFacts, article: ArticleNode): Readonly<Record<string, unknown>> {
  return {
    people: listed([...people(facts, 'author', article.authors), ...people(facts, 'about', article.people)]),
    organisations: listed(organisations(facts, 'about', article.organizations)),
    places: listed(places(facts, article.countries)),
    subjects: listed([
      ...subjects(facts, 'category', article.category ? [article.category] : []),
      ...subjects(facts, 'topic', article.topics),
    ]),
    events: listed(events(facts, article.events)),
    objects: listed(objects(facts, 'about', article.documents)),
  };
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

function bodies({ html, text }: StoryTexts): readonly object[] | undefined {
  if (text === '') return undefined;
  const size = { charCount: [...text].length, wordCount: text.match(WORD)?.length ?? 0 };
  return [
    { role: 'main', contentType: 'text/html', ...size, value: html },
    { role: 'main', contentType: 'text/plain', ...size, value: text },
  ];
}

function genres(kind: string): readonly object[] | undefined {
  const code = GENRES[kind];
  return code
    ? [{ name: code, uri: `http://cv.iptc.org/newscodes/genre/${code}`, literal: kind }]
    : undefined;
}

/** The cover and its smaller forms. */
function renditions({ cover }: ArticleNode, image: FileNode): readonly object[] | undefined {
  const caption = cover?.caption ?? image.caption ?? undefined;
  const forms = Object.entries(image.formats ?? {}).map(([name, form]) => ({ ...form, name }));
  return listed(
    [{ ...image, name: 'main' }, ...forms].map(({ name, url, width, height }) => {
      const href = uriOf(url);
      if (href === undefined) return undefined;
      const contentType = image.mime ?? undefined;
      return withoutNothing({ name, href, contentType, title: caption, width, height });
    }),
  );
}

/** A story that is not public any more, as an item that says so. */
export function withdrawnNinjs(withdrawn: {
  readonly pageUrl: string;
  readonly id: string;
  readonly locale: string;
  readonly at: string;
}): NinjsItem {
  return {
    uri: withdrawn.pageUrl,
    standard: STANDARD,
    type: 'text',
    profile: 'story',
    version: withdrawn.at,
    versionCreated: withdrawn.at,
    pubStatus: 'canceled',
    language: withdrawn.locale,
    altIds: [{ role: 'documentId', value: withdrawn.id }],
  };
}
