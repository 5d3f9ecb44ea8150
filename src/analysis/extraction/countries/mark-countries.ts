import type { CountryMention, Findings, Step } from '../findings';
import { textAt } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { CountryLexicon, NameInPlace, NameMatch } from './lexicon';

/** The step that finds countries, by the lexicon of the text's language; of several for one language all are asked. */
export function countriesStep(lexicons: readonly CountryLexicon[]): Step {
  return (findings) => {
    const own = lexicons.filter(({ language }) => language === findings.language);
    if (own.length === 0) return findings;
    return {
      ...findings,
      countries: [...findings.countries, ...own.flatMap((one) => mentions(findings, one))],
    };
  };
}

function mentions({ text }: Findings, lexicon: CountryLexicon): readonly CountryMention[] {
  const found: CountryMention[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const match = lexicon.longest(text, at);
    if (match) pushJudged(found, lexicon, { ...match, text, at });
    else for (const mention of partMentions(lexicon, text, at)) found.push(mention);
    at += match?.length ?? 1;
  }
  return found.filter(isKept(found));
}

/** A capital is a sign of its country where its government is meant or the country is named too; else a mere place. */
function isKept(all: readonly CountryMention[]): (mention: CountryMention) => boolean {
  const named = new Set(all.filter(({ form }) => form !== 'capital').map(({ code }) => code));
  return ({ form, isGovernment, code }) => form !== 'capital' || isGovernment || named.has(code);
}

function pushJudged(found: CountryMention[], lexicon: CountryLexicon, name: NameInPlace): void {
  const verdict = name.code === undefined ? undefined : lexicon.judge(name);
  if (verdict === undefined) return;
  const { tokens, text } = name.text;
  const start = (tokens[name.at] as Token).start;
  const end = (tokens[name.at + name.length - 1] as Token).end;
  const isGovernment = name.form === 'capital' && lexicon.isGovernment(name);
  found.push({ ...verdict, text: textAt(text, { start, end }), start, end, form: name.form, isGovernment });
}

const HYPHENATED = /^\p{L}[\p{L}.]*(?:-[\p{L}.]+){1,3}$/u;

/** `Russia-backed`, `U.S.-China`: each part of the word that is a name. */
function partMentions(
  lexicon: CountryLexicon,
  { tokens }: NameInPlace['text'],
  at: number,
): readonly CountryMention[] {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !token.text.includes('-') || !HYPHENATED.test(token.text)) return [];
  return partsOf(token).flatMap(({ text, start }) => {
    const match = lexicon.part(text);
    return match?.code === undefined ? [] : [partMention(match, match.code, text, start)];
  });
}

function partsOf(token: Token): readonly { readonly text: string; readonly start: number }[] {
  let start = token.start;
  return token.text.split('-').map((text) => {
    const part = { text, start };
    start += text.length + 1;
    return part;
  });
}

function partMention({ form }: NameMatch, code: string, text: string, start: number): CountryMention {
  const end = start + text.length;
  return { code, form, text, start, end, isGovernment: false, confidence: 0.9, rule: 'part-of-word' };
}
