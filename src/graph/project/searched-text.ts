import type { RecordType } from '../../content/save-rules';
import type { Name } from './projection';
import { listOf, type Attributes } from './shape';
import { textOf } from './text';

/** What of a node is searched: its name, what sums it up, and its text. */
export interface SearchedText {
  readonly title: string;
  readonly summary: string | null;
  readonly content: string | null;
}

/** Which attributes of each type are searched as what; an article's text is its body. */
const SEARCHED: Readonly<
  Record<RecordType, { title: string; summary: readonly string[]; content: readonly string[] }>
> = {
  article: { title: 'headline', summary: ['subheadline', 'summary'], content: [] },
  person: { title: 'name', summary: [], content: ['biography'] },
  country: { title: 'name', summary: [], content: [] },
  organization: { title: 'name', summary: [], content: [] },
  document: { title: 'title', summary: ['summary'], content: ['text'] },
  statement: { title: '', summary: [], content: ['text', 'attribution'] },
  event: { title: 'title', summary: [], content: ['description', 'place'] },
  category: { title: 'name', summary: [], content: [] },
};

/** The searched text of a record, in the language that its attributes are in. */
export function searchedTextOf(type: RecordType, attributes: Attributes): SearchedText {
  const { title, summary, content } = SEARCHED[type];
  return {
    title: wordsOf(attributes, [title]) ?? '',
    summary: wordsOf(attributes, summary),
    content: type === 'article' ? textOf(attributes.body) || null : wordsOf(attributes, content),
  };
}

function wordsOf(attributes: Attributes, names: readonly string[]): string | null {
  const words = names.map((name) => attributes[name]).filter((value) => typeof value === 'string');
  return words.filter((value) => value !== '').join('\n\n') || null;
}

/** Codes by which people call countries too (ISO 3166-1): US, USA. */
const CODES: Partial<Record<RecordType, readonly string[]>> = { country: ['alpha2', 'alpha3'] };

const NAME_ATTRIBUTES: Partial<Record<RecordType, string>> = {
  person: 'name',
  country: 'name',
  organization: 'name',
  category: 'name',
  document: 'title',
  event: 'title',
};

/** Every name under which a record is looked for, in all languages, aliases, former names and codes too; each once. */
export function namesOf(type: RecordType, id: string, attributes: Attributes): readonly Name[] {
  const own = NAME_ATTRIBUTES[type];
  if (own === undefined) return [];
  const others = (listOf(attributes.names) as { text?: unknown }[]).map(({ text }) => text);
  const translated = (listOf(attributes.translations) as { title?: unknown }[]).map(({ title }) => title);
  const codes = (CODES[type] ?? []).map((code) => attributes[code]);
  const names = [attributes[own], ...others, ...translated, ...codes].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  return [...new Set(names)].map((name) => ({ id, type, name }));
}
