import type { AnalysedText } from '../../../text/analysed-text';
import type { Token } from '../../../text/tokens';
import type { CountryMention, Findings } from '../../findings';
import { nominativeAdjective } from '../../../russian/inflection';
import { casesAfter } from '../../../russian/cases';
import { isGivenName } from '../../persons/russian/given-names';
import { bodyNoun, takesComplement, type BodyNoun } from './bodies';
import { countryAt, hasCapital, readName, withCountry, wordAfterSpace, type Read } from './places';

const MOST_ADJECTIVES = 4;

/** `Верховный суд`, `министерство культуры Польши`, `Европейского суда по правам человека`. */
export function bodyAt({ text, countries }: Findings, at: number): Read | undefined {
  const head = headAfter(text, at);
  if (head === undefined) return undefined;
  const noun = bodyNoun((text.tokens[head] as Token).lower) as BodyNoun;
  const after = takesComplement(noun) ? endOfComplement(text, countries, head + 1) : head + 1;
  const isNamed = head > at || after > head + 1;
  if (!isNamed || !hasName(text, countries, at, head, after)) return undefined;
  const name = nominative(text, at, head, after, noun);
  const read = readName(text, at, after, { name, kind: noun.kind, rule: 'body-by-noun', confidence: 0.75 });
  return withCountry(read, countryAt(countries, text.tokens[after - 1]));
}

/** The index of the noun after adjectives that begin here. */
function headAfter(text: AnalysedText, at: number): number | undefined {
  for (let head = at; head <= at + MOST_ADJECTIVES; head += 1) {
    const token = text.tokens[head];
    if (token?.kind !== 'word' || (head > at && wordAfterSpace(text, head) === undefined)) return undefined;
    if (bodyNoun(token.lower) !== undefined) return head;
    if (nominativeAdjective(token.lower, 'male') === undefined || (head === at && !hasCapital(token)))
      return undefined;
  }
  return undefined;
}

const COMPLEMENT = /(?:ых|их|ого|его|ой|ей|ия|ии|ий|ов|ев|ы|и|а|я|ам|ям|ому|ым)$/;
const STOPS =
  /^(?:имени|и|или|а|но|что|как|также|уже|после|до|из|когда|где|во|на|в|с|со|к|о|об|за|от|для|его|их|ее|её|сегодня|сообщила|вчера)$/;
const LONGEST_COMPLEMENT = 6;

/** Words in the genitive, or `по` and the dative, to the state that the body belongs to. */
function endOfComplement(text: AnalysedText, countries: readonly CountryMention[], from: number): number {
  let at = from;
  for (; at < from + LONGEST_COMPLEMENT; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.kind !== 'word' || wordAfterSpace(text, at) === undefined) break;
    if (countryAt(countries, token) !== undefined) return endOfCountry(text, countries, at);
    if (!isComplement(text, at, at === from)) break;
  }
  return at > from && /^(?:по|и)$/.test((text.tokens[at - 1] as Token).lower) ? at - 1 : at;
}

function isComplement({ tokens }: AnalysedText, at: number, isFirst: boolean): boolean {
  const { lower, text } = tokens[at] as Token;
  if (lower === 'по') return isFirst;
  if (lower === 'и') return !isFirst && isGenitive(tokens[at + 1]) && isGenitive(tokens[at - 1]);
  if (STOPS.test(lower) || casesAfter(lower) !== undefined) return false;
  // A name in the nominative belongs to whoever leads the body: `союза Сергей Волошин`.
  if (text !== lower && isGivenName(lower)) return false;
  return COMPLEMENT.test(lower) && !/(?:ла|ли|ся|ать|ить)$/.test(lower) && (text === lower || isFirst);
}

function isGenitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === token.lower && COMPLEMENT.test(token.lower);
}

function endOfCountry(text: AnalysedText, countries: readonly CountryMention[], at: number): number {
  const mention = countryAt(countries, text.tokens[at]) as CountryMention;
  let after = at + 1;
  while ((text.tokens[after]?.start ?? Infinity) < mention.end) after += 1;
  return after;
}

/** A name has a capital at its beginning, or belongs to a state: `полиция` alone is none. */
function hasName(
  { tokens }: AnalysedText,
  countries: readonly CountryMention[],
  at: number,
  head: number,
  after: number,
): boolean {
  const first = tokens[at] as Token;
  const isOfState = countryAt(countries, tokens[after - 1]) !== undefined && after > head + 1;
  const noun = (tokens[head] as Token).lower;
  return hasCapital(first) || isOfState || (/^министерств/.test(noun) && after > head + 1);
}

function nominative(text: AnalysedText, at: number, head: number, after: number, noun: BodyNoun): string {
  const tokens = text.tokens.slice(at, head + 1);
  const words = tokens.map((token, index) => {
    const isHead = index === tokens.length - 1;
    const plain = isHead ? noun.lemma : (nominativeAdjective(token.lower, noun.gender) ?? token.lower);
    return !hasCapital(token) ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
  const last = text.tokens[after - 1] as Token;
  return words.join(' ') + text.text.slice((text.tokens[head] as Token).end, last.end);
}
