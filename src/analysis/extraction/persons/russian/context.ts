import type { AnalysedText } from '../../../text/analysed-text';
import type { Token } from '../../../text/tokens';
import { casesAfter, GENITIVE, type Cases } from '../../../russian/cases';
import { remembered } from '../../../text/remembered';
import { readingsOf, type Gender } from '../../../russian/declension';
import { appositionAfter, officeBefore, wordBefore, type Described } from './descriptions';
import { isKindOfPlace } from './places';
import type { Office } from './offices';
import { speechOf } from './speech';

/** What stands around a name and tells of it. */
export interface Context {
  readonly office: Office | undefined;
  /** The words from the office to the name, in lower case, the office in the nominative. */
  readonly description: string | undefined;
  /** The cases that the words before ask for; undefined where they ask for none. */
  readonly cases: Cases | undefined;
  readonly gender: Gender | undefined;
  /** The gender of a verb in the past beside it, of which it is the subject if it stands in the nominative. */
  readonly verb: Gender | undefined;
  /** Something that only people do, or are, stands beside it. */
  readonly isActing: boolean;
  /** `города`, `улица` before it, or a preposition of places. */
  readonly isPlace: boolean;
}

const PLACE_PREPOSITIONS = new Set(['в', 'во', 'на', 'из', 'под', 'близ', 'около', 'через', 'до']);
const ACCORDING = new Set(
  (
    'словам мнению заявлению признанию утверждению сообщению информации оценке просьбе инициативе мотивам версии совету ' +
    'имени памяти кандидатуру'
  ).split(' '),
);
const AGED = /^\d+-летн(?:ий|его|ему|им|ем|яя|ей|юю)$/;
const ENDING_OF_AGED = 5;

/** What stands around the tokens from `first` to before `after`. Looks at some ten tokens, within the sentence. */
export function contextOf(text: AnalysedText, first: number, after: number): Context {
  const before = wordBefore(text, first)?.lower ?? '';
  const described = officeBefore(text, first);
  return {
    ...saidOf(described ?? appositionAfter(text, after)),
    ...adjectiveOr(agedReading(before), described, askedCases(text, before, described)),
    ...verbsBeside(text, before, after),
    isPlace: described === undefined && isPlaceWord(before),
  };
}

function saidOf(described: Described | undefined): Pick<Context, 'office' | 'description'> {
  return { office: described?.office, description: described?.text };
}

/** Case and gender of what stands before the name in its own case; else what a preposition asks for. */
function adjectiveOr(
  aged: Aged | undefined,
  described: Described | undefined,
  asked: Cases | undefined,
): Pick<Context, 'cases' | 'gender'> {
  if (described === undefined) return { cases: aged?.cases ?? asked, gender: aged?.gender };
  const { cases, gender } = described.office;
  return { cases: cases === 0 ? asked : cases, gender };
}

/** A verb after the name is its own unless a preposition stands before: `с Ильиной согласился`. */
function verbsBeside(text: AnalysedText, before: string, after: number): Pick<Context, 'isActing' | 'verb'> {
  const next = casesAfter(before) === undefined ? smallWordAt(text, after) : '';
  const speech = speechOf(before);
  const isMarked = AGED.test(before) || ACCORDING.has(before);
  return {
    verb: genderOfVerb(next) ?? (speech === 'either' ? undefined : speech),
    isActing: speech !== undefined || speechOf(next) !== undefined || isMarked,
  };
}

function smallWordAt({ tokens }: AnalysedText, at: number): string {
  const token: Token | undefined = tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

interface Aged {
  readonly cases: Cases;
  readonly gender: Gender | undefined;
}

/** `55-летнего` is an adjective: its ending tells case and gender. */
function agedReading(word: string): Aged | undefined {
  if (!AGED.test(word)) return undefined;
  const readings = readingsOf(word.slice(-ENDING_OF_AGED)).filter(({ manner }) => manner === 'adjective');
  const cases = readings.reduce((sum, reading) => sum | reading.cases, 0);
  return cases === 0 ? undefined : { cases, gender: readings[0]?.gender };
}

const PAST = /[аеиоуыяё]л(ся|ась|а)?$/;
const SHORTEST_VERB = 4;

function genderOfVerb(word: string): Gender | undefined {
  const ending = word.length < SHORTEST_VERB ? null : PAST.exec(word);
  if (ending === null) return undefined;
  return ending[1]?.startsWith('а') ? 'female' : 'male';
}

function askedCases(text: AnalysedText, before: string, described: Described | undefined): Cases | undefined {
  const governor = described === undefined ? before : (wordBefore(text, described.at)?.lower ?? '');
  return ACCORDING.has(governor) ? GENITIVE : casesAfter(governor);
}

const isPlaceWord = remembered((word) => {
  if (PLACE_PREPOSITIONS.has(word)) return true;
  return word !== '' && readingsOf(word.replaceAll('ё', 'е')).some(({ lemma }) => isKindOfPlace(lemma));
});
