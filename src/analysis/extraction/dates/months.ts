import type { LocaleCode } from '../../../content/content-types';

/** How the months are written, each language's own forms and short forms without their dot, in lower case. */
const WRITTEN: Readonly<Record<LocaleCode, readonly string[]>> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  ru: [
    'января январь янв',
    'февраля февраль фев',
    'марта март мар',
    'апреля апрель апр',
    'мая май',
    'июня июнь июн',
    'июля июль июл',
    'августа август авг',
    'сентября сентябрь сент сен',
    'октября октябрь окт',
    'ноября ноябрь нояб ноя',
    'декабря декабрь дек',
  ],
  ky: [],
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(WRITTEN).flatMap((months) =>
    months.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
  ),
);

/** 1 for January to 12 for December; undefined for what is no month. Takes short forms with their dot too. */
export function monthNumber(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, ''));
}

/** All forms, longest first, as an alternative of a regular expression. */
export const MONTH_FORMS = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');
