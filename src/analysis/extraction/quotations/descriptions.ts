import type { PersonFinding } from '../findings';
import { indexAt } from '../../text/span';
import { remembered } from '../../text/remembered';
import type { Cast } from './cast';
import type { QuotationWords } from './quotation-words';

/** So many characters of a shared beginning join a country and its adjective: `Kyrgyz`, `Kyrgyzstan`. */
const SHARED_BEGINNING = 4;
/** So many names back a description may reach. */
const NAMES_BACK = 200;

/**
 * The person whom a description means, `the Kyrgyz leader`, `the Secretary of State`: the one whose own descriptions hold
 * most of its words; of several the one who was named last before it. The last word of the head must fit.
 */
export function personOfDescription(
  head: readonly string[],
  complements: readonly string[],
  at: number,
  { persons }: Cast,
  words: QuotationWords,
): PersonFinding | undefined {
  const noun = head.at(-1);
  if (noun === undefined) return undefined;
  const others = [...head.slice(0, -1), ...complements].filter((word) => isTelling(word, words));
  let best: { readonly person: PersonFinding; readonly score: number } | undefined;
  const seen = new Set<PersonFinding>();
  const last = indexAt(persons, at - 1);
  for (let index = last; index >= 0 && index > last - NAMES_BACK; index -= 1) {
    const person = persons[index]?.finding as PersonFinding;
    if (seen.has(person)) continue;
    seen.add(person);
    const score = scoreOf(person, noun, others, words);
    if (score > 0 && (best === undefined || score > best.score)) best = { person, score };
  }
  return best?.person;
}

function isTelling(word: string, words: QuotationWords): boolean {
  return !words.determiners.has(word) && !words.prepositions.has(word);
}

/** Each description is compared with many phrases. */
const wordsOf = remembered((description: string): readonly string[] =>
  description.split(/[^\p{L}\p{N}.-]+/u),
);

/** 0 where the noun does not fit; else 1 and the share of the other words that fit. */
function scoreOf(
  { descriptions, gender }: PersonFinding,
  noun: string,
  others: readonly string[],
  words: QuotationWords,
): number {
  const told = words.genderOf(noun);
  if (told !== undefined && gender !== undefined && told !== gender) return 0;
  const nouns = new Set([noun, ...(words.offices.get(noun) ?? [])]);
  const scores = descriptions.map((description) => {
    const own = wordsOf(description);
    if (!own.some((word) => nouns.has(word))) return 0;
    if (others.length === 0) return 1;
    return 1 + others.filter((word) => own.some((one) => isAlike(one, word))).length / others.length - 0.5;
  });
  return Math.max(0, ...scores);
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  return (
    one.length >= SHARED_BEGINNING && one.slice(0, SHARED_BEGINNING) === other.slice(0, SHARED_BEGINNING)
  );
}
