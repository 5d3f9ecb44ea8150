import { problem, type Problem } from './problem';

/** A form that a stored text must have, with the sentence that tells an editor so. */
interface Format {
  readonly matches: (value: string) => boolean;
  readonly message: string;
}

const pattern =
  (expression: RegExp): Format['matches'] =>
  (value) =>
    expression.test(value);

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && value.length <= 2048 && URL.canParse(value);
}

/**
 * The formats of the model by attribute name; the same name means the same thing in every type and component.
 * Languages are BCP 47 tags as far as a newsroom needs them (`ru`, `ky`, `zh-Hans`); countries are ISO 3166-1.
 */
const FORMATS: Readonly<Record<string, Format>> = {
  slug: {
    matches: pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    message: 'A slug has lower-case letters a to z, digits and single hyphens, such as "sadyr-japarov"',
  },
  wikidataId: {
    matches: pattern(/^Q[1-9]\d{0,18}$/),
    message: 'A Wikidata id is Q and a number, such as "Q813"',
  },
  alpha2: { matches: pattern(/^[A-Z]{2}$/), message: 'An alpha-2 code is two capital letters, such as "KG"' },
  alpha3: {
    matches: pattern(/^[A-Z]{3}$/),
    message: 'An alpha-3 code is three capital letters, such as "KGZ"',
  },
  numeric: { matches: pattern(/^\d{3}$/), message: 'A numeric code is three digits, such as "004"' },
  mediaTopic: { matches: pattern(/^medtop:\d{8}$/), message: 'A media topic is written "medtop:11000000"' },
  language: {
    matches: pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
    message: 'A language is a tag such as "en", "ru" or "zh-Hans"',
  },
  ...Object.fromEntries(
    ['url', 'website', 'sourceUrl', 'archivedUrl'].map((name) => [
      name,
      {
        matches: isWebAddress,
        message: 'A web address begins with http:// or https:// and has at most 2048 characters',
      },
    ]),
  ),
};

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
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  return format === undefined || value === '' || format.matches(value) ? [] : [problem(path, format.message)];
}

function join(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
