import { articleOf, sentenceAt, type Article } from '../../documents/article';
import { dateBeside } from '../date-beside';
import type { Findings, ReportFinding } from '../../findings';
import { spansInside, textAt, type Span } from '../../../text/span';
import { bareName, USUAL_NAMES } from '../../outlets/english/outlets';

const VERB =
  '(?:сообща(?:ет|ют|л|ла|ло|ли)|сообщи(?:л|ла|ло|ли)|переда(?:[её]т|ют|вал|л|ла|ло|ли)|пиш(?:ет|ут)|писал[аио]?|написал[аио]?|утвержда(?:ет|ют|ло|ла|л)|информиру(?:ет|ют)|уточня(?:ет|ют)|отмеча(?:ет|ют)|выяснил[аио]?|узнал[аио]?|рассказал[аио]?|опубликовал[аио]?|цитиру(?:ет|ют)|приводит|заявил[ао]?)';
/** Between the verb and the name: `агентство`, `со ссылкой на источник`, `в понедельник`. */
const WORDS = '(?: [\\p{L}-]+){0,5} [«"“]?';
const VERB_BEFORE = new RegExp(`(?<!\\p{L})${VERB}${WORDS}$`, 'iu');
const SOURCE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:по (?:данным|информации|сообщению|сообщениям|сведениям|версии|словам)|со ссылкой на|ссылаясь на|цитирует|(?:сказал|сообщил|рассказал|заявил|пояснил|отметил)\\p{L}*|в распоряжении|оказал\\p{L}+ (?:у|в распоряжении)|изучил[аио]?|ознакомил\\p{L}+|в интервью|в (?:беседе|разговоре) с|в комментарии|корреспонденту|эфире)${WORDS}$`,
  'iu',
);
const VERB_BEHIND = new RegExp(
  `^[»"”]?,?(?: со ссылкой на [^,]{3,80},?)?(?: (?:также|ранее|уже|в \\p{L}+|на \\p{L}+|\\d{1,2} \\p{L}+)){0,3} ${VERB}(?!\\p{L})`,
  'iu',
);
/** A press service tells what its house says: it is no outlet. */
const NO_OUTLET = /пресс-служб\p{L}*[^,.]{0,40}$/iu;
const BEFORE_WITHIN = 90;
const BEHIND_WITHIN = 140;

interface Outlet extends Span {
  readonly name: string;
  readonly isSure: boolean;
}

/** What outlets reported, with the words of the claim: `как сообщает X, ...`, `..., передаёт X`, `по данным X, ...`. */
export function russianReports(findings: Findings): readonly ReportFinding[] {
  const article = articleOf(findings);
  const outlets = outletsOf(findings);
  return article.sentences.flatMap((sentence) =>
    spansInside(outlets, sentence).flatMap((outlet) => reportOf(article, sentence, outlet) ?? []),
  );
}

/** Names of outlets; a name in Latin letters may be one that only the verb tells. */
function outletsOf({ organizations }: Findings): readonly Outlet[] {
  return organizations
    .flatMap(({ name, kind, mentions }) => {
      const isSure = kind === 'outlet' || USUAL_NAMES.has(bareName(name));
      const mayBe = isSure || (kind === 'other' && /^[\p{Script=Latin}\d.]+/u.test(name));
      return mayBe ? mentions.map(({ start, end }) => ({ start, end, name, isSure })) : [];
    })
    .sort((one, other) => one.start - other.start);
}

function reportOf(article: Article, sentence: Span, outlet: Outlet): ReportFinding | undefined {
  const before = article.text.slice(Math.max(sentence.start, outlet.start - BEFORE_WITHIN), outlet.start);
  const behind = article.text.slice(outlet.end, Math.min(sentence.end, outlet.end + BEHIND_WITHIN));
  if (NO_OUTLET.test(before)) return undefined;
  const lead = VERB_BEFORE.exec(before) ?? (outlet.isSure ? SOURCE_BEFORE.exec(before) : null);
  if (lead) return finding(article, sentence, outlet, claimAround(article, sentence, outlet, lead[0].length));
  const verb = outlet.isSure ? VERB_BEHIND.exec(behind) : null;
  if (verb === null) return undefined;
  return finding(article, sentence, outlet, claimBehind(article, sentence, outlet, verb[0].length));
}

/** `Как сообщает X, ...` has its claim behind it, `..., сообщает X.` before it. */
function claimAround(article: Article, sentence: Span, outlet: Outlet, lead: number): Span {
  const { text, sentences } = article;
  const rest = textAt(text, { start: outlet.end, end: sentence.end });
  const start = outlet.start - lead;
  const before = textAt(text, { start: sentence.start, end: start });
  const hasBefore = before.replace(/[^\p{L}]/gu, '').length > SHORTEST_CLAIM;
  const opens = /^[»"”]?(?:[^,]{0,60})?, ?(?:что )?/u.exec(rest);
  if (!hasBefore && opens) return { start: outlet.end + opens[0].length, end: sentence.end };
  if (hasBefore) return { start: sentence.start, end: start };
  // `Об этом сообщает X.`: the claim is the sentence before.
  return sentences[sentenceAt(article, sentence.start) - 1] ?? sentence;
}

/** Fewer letters claim nothing: `Как`, `Об этом`. */
const SHORTEST_CLAIM = 12;

function claimBehind({ text }: Article, sentence: Span, outlet: Outlet, verb: number): Span {
  const rest = textAt(text, { start: outlet.end + verb, end: sentence.end });
  const that = /^[^.]{0,60}?,? что /u.exec(rest);
  if (that) return { start: outlet.end + verb + that[0].length, end: sentence.end };
  return rest.length > SHORTEST_CLAIM
    ? { start: outlet.end + verb, end: sentence.end }
    : { start: sentence.start, end: outlet.start };
}

function finding(article: Article, sentence: Span, outlet: Outlet, claim: Span): ReportFinding | undefined {
  const said = textAt(article.text, claim).replace(
    /^[\s,:—»"]+|[\s,«"—]+$|,? (?:как|о ч[её]м|об этом)$/giu,
    '',
  );
  if (said === '') return undefined;
  const date = dateBeside(article, sentence, outlet);
  return {
    start: outlet.start,
    end: outlet.end,
    outlet: outlet.name,
    claim: said,
    attribution: undefined,
    date,
    rule: 'russian-outlet-reports',
    confidence: 0.75,
  };
}
