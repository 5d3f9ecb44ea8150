import { isCommonWord } from './common-words';
import { isGivenName } from './given-names';
import { isInitial } from './name-parts';
import { CALENDAR, FUNCTION_WORDS, THINGS } from './no-persons';
import type { NameRun } from './name-runs';
import type { Surroundings } from './trim-run';

/** What may be names in a run of a headline, where common words have capitals too: they part the run. */
export function splitHeadline({ start, end }: NameRun, around: Surroundings): readonly NameRun[] {
  const pieces: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (let at = start; at < end; at += 1) {
    if (partsHeadline(at, around, open !== undefined)) open = undefined;
    else if (open) open.end = at + 1;
    else pieces.push((open = { start: at, end: at + 1 }));
  }
  return pieces;
}

function partsHeadline(at: number, { tokens, isTaken }: Surroundings, isOpen: boolean): boolean {
  const token = tokens[at] as Surroundings['tokens'][number];
  if (isTaken(at) || CALENDAR.has(token.lower) || FUNCTION_WORDS.has(token.lower) || THINGS.has(token.lower))
    return true;
  if (isInitial(token)) return false;
  return isCommonWord(token.lower) && (isOpen || !isGivenName(token.text));
}
