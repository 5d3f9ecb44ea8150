import { problem, type Problem } from './problem';
import type { RecordType, SavedFacts } from './save-rules';

/** By which attribute a record is told from others wherever it is shown. */
const MAIN_TEXTS: Readonly<Record<RecordType, string>> = {
  article: 'headline',
  document: 'title',
  statement: 'text',
  event: 'title',
  person: 'name',
  country: 'name',
  organization: 'name',
  category: 'name',
};

/** A letter, a digit, a sign or a picture. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Refuses a headline, title, text or name of which nothing is seen: in lists, feeds and pages there would be an empty place.
 * That there is one at all is Strapi's to ask.
 */
export function mainTextProblems(type: RecordType, record: SavedFacts): readonly Problem[] {
  const attribute = MAIN_TEXTS[type];
  const text = record[attribute];
  return typeof text === 'string' && !VISIBLE.test(text)
    ? [problem(attribute, 'Nothing is written here')]
    : [];
}
