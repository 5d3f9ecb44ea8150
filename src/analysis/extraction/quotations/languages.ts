import type { LocaleCode } from '../../../content/content-types';
import { ENGLISH_WORDS } from './english/english-words';
import { KYRGYZ_WORDS } from './kyrgyz/kyrgyz-words';
import { RUSSIAN_WORDS } from './russian/russian-words';
import type { QuotationWords } from './quotation-words';

/** The languages whose quotations are read; texts in others are left as they are. */
const LANGUAGES: Partial<Readonly<Record<LocaleCode, QuotationWords>>> = {
  en: ENGLISH_WORDS,
  ru: RUSSIAN_WORDS,
  ky: KYRGYZ_WORDS,
};

/** The words of a language, where it is one that is read. */
export function wordsOf(language: LocaleCode): QuotationWords | undefined {
  return LANGUAGES[language];
}
