import type { NameInPlace } from '../lexicon';
import { GOVERNMENT_VERBS, RELATIONS, WEAK_VERBS } from './capitals';
import { wordAfter, wordBefore } from './traps';

const SIDES = new Set(['with', 'from', 'to', 'between', 'and', 'by', 'against', 'on']);
const PLACE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'through',
  'across',
  'of',
  'central',
  'downtown',
]);

/** Whether a capital stands for the government: it does what governments do, or relations with it are spoken of. */
export function isGovernment(name: NameInPlace): boolean {
  const before = wordBefore(name, 1);
  if (PLACE.has(before)) return false;
  const next = wordAfter(name, 1);
  if (GOVERNMENT_VERBS.has(next) && !WEAK_VERBS.has(next)) return true;
  return SIDES.has(before) && [2, 3, 4].some((distance) => RELATIONS.has(wordBefore(name, distance)));
}
