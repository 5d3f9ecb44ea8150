/**
 * The one of a few words that a variable may be; the first is taken where nothing is given.
 *
 * @throws Error naming the variable when it is another word: a setting that is silently ignored is found much later.
 */
export function choiceOf<Word extends string>(
  variable: string,
  given: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const wanted = given?.trim().toLowerCase();
  if (!wanted) return words[0];
  const found = words.find((word) => word === wanted);
  if (found === undefined) throw new Error(`${variable} must be ${words.join(' or ')}, not "${given}"`);
  return found;
}
