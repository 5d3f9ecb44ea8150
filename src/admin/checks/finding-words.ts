import { RUSSIAN_FINDINGS } from '../translations/findings';

/**
 * What the rules find wrong, in the language of the panel. The server says it in English, as to every client; a sentence
 * that has no translation stays as it is.
 */
export function findingWords(message: string, language: string): string {
  if (language !== 'ru') return message;
  for (const [english, russian] of RUSSIAN_FINDINGS) {
    const found = english.exec(message);
    // What keeps one record from going out stands inside the sentence about another.
    if (found !== null)
      return russian.replace(/\$(\d)/g, (_, place: string) =>
        findingWords(found[Number(place)] ?? '', language),
      );
  }
  return message;
}
