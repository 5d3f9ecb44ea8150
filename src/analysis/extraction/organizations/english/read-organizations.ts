import { indexAt, spansInside, textAt } from '../../../text/span';
import type { Token } from '../../../text/tokens';
import type { Findings } from '../../findings';
import { styleAt } from '../../persons/english/sentence-style';
import type { OrganizationCandidate } from '../candidate';
import { acronymBehind } from './acronyms';
import { describedOutlet } from './described-outlets';
import { bodyAround, type Body } from './bodies';
import { wellKnownAt } from './well-known-index';

/** All names of organizations in an English text, in their order; none overlap. */
export function readEnglishOrganizations(findings: Findings): readonly OrganizationCandidate[] {
  const { tokens } = findings.text;
  const found: OrganizationCandidate[] = [];
  for (let at = 0; at < tokens.length;) {
    const body = organizationAt(findings, at);
    if (body && !isCountry(findings, body)) found.push(candidate(findings, body));
    at = Math.max(body?.end ?? 0, at + 1);
  }
  return [...found, ...acronymsAgain(findings, found)];
}

/** `Soviet Union`, `Russian Federation`: the whole name is a country's. */
function isCountry({ text: { tokens }, countries }: Findings, { start, end }: Body): boolean {
  const first = tokens[start] as Token;
  const country = countries[indexAt(countries, first.start)];
  return (
    country !== undefined && country.start === first.start && country.end >= (tokens[end - 1] as Token).end
  );
}

/** An acronym that the text has explained, where it stands again. */
function acronymsAgain(
  { text: { tokens } }: Findings,
  found: readonly OrganizationCandidate[],
): readonly OrganizationCandidate[] {
  const explained = new Map(found.flatMap((one) => (one.acronym ? [[one.acronym, one] as const] : [])));
  const taken = new Set(found.map(({ start }) => start));
  return tokens.flatMap(({ text, start, end }) => {
    const whole = explained.get(text);
    if (!whole || taken.has(start)) return [];
    return [{ ...whole, text, start, end, acronym: undefined, confidence: 0.9, rule: 'explained-acronym' }];
  });
}

/** The longest of what begins at the token: a well-known name may be a part of a longer one. */
function organizationAt(findings: Findings, at: number): Body | undefined {
  const { text } = findings;
  const token = text.tokens[at] as Token;
  if (token.kind !== 'word' || !/^\p{Lu}|^\p{Ll}+$/u.test(token.text)) return undefined;
  const known = wellKnownAt(text, at);
  const isPlain = /^\p{Lu}/u.test(token.text) && styleAt(text, token) === 'plain';
  const described = isPlain ? undefined : describedOutlet(text, at);
  if (described) return wellKnownAt(text, described.start) ?? described;
  const body = isPlain ? bodyAround(text, at) : undefined;
  if (!known || !body) return known ?? body;
  return body.end > known.end ? body : known;
}

function candidate(findings: Findings, body: Body): OrganizationCandidate {
  const { tokens, text } = findings.text;
  const span = { start: (tokens[body.start] as Token).start, end: (tokens[body.end - 1] as Token).end };
  const written = textAt(text, span);
  return {
    ...span,
    text: written,
    kind: body.kind,
    name: body.name ?? written,
    country: body.country ?? countryOf(findings, body),
    acronym: acronymBehind(findings.text, body.end),
    confidence: body.confidence,
    rule: body.rule,
  };
}

/** The state that the name or the word before it says: `Kyrgyz Foreign Ministry`, `Russia's State Duma`. */
function countryOf({ text, countries }: Findings, { start, end }: Body): string | undefined {
  const { tokens } = text;
  const inside = spansInside(countries, {
    start: (tokens[start] as Token).start,
    end: (tokens[end - 1] as Token).end,
  });
  if (inside[0]) return inside[0].code;
  const before = tokens[start - 1]?.lower === "'s" ? tokens[start - 2] : undefined;
  const country = before && countries[indexAt(countries, before.start)];
  return country && before && country.end === before.end ? country.code : undefined;
}
