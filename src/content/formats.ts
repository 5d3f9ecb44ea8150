import { problem, type Problem } from './problem';

/** A form that a stored text must have, with the sentence that tells an editor so. */
export interface Format {
  /** Whole and without flags: the JSON Schema of story files carries it as it stands. */
  readonly expression: RegExp;
  readonly message: string;
  /** The most characters, where there is a most. */
  readonly longest?: number;
  /** What an expression cannot say. */
  readonly holds?: (value: string) => boolean;
}

/**
 * The formats of the model. Languages are BCP 47 tags as far as a newsroom needs them (`ru`, `ky`, `zh-Hans`); countries are
 * ISO 3166-1. The `regex` of Strapi's schemas says the same, or publication would refuse what a draft was allowed.
 */
export const FORMATS = {
  slug: {
    expression: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    message: 'A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"',
  },
  wikidataId: {
    expression: /^Q[1-9]\d{0,18}$/,
    message: 'A Wikidata id is Q and a number, such as "Q813"',
  },
  alpha2: { expression: /^[A-Z]{2}$/, message: 'An alpha-2 code is two capital letters, such as "KG"' },
  alpha3: { expression: /^[A-Z]{3}$/, message: 'An alpha-3 code is three capital letters, such as "KGZ"' },
  numeric: { expression: /^\d{3}$/, message: 'A numeric code is three digits, such as "004"' },
  mediaTopic: { expression: /^medtop:\d{8}$/, message: 'A media topic is written "medtop:11000000"' },
  language: {
    expression: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    message: 'A language is a tag such as "en", "ru" or "zh-Hans"',
  },
  webAddress: {
    expression: /^https?:\/\/\S+$/,
    message: 'A web address begins with http:// or https:// and has at most 2048 characters',
    longest: 2048,
    holds: (value) => URL.canParse(value),
  },
} as const satisfies Readonly<Record<string, Format>>;

const { webAddress, ...NAMED_AFTER_ATTRIBUTES } = FORMATS;

/** The formats by attribute name; the same name means the same thing in every type and component. */
const ATTRIBUTES: Readonly<Record<string, Format>> = {
  ...NAMED_AFTER_ATTRIBUTES,
  url: webAddress,
  website: webAddress,
  sourceUrl: webAddress,
  archivedUrl: webAddress,
};

/** True for a text that has the form. */
export function hasFormat({ expression, longest = Infinity, holds }: Format, value: string): boolean {
  return value.length <= longest && expression.test(value) && (holds === undefined || holds(value));
}

/**
 * Checks the formats of everything in a record, components included. The blocks of a body are left to Strapi, which checks
 * them in drafts too: there a `url` may be `mailto:` or an address on the site, and the `language` of code is "javascript".
 * Strapi leaves drafts unchecked (its `regex` holds for published rows only), and a wrong link would lie there until the
 * evening of publication.
 */
export function formatProblems(record: unknown, path = ''): readonly Problem[] {
  if (Array.isArray(record)) return record.flatMap((item, index) => formatProblems(item, join(path, index)));
  if (typeof record !== 'object' || record === null || isBlock(record)) return [];
  return Object.entries(record).flatMap(([name, value]) =>
    typeof value === 'string'
      ? fieldProblems(name, value, join(path, name))
      : formatProblems(value, join(path, name)),
  );
}

function isBlock(value: object): boolean {
  return 'type' in value && 'children' in value && Array.isArray(value.children);
}

function fieldProblems(name: string, value: string, path: string): readonly Problem[] {
  const format = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (format === undefined || value === '' || hasFormat(format, value)) return [];
  return [problem(path, format.message)];
}

function join(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
