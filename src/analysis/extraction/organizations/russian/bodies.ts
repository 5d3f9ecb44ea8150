import type { OrganizationKind } from '../../findings';
import { nounForms } from '../../../russian/inflection';

export type BodyGender = 'female' | 'male' | 'neuter';

/** A noun that says what an organization is. */
export interface BodyNoun {
  readonly lemma: string;
  readonly gender: BodyGender;
  readonly kind: OrganizationKind;
}

/** Nouns of public bodies, by kind and gender. They make a name with an adjective or with what follows in the genitive. */
const NOUNS: readonly (readonly [OrganizationKind, BodyGender, string])[] = [
  ['ministry', 'neuter', 'министерство'],
  ['ministry', 'male', 'минздрав минюст минфин минтранс минпромторг'],
  ['parliament', 'male', 'парламент сенат конгресс бундестаг кнессет сейм мажилис меджлис'],
  ['parliament', 'female', 'дума госдума рада палата'],
  ['parliament', 'neuter', 'собрание'],
  ['government', 'neuter', 'правительство управление агентство посольство консульство'],
  [
    'government',
    'male',
    'суд департамент госдепартамент госдеп кабинет трибунал генштаб центризбирком госкомитет',
  ],
  [
    'government',
    'female',
    'прокуратура генпрокуратура администрация полиция нацполиция нацгвардия служба инспекция мэрия армия таможня',
  ],
  ['party', 'female', 'партия фракция коалиция'],
  ['ngo', 'male', 'фонд профсоюз'],
  ['ngo', 'female', 'ассоциация федерация лига'],
  ['ngo', 'neuter', 'общество движение'],
  ['company', 'female', 'компания корпорация авиакомпания биржа'],
  ['company', 'male', 'банк концерн холдинг завод нацбанк центробанк комбинат'],
  [
    'other',
    'male',
    'университет институт комитет совет союз центр музей театр колледж госуниверситет клуб альянс',
  ],
  ['other', 'female', 'академия комиссия организация палата школа больница'],
  ['other', 'neuter', 'училище'],
];

const FORMS = new Map<string, BodyNoun>();
for (const [kind, gender, list] of NOUNS)
  for (const lemma of list.split(' '))
    for (const form of nounForms(lemma, gender === 'neuter' ? 'neuter' : undefined))
      FORMS.set(form, FORMS.get(form) ?? { lemma, gender, kind });

/** The noun of which a word is a case; lower case. */
export function bodyNoun(word: string): BodyNoun | undefined {
  return FORMS.get(word);
}

/** With what follows in the genitive these name one body: `министерство обороны`, `палата представителей`. */
const WITH_COMPLEMENT = new Set(
  'министерство палата правительство парламент сенат администрация прокуратура генпрокуратура полиция комитет совет управление посольство служба агентство собрание партия союз академия комиссия армия департамент кабинет суд ассоциация федерация центробанк нацбанк'.split(
    ' ',
  ),
);

export function takesComplement({ lemma }: BodyNoun): boolean {
  return WITH_COMPLEMENT.has(lemma);
}
