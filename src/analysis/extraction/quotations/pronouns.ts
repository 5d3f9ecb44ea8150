import type { PersonFinding } from '../findings';
import { indexAt, spanAt, type Span } from '../../text/span';
import type { AnalysedText } from '../../text/analysed-text';
import type { Appearance } from './cast';

/** Whom a pronoun may mean. */
export interface PronounQuestion {
  readonly at: number;
  readonly gender: PersonFinding['gender'];
  /** Who spoke last; a pronoun often goes on with that person. */
  readonly lastSpeaker: string | undefined;
  /** How many sentences back somebody may be named; usually a dozen. */
  readonly reach?: number;
}

/** So many names back a pronoun may reach. */
const NAMES_BACK = 30;
const SENTENCES_BACK = 12;

/** What speaks for a person as the one that a pronoun means. */
const WEIGHTS = {
  sentenceApart: -1,
  isSubject: 1.5,
  spokeLast: 2,
  genderKnown: 1,
  sameParagraph: 2.5,
} as const;

/**
 * The nearest person of the gender: subjects before others, and the one who spoke last before both. Of two who are a subject
 * together neither counts as one: `he` goes on with somebody who was the subject alone.
 */
export function personOfPronoun(
  text: AnalysedText,
  persons: readonly Appearance<PersonFinding>[],
  passages: readonly Span[],
  question: PronounQuestion,
): PersonFinding | undefined {
  const here = indexAt(text.sentences, question.at);
  const paragraph = spanAt(text.paragraphs, question.at);
  let best: { readonly finding: PersonFinding; readonly score: number } | undefined;
  const last = indexAt(persons, question.at - 1);
  for (let at = last; at >= 0 && at > last - NAMES_BACK; at -= 1) {
    const one = persons[at] as Appearance<PersonFinding>;
    const apart = here - indexAt(text.sentences, one.start);
    if (apart > (question.reach ?? SENTENCES_BACK)) break;
    if (!fits(one.finding, question) || spanAt(passages, one.start) !== undefined) continue;
    const isNear = paragraph !== undefined && one.start >= paragraph.start;
    const score =
      scoreOf(one, apart, isFirstInSentence(text, persons, at), question) +
      (isNear ? WEIGHTS.sameParagraph : 0);
    if (best === undefined || score > best.score) best = { finding: one.finding, score };
  }
  return best?.finding;
}

function fits({ gender }: PersonFinding, question: PronounQuestion): boolean {
  return gender === undefined || question.gender === undefined || gender === question.gender;
}

function scoreOf(
  { finding }: Appearance<PersonFinding>,
  apart: number,
  isSubject: boolean,
  { gender, lastSpeaker }: PronounQuestion,
): number {
  return (
    WEIGHTS.sentenceApart * apart +
    (isSubject ? WEIGHTS.isSubject : 0) +
    (finding.name === lastSpeaker ? WEIGHTS.spokeLast : 0) +
    (gender !== undefined && finding.gender === gender ? WEIGHTS.genderKnown : 0)
  );
}

/** `Orpo and Michal`: what stands between the two. */
const JOINED = /^ (?:and|и|жана|менен) $/u;

function isFirstInSentence(
  text: AnalysedText,
  persons: readonly Appearance<PersonFinding>[],
  at: number,
): boolean {
  const before = persons[at - 1];
  const next = persons[at + 1];
  const one = persons[at] as Span;
  if (next !== undefined && JOINED.test(text.text.slice(one.end, next.start))) return false;
  const sentence = text.sentences[indexAt(text.sentences, (persons[at] as Span).start)];
  return sentence === undefined || before === undefined || before.start < sentence.start;
}
