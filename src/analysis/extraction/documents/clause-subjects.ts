import type { Article } from './article';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import { subjectOf } from './subjects';
import type { Span } from '../../text/span';

const VERB =
  /(?<!\p{L})(?:(?:has|have|had) )?(?:\p{L}{2,}ed|wrote|said|told|sent|gave|drew|made|put|took|spoke|went|set|laid|led|held|broke|came|brought|found|urge|call|ask)(?!\p{L})/u;
/** `in a letter` says in what; `for a letter` does not. */
const MEANS = /(?<!\p{L})(?:in|via|through)(?: an?| his| her| their| its)? $/iu;
/** Where a clause begins: at the sentence, or behind what leads in. */
const LEADS =
  /^(?:[^,]{1,60}, )?(?<who>(?:(?:the|a|an|some|several|more than|at least|dozens of|hundreds of|\d[\d,]*) ){0,2}(?:[\p{L}'’-]+ ){1,6})$/iu;
const NOBODY =
  /(?<!\p{L})(?:it|he|she|they|there|this|that|who|which|what|i|we|you|and|but|as|when|while|after|before|if|because|was|were|is|are|be|been|letter|report|statement|bill|law|document|note|text|move|decision|vote|meeting|plan|talks|war|strike|protest|protests|rally|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/iu;

/**
 * Who does what the clause tells in which a document is named as its means: `scholars had pressed for it in a letter`.
 * A name or an office, else the words of the clause.
 */
export function clauseSubject(article: Article, { sentence, start }: NounPhrase): Party | undefined {
  const left = article.told.slice(sentence.start, start);
  const verb = VERB.exec(left);
  if (verb === null || left.length > 300 || !MEANS.test(left)) return undefined;
  const span = { start: sentence.start + verb.index, end: sentence.start + verb.index + verb[0].length };
  return subjectOf(article, sentence, span) ?? wordsOf(article, sentence, left.slice(0, verb.index));
}

function wordsOf(article: Article, { start }: Span, left: string): Party | undefined {
  const who = LEADS.exec(left.replace(/^.{0,40} [-–—] /u, ''))?.groups?.who;
  if (who === undefined || NOBODY.test(who)) return undefined;
  const end = start + left.length - 1;
  const name = who.trim().replace(/^(?:the|a|an) /i, '');
  return {
    start: end - who.trim().length,
    end,
    name: article.text.slice(end - name.length, end),
    kind: 'words',
  };
}
