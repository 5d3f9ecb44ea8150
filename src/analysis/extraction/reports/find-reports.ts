import { articleOf, type Article } from '../documents/article';
import { dateBeside } from './date-beside';
import type { Findings, ReportFinding } from '../findings';
import { spansInside, textAt, type Span } from '../../text/span';
import { russianReports } from './russian/russian-reports';
import { outletAt } from '../outlets/outlet-names';

const REPORTS =
  'reported|reports|reporting|reveals|revealed|said|says|wrote|writes|noted|notes|found|finds|learned|has learned|has reported|had reported|first reported|also reported|later reported|claimed|claims|confirmed|quoted|cited|cites|adds|added|described|broke the story|has found|published|disclosed|announced|explains|observes|observed|estimates|estimated|quotes';
const BEHIND = new RegExp(
  `^(?:,? (?:which )?(?:citing|quoting) (?<cited>[^;]{3,120}?),)?(?:'s [\\p{Lu}][\\p{L}. ]{2,40})?(?: (?:in|on|last|this|late|early|earlier|also|first|has|have|had|later|recently|previously|subsequently|\\p{L}+day|\\p{Lu}\\p{L}+|\\d{1,2},?)){0,6},? (?<verb>${REPORTS})(?![\\p{L}-])`,
  'u',
);
const BEFORE =
  /(?:according to|told|tells|telling|by|as|in an? (?:exclusive |recent |phone |televised |telephone )?interview (?:with|on|to)|in an? (?:e-?mail|statement|letter|text message) to|citing|quoting|quoted by|cited by|reported by|obtained by|reviewed by|reports? (?:by|from|in)|as reported by|speaking to|spoke to|writing (?:for|in)|published (?:in|by)|(?:interview|report|article|story|op-ed|column|investigation|feature) (?:in|by|from|with|for))(?: (?:the|a))?(?: (?:[\p{L}-]+ ){0,4})?$/iu;
const WEAK =
  /(?<!(?:obtained|published|reviewed|reported|quoted|cited) )(?:by|as)(?: (?:the|a))?(?: (?:[\p{L}-]+ ){0,4})?$/iu;
const CALLED_BEFORE = 70;
const CITED_BEHIND = /,? (?:citing|quoting) (?<cited>[^;]{3,160}?)(?=[.;](?: |$)|, (?:said|which)|$)/u;
const LONGEST_BEHIND = 260;

/** Finds what outlets reported, with the words of the claim: `X, citing officials, reported that ...`, `..., X reports`. */
export function findReports(findings: Findings): Findings {
  if (findings.language === 'ru') return { ...findings, reports: russianReports(findings) };
  if (findings.language !== 'en') return findings;
  const article = articleOf(findings);
  const outlets = outletsOf(article);
  const reports = article.sentences.flatMap((sentence) => reportsIn(article, sentence, outlets));
  return { ...findings, reports };
}

interface OutletSpan extends Span {
  readonly outlet: string;
}

/** The outlets among the names of the article, by their start. */
function outletsOf({ text, names }: Article): readonly OutletSpan[] {
  return names.flatMap(({ start, end, name, kind }) => {
    const outlet = kind === 'outlet' ? outletAt(text, { start, end, name, isOutlet: true }) : undefined;
    return outlet === undefined ? [] : [{ start, end, outlet }];
  });
}

function reportsIn(
  article: Article,
  sentence: Span,
  outlets: readonly OutletSpan[],
): readonly ReportFinding[] {
  return spansInside(outlets, sentence).flatMap((outlet) => {
    const report = article.told[outlet.start] === ' ' ? undefined : reportOf(article, sentence, outlet);
    return report && report.claim.length > 0 ? [report] : [];
  });
}

function reportOf(article: Article, sentence: Span, outlet: OutletSpan): ReportFinding | undefined {
  const behind = article.told.slice(outlet.end, Math.min(sentence.end, outlet.end + LONGEST_BEHIND));
  const before = article.told.slice(Math.max(sentence.start, outlet.start - CALLED_BEFORE), outlet.start);
  const verb = BEHIND.exec(behind);
  if (verb) return reportWith(article, sentence, outlet, { verb, behind });
  if (!BEFORE.test(before) || WEAK.test(before)) return undefined;
  return reportAfter(article, sentence, outlet, before);
}

interface Behind {
  readonly verb: RegExpExecArray;
  readonly behind: string;
}

/** After the verb: a day, and then the claim. */
const ON_DAY =
  '(?: (?:on |in |late |last |this |earlier )*(?:\\p{L}+day|\\p{Lu}\\p{L}+(?: \\d{1,2})?)(?: (?:morning|evening|night))?)?';
const CLAIM = new RegExp(`^${ON_DAY},?:? (?:that )?(?=[\\p{L}\\p{N}"“$])`, 'u');
const NOTHING = new RegExp(`^${ON_DAY}[ .,]*$`, 'u');

/** `X reported that ...` has its claim behind it; `..., X reports.` before it. */
function reportWith(
  article: Article,
  sentence: Span,
  outlet: OutletSpan,
  { verb, behind }: Behind,
): ReportFinding {
  const rest = { start: outlet.end + verb[0].length, end: sentence.end };
  const stands = textAt(article.text, rest);
  const day = NOTHING.test(stands) ? null : CLAIM.exec(stands);
  const claim = day
    ? { start: rest.start + day[0].length, end: rest.end }
    : { start: sentence.start, end: beforeOutlet(article, sentence, outlet) };
  const cited = verb.groups?.cited ?? CITED_BEHIND.exec(behind.slice(verb[0].length))?.groups?.cited;
  return finding(article, sentence, { outlet, claim, cited, rule: 'outlet-reports', confidence: 0.85 });
}

/** `according to X, ...` and `..., according to X`; `Y told X ...` is claimed by the whole sentence. */
function reportAfter(article: Article, sentence: Span, outlet: OutletSpan, before: string): ReportFinding {
  const rest = { start: outlet.end, end: sentence.end };
  const stands = textAt(article.text, rest);
  const cited = CITED_BEHIND.exec(stands.slice(0, LONGEST_BEHIND))?.groups?.cited;
  if (!/according to[^,]*$/iu.test(before))
    return finding(article, sentence, {
      outlet,
      claim: sentence,
      cited,
      rule: 'told-outlet',
      confidence: 0.7,
    });
  const isFirst = /^, ?[^ ]/u.test(stands) && outlet.start - sentence.start < CALLED_BEFORE;
  const claim = isFirst ? rest : { start: sentence.start, end: beforeOutlet(article, sentence, outlet) };
  return finding(article, sentence, { outlet, claim, cited, rule: 'according-to-outlet', confidence: 0.9 });
}

/** Where the words about the outlet begin: `..., the Russian publication X reports`. */
function beforeOutlet({ text }: Article, { start }: Span, outlet: OutletSpan): number {
  const before = text.slice(start, outlet.start);
  const at = Math.max(before.lastIndexOf(','), before.search(/,? according to(?!.* according to)/u));
  return start + Math.max(0, at);
}

interface Told {
  readonly outlet: OutletSpan;
  readonly claim: Span;
  readonly cited: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

function finding(
  article: Article,
  sentence: Span,
  { outlet, claim, cited, rule, confidence }: Told,
): ReportFinding {
  const date = dateBeside(article, sentence, outlet);
  return {
    start: outlet.start,
    end: outlet.end,
    outlet: outlet.outlet,
    claim: cleaned(textAt(article.text, claim)),
    attribution: cited?.trim(),
    date,
    rule,
    confidence,
  };
}

function cleaned(claim: string): string {
  return claim.replace(/^[\s,:]*(?:that )?/u, '').replace(/[\s,]+$/u, '');
}
