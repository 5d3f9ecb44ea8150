import type { Article } from './article';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';

const MADE =
  /(?:sign(?:ed|s|ing)?|ratif\p{L}+|conclud\p{L}+|reach(?:ed|ing)?|broker\p{L}*|violat\p{L}+|breach\p{L}*|withdr\p{L}+|join(?:ed|ing)?|abandon\p{L}*|negotiat\p{L}+|renegotiat\p{L}+|under|sealed|struck) (?:from |of )?(?:\p{L}+ ){0,3}$/iu;
const BEHIND =
  /^(?: of \d{4})? (?:between|signed|reached|on|to (?:curb|end|share|limit|reduce|secure|cooperate)|that (?:the|was|ended))(?![\p{L}])/u;
/** `deal` is a treaty only of these. */
const DEALS =
  /^(?:nuclear|trade|peace|ceasefire|cease-fire|climate|arms|brexit|migration|gas|grain|security|free-trade)$/;

/** Words that say nothing of what it is about. */
const EMPTY = /^(?:..?|new|first|recent|final|legal|such|draft)$/;

/** Treaties and agreements between states or bodies: somebody signs, breaks or leaves them, or it is said between whom. */
export function treatyDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const words = phrase.modifiers.filter((word) => !EMPTY.test(word));
  const isOfDeals = words.some((word) => DEALS.test(word));
  if (phrase.word === 'deal' && !isOfDeals) return undefined;
  if (phrase.determiner === 'this' || phrase.determiner === 'none' || isPraised(phrase))
    return anaphorOf(phrase);
  // Also inside quotations: what is between two states exists, whoever speaks of it.
  const isBetween = BEHIND.test(article.text.slice(phrase.end, phrase.end + 30));
  if (words.length === 0 && !isBetween) return anaphorOf(phrase, { isTold: isSigned(article, phrase) });
  if (!isOfDeals && !isSurelyTreaty(article, phrase, isBetween)) return anaphorOf(phrase);
  const date = dateOfDocument(article, phrase);
  const title = [...words, phrase.word].join(' ');
  return draftOf(phrase, { words, title, date, rule: 'treaty', confidence: 0.6 });
}

/** Only states have it, it is said to be made, or it has its year: `a 1998 agreement on fishing`. */
function isSurelyTreaty(article: Article, phrase: NounPhrase, isBetween: boolean): boolean {
  const isDated =
    phrase.modifiers.some((word) => YEAR.test(word)) ||
    OF_YEAR.test(article.text.slice(phrase.end, phrase.end + 9));
  return SURE.has(phrase.word) || isMade(article, phrase) || (isDated && isBetween);
}

/** `the memorandum was signed in Lagos`: it exists, whatever else is said of it. */
function isSigned({ told }: Article, { end, word }: NounPhrase): boolean {
  return (
    word !== 'deal' &&
    /^,? (?:(?:which|that) )?(?:(?:has|have|had|was|were|been) )*(?:signed|initialled|initialed|ratified|concluded)(?!\p{L})/u.test(
      told.slice(end, end + 40),
    )
  );
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const OF_YEAR = /^ of (?:1[89]|20)\d\d/;

/** These are made between states only. */
const SURE = new Set(['treaty', 'memorandum of understanding']);

/** `the biggest arms deal in history` says something of one that is named elsewhere. */
function isPraised({ modifiers }: NounPhrase): boolean {
  return modifiers.some((word) => /^(?:most|biggest|largest|greatest|best|worst|first-ever)$/.test(word));
}

function isMade({ told }: Article, { start }: NounPhrase): boolean {
  return MADE.test(told.slice(Math.max(0, start - 60), start));
}
