import {
  ARTICLE,
  CATEGORY,
  COUNTRY,
  DOCUMENT,
  EVENT,
  ORGANIZATION,
  PERSON,
  STATEMENT,
  type RecordUid,
} from '../../content/content-types';
import type { Section } from '../story-file/schema';
import { body } from './body';
import { component, components, date, many, moment, one, value, type Fields } from './fields';

/** A section of the story file and the content type that its records are. */
export interface SectionModel {
  readonly uid: RecordUid;
  /** The attribute that holds the natural key. */
  readonly keyAttribute: string;
  readonly fields: Fields;
}

const names = components({ text: value, language: value, kind: value });
const translations = components({ language: value, title: value, text: value, place: value });
const sources = components({
  outlet: one('organizations'),
  title: value,
  url: value,
  publishedOn: date('datePrecision'),
  relation: value,
});
const parties = component({
  people: many('people'),
  organizations: many('organizations'),
  countries: many('countries'),
});

/** What each language version of an article has of its own. */
export const ARTICLE_TEXT: Fields = {
  headline: value,
  subheadline: value,
  slug: value,
  summary: value,
  body,
  dateline: value,
  seo: component({ title: value, description: value }),
  embeds: components({ url: value, provider: value, caption: value }),
  corrections: components({ kind: value, text: value, date: moment }),
  placement: component({ position: value, until: moment }),
  firstPublishedAt: moment,
  publishAt: moment,
  unpublishAt: moment,
  embargoUntil: moment,
  related: many('articles'),
};

/** What an article's language versions share. */
const ARTICLE_FACTS: Fields = {
  kind: value,
  category: one('categories'),
  topics: many('categories'),
  authors: many('people'),
  people: many('people'),
  countries: many('countries'),
  organizations: many('organizations'),
  documents: many('documents'),
  statements: many('statements'),
  events: many('events'),
  sources,
};

/** The sections in the order in which they are written: what is referred to before what refers to it. */
export const SECTIONS = {
  countries: {
    uid: COUNTRY,
    keyAttribute: 'alpha2',
    fields: {
      alpha2: value,
      slug: value,
      alpha3: value,
      numeric: value,
      name: value,
      names,
      capital: value,
      region: value,
      wikidataId: value,
    },
  },
  categories: {
    uid: CATEGORY,
    keyAttribute: 'slug',
    fields: { slug: value, name: value, names, parent: one('categories'), mediaTopic: value },
  },
  organizations: {
    uid: ORGANIZATION,
    keyAttribute: 'slug',
    fields: {
      slug: value,
      name: value,
      names,
      kind: value,
      country: one('countries'),
      parent: one('organizations'),
      website: value,
      wikidataId: value,
      listed: value,
    },
  },
  people: {
    uid: PERSON,
    keyAttribute: 'slug',
    fields: {
      slug: value,
      name: value,
      names,
      positions: components({
        title: value,
        organization: one('organizations'),
        country: one('countries'),
        from: date('fromPrecision'),
        to: date('toPrecision'),
      }),
      country: one('countries'),
      biography: value,
      wikidataId: value,
      listed: value,
    },
  },
  documents: {
    uid: DOCUMENT,
    keyAttribute: 'slug',
    fields: {
      slug: value,
      title: value,
      names,
      kind: value,
      number: value,
      date: date('datePrecision'),
      authors: many('people'),
      authorOrganizations: many('organizations'),
      addressees: many('people'),
      addresseeOrganizations: many('organizations'),
      countries: many('countries'),
      inReplyTo: one('documents'),
      concerns: many('documents'),
      stages: components({ stage: value, date: date('datePrecision'), body: one('organizations') }),
      existence: value,
      publishedVia: value,
      publishedBy: value,
      publishedByOrganization: one('organizations'),
      language: value,
      summary: value,
      text: value,
      sourceUrl: value,
      archivedUrl: value,
      sources,
      translations,
    },
  },
  statements: {
    uid: STATEMENT,
    keyAttribute: 'storyKey',
    fields: {
      text: value,
      kind: value,
      speakers: many('people'),
      speakerOrganizations: many('organizations'),
      addressees: many('people'),
      attribution: value,
      document: one('documents'),
      about: many('documents'),
      aboutCountries: many('countries'),
      reportedBy: one('organizations'),
      date: date('datePrecision'),
      language: value,
      originalText: value,
      translations,
    },
  },
  events: {
    uid: EVENT,
    keyAttribute: 'slug',
    fields: {
      slug: value,
      title: value,
      kind: value,
      certainty: value,
      date: date('datePrecision'),
      endDate: date('datePrecision'),
      place: value,
      description: value,
      actors: parties,
      targets: parties,
      documents: many('documents'),
      statements: many('statements'),
      sources,
      translations,
    },
  },
  articles: { uid: ARTICLE, keyAttribute: 'slug', fields: { ...ARTICLE_TEXT, ...ARTICLE_FACTS } },
} as const satisfies Record<Section, SectionModel>;

export const SECTION_ORDER = Object.keys(SECTIONS) as readonly Section[];
