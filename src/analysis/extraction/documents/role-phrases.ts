import { ROLES } from './english/cues';
import type { Span } from '../../text/span';

const SINGULAR = ROLES.split('|');
/** Of one and of several: `ministry`, `ministries`. */
const ROLE_WORDS = new Set(
  SINGULAR.flatMap((word) => [word, word.replace(/y$/, 'ie').replace(/(?:ch|s)$/, '$&e') + 's']),
);
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
/** Words that end what may be a title: another thing is told behind them. */
const NO_TITLE = new Set(
  (
    'that which who on about in to from by said after before when as is was has had urging asking saying were have expressing calling because while if ' +
    'and but or with at into over under he she it they will would'
  ).split(' '),
);
const MOST_WORDS = 4;
const WORD = /^[\p{L}\p{M}.'’-]+$/u;

/** Whether a phrase names an office or a body: `the foreign minister`, `police`. */
export function hasRole(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ROLE_WORDS.has(word));
}

/** Whether words can stand between a preposition or verb and the name that it leads to: `said Rep. X`, `to his counterpart, Y`. */
export function isTitle(between: string): boolean {
  if (between.length > 90 || /, \p{Ll}+ed /u.test(between)) return false;
  const words = between.trim().replace(/,$/, '').split(/,? /);
  return words.length <= 9 && words.every((word) => word === '' || (WORD.test(word) && !NO_TITLE.has(word)));
}

/** The phrase with a role that begins at the offset, behind a space: ` the foreign minister of`. */
export function roleFrom(text: string, { start, end }: Span): Span | undefined {
  let at = start + 1;
  for (const word of text
    .slice(at, Math.min(end, at + 80))
    .split(' ')
    .slice(0, MOST_WORDS + 1)) {
    const bare = word.replace(/[,.;:]+$/u, '');
    if (ROLE_WORDS.has(bare.toLowerCase().replace(/['’]s?$/, '')))
      return {
        start: start + 1,
        end:
          at +
          bare.replace(/['’]s?$/, '').length +
          ownedBody(text.slice(at + bare.replace(/['’]s?$/, '').length, end)),
      };
    if (!WORD.test(word) || NO_TITLE.has(word)) return undefined;
    at += word.length + 1;
  }
  return undefined;
}

/** `the prosecutor` + ` general's office`: the body of an office is meant, and not who holds it. */
function ownedBody(rest: string): number {
  return (
    /^(?: general)?['’]s? (?:office|press service|department|council|committee|union)(?!\p{L})/u.exec(
      rest,
    )?.[0].length ?? 0
  );
}

/** The phrase with a role that ends at the end of a piece: `the president of Wells Fargo`, `Turkish police`. */
export function roleBefore(piece: string): string | undefined {
  const words = piece.slice(-120).split(' ');
  const role = words.findLastIndex((word) => ROLE_WORDS.has(word.toLowerCase()));
  if (role < 0 || words.length - role > 7 || !isWhere(words.slice(role + 1))) return undefined;
  return words.slice(firstOf(words, role)).join(' ');
}

/** `of Wells Fargo`, `for the Justice Department`: what says of where somebody is. */
function isWhere(words: readonly string[]): boolean {
  const [preposition, ...names] = words;
  if (preposition === undefined) return true;
  return (
    /^(?:of|for|at|in)$/.test(preposition) &&
    names.length > 0 &&
    names.every((name) => /^(?:the|of|\p{Lu}.*)$/u.test(name))
  );
}

function firstOf(words: readonly string[], role: number): number {
  let first = role;
  for (let at = role - 1; at >= Math.max(0, role - MOST_WORDS); at -= 1) {
    const word = words[at] as string;
    if (!WORD.test(word) || NO_TITLE.has(word.toLowerCase())) break;
    first = at;
    if (DETERMINERS.has(word.toLowerCase())) break;
  }
  return first;
}
