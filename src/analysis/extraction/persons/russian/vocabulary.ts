import { withoutYo } from '../../../russian/letters';
import type { AnalysedText } from '../../../text/analysed-text';
import type { Run } from './runs';
import type { WordReader } from './word-readings';

/** What the text itself tells of its words. */
export interface Vocabulary {
  /** Words that are written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** How often a nominative may be meant by the capitalised words, and by how many forms of it. */
  readonly uses: ReadonlyMap<string, Use>;
}

export interface Use {
  readonly times: number;
  readonly forms: number;
}

/** Counts the words of a text and of its runs. Lower case, `ё` as `е`. */
export function vocabularyOf(text: AnalysedText, runs: readonly Run[], reader: WordReader): Vocabulary {
  const uses = new Map<string, Use>();
  for (const [word, times] of timesOf(runs))
    for (const lemma of reader.lemmas(word)) {
      const before = uses.get(lemma) ?? { times: 0, forms: 0 };
      uses.set(lemma, { times: before.times + times, forms: before.forms + 1 });
    }
  return { small: smallWords(text), uses };
}

function timesOf(runs: readonly Run[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { words } of runs)
    for (const { kind, plain } of words) if (kind === 'name') times.set(plain, (times.get(plain) ?? 0) + 1);
  return times;
}

function smallWords({ tokens }: AnalysedText): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { kind, text, lower } of tokens)
    if (kind === 'word' && text === lower) small.add(withoutYo(lower));
  return small;
}
