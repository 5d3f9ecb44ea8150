import countries from 'world-countries';
import {
  adjectiveForms,
  allAdjectiveForms,
  nounForms,
  peopleForms,
  type NounKind,
  type SixForms,
} from '../../../russian/inflection';
import type { ListedName } from '../name-index';
import { ADJECTIVES, FIRST_PARTS, PEOPLE } from './adjectives';
import {
  ABBREVIATIONS,
  CAPITALS,
  FEMALE,
  NO_COUNTRIES,
  MALE_PLURALS,
  NOT_READ,
  OTHER_NAMES,
  PLURALS,
} from './names';

/** Russian names of countries in all cases, their adjectives and people: from `world-countries`, CLDR and own lists. */
export function russianNames(): readonly ListedName[] {
  return [
    ...NO_COUNTRIES.split(', ').flatMap((name) => inCases(name, undefined, 'name')),
    ...listed(OTHER_NAMES, ', ', 'name', casesOf),
    ...listed(ABBREVIATIONS, ', ', 'abbreviation', (name) => [name]),
    ...countries.flatMap(libraryNames),
    ...listed(ADJECTIVES, ' ', 'demonym', allAdjectiveForms),
    ...listed(PEOPLE, ' ', 'demonym', peopleForms),
    ...listed(CAPITALS, ', ', 'capital', casesOf),
  ];
}

/** The first parts of double adjectives: `российско`, `франко`. */
export function firstParts(): ReadonlyMap<string, string> {
  const whole = Object.entries(ADJECTIVES).flatMap(([code, list]) =>
    list.split(' ').map((adjective) => [adjective.replace(/ий$/, 'о'), code] as const),
  );
  const short = Object.entries(FIRST_PARTS).flatMap(([code, list]) =>
    list.split(' ').map((part) => [part, code] as const),
  );
  return new Map([...whole, ...short]);
}

type Form = ListedName['form'];

function listed(
  names: Readonly<Record<string, string>>,
  separator: string,
  form: Form,
  formsOf: (name: string) => readonly string[],
): readonly ListedName[] {
  return Object.entries(names).flatMap(([code, list]) =>
    list.split(separator).flatMap((one) => formsOf(one).map((name) => ({ name, code, form }))),
  );
}

function libraryNames({ cca2: code, translations }: (typeof countries)[number]): readonly ListedName[] {
  const cldr = new Intl.DisplayNames(['ru'], { type: 'region' }).of(code) ?? '';
  const names = [cldr, translations.rus?.common ?? ''].filter((name) => name !== '' && !NOT_READ.test(name));
  return [...new Set(names)].flatMap((name) => inCases(name.replace(/’/g, "'"), code, 'name'));
}

function inCases(name: string, code: string | undefined, form: Form): readonly ListedName[] {
  return casesOf(name).map((one) => ({ name: one, code, form }));
}

/** A name in its cases, each word in the same: `Южной Кореи`. With `ё` and with `е`. */
function casesOf(name: string): readonly string[] {
  const words = name.split(' ');
  if (words.length === 1) return withE(nounForms(name, kindOf(name)));
  const head = headOf(words);
  const forms = words.map((word, index) => wordForms(word, index > head));
  const whole = [0, 1, 2, 3, 4, 5].map((one) => forms.map((six) => six[one as 0]).join(' '));
  return withE(whole);
}

/** Texts write `е` for `ё` as well. */
function withE(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => [form, form.replaceAll('ё', 'е')]))];
}

/** The first noun: what stands after it is in the genitive already, as in `Республика Конго`. */
function headOf(words: readonly string[]): number {
  const noun = words.findIndex((word) => adjectiveForms(word) === undefined);
  const hasLinks = words.some((word) => word === 'и' || word === '—');
  return noun < 0 || hasLinks ? words.length : noun;
}

function wordForms(word: string, isFixed: boolean): SixForms {
  if (isFixed || /^(?:и|—)$/.test(word)) return [word, word, word, word, word, word];
  return adjectiveForms(word) ?? nounForms(word, kindOf(word));
}

function kindOf(word: string): NounKind {
  if (PLURALS.has(word)) return 'plural';
  if (MALE_PLURALS.has(word)) return 'male plural';
  return FEMALE.has(word) ? 'female' : undefined;
}
