// @ts-check
import { createHash } from 'node:crypto';
import { evenly, randomOf, several, skewed } from './random.mjs';
import { paragraph, personName, sentence } from './words.mjs';

/**
 * A made-up newsroom of any size, as the projection takes records: the same records for the same size, whoever makes them and
 * in whatever order.
 *
 * @typedef {import('../../src/graph/project/stored-record').StoredRecord} StoredRecord
 * @typedef {'article' | 'person' | 'organization' | 'document' | 'statement' | 'event'} MadeType
 * @typedef {Readonly<Record<string, unknown>>} Attributes
 */

/** @type {Readonly<Record<MadeType, StoredRecord['uid']>>} */
const UIDS = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
  document: 'api::document.source-document',
  statement: 'api::statement.statement',
  event: 'api::event.event',
};

/** @type {readonly MadeType[]} */
export const MADE_TYPES = ['person', 'organization', 'document', 'statement', 'event', 'article'];

/**
 * What is there besides articles: records that a newsroom has from its start, by id.
 * @typedef {object} Given
 * @property {readonly string[]} countries the first is named by a third of all articles
 * @property {readonly string[]} categories
 */

/**
 * How many records of each type a newsroom with so many articles has.
 * @param {number} articles
 * @returns {Readonly<Record<MadeType | 'file', number>>}
 */
export function countsFor(articles) {
  const share = (/** @type {number} */ part, /** @type {number} */ least) =>
    Math.max(least, Math.ceil(articles / part));
  return {
    article: articles,
    person: share(50, 50),
    organization: share(200, 20),
    document: share(10, 50),
    statement: share(10, 50),
    event: share(50, 20),
    file: share(10, 20),
  };
}

/**
 * The id of a made record: as long and as evenly spread as Strapi's own.
 * @param {MadeType | 'file' | 'redirect'} type
 * @param {number} number
 */
export function idOf(type, number) {
  const digest = createHash('sha1').update(`${type} ${number}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(24, '0').slice(0, 24);
}

/**
 * @param {MadeType} type
 * @param {number} number
 */
export function slugOf(type, number) {
  return `${type}-${number}`;
}

const FIRST_MOMENT = Date.UTC(2005, 0, 1);
const LAST_MOMENT = Date.UTC(2025, 0, 1);

/**
 * When an article was first published, in milliseconds: evenly over twenty years, each at a moment of its own.
 * @param {number} number
 * @param {number} articles
 */
export function momentOf(number, articles) {
  return FIRST_MOMENT + Math.floor(((LAST_MOMENT - FIRST_MOMENT) / articles) * number);
}

/** @param {import('./random.mjs').Random} random */
function day(random) {
  const moment = FIRST_MOMENT + evenly(random, LAST_MOMENT - FIRST_MOMENT);
  return new Date(moment).toISOString().slice(0, 10);
}

/**
 * @param {MadeType} type
 * @param {number} number
 * @param {number} articles how many the newsroom has
 * @param {Given} given
 * @returns {StoredRecord}
 */
export function makeRecord(type, number, articles, given) {
  const random = randomOf(MADE_TYPES.indexOf(type) * 100_000_007 + number);
  /** @type {Making} */
  const making = { random, number, articles, counts: countsFor(articles), given };
  return {
    uid: UIDS[type],
    documentId: idOf(type, number),
    locale: type === 'article' ? 'en' : null,
    updatedAt: '2025-01-01T00:00:00.000Z',
    attributes: MAKERS[type](making),
  };
}

/**
 * @typedef {object} Making
 * @property {import('./random.mjs').Random} random
 * @property {number} number
 * @property {number} articles
 * @property {ReturnType<typeof countsFor>} counts
 * @property {Given} given
 */

/** @type {Readonly<Record<MadeType, (making: Making) => Attributes>>} */
const MAKERS = { article, person, organization, document, statement, event };

/**
 * @param {Making} making
 * @param {MadeType | 'file'} type
 * @param {number} wanted
 */
function some({ random, counts }, type, wanted) {
  return several(random, counts[type], wanted).map((number) => idOf(type, number));
}

/**
 * Every third names the first country, the others any.
 * @param {Making} making
 * @param {number} wanted
 */
function countries({ random, number, given }, wanted) {
  const others = several(random, given.countries.length - 1, wanted).map(
    (at) => given.countries[at + 1] ?? '',
  );
  return number % 3 === 0 ? [given.countries[0] ?? '', ...others.slice(1)] : others;
}

/**
 * Ten relations: category, author, two people, two countries, organization, document, statement, related.
 * @param {Making} making
 * @returns {Attributes}
 */
function article(making) {
  const { random, number, articles, given, counts } = making;
  const [author, ...people] = some(making, 'person', 3);
  return {
    headline: sentence(random, 8),
    subheadline: null,
    slug: slugOf('article', number),
    kind: 'news',
    summary: sentence(random, 30),
    body: body(random),
    category: given.categories[skewed(random, given.categories.length)] ?? null,
    authors: [author],
    people,
    countries: countries(making, 2),
    organizations: some(making, 'organization', 1),
    documents: [idOf('document', evenly(random, counts.document))],
    statements: [idOf('statement', evenly(random, counts.statement))],
    related: number > 0 ? [idOf('article', evenly(random, number))] : [],
    cover: number % 2 === 0 ? cover(making) : null,
    firstPublishedAt: new Date(momentOf(number, articles)).toISOString(),
  };
}

/** @param {import('./random.mjs').Random} random */
function body(random) {
  return [2, 3, 3, 3, 3, 2].map((sentences) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: paragraph(random, sentences) }],
  }));
}

/** @param {Making} making */
function cover({ random, counts }) {
  const image = idOf('file', evenly(random, counts.file));
  return { image, alt: 'A picture', caption: sentence(random, 8), credit: null };
}

/**
 * @param {Making} making
 * @returns {Attributes}
 */
function person(making) {
  const { number } = making;
  const name = personName(number);
  return {
    name,
    slug: slugOf('person', number),
    names: [{ text: `${name} (ru)`, language: 'ru', kind: 'short' }],
    country: countries(making, 1)[0] ?? null,
  };
}

/**
 * @param {Making} making
 * @returns {Attributes}
 */
function organization(making) {
  const { random, number } = making;
  const name = sentence(random, 3);
  return {
    name,
    slug: slugOf('organization', number),
    kind: 'other',
    country: countries(making, 1)[0] ?? null,
  };
}

/**
 * Every fifth answers the one before it, so that there are correspondences.
 * @param {Making} making
 * @returns {Attributes}
 */
function document(making) {
  const { random, number } = making;
  const [author, addressee] = some(making, 'person', 2);
  return {
    title: sentence(random, 6),
    slug: slugOf('document', number),
    kind: 'letter',
    date: day(random),
    datePrecision: 'day',
    authors: [author],
    addressees: [addressee],
    countries: countries(making, 2),
    inReplyTo: number % 5 === 0 && number > 0 ? idOf('document', number - 1) : null,
    existence: 'seen',
    summary: sentence(random, 25),
  };
}

/**
 * @param {Making} making
 * @returns {Attributes}
 */
function statement(making) {
  const { random, counts } = making;
  return {
    text: sentence(random, 25),
    kind: 'quote',
    speakers: some(making, 'person', 1),
    document: idOf('document', evenly(random, counts.document)),
    aboutCountries: countries(making, 1),
    date: day(random),
    datePrecision: 'day',
    language: 'en',
  };
}

/**
 * @param {Making} making
 * @returns {Attributes}
 */
function event(making) {
  const { random, number } = making;
  const actors = { people: some(making, 'person', 1), organizations: [], countries: countries(making, 1) };
  return {
    title: sentence(random, 7),
    slug: slugOf('event', number),
    kind: 'meeting',
    certainty: 'confirmed',
    date: day(random),
    datePrecision: 'day',
    actors,
    documents: [],
    statements: [],
  };
}
