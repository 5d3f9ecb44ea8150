import type { Article } from './article';
import { issuerBefore, partyBy, partyInside } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';

const PASSED =
  /(?:adopted|passed|approved|voted (?:for|on|against)|vetoed|backed|tabled|under|violat\p{L}+|drafted|introduced|put forward) (?:a |an |the )?[^.;,]{0,30}$/iu;
const CONTENT =
  /^ (?:on|calling|condemning|demanding|urging|adopted|passed|that (?:calls|condemns|demands|accommodated|would))/u;

/** Only bodies have resolutions of these kinds. */
const OF_BODIES =
  /^(?:contempt|censure|budget|impeachment|congressional|council|joint|non-binding|un|u\.n\.|parliamentary|draft)$/;

/** Resolutions of parliaments and councils, not of quarrels: somebody adopts them, or they call for something. */
export function resolutionDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const { told } = article;
  const maker = partyBy(article, phrase);
  const author = phrase.owner ?? maker ?? partyInside(article, phrase) ?? issuerBefore(article, phrase);
  const isAdopted = PASSED.test(told.slice(Math.max(0, phrase.start - 60), phrase.start));
  if (isMention(phrase) && !isAdopted) return anaphorOf(phrase, { author, isTold: maker !== undefined });
  const isPassed = maker !== undefined || isAdopted || author?.kind === 'organization';
  if (phrase.determiner === 'this' || !(isPassed || isOfBody(article, phrase))) return anaphorOf(phrase);
  return resolutionBy(article, phrase, author);
}

function resolutionBy(article: Article, phrase: NounPhrase, author: Party | undefined): Draft {
  const words = phrase.modifiers.filter((word) => word.length > 2);
  return draftOf(phrase, {
    author,
    title: words.length > 0 ? [...phrase.modifiers, phrase.word].join(' ') : undefined,
    date: dateOfDocument(article, phrase),
    rule: 'resolution',
    confidence: 0.7,
  });
}

function isOfBody({ told }: Article, { end, modifiers }: NounPhrase): boolean {
  return modifiers.some((word) => OF_BODIES.test(word)) || CONTENT.test(told.slice(end, end + 30));
}

/** `the resolution`. */
function isMention({ determiner, modifiers, owner }: NounPhrase): boolean {
  return determiner === 'the' && modifiers.length === 0 && owner === undefined;
}
