import { nounForms, type NounKind } from '../../../russian/inflection';
import type { DocumentKind } from '../../findings';

/** How the author of a Russian document is found, and how much must speak for it being one. */
export type RussianManner = 'letter' | 'said' | 'law' | 'order' | 'ruling' | 'treaty' | 'study' | 'any';

/** A word that names a kind of document. */
export interface RussianNoun {
  readonly lemma: string;
  readonly kind: DocumentKind;
  readonly manner: RussianManner;
}

type Row = readonly [kind: DocumentKind, manner: RussianManner, gender: NounKind, words: string];

/** In the singular; of the plural only what one document can be called is asked. */
const NOUNS: readonly Row[] = [
  ['letter', 'letter', 'neuter', 'письмо обращение'],
  ['letter', 'letter', undefined, 'телеграмма нота'],
  ['statement', 'said', 'neuter', 'заявление сообщение'],
  ['statement', 'said', undefined, 'пресс-релиз пост'],
  ['statement', 'said', undefined, 'декларация'],
  ['speech', 'said', 'neuter', 'выступление послание видеообращение'],
  ['speech', 'said', 'female', 'речь'],
  ['report', 'study', undefined, 'доклад отчет отчёт'],
  ['report', 'study', 'neuter', 'исследование заключение'],
  ['article', 'study', undefined, 'статья колонка'],
  ['bill', 'law', undefined, 'законопроект'],
  ['law', 'law', undefined, 'закон'],
  ['decree', 'order', undefined, 'указ приказ'],
  ['decree', 'order', 'neuter', 'распоряжение постановление'],
  ['decree', 'ruling', undefined, 'приговор вердикт'],
  ['decree', 'ruling', 'neuter', 'решение'],
  ['resolution', 'order', undefined, 'резолюция'],
  ['treaty', 'treaty', undefined, 'договор меморандум пакт'],
  ['treaty', 'treaty', 'neuter', 'соглашение'],
  ['treaty', 'treaty', undefined, 'конвенция'],
  ['other', 'any', undefined, 'документ'],
];

/** What no pattern declines. */
const OTHER_FORMS: Readonly<Record<string, string>> = {
  письмо: 'письмо письма письму письмом письме',
  статья: 'статья статьи статье статью статьей статьёй',
  речь: 'речь речи речью',
  пост: 'пост посте',
  колонка: 'колонка колонке колонку колонки',
};

const UNDECLINED: readonly (readonly [string, DocumentKind, RussianManner])[] = [
  ['интервью', 'interview', 'said'],
  ['коммюнике', 'statement', 'said'],
];

const FORMS = new Map<string, RussianNoun>();
for (const [kind, manner, gender, words] of NOUNS)
  for (const lemma of words.split(' '))
    for (const form of OTHER_FORMS[lemma]?.split(' ') ?? nounForms(lemma, gender))
      FORMS.set(form, FORMS.get(form) ?? { lemma, kind, manner });
for (const [lemma, kind, manner] of UNDECLINED) FORMS.set(lemma, { lemma, kind, manner });

/** The document of which a word is a case; lower case. */
export function documentNoun(word: string): RussianNoun | undefined {
  return FORMS.get(word);
}

/** `проект закона`, `проекта федерального закона`: a bill in several words. */
export const DRAFT_OF = /(?:^|[^\p{L}])проект(?:а|у|ом|е)? (?:\p{L}+ого )?$/iu;
