import { CLAUSE_WITHIN, clauseStart, firstPhrase } from './clauses';
import type { FoundCue } from './cues';
import type { Item } from './frames';
import { phraseBefore, phraseFrom, type NounPhrase } from './noun-phrases';
import type { QuotationWords } from './quotation-words';

/** The source of a cue, and which rule found it. */
export interface FoundSource {
  readonly phrase: NounPhrase;
  /** The first item of all that names the source: `The mayor` in `The mayor, Jane Roe, said`. */
  readonly begins: number;
  readonly rule: SourceRule;
}

export type SourceRule =
  | 'document-behind'
  | 'after-cue'
  | 'agent'
  | 'before-cue'
  | 'relative'
  | 'subject-of-clause'
  | 'source-of-cue-before';

/**
 * Who stands with a cue: after it where the order is turned round (`said Roe`), before it, or as the subject of the clause.
 * `before` is the source of the cue before it in the same frame, which participles share: `he said, adding`.
 */
export function sourceOf(
  items: readonly Item[],
  cue: FoundCue,
  before: FoundSource | undefined,
  words: QuotationWords,
): FoundSource | undefined {
  if (cue.sourceStands === 'after')
    return named(items, phraseFrom(items, cue.end, words), 'after-cue', words);
  if (words.impersonalCues.has((items[cue.at] as Item).lower)) return documentBehind(items, cue, words);
  if (cue.isPassive) return agentOf(items, cue, words);
  return (
    turnedRound(items, cue, words) ??
    subjectOf(items, cue, before, words) ??
    subjectOfClause(items, cue, words)
  );
}

/** `говорится в письме министра`: the words behind the preposition name who speaks. */
function documentBehind(
  items: readonly Item[],
  { end }: FoundCue,
  words: QuotationWords,
): FoundSource | undefined {
  const mark = items[end];
  if (mark === undefined || !words.insideMarks.has(mark.lower)) return undefined;
  const phrase = phraseFrom(items, end + 1, words);
  const isDocument =
    phrase && items.slice(phrase.from, phrase.headEnd).some(({ lower }) => words.documents.has(lower));
  return isDocument ? { phrase, begins: end, rule: 'document-behind' } : undefined;
}

/** A name that stands beside a description is taken for it: `the mayor, Jane Roe,`. */
export function named(
  items: readonly Item[],
  phrase: NounPhrase | undefined,
  rule: SourceRule,
  words: QuotationWords,
): FoundSource | undefined {
  if (phrase === undefined) return undefined;
  const beside = items[phrase.to]?.text === ',' ? phraseFrom(items, phrase.to + 1, words) : undefined;
  const isApposition = beside !== undefined && isName(items, beside, words) && !isName(items, phrase, words);
  const ends = beside !== undefined && (items[beside.to] === undefined || items[beside.to]?.kind === 'sign');
  return { phrase: isApposition && ends ? beside : phrase, begins: phrase.from, rule };
}

const CAPITAL = /^\p{Lu}/u;

function isName(items: readonly Item[], { from, headEnd }: NounPhrase, words: QuotationWords): boolean {
  const last = items[headEnd - 1] as Item;
  return (
    CAPITAL.test(last.text) &&
    !words.pronouns.has(last.lower) &&
    (!words.determiners.has((items[from] as Item).lower) || endsAsFullName(items, from, headEnd))
  );
}

/** `the Austrian jurist Helmut Weissenbach`: two words with capitals behind one without. */
function endsAsFullName(items: readonly Item[], from: number, headEnd: number): boolean {
  const [described, first] = [items[headEnd - 3], items[headEnd - 2]];
  return headEnd - from > 3 && /^\p{Ll}/u.test(described?.text ?? '') && CAPITAL.test(first?.text ?? '');
}

/** An agent stands near: `was called a hero by the mayor`. */
const AGENT_WITHIN = 12;

function agentOf(items: readonly Item[], cue: FoundCue, words: QuotationWords): FoundSource | undefined {
  const limit = Math.min(items.length, cue.end + AGENT_WITHIN);
  for (let at = cue.end; at < limit; at += 1)
    if (words.agentMarks.has((items[at] as Item).lower))
      return named(items, phraseFrom(items, at + 1, words), 'agent', words);
  return undefined;
}

/** `"...," said Roe`: only right after a passage, where no subject can stand before the verb. */
function turnedRound(items: readonly Item[], cue: FoundCue, words: QuotationWords): FoundSource | undefined {
  if (cue.isParticiple || cue.sourceStands === 'before' || !isAfterPassage(items, cue.at)) return undefined;
  if (words.contentMarks.has(items[cue.end]?.lower ?? '')) return undefined;
  return named(items, phraseFrom(items, cue.end, words), 'after-cue', words);
}

function isAfterPassage(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.text === ',') return items[at - 2]?.kind === 'quote';
  return before === undefined || before.kind === 'quote' || before.kind === 'sign';
}

function subjectOf(
  items: readonly Item[],
  cue: FoundCue,
  before: FoundSource | undefined,
  words: QuotationWords,
): FoundSource | undefined {
  const end = subjectEnd(items, cue.at, words);
  if (isInfinitive(items, end, cue.at, words)) return before && shared(before);
  const last = items[end - 1];
  const beside = last?.text === ',' ? besideDescription(items, end - 1, words) : undefined;
  if (beside) return { phrase: beside, begins: beside.from, rule: 'before-cue' };
  if (last === undefined || standsApart(last, words))
    return isShared(last, cue) ? before && shared(before) : undefined;
  if (words.relatives.has(last.lower)) return antecedent(items, end - 1, words);
  return named(items, phraseBefore(items, end, words), 'before-cue', words);
}

/** `whose head, Jane Roe, said`: a name between two commas behind words in lower case. */
function besideDescription(
  items: readonly Item[],
  comma: number,
  words: QuotationWords,
): NounPhrase | undefined {
  const phrase = phraseBefore(items, comma, words);
  if (phrase === undefined || !isName(items, phrase, words) || items[phrase.from - 1]?.text !== ',')
    return undefined;
  const described = items[phrase.from - 2];
  const isShort = phrase.to - phrase.from >= 2 && phrase.to - phrase.from <= 6;
  return isShort && described?.kind === 'word' && /^\p{Ll}/u.test(described.text) ? phrase : undefined;
}

/** What ends no subject: a passage, a sign other than a bracket, `and`. */
function standsApart({ kind, text, lower }: Item, words: QuotationWords): boolean {
  if (kind === 'quote' || words.conjunctions.has(lower) || words.prepositions.has(lower)) return true;
  return kind === 'sign' && text !== ')';
}

/** After a comma only a participle goes on with the subject of the cue before: `he said, adding`. */
function isShared(last: Item | undefined, { isParticiple }: FoundCue): boolean {
  return last?.kind !== 'sign' || isParticiple;
}

function shared({ phrase, begins }: FoundSource): FoundSource {
  return { phrase, begins, rule: 'source-of-cue-before' };
}

/** `went to court to accuse`: the word before is no subject. */
function isInfinitive(items: readonly Item[], from: number, to: number, words: QuotationWords): boolean {
  for (let at = from; at < to; at += 1) if (words.infinitiveMarks.has((items[at] as Item).lower)) return true;
  return false;
}

/** Leaves out what may stand between a subject and its verb. */
function subjectEnd(items: readonly Item[], at: number, words: QuotationWords): number {
  let end = at;
  while (end > 0 && words.betweenSubjectAndVerb((items[end - 1] as Item).lower)) end -= 1;
  return end;
}

/** `Roe, who has said`; `a letter that says`. */
function antecedent(
  items: readonly Item[],
  relative: number,
  words: QuotationWords,
): FoundSource | undefined {
  const end = items[relative - 1]?.text === ',' ? relative - 1 : relative;
  return named(items, phraseBefore(items, end, words), 'relative', words);
}

/** The first phrase of the clause that the cue ends: `Roe, the mayor of the city, said`, `Roe smiled and said`. */
function subjectOfClause(
  items: readonly Item[],
  cue: FoundCue,
  words: QuotationWords,
): FoundSource | undefined {
  const clause = clauseStart(items, cue.at, words);
  const phrase =
    firstPhrase(items, clause, cue.at, words) ??
    (clause > 0 ? firstPhrase(items, 0, Math.min(cue.at, CLAUSE_WITHIN), words) : undefined);
  return named(items, phrase, 'subject-of-clause', words);
}
