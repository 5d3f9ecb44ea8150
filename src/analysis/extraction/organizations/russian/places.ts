import { spanAt, type Span } from '../../../text/span';
import type { AnalysedText } from '../../../text/analysed-text';
import type { Token } from '../../../text/tokens';
import type { CountryMention } from '../../findings';
import type { OrganizationCandidate } from '../candidate';

/** A name that was read, and the token after it. */
export interface Read {
  readonly candidate: OrganizationCandidate;
  readonly after: number;
}

type Said = Pick<OrganizationCandidate, 'name' | 'kind' | 'rule' | 'confidence'>;

/** The name that the tokens from `at` to before `after` are. */
export function readName({ text, tokens }: AnalysedText, at: number, after: number, said: Said): Read {
  const span: Span = { start: (tokens[at] as Token).start, end: (tokens[after - 1] as Token).end };
  const written = text.slice(span.start, span.end);
  return { candidate: { ...said, ...span, text: written, country: undefined, acronym: undefined }, after };
}

/** The same with the state that it belongs to. */
export function withCountry({ candidate, after }: Read, owner: CountryMention | undefined): Read {
  return { candidate: { ...candidate, country: owner?.code }, after };
}

/** The word of a token in lower case, where at most a space parts it from the one before. */
export function wordAfterSpace({ tokens, text }: AnalysedText, at: number): string | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined) return undefined;
  if (before === undefined) return token.lower;
  return token.start > before.end + 1 || text[before.end] === '\n' ? undefined : token.lower;
}

/** Whether a token is written with a capital. */
export function hasCapital({ text, lower }: Token): boolean {
  return text[0] !== lower[0];
}

/** The country that a token names; its adjectives are none here. */
export function countryAt(
  countries: readonly CountryMention[],
  token: Token | undefined,
): CountryMention | undefined {
  if (token === undefined) return undefined;
  const found = spanAt(countries, token.start);
  return found?.form === 'name' || found?.form === 'abbreviation' ? found : undefined;
}
