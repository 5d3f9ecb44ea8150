import { withoutYo } from '../../../russian/letters';
import {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL,
  type Cases,
} from '../../../russian/cases';
import type { Gender } from '../../../russian/declension';
import type { Context } from './context';
import type { RunWord } from './run-words';
import type { Use } from './vocabulary';
import type { NameReading, WordReader } from './word-readings';

/** How the words of a name are read together: as one person's of a gender, in one case. */
export interface NameChoice {
  readonly gender: Gender;
  /** One reading for each word; undefined for initials, particles and numerals. */
  readonly readings: readonly (NameReading | undefined)[];
  readonly score: number;
}

const CASES: readonly Cases[] = [NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, PREPOSITIONAL];

/** The best reading for each gender; undefined where no case fits all words. */
export interface NameChoices {
  readonly best: NameChoice | undefined;
  readonly male: NameChoice | undefined;
  readonly female: NameChoice | undefined;
}

/** What the readings are weighed by. */
export interface Weighing {
  readonly context: Context;
  readonly reader: WordReader;
  /** By how many forms a nominative is used in the text. */
  readonly uses: ReadonlyMap<string, Use>;
}

/** Reads the words as the name of one person, of either gender. */
export function chooseReadings(words: readonly RunWord[], weighing: Weighing): NameChoices {
  const [male, female] = (['male', 'female'] as const).map((gender) => bestFor(words, gender, weighing));
  const best = female === undefined || (male !== undefined && male.score >= female.score) ? male : female;
  return { best, male, female };
}

/** Whether the reading of the other gender is so much worse that this is the person's. */
export function isGenderSure({ male, female }: NameChoices): boolean {
  return Math.abs((male?.score ?? IMPOSSIBLE) - (female?.score ?? IMPOSSIBLE)) >= SURE;
}

const IMPOSSIBLE = -10;
const SURE = 2.5;

function bestFor(words: readonly RunWord[], gender: Gender, weighing: Weighing): NameChoice | undefined {
  let best: NameChoice | undefined;
  for (const one of CASES) {
    const choice = readAs(words, gender, one, weighing);
    if (choice !== undefined && choice.score > (best?.score ?? -Infinity)) best = choice;
  }
  return best;
}

function readAs(
  words: readonly RunWord[],
  gender: Gender,
  one: Cases,
  weighing: Weighing,
): NameChoice | undefined {
  const readings: (NameReading | undefined)[] = [];
  let score = scoreOfContext(gender, one, weighing.context);
  for (const [index, word] of words.entries()) {
    const isLast = index === words.length - 1;
    const reading = word.kind === 'name' ? bestReading(word, gender, one, isLast, weighing) : undefined;
    if (word.kind === 'name' && reading === undefined) return undefined;
    readings.push(reading);
    if (reading !== undefined) score += scoreOf(reading, word.plain, isLast, weighing);
  }
  return { gender, readings, score };
}

function bestReading(
  { plain, text }: RunWord,
  gender: Gender,
  one: Cases,
  isLast: boolean,
  weighing: Weighing,
): NameReading | undefined {
  let best: NameReading | undefined;
  let most = -Infinity;
  for (const reading of weighing.reader.read(text.toLowerCase())) {
    if ((reading.cases & one) === 0 || (reading.gender !== undefined && reading.gender !== gender)) continue;
    const score = scoreOf(reading, plain, isLast, weighing);
    if (score > most) [best, most] = [reading, score];
  }
  return best;
}

const ROLE_SCORES = { given: 6, patronymic: 4, leading: 2, surname: 0.5 } as const;
const GIVEN_AS_LAST = 2;
const ADJECTIVE_SURNAME = /[сц]к(?:ий|ая|ой)$/;
const FOR_EACH_FORM = 0.6;
const MOST_FOR_FORMS = 1.8;

/** How well a reading fits a name, apart from its case. */
function scoreOf(reading: NameReading, word: string, isLast: boolean, { uses }: Weighing): number {
  const { role, lemma } = reading;
  const byRole = role === undefined ? 0 : role === 'given' && isLast ? GIVEN_AS_LAST : ROLE_SCORES[role];
  const forms = uses.get(withoutYo(lemma))?.forms ?? 1;
  return byRole + scoreOfManner(reading, word) + Math.min(MOST_FOR_FORMS, (forms - 1) * FOR_EACH_FORM);
}

function scoreOfManner({ manner, lemma, role, gender }: NameReading, word: string): number {
  if (manner === 'surname') return 1.2;
  if (manner === 'adjective') return ADJECTIVE_SURNAME.test(lemma) ? 1.2 : -1;
  if (role === 'given') return 0.4;
  if (manner === 'none') return gender === 'female' ? -0.7 : 0;
  return /[ая]$/.test(lemma) && lemma !== word && !/ия$/.test(lemma) ? 0 : /[ая]$/.test(lemma) ? 0.1 : 0.5;
}

const PRIOR = new Map<Cases, number>([
  [NOMINATIVE, 0.6],
  [GENITIVE, 0.4],
  [ACCUSATIVE, 0.1],
  [INSTRUMENTAL, 0.3],
  [DATIVE, 0.1],
]);

function scoreOfContext(gender: Gender, one: Cases, { cases, gender: told, office, verb }: Context): number {
  const asked = cases === undefined ? 0 : (cases & one) !== 0 ? 2 : -3;
  const known = told ?? office?.gender;
  const byGender = known === undefined ? (gender === 'male' ? 0.3 : 0) : known === gender ? 2 : -2;
  const byVerb = verb === undefined || one !== NOMINATIVE ? 0 : verb === gender ? 1.5 : -2;
  return asked + byGender + byVerb + (PRIOR.get(one) ?? 0);
}
