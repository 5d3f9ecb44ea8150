import type { AnalysedText } from '../../../text/analysed-text';
import type { Token } from '../../../text/tokens';
import { casesAfter, GENITIVE, NOMINATIVE, type Cases } from '../../../russian/cases';
import { readingsOf, type Gender } from '../../../russian/declension';
import { appositionAfter, officeBefore, wordBefore, type Described } from './descriptions';
import { isKindOfPlace } from './places';
import type { Office } from './offices';
import { speechOf, type Speech } from './speech';

/** What stands around a name and tells of it. */
export interface Context {
  readonly office: Office | undefined;
  /** The words from the office to the name, in lower case, the office in the nominative. */
  readonly description: string | undefined;
  /** The cases that the words before ask for; undefined where they ask for none. */
  readonly cases: Cases | undefined;
  readonly gender: Gender | undefined;
  /** The gender of a verb in the past that follows: its subject is in the nominative. */
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
  const following = appositionAfter(text, after);
  const speech = speechOf(before) ?? speechOf(smallWordAt(text, after));
  const aged = agedReading(before);
  return {
    ...saidOf(described ?? following),
    cases: casesOf(described, aged?.cases, speech) ?? askedCases(text, before, described),
    gender: genderOf(speech, described, aged?.gender),
    verb: genderOfVerb(smallWordAt(text, after)),
    isActing: isActing(speech, before),
    isPlace: described === undefined && isPlaceWord(before),
  };
}

function saidOf(described: Described | undefined): Pick<Context, 'office' | 'description'> {
  return { office: described?.office, description: described?.text };
}

function smallWordAt({ tokens }: AnalysedText, at: number): string {
  const token: Token | undefined = tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

function casesOf(
  described: Described | undefined,
  aged: Cases | undefined,
  speech: Speech,
): Cases | undefined {
  if (described !== undefined && described.office.cases !== 0) return described.office.cases;
  return aged ?? (speech === undefined ? undefined : NOMINATIVE);
}

function genderOf(
  speech: Speech,
  described: Described | undefined,
  aged: Gender | undefined,
): Gender | undefined {
  return (speech === 'either' ? undefined : speech) ?? described?.office.gender ?? aged;
}

const PAST = /[аеиоуыяё]л(ся|ась|а)?$/;
const SHORTEST_VERB = 4;

function genderOfVerb(word: string): Gender | undefined {
  const ending = word.length < SHORTEST_VERB ? null : PAST.exec(word);
  if (ending === null) return undefined;
  return ending[1]?.startsWith('а') ? 'female' : 'male';
}

function isActing(speech: Speech, before: string): boolean {
  return speech !== undefined || AGED.test(before) || ACCORDING.has(before);
}

/** `55-летнего` is an adjective: its ending tells case and gender. */
function agedReading(
  word: string,
): { readonly cases: Cases; readonly gender: Gender | undefined } | undefined {
  if (!AGED.test(word)) return undefined;
  const readings = readingsOf(word.slice(-ENDING_OF_AGED)).filter(({ manner }) => manner === 'adjective');
  const cases = readings.reduce((sum, reading) => sum | reading.cases, 0);
  return cases === 0 ? undefined : { cases, gender: readings[0]?.gender };
}

function askedCases(text: AnalysedText, before: string, described: Described | undefined): Cases | undefined {
  const governor = described === undefined ? before : (wordBefore(text, described.at)?.lower ?? '');
  return ACCORDING.has(governor) ? GENITIVE : casesAfter(governor);
}

function isPlaceWord(word: string): boolean {
  if (PLACE_PREPOSITIONS.has(word)) return true;
  return word !== '' && readingsOf(word.replaceAll('ё', 'е')).some(({ lemma }) => isKindOfPlace(lemma));
}
