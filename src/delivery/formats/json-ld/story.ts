import type { ArticleNode, CorrectionEntry, FileNode, RecordNode, SourceEntry } from '../public-nodes';
import {
  countryThing,
  documentThing,
  eventThing,
  organizationThing,
  personThing,
  statementThing,
} from './records';
import { allOf, ref, refs, thing, webAddress, type Naming, type Publisher, type Thing } from './things';

/** A story with all that came along. */
export interface StoryFacts extends Naming {
  readonly article: ArticleNode;
  readonly included: readonly (RecordNode | FileNode)[];
  readonly image: FileNode | undefined;
  /** Where the story is read, in its language. */
  readonly pageUrl: string;
}

const ARTICLE_TYPES: Readonly<Record<string, string>> = {
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
};

/**
 * A story in the words of schema.org: the article, and in the same graph each person, country, organization, letter, bill,
 * quotation and event that it leads to, tied by their addresses.
 */
export function storyJsonLd(facts: StoryFacts): Thing {
  const { article, included } = facts;
  const day = article.firstPublishedAt?.slice(0, 10);
  const shown = included.filter(({ id }) => id !== article.id);
  return {
    '@context': 'https://schema.org',
    '@graph': [articleThing(facts), ...shown.flatMap((node) => recordThing(facts, node, day) ?? [])],
  };
}

function articleThing(facts: StoryFacts): Thing {
  const { article, image, publisher, addressOf, nodes, pageUrl } = facts;
  const section = nodes.one('category', article.category)?.name;
  return thing({
    '@type': ARTICLE_TYPES[article.kind] ?? 'NewsArticle',
    '@id': addressOf(article),
    url: pageUrl,
    mainEntityOfPage: pageUrl,
    headline: article.headline,
    alternativeHeadline: article.subheadline,
    description: article.summary,
    inLanguage: article.locale,
    articleSection: section,
    dateline: article.dateline,
    datePublished: article.firstPublishedAt?.replace(/T00:00:00(\.0+)?Z$/, ''),
    dateModified: article.updatedAt,
    author: refs(facts, 'person', article.authors) ?? publisherThing(publisher),
    publisher: publisherThing(publisher),
    image: image && imageThing(image),
    about: allOf(refs(facts, 'person', article.people), refs(facts, 'country', article.countries)),
    mentions: allOf(
      refs(facts, 'organization', article.organizations),
      refs(facts, 'document', article.documents),
      refs(facts, 'statement', article.statements),
      refs(facts, 'event', article.events),
    ),
    citation: listed(article.sources.map((source) => citation(facts, source))),
    correction: listed(article.corrections.map(correction)),
  });
}

function listed(things: readonly Thing[]): readonly Thing[] | undefined {
  return things.length > 0 ? things : undefined;
}

function publisherThing({ name, url, principles, corrections }: Publisher): Thing {
  return thing({
    '@type': 'NewsMediaOrganization',
    '@id': `${url}/`,
    name,
    url: `${url}/`,
    publishingPrinciples: principles,
    correctionsPolicy: corrections,
  });
}

function imageThing({ url, width, height }: FileNode): Thing {
  return thing({ '@type': 'ImageObject', url, width, height });
}

function citation(facts: StoryFacts, { outlet, title, url, publishedOn, relation }: SourceEntry): Thing {
  return thing({
    '@type': 'CreativeWork',
    name: title,
    url: webAddress(url),
    datePublished: publishedOn,
    publisher: ref(facts, 'organization', outlet),
    disambiguatingDescription: relation,
  });
}

function correction({ kind, text, date }: CorrectionEntry): Thing {
  return thing({ '@type': 'CorrectionComment', name: kind, text, datePublished: date });
}

function recordThing(
  facts: StoryFacts,
  node: RecordNode | FileNode,
  day: string | undefined,
): Thing | undefined {
  switch (node.type) {
    case 'person':
      return personThing(facts, node, day);
    case 'country':
      return countryThing(facts, node);
    case 'organization':
      return organizationThing(facts, node);
    case 'document':
      return documentThing(facts, node, day);
    case 'statement':
      return statementThing(facts, node);
    case 'event':
      return eventThing(facts, node);
    default:
      return undefined;
  }
}
