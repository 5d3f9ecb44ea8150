import type { LocaleCode } from '../../../content/content-types';
import { ENGLISH, type Words as Interface } from './en';
import { KYRGYZ } from './ky';
import { RUSSIAN } from './ru';

/** The interface in one language, and where its times are told: UTC where nothing else is said. */
export type Words = Interface & { readonly timeZone?: string };

/** The interface by language. */
export const WORDS: Readonly<Record<LocaleCode, Words>> = { en: ENGLISH, ru: RUSSIAN, ky: KYRGYZ };

/** The word for a value of a closed list; a value that is newer than the words stands for itself. */
export function wordFor(list: Readonly<Record<string, string>>, value: string | null | undefined): string {
  if (!value) return '';
  return Object.hasOwn(list, value) ? (list[value] ?? value) : value;
}
