import {
  ACCUSATIVE,
  ANY_CASE,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
  type Cases,
} from './cases';

export type Gender = 'female' | 'male';

/** How a word is declined: as a noun, as a surname in -ов or -ин, as an adjective, or not at all. */
export type Manner = 'noun' | 'surname' | 'adjective' | 'none';

/** What a written form may be: its nominative singular, whose name it then is, and the cases it stands in. */
export interface Reading {
  readonly lemma: string;
  /** Undefined where the form tells nothing: both men and women bear names in -а and names that are not declined. */
  readonly gender: Gender | undefined;
  readonly cases: Cases;
  readonly manner: Manner;
}

interface Paradigm {
  readonly manner: Manner;
  readonly gender: Gender | undefined;
  /** The ending of the nominative singular. */
  readonly ending: string;
  /** What the stem must end in. */
  readonly stem: RegExp;
  readonly forms: Readonly<Record<string, Cases>>;
}

const HARD = /[бвгдзклмнпрстфх]$/;
const HISSING = /[жшчщц]$/;
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/;
const BEFORE_Y = /[бвдзлмнпрстфц]$/;
const BEFORE_I = /[гкхжшчщ]$/;
const NOT_I = /[^иь]$/;
const OV_IN = /(?:[оеё]в|[иы]н)$/;

const G_A = GENITIVE | ACCUSATIVE;
const D_P = DATIVE | PREPOSITIONAL;
const G_D_P = GENITIVE | DATIVE | PREPOSITIONAL;
const G_D_I_P = G_D_P | INSTRUMENTAL;

/** The singular of names and of words for people; A. A. Zaliznyak's types 1 to 8 where they matter to names. */
const PARADIGMS: readonly Paradigm[] = [
  noun('male', '', HARD, { '': NOMINATIVE, а: G_A, у: DATIVE, ом: INSTRUMENTAL, е: PREPOSITIONAL }),
  noun('male', '', HISSING, {
    '': NOMINATIVE,
    а: G_A,
    у: DATIVE,
    ем: INSTRUMENTAL,
    ом: INSTRUMENTAL,
    е: PREPOSITIONAL,
  }),
  noun('male', 'й', NOT_I, { й: NOMINATIVE, я: G_A, ю: DATIVE, ем: INSTRUMENTAL, е: PREPOSITIONAL }),
  noun('male', 'й', /и$/, { й: NOMINATIVE, я: G_A, ю: DATIVE, ем: INSTRUMENTAL, и: PREPOSITIONAL }),
  noun('male', 'ь', CONSONANT, {
    ь: NOMINATIVE,
    я: G_A,
    ю: DATIVE,
    ем: INSTRUMENTAL,
    ём: INSTRUMENTAL,
    е: PREPOSITIONAL,
  }),
  noun('female', 'ь', CONSONANT, { ь: NOMINATIVE | ACCUSATIVE, и: G_D_P, ью: INSTRUMENTAL }),
  noun(undefined, 'а', BEFORE_Y, { а: NOMINATIVE, ы: GENITIVE, е: D_P, у: ACCUSATIVE, ой: INSTRUMENTAL }),
  noun(undefined, 'а', BEFORE_I, {
    а: NOMINATIVE,
    и: GENITIVE,
    е: D_P,
    у: ACCUSATIVE,
    ой: INSTRUMENTAL,
    ей: INSTRUMENTAL,
  }),
  noun(undefined, 'а', /ц$/, { ей: INSTRUMENTAL }),
  noun(undefined, 'а', /[аеёиоуэюя]$/, { а: NOMINATIVE, у: ACCUSATIVE }),
  noun(undefined, 'я', /[^и]$/, {
    я: NOMINATIVE,
    и: GENITIVE,
    е: D_P,
    ю: ACCUSATIVE,
    ей: INSTRUMENTAL,
    ёй: INSTRUMENTAL,
  }),
  noun(undefined, 'я', /и$/, { я: NOMINATIVE, и: G_D_P, ю: ACCUSATIVE, ей: INSTRUMENTAL }),
  surname('male', '', { '': NOMINATIVE, а: G_A, у: DATIVE, ым: INSTRUMENTAL, е: PREPOSITIONAL }),
  surname('female', 'а', { а: NOMINATIVE, ой: G_D_I_P, у: ACCUSATIVE }),
  adjective('male', 'ый', BEFORE_Y, {
    ый: NOMINATIVE,
    ого: G_A,
    ому: DATIVE,
    ым: INSTRUMENTAL,
    ом: PREPOSITIONAL,
  }),
  adjective('male', 'ой', CONSONANT, { ой: NOMINATIVE }),
  adjective('male', 'ий', /[гкх]$/, {
    ий: NOMINATIVE,
    ого: G_A,
    ому: DATIVE,
    им: INSTRUMENTAL,
    ом: PREPOSITIONAL,
  }),
  adjective('male', 'ий', /[жшчщн]$/, {
    ий: NOMINATIVE,
    его: G_A,
    ему: DATIVE,
    им: INSTRUMENTAL,
    ем: PREPOSITIONAL,
  }),
  adjective('female', 'ая', CONSONANT, { ая: NOMINATIVE, ой: G_D_I_P, ую: ACCUSATIVE }),
  adjective('female', 'яя', /н$/, { яя: NOMINATIVE, ей: G_D_I_P, юю: ACCUSATIVE }),
];

function noun(gender: Gender | undefined, ending: string, stem: RegExp, forms: Paradigm['forms']): Paradigm {
  return { manner: 'noun', gender, ending, stem, forms };
}

function surname(gender: Gender, ending: string, forms: Paradigm['forms']): Paradigm {
  return { manner: 'surname', gender, ending, stem: OV_IN, forms };
}

function adjective(gender: Gender, ending: string, stem: RegExp, forms: Paradigm['forms']): Paradigm {
  return { manner: 'adjective', gender, ending, stem, forms };
}

interface Form {
  readonly paradigm: Paradigm;
  readonly cases: Cases;
}

const LONGEST_ENDING = 3;
const BY_ENDING = formsByEnding();

function formsByEnding(): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>();
  for (const paradigm of PARADIGMS)
    for (const [ending, cases] of Object.entries(paradigm.forms))
      found.set(ending, [...(found.get(ending) ?? []), { paradigm, cases }]);
  return found;
}

/** A vowel that is there in the nominative only, by the stem of the other cases. */
const FLEETING: Readonly<Record<string, string>> = { павл: 'павел', льв: 'лев', отц: 'отец' };
/** After these the е of -ец is lost: `кравца`; Шварц and Шульц have lost none. */
const LOST_E = /.[бвгджзкмпст]ц$/;
const MAY_HAVE_LOST_E = /.[лнр]ц$/;

const INDECLINABLE = /(?:[еёиоуыэю]|[иы]х|аго|яго)$/;
const SHORTEST_STEM = 2;

/**
 * What a word in the singular may be, from its ending alone: every nominative from which the rules of declension lead to
 * this form. `жапарова` may be a woman's nominative or the genitive of `жапаров`. Lower case; at most some twenty readings.
 */
export function readingsOf(word: string): readonly Reading[] {
  const found: Reading[] = [];
  for (let length = 0; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length += 1) {
    const stem = word.slice(0, word.length - length);
    for (const form of BY_ENDING.get(word.slice(stem.length)) ?? []) addReading(found, stem, form);
  }
  found.push(...undeclined(word));
  return found;
}

function addReading(found: Reading[], stem: string, { paradigm, cases }: Form): void {
  if (!paradigm.stem.test(stem)) return;
  const { gender, manner, ending } = paradigm;
  const isOblique = (cases & NOMINATIVE) === 0 && gender === 'male' && manner === 'noun' && ending === '';
  const lemmas = isOblique ? lemmasOfStem(stem) : [stem + ending];
  for (const lemma of lemmas) found.push({ lemma, gender, cases, manner });
}

/** A man's name from what its other cases begin with: `кравц` is that of `кравец`. */
function lemmasOfStem(stem: string): readonly string[] {
  const known = Object.hasOwn(FLEETING, stem) ? FLEETING[stem] : undefined;
  if (known !== undefined) return [known];
  const withE = `${stem.slice(0, -1)}ец`;
  if (LOST_E.test(stem)) return [withE];
  return MAY_HAVE_LOST_E.test(stem) ? [stem, withE] : [stem];
}

/** Names in -о, -е, -и, -у, -ых stay as they are; those of women that end in a consonant too. */
function undeclined(word: string): readonly Reading[] {
  if (INDECLINABLE.test(word)) return [{ lemma: word, gender: undefined, cases: ANY_CASE, manner: 'none' }];
  return /[бвгджзйклмнпрстфхцчшщь]$/.test(word)
    ? [{ lemma: word, gender: 'female', cases: ANY_CASE, manner: 'none' }]
    : [];
}
