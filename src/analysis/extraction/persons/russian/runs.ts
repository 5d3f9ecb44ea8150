import type { AnalysedText } from '../../../text/analysed-text';
import { spanAt, type Span } from '../../../text/span';
import { beginsSentence, endsName, isTaken, runWordAt, type RunWord } from './run-words';

/** Capitalised Cyrillic words that follow each other with nothing but a space between. */
export interface Run extends Span {
  readonly words: readonly RunWord[];
  /** Index of the first token among those of the text, and of the one after the last. */
  readonly first: number;
  readonly after: number;
  readonly isSentenceStart: boolean;
}

const LONGEST_RUN = 8;

/**
 * The runs of capitalised Cyrillic words of a text in their order, without what is taken by other names (ordered spans) and
 * without titles in quotation marks.
 */
export function runsOf(text: AnalysedText, taken: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < text.tokens.length) {
    const run = runAt(text, taken, at);
    if (run !== undefined) runs.push(run);
    at = run?.after ?? at + 1;
  }
  return runs;
}

function runAt(text: AnalysedText, taken: readonly Span[], first: number): Run | undefined {
  const words: RunWord[] = [];
  let after = first;
  for (;;) {
    const word = runWordAt(text, after, words.length > 0);
    if (word === undefined || isTaken(taken, word) || !follows(text, words, word)) break;
    words.push(word);
    after = tokenAfter(text, after, word.end);
  }
  while (words.length > 0 && !endsName(words.at(-1) as RunWord)) {
    words.pop();
    after -= 1;
  }
  const [begin, last] = [words[0], words.at(-1)];
  if (begin === undefined || last === undefined) return undefined;
  return {
    words,
    first,
    after,
    isSentenceStart: beginsSentence(text, begin),
    start: begin.start,
    end: last.end,
  };
}

/** Initials may reach over a dot that is a token of its own. */
function tokenAfter({ tokens }: AnalysedText, at: number, end: number): number {
  let next = at + 1;
  while ((tokens[next]?.start ?? Infinity) < end) next += 1;
  return next;
}

function follows({ text, sentences }: AnalysedText, words: readonly RunWord[], word: RunWord): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  if (words.length >= LONGEST_RUN) return false;
  const between = text.slice(last.end, word.start);
  if (between !== ' ' && !(between === '' && last.kind === 'initials')) return false;
  return last.kind === 'initials' || spanAt(sentences, last.start) === spanAt(sentences, word.start);
}
