// @ts-check
import { folded, isSameName, meant } from './names.mjs';

/**
 * What an article holds, as people noted it down and as `npm run extract` prints it.
 * @typedef {{ name: string, aliases?: readonly string[] }} Named
 * @typedef {{ kind: string, author?: string | null, addressee?: string | null }} DocumentOf
 * @typedef {{ text: string, speaker: string | null }} QuoteOf
 * @typedef {{ id: string, lang: string, persons?: Named[], organizations?: Named[], countries?: string[],
 *   documents?: DocumentOf[], quotes?: QuoteOf[], reports?: { outlet: string }[], headline?: string | null,
 *   category?: string | null, pubdate?: string | null }} Noted
 * @typedef {Noted & { text: string, annotated: string[] }} Gold
 * @typedef {{ right: number, made: number, wanted: number, missed: string[], wrong: string[] }} Count
 */

export const FIELDS = /** @type {const} */ ([
  'persons',
  'countries',
  'organizations',
  'documents',
  'quotes',
  'quote+speaker',
  'reports',
  'facts',
]);

/** Which group of notes a field belongs to. @type {Record<string, string>} */
const GROUPS = { 'quote+speaker': 'quotes', facts: 'meta' };

/**
 * Counts what of one article was found, per field; fields that nobody noted down are left out. Each noted thing counts
 * once: what is found a second time is wrong.
 * @param {Gold} gold
 * @param {Noted} found
 * @returns {Map<string, Count>}
 */
export function scoreArticle(gold, found) {
  const noted = FIELDS.filter((field) => gold.annotated.includes(GROUPS[field] ?? field));
  return new Map(noted.map((field) => [field, SCORERS[field](gold, found)]));
}

/** @type {Record<typeof FIELDS[number], (gold: Gold, found: Noted) => Count>} */
const SCORERS = {
  persons: (gold, found) => countNames(gold.persons ?? [], found.persons ?? []),
  organizations: (gold, found) => countNames(gold.organizations ?? [], found.organizations ?? []),
  countries: (gold, found) =>
    paired(gold.countries ?? [], found.countries ?? [], (one, other) => one === other, String),
  documents: (gold, found) =>
    paired(gold.documents ?? [], found.documents ?? [], isSameDocument, nameDocument),
  quotes: (gold, found) =>
    paired(gold.quotes ?? [], found.quotes ?? [], isSameQuote, ({ text }) => text.slice(0, 60)),
  'quote+speaker': (gold, found) => paired(gold.quotes ?? [], found.quotes ?? [], isSameSaying, nameSaying),
  reports: (gold, found) => paired(outletsOf(gold), outletsOf(found), isSameName, String),
  facts: (gold, found) => paired(factsOf(gold), factsOf(found), (one, other) => one === other, String),
};

/**
 * @param {Named[]} gold
 * @param {Named[]} found
 */
function countNames(gold, found) {
  return paired(
    gold,
    found,
    (one, other) => {
      const hits = meant(other.name, gold);
      return hits.length === 1 && gold[hits[0] ?? -1] === one;
    },
    ({ name }) => name,
  );
}

/** @param {DocumentOf} gold @param {DocumentOf} found */
function isSameDocument(gold, found) {
  return gold.kind === found.kind && (!gold.author || isSameName(gold.author, found.author));
}

/** @param {DocumentOf} document */
function nameDocument({ kind, author }) {
  return author ? `${kind} by ${author}` : kind;
}

/** @param {QuoteOf} gold @param {QuoteOf} found */
function isSameQuote(gold, found) {
  return bare(gold.text) === bare(found.text);
}

/** Letters and digits alone: marks and spaces differ from one way of writing to the other. @param {string} text */
function bare(text) {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @param {QuoteOf} gold @param {QuoteOf} found */
function isSameSaying(gold, found) {
  return isSameQuote(gold, found) && isSameName(gold.speaker, found.speaker);
}

/** @param {QuoteOf} quote */
function nameSaying({ text, speaker }) {
  return `${speaker ?? 'nobody'}: ${text.slice(0, 40)}`;
}

/** @param {Noted} noted */
function outletsOf({ reports = [] }) {
  return [...new Set(reports.map(({ outlet }) => outlet))];
}

/** @param {Noted} noted */
function factsOf({ headline, category, pubdate }) {
  return Object.entries({ headline, category, pubdate })
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${bare(String(value))}`);
}

/**
 * Pairs what was found with what was noted down, one to one, in their order.
 * @template T
 * @param {readonly T[]} gold
 * @param {readonly T[]} found
 * @param {(gold: T, found: T) => boolean} isSame
 * @param {(one: T) => string} name
 * @returns {Count}
 */
function paired(gold, found, isSame, name) {
  const open = new Set(gold);
  const wrong = found.filter((one) => {
    const partner = [...open].find((other) => isSame(other, one));
    if (partner !== undefined) open.delete(partner);
    return partner === undefined;
  });
  return {
    right: found.length - wrong.length,
    made: found.length,
    wanted: gold.length,
    missed: [...open].map(name),
    wrong: wrong.map(name),
  };
}

/**
 * Precision, recall and their harmonic mean, 0 to 1; 1 where there is nothing to find and nothing was found.
 * @param {{ right: number, made: number, wanted: number }} count
 */
export function ratios({ right, made, wanted }) {
  const precision = made === 0 ? Number(wanted === 0) : right / made;
  const recall = wanted === 0 ? Number(made === 0) : right / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/**
 * The counts of many articles together.
 * @param {Iterable<Map<string, Count>>} scores
 * @returns {Map<string, { right: number, made: number, wanted: number }>}
 */
export function summed(scores) {
  /** @type {Map<string, { right: number, made: number, wanted: number }>} */
  const all = new Map();
  for (const score of scores) {
    for (const [field, { right, made, wanted }] of score) {
      const sum = all.get(field) ?? { right: 0, made: 0, wanted: 0 };
      all.set(field, { right: sum.right + right, made: sum.made + made, wanted: sum.wanted + wanted });
    }
  }
  return all;
}
