/** What a word on the list does to a comment that holds it: it waits for a moderator, or is not taken. */
export type WordEffect = 'hold' | 'reject';

/** A word or phrase on the list; with `*` at its end all words that begin so. */
export interface ListedWord {
  readonly word: string;
  readonly effect: WordEffect;
}

export const LONGEST_WORD = 100;

/** Latin letters and the Cyrillic ones that look like them, lower case. */
const LOOKALIKES = [...'aа bв eе kк mм hн oо pр cс tт yу xх iі sѕ jј'.matchAll(/(.)(.)(?: |$)/gu)].map(
  ([, latin = '', cyrillic = '']) => [latin, cyrillic] as const,
);
const TO_LATIN = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin]));
const TO_CYRILLIC = new Map(LOOKALIKES);

/**
 * A text as words are looked for in it: lower case, compatibility forms and accents undone, words parted by one space. It is
 * compared with words that were folded the same way, and shown to nobody.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The strongest effect of the listed words that stand in a text; undefined where none does. */
export function effectOf(text: string, words: readonly ListedWord[]): WordEffect | undefined {
  const searched = searchedForms(text);
  const found = words.filter(({ word }) => isIn(searched, word)).map(({ effect }) => effect);
  if (found.includes('reject')) return 'reject';
  return found[0];
}

/** Whether anything is left of a word to look for. */
export function isSearchable(word: string): boolean {
  return folded(word) !== '';
}

function isIn(searched: readonly string[], word: string): boolean {
  const wanted = folded(word);
  if (wanted === '') return false;
  const end = word.trimEnd().endsWith('*') ? '' : ' ';
  return searched.some((text) => text.includes(` ${wanted}${end}`));
}

/**
 * The text's words; the same where letters that stand apart (`s p a m`) are put together; and where words that mix alphabets are
 * written in one. A word in one alphabet stays what it is: the Russian for "litter" is spelt as the English "cop" looks.
 */
function searchedForms(text: string): readonly string[] {
  const plain = ` ${folded(text)} `;
  const joined = plain.replace(
    /(?<= )(?:[\p{L}\p{N}] ){3,}/gu,
    (letters) => `${letters.replaceAll(' ', '')} `,
  );
  return [plain, joined].flatMap((form) => [
    form,
    inOneAlphabet(form, TO_LATIN),
    inOneAlphabet(form, TO_CYRILLIC),
  ]);
}

function inOneAlphabet(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/./gsu, (letter) => letters.get(letter) ?? letter)
      : word,
  );
}
