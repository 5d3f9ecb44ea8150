export type Stage = 'drafting' | 'in-review' | 'ready';

/** When an article goes out and leaves again; ISO 8601. */
export interface Plan {
  readonly publishAt: string | null;
  readonly unpublishAt: string | null;
  readonly embargoUntil: string | null;
}

/** What became of something planned, or will. */
export interface Run {
  readonly documentId: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly action: 'publish' | 'unpublish';
  readonly due: string;
  readonly state: 'planned' | 'done' | 'waiting' | 'given-up';
  readonly attempts: number;
  readonly nextTry: string | null;
  readonly message: string | null;
}

/** What `GET /desk/articles/:documentId/workflow` tells. */
export interface Workflow {
  readonly stage: Stage;
  readonly next: readonly Stage[];
  readonly mayPlan: boolean;
  readonly moves: readonly {
    readonly from: Stage;
    readonly to: Stage;
    readonly note: string | null;
    readonly editor: { readonly name: string | null };
    readonly at: string;
  }[];
  readonly plan: Plan;
  readonly runs: readonly Run[];
}

/** Runs that failed and are not done yet: somebody should look at them. */
export function failedRuns(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ state }) => state === 'waiting' || state === 'given-up');
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
