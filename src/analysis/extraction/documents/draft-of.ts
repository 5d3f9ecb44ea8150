import type { Article } from './article';
import { toldDates } from './article';
import type { Draft } from './drafts';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import type { PartialDate } from '../../../content/partial-date';
import type { Span } from '../../text/span';

type Told = Partial<Omit<Draft, 'rule' | 'confidence'>> & Pick<Draft, 'rule' | 'confidence'>;

/** A draft for a phrase; what the rule does not tell is unknown. */
export function draftOf({ noun, start, end }: NounPhrase, told: Told): Draft {
  // Written out: a copy of two objects takes longer than all that the rule looks at.
  return {
    kind: told.kind ?? noun.kind,
    start: told.start ?? start,
    end: told.end ?? end,
    isAnaphor: told.isAnaphor ?? false,
    isTold: told.isTold ?? false,
    words: told.words ?? NONE,
    title: told.title,
    isNamed: told.isNamed ?? false,
    author: told.author,
    addressee: told.addressee,
    date: told.date,
    isReply: told.isReply ?? false,
    rule: told.rule,
    confidence: told.confidence,
  };
}

const NONE: readonly string[] = [];

/** A later mention: `the letter`, `this statement`. */
export function anaphorOf(phrase: NounPhrase, told: Partial<Draft> = {}): Draft | undefined {
  const { determiner, modifiers } = phrase;
  const isPointing = determiner === 'the' || determiner === 'this' || determiner === 'owner';
  if (!isPointing || modifiers.length > 2) return undefined;
  return draftOf(phrase, { isAnaphor: true, rule: 'same-document', confidence: 0.7, ...told });
}

/** A later mention that says who made the document; where nothing was spoken of before, it is the first one. */
export function madeBy(phrase: NounPhrase, author: Party | undefined): Draft | undefined {
  const isTold = author !== undefined && author.kind !== 'unknown' && phrase.noun.kind !== 'other';
  return anaphorOf(phrase, { author, isTold: isTold && phrase.determiner !== 'this' });
}

const FARTHEST = 90;
/** Behind these another thing is told: its date is not that of the document. */
const OTHER_CLAUSE =
  /(?<!\p{L})(?:that|which|who|because|after|before|since|until|when|where|if|about|over|whether|expiring|effective|starting|котор\p{L}+|что|после|когда|если|вступ\p{L}+)(?!\p{L})/iu;

/** The date of the reporter's words that belongs to a document: the nearest in the sentence, with no other clause between. */
export function dateOfDocument(
  article: Article,
  { sentence, ...place }: Span & { readonly sentence: Span },
): PartialDate | undefined {
  const piece = {
    start: Math.max(sentence.start, place.start - FARTHEST),
    end: Math.min(sentence.end, place.end + FARTHEST),
  };
  const near = toldDates(article, piece)
    .map((date) => ({ ...date, gap: gapBetween(place, date) }))
    .filter(
      ({ start, end, gap }) => gap <= FARTHEST && !OTHER_CLAUSE.test(between(article, place, { start, end })),
    )
    .sort((one, other) => one.gap - other.gap);
  return near[0]?.date;
}

function gapBetween(place: Span, date: Span): number {
  return date.start >= place.end ? date.start - place.end : Math.max(0, place.start - date.end);
}

function between({ told }: Article, place: Span, date: Span): string {
  return date.start >= place.end ? told.slice(place.end, date.start) : told.slice(date.end, place.start);
}
