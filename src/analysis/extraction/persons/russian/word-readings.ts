import { withoutYo } from '../../../russian/letters';
import { readingsOf, type Gender, type Reading } from '../../../russian/declension';
import { remembered } from '../../../text/remembered';
import { ANY_CASE } from '../../../russian/cases';
import { genderOfGivenName, isGivenName, isLeadingSurname } from './given-names';
import { isPlace } from './places';
import { isThing } from './openers';

/** What a word may be in a name. */
export type Role = 'given' | 'patronymic' | 'surname' | 'leading';

/** A reading of a word of a name: `lemma` is the nominative in lower case with its own `ё`. */
export interface NameReading extends Reading {
  /** Undefined where nothing but the capital speaks for a name. */
  readonly role: Role | undefined;
}

const PATRONYMIC = /(?:ович|евич|[ое]вна|[иь]нична|[иь]ична)$/;
const SHORT_PATRONYMICS = new Set(['ильич', 'кузьмич', 'лукич', 'никитич', 'фомич', 'саввич', 'козьмич']);
/** Endings that surnames have and few other words. */
const SURNAME =
  /(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|ск(?:ий|ая|ой)|цк(?:ий|ая|ой)|енко|[ую]к|[аяе]ян|ян|швили|адзе|идзе|удзе|ава|уа|иа|ия|оглу|заде|сон|ссон|сен|берг|штейн|ман|манн|ез|ис|ич|вич|кевичюс|айтис|ко|ых|их|баев|беков)$/;
const STRONG_SURNAME =
  /(?:.{2}(?:[оеё]в|[оеё]ва)|.{3}[иы]на?|.{2}[сц]к(?:ий|ая)|.{2}енко|.{2}швили|.{2}[аиу]дзе|.{2}[аеь]?янц?|.{3}[еи]вич|.{3}чук|.{2}[ое]вич)$/;

/** Reads words as parts of names, each distinct word once. */
export class WordReader {
  /** All readings of a word as part of a name; lower case, `ё` as written. */
  readonly read = remembered(readName);

  /** The nominatives of a word, each once; lower case, `ё` as `е`. */
  readonly lemmas = remembered((word): readonly string[] => [
    ...new Set(this.read(word).map(({ lemma }) => withoutYo(lemma))),
  ]);

  /** Whether the word in some case is a usual given name. */
  isGiven(word: string): boolean {
    return this.read(word).some(({ role }) => role === 'given');
  }

  isPatronymic(word: string): boolean {
    return this.read(word).some(({ role }) => role === 'patronymic');
  }

  /** Whether it ends as surnames do and other words seldom. */
  isSurnameLike(word: string): boolean {
    return this.read(word).some(({ lemma, role }) => role === 'surname' && STRONG_SURNAME.test(lemma));
  }

  /** Whether it is a place or an institution in some case. */
  isThing(word: string): boolean {
    // `Алма-Ате`: a place is declined as one word, its last part alone may be too short for any.
    if (readingsOf(word).some(({ lemma }) => isPlace(withoutYo(lemma)))) return true;
    return this.read(word).some(({ lemma, manner }) => {
      const plain = withoutYo(lemma);
      const last = plain.slice(plain.lastIndexOf('-') + 1);
      return isPlace(plain) || (manner !== 'none' && isThing(last));
    });
  }
}

function readName(word: string): readonly NameReading[] {
  if (isLeadingSurname(word))
    return [
      { lemma: word, gender: undefined, cases: ANY_CASE, manner: 'none', role: 'leading' },
      ...plainReadings(word),
    ];
  return plainReadings(word);
}

const ELDER_OR_YOUNGER = /^(.+)-((?:младш|старш)(?:ий|его|ему|им|ем|ая|ей|ую))$/;

function plainReadings(word: string): readonly NameReading[] {
  const hyphen = word.lastIndexOf('-');
  const readings = readingsOf(word).map(withRole);
  if (hyphen < 0) return preferGiven(readings);
  if (readings.some(({ role }) => role === 'given')) return preferGiven(readings);
  const elder = ELDER_OR_YOUNGER.exec(word);
  if (elder !== null) return withElder(elder[1] as string, elder[2] as string);
  const head = word.slice(0, hyphen + 1);
  return readingsOf(word.slice(hyphen + 1)).map((reading) => ({
    ...withRole(reading),
    lemma: head + reading.lemma,
  }));
}

/** A usual given name is nothing else, unless it may also be an oblique case of a surname. */
function preferGiven(readings: readonly NameReading[]): readonly NameReading[] {
  if (!readings.some(({ role }) => role === 'given')) return readings;
  return readings.filter(({ role, manner }) => role !== undefined || manner === 'surname');
}

/** `Буша-младшего`: both words are declined. */
function withElder(head: string, tail: string): readonly NameReading[] {
  const tails = readingsOf(tail).filter(({ manner }) => manner === 'adjective');
  return tails.flatMap(({ lemma, cases, gender }) =>
    plainReadings(head)
      .filter((reading) => (reading.cases & cases) !== 0)
      .map((reading) => ({
        ...reading,
        lemma: `${reading.lemma}-${lemma}`,
        cases: reading.cases & cases,
        gender: reading.gender ?? gender,
      })),
  );
}

function withRole(reading: Reading): NameReading {
  const plain = withoutYo(reading.lemma);
  if (reading.manner !== 'surname' && reading.manner !== 'adjective' && isGivenName(plain))
    return given(reading, plain);
  if (PATRONYMIC.test(plain) || SHORT_PATRONYMICS.has(plain)) return patronymic(reading, plain);
  return { ...reading, role: isSurname(reading) ? 'surname' : undefined };
}

/** A man's name is declined; a woman's in -а is, and stays as it is where it ends in a consonant. */
function given(reading: Reading, plain: string): NameReading {
  const gender = genderOfGivenName(plain);
  const fits = gender === undefined || reading.gender === undefined || reading.gender === gender;
  return fits
    ? { ...reading, gender: gender ?? reading.gender, role: 'given' }
    : { ...reading, role: undefined };
}

function patronymic(reading: Reading, plain: string): NameReading {
  const gender: Gender = plain.endsWith('на') ? 'female' : 'male';
  if (reading.manner !== 'noun') return { ...reading, role: undefined };
  return { ...reading, gender, role: isSonsName(plain) ? 'patronymic' : 'surname' };
}

/** Whether the father's name in it is a usual one: Иванович is, Абрамович and Войнович are surnames as well. */
function isSonsName(plain: string): boolean {
  if (!/[ое]вич$/.test(plain)) return true;
  const stem = plain.slice(0, -4);
  const soft = stem.endsWith('ь') ? `${stem.slice(0, -1)}ий` : undefined;
  return [stem, `${stem}й`, `${stem}ь`, soft].some((name) => name !== undefined && isGivenName(name));
}

function isSurname({ lemma, manner }: Reading): boolean {
  return manner === 'surname' || SURNAME.test(lemma);
}
