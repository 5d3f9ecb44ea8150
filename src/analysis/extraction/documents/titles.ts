import type { LocaleCode } from '../../../content/content-types';
import type { DocumentKind } from '../findings';
import type { Merged } from './merged';

/** What a document is called where the article gives it no name. */
const CALLED: Readonly<Record<DocumentKind, string>> = {
  letter: 'Letter',
  bill: 'Bill',
  law: 'Law',
  decree: 'Decree',
  treaty: 'Agreement',
  resolution: 'Resolution',
  statement: 'Statement',
  speech: 'Speech',
  report: 'Report',
  interview: 'Interview',
  article: 'Article',
  other: 'Document',
};

const RUSSIAN: Readonly<Record<DocumentKind, string>> = {
  letter: 'Письмо',
  bill: 'Законопроект',
  law: 'Закон',
  decree: 'Постановление',
  treaty: 'Соглашение',
  resolution: 'Резолюция',
  statement: 'Заявление',
  speech: 'Выступление',
  report: 'Доклад',
  interview: 'Интервью',
  article: 'Статья',
  other: 'Документ',
};

const KYRGYZ: Readonly<Record<DocumentKind, string>> = {
  letter: 'Кат',
  bill: 'Мыйзам долбоору',
  law: 'Мыйзам',
  decree: 'Жарлык',
  treaty: 'Келишим',
  resolution: 'Резолюция',
  statement: 'Билдирүү',
  speech: 'Сөз',
  report: 'Баяндама',
  interview: 'Маек',
  article: 'Макала',
  other: 'Документ',
};

/** As the article calls it, with a capital; else by its kind and who wrote it: `Letter from X to Y`, `Statement by X`. */
export function titleOf({ kind, title, author, addressee }: Merged, language: LocaleCode): string {
  if (title !== undefined) return title.charAt(0).toUpperCase() + title.slice(1);
  // Names are not declined here: `Письмо: X — Y` needs no case.
  if (language !== 'en') {
    const called = (language === 'ky' ? KYRGYZ : RUSSIAN)[kind];
    if (author === undefined && addressee)
      return `${called} (${language === 'ky' ? 'кимге' : 'кому'}: ${addressee.name})`;
    const parties = [author, addressee].flatMap((party) => (party ? [party.name] : []));
    return parties.length === 0 ? called : `${called}: ${parties.join(' — ')}`;
  }
  const called = CALLED[kind];
  const from =
    author && `${kind === 'letter' ? 'from' : kind === 'interview' ? 'with' : 'by'} ${author.name}`;
  const to = addressee && `to ${addressee.name}`;
  return [called, from, to].filter((part) => part !== undefined).join(' ');
}
