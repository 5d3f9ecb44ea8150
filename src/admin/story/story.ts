import type { LinkedDocument } from '../../editorial/desk/answers/linked-records';
import type { Suggestion, SuggestionState } from '../../editorial/desk/answers/suggestion';

/** A country's flag as the two letters that fonts show as one (Unicode, regional indicator symbols). */
export function flagOf(alpha2: string | null): string {
  if (alpha2 === null || !/^[A-Z]{2}$/.test(alpha2)) return '';
  const FIRST = 0x1f1e6;
  return String.fromCodePoint(...[...alpha2].map((letter) => FIRST + letter.charCodeAt(0) - 65));
}

/** Who wrote to whom: `Blinken → Japarov`; null where nothing of that is known. */
export function correspondenceLine({ authors, addressees }: LinkedDocument): string | null {
  if (authors.length + addressees.length === 0) return null;
  return [authors.join(', ') || '…', ...(addressees.length > 0 ? [addressees.join(', ')] : [])].join(' → ');
}

/** The order in which suggestions are shown: who has to be chosen, who is known, who is new; each as the text has them. */
const ORDER: readonly SuggestionState[] = ['ambiguous', 'linked', 'unknown'];

export function inOrder(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return ORDER.flatMap((state) => suggestions.filter((one) => one.state === state));
}

/** Whether accepting takes nothing but a click. */
export function isDecidable({ state, undecided }: Suggestion): boolean {
  return state !== 'ambiguous' && undecided.length === 0;
}

/** How many need a choice. */
export function ambiguousIn(suggestions: readonly Suggestion[]): number {
  return suggestions.filter((one) => !isDecidable(one)).length;
}

/** Whether there is anything to read beside the headline. A body is blocks, the words of which are at whatever depth. */
export function hasText({ summary, body }: { readonly summary?: unknown; readonly body?: unknown }): boolean {
  return hasWords(summary) || hasWords(body);
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(hasWords);
  const { text, children } = (value ?? {}) as { readonly text?: unknown; readonly children?: unknown };
  return hasWords(text ?? children ?? '');
}

/** Whether accepting makes a document that cannot go out before somebody adds a source to it. */
export function needsSource({ effects }: Suggestion): boolean {
  return effects.some((effect) => effect.needsSource);
}

/** What accepting does beside the suggestion itself, which is the last of its effects. */
export function furtherEffects({ effects }: Suggestion): Suggestion['effects'] {
  return effects.slice(0, -1);
}
