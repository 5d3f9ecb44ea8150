/** So many words are remembered; then all are forgotten, so that no text fills the memory. */
const MOST_WORDS = 20_000;

/** The same function of a word, worked out once for each word while it is remembered. Only for pure functions. */
export function remembered<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before as Result;
    if (known.size >= MOST_WORDS) known.clear();
    const result = work(word);
    known.set(word, result);
    return result;
  };
}
