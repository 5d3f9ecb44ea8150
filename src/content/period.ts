import { daySpan, partialDate, type PartialDate } from './partial-date';

/** A post that a person holds or held. Dates are `YYYY-MM-DD`; no `from` means always, no `to` means still. */
export interface Position {
  readonly title: string;
  readonly from?: string | null;
  readonly fromPrecision?: string | null;
  readonly to?: string | null;
  readonly toPrecision?: string | null;
}

/** A step in the life of a bill, law or treaty. */
export interface Stage {
  readonly stage: string;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
}

/**
 * The positions that were held on a day, in the order in which the record lists them.
 * A start or end that is known only by its month or year counts generously: whoever began in 2021 is in office all 2021.
 */
export function positionsOn<P extends Position>(positions: readonly P[], day: string): readonly P[] {
  return positions.filter((position) => {
    const from = partialDate(position.from, position.fromPrecision);
    const to = partialDate(position.to, position.toPrecision);
    return (!from || daySpan(from).first <= day) && (!to || daySpan(to).last >= day);
  });
}

/**
 * The stage that a document was in on a day: the latest that had begun by then. Undated stages come first of all, so a
 * bill whose only known stage has no date is in that stage.
 */
export function stageOn<S extends Stage>(stages: readonly S[], day: string): S | undefined {
  const begun = stages
    .map((stage) => ({ stage, since: partialDate(stage.date, stage.datePrecision) }))
    .filter(({ since }) => !since || daySpan(since).first <= day);
  return begun.reduce<(typeof begun)[number] | undefined>(
    (latest, next) => (startOf(next.since) >= startOf(latest?.since) ? next : latest),
    undefined,
  )?.stage;
}

/** The position to show where no day is asked for: the first that has not ended. */
export function presentPosition<P extends Position>(positions: readonly P[]): P | undefined {
  return positions.find((position) => !position.to);
}

function startOf(since: PartialDate | undefined): string {
  return since ? daySpan(since).first : '';
}
