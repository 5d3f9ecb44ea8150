import type { Article } from './article';
import { issuerBefore, partyBy } from './cue-places';
import { anaphorOf, dateOfDocument, draftOf } from './draft-of';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';

/** What says what a bill is about, up to the next verb or sign. */
const ABOUT =
  /^ (?:on|about|against|for|regarding|concerning|banning|requiring|allowing|prohibiting|legali[sz]ing|criminali[sz]ing|designed to|that (?:would|will|requires?|allows?|bans?|bars?|makes?|prohibits?|forbids?|gives?|limits?|imposes?)|to \p{Ll}+)(?: [\p{L}\p{N}'’-]+){1,8}/u;
const LEAD = /^ (?:that \p{L}+|designed to|\p{L}+)/u;
/** Wishes and rules in general: `there should be a law`. */
const UNREAL =
  /(?:should|would|could|must|needs? to|to) be $|(?:any|no|every|without|under|foot|footing|footed|pay|pays|paid|paying|picks? up|picked up) $/iu;
/** Words that tell nothing of what the bill is about. */
const EMPTY = new Set(
  (
    'on about against for regarding concerning designed to that would will the a an of in under and or new controversial proposed draft bipartisan such similar sweeping ' +
    'relevant same original previous first second last current recent landmark existing consideration country own its his their which is it was any other by with from major strict tough so-called republican democratic house senate federal final key'
  ).split(' '),
);
/** Behind these another clause begins. */
const ENDS_TITLE =
  / (?:under|which|who|that|and|but|in|is|was|were|has|have|as|after|before|when|while|by|at|would|will|could|through|during|if|because|since)(?: .*)?$/u;

/**
 * Bills and laws: `a bill on foreign agents`, `the energy bill`, `a law requiring ...`. What it is about tells one from
 * another; where nothing says that, `the bill` is the one that was spoken of.
 */
export function lawDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  if (UNREAL.test(article.told.slice(Math.max(0, phrase.start - 30), phrase.start))) return undefined;
  const about = aboutOf(article, phrase);
  const name = shortName(article.text, phrase.end + about.length);
  const words = wordsOf([...phrase.modifiers, ...about.split(' '), ...(name ?? '').split(' ')]);
  if (words.length === 0 || phrase.determiner === 'this' || isGeneral(phrase, about))
    return authoredOrMentioned(article, phrase);
  // `a law that would ...` is none yet.
  const kind = about.startsWith(' that would ') ? 'bill' : phrase.noun.kind;
  return draftOf(phrase, {
    kind,
    words,
    title: name ?? [...phrase.modifiers.filter((word) => !EMPTY.has(word)), phrase.word].join(' ') + about,
    isNamed: name !== undefined,
    author: authorOf(article, phrase),
    date: dateOfDocument(article, phrase),
    rule: 'law-about',
    confidence: 0.7,
  });
}

/** `The bill, drafted by X,`: who made it is told of the bill that was spoken of, or of one that nothing else names. */
function authoredOrMentioned(article: Article, phrase: NounPhrase): Draft | undefined {
  const author =
    phrase.noun.kind === 'bill' && phrase.determiner !== 'this' ? authorOf(article, phrase) : undefined;
  const isNew = author !== undefined && author.kind !== 'words' && phrase.determiner === 'a';
  if (!isNew) return anaphorOf(phrase, { author });
  return draftOf(phrase, { author, date: dateOfDocument(article, phrase), rule: 'bill-by', confidence: 0.6 });
}

/** ` on foreign agents`; empty where the noun stands alone. */
function aboutOf({ text }: Article, { word, determiner, end, sentence }: NounPhrase): string {
  if (determiner === 'none' && word !== 'legislation') return '';
  const about = ABOUT.exec(text.slice(end, Math.min(sentence.end, end + 120)))?.[0] ?? '';
  // `that would` leads in; the same words further on begin another clause.
  const lead = LEAD.exec(about)?.[0] ?? '';
  return lead + about.slice(lead.length).replace(ENDS_TITLE, '');
}

/** A bill has who brought it in; a law is made by all who vote. */
function authorOf(article: Article, phrase: NounPhrase): Party | undefined {
  const author = phrase.owner ?? partyBy(article, phrase);
  return author ?? (phrase.noun.kind === 'bill' ? sponsorBefore(article, phrase) : undefined);
}

const PASSED =
  /(?<!\p{L})(?:sign|signs|signed|signing|pass|passed|passes|passing|approve|approved|approves|adopted|adopts|enacted|sent|send|sends)(?!\p{L})[^.;]{0,60}$/iu;

/** Who signs or passes a bill has not written it. */
function sponsorBefore(article: Article, phrase: NounPhrase): Party | undefined {
  const left = article.told.slice(Math.max(phrase.sentence.start, phrase.start - 70), phrase.start);
  return PASSED.test(left) ? undefined : issuerBefore(article, phrase);
}

/** `a bill on public meetings (the Assembly Act)`: by what name it is known. */
function shortName(text: string, end: number): string | undefined {
  return /^ \((?:the )?["“]?(\p{Lu}[^()"”]{2,60}(?:law|act|bill|code))["”]?\)/iu.exec(
    text.slice(end, end + 75),
  )?.[1];
}

function wordsOf(words: readonly string[]): readonly string[] {
  return [
    ...new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length > 1 && !EMPTY.has(word))),
  ];
}

/** Laws are spoken of in general more often than bills: a determiner and what it is about must tell which. */
function isGeneral({ noun, determiner, modifiers }: NounPhrase, about: string): boolean {
  if (noun.kind !== 'law') return false;
  if (determiner === 'none') return true;
  return about === '' && (determiner === 'a' || wordsOf(modifiers).length === 0);
}

/** `the measure`, `the draft`, `the document`: what was spoken of before, whatever it is, and who is said to have made it. */
export function mentionDraft(article: Article, phrase: NounPhrase): Draft | undefined {
  const author = phrase.noun.kind === 'bill' ? partyBy(article, phrase) : undefined;
  return anaphorOf(phrase, { author: author?.kind === 'words' ? undefined : author });
}
