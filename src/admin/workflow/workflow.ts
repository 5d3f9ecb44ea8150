import type { Run } from '../../editorial/desk/answers/workflow';
import type { Stage } from '../../content/stages';
import type { Checks } from '../checks/checks';

/** The message that names the step from one stage to another: an approved article is not submitted, it goes back. */
export function moveLabel(from: Stage, to: Stage): string {
  return from === 'ready' && to === 'in-review'
    ? 'dossier.workflow.move.back-to-review'
    : `dossier.workflow.move.${to}`;
}

/** Runs that failed and are not done yet: somebody should look at them. */
export function failedRuns(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ state }) => state === 'waiting' || state === 'given-up');
}

/** What is over by the moment for which an article is planned: a plan before the end of its embargo is refused. */
const PASSING = ['embargoUntil', 'firstPublishedAt'];

/** Whether an article would not go out as planned, as it stands. */
export function wouldFail({ problems }: Pick<Checks, 'problems'>): boolean {
  return problems.some(({ field }) => !PASSING.includes(field));
}

/** Entries of a calendar by the day on which they are due, in the reader's own time, the earliest first. */
export function byDay(
  runs: readonly Run[],
): readonly { readonly day: string; readonly runs: readonly Run[] }[] {
  const days = new Map<string, Run[]>();
  for (const run of runs) {
    const day = localDay(new Date(run.due));
    days.set(day, [...(days.get(day) ?? []), run]);
  }
  return [...days]
    .map(([day, found]) => ({ day, runs: found }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** A day as YYYY-MM-DD where the reader is. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
