import { isEditorialUid, uidOf } from './content-types';
import { formatProblems } from './formats';
import { mainTextProblems } from './main-text';
import { isSurelyBefore, partialDate } from './partial-date';
import { planProblems, type Plan } from './plan-rules';
import { problem, type Problem } from './problem';
import { isReservedSlug } from './slug';

/** What every record may carry that the general rules look at; `kind` is the content type's short name. */
export type RecordType =
  'article' | 'person' | 'country' | 'organization' | 'document' | 'statement' | 'event' | 'category';

export interface SavedFacts {
  readonly [attribute: string]: unknown;
}

/** All rules that need only the record itself: formats, order of dates, kinds of names. Empty where it may be saved. */
export function saveProblems(type: RecordType, record: SavedFacts): readonly Problem[] {
  return [
    ...formatProblems(record),
    ...slugProblems(type, record.slug),
    ...nameProblems(type, record.names),
    ...periodProblems(type, record),
    // A draft may wait for its title; it is asked for when it goes out.
    ...(isEditorialUid(uidOf(type)) ? [] : mainTextProblems(type, record)),
    ...(type === 'article' ? planProblems(record as Plan) : []),
  ];
}

function slugProblems(type: RecordType, slug: unknown): readonly Problem[] {
  return isReservedSlug(type, text(slug) ?? '')
    ? [problem('slug', `"${text(slug)}" is the address of something else`)]
    : [];
}

/** Demonyms ("Kyrgyz") belong to countries: a person called so would be found by every mention of the people. */
function nameProblems(type: RecordType, names: unknown): readonly Problem[] {
  if (type === 'country') return [];
  return records(names).flatMap((name, index) =>
    name.kind === 'demonym' ? [problem(`names.${index}.kind`, 'Only a country has a demonym')] : [],
  );
}

function periodProblems(type: RecordType, record: SavedFacts): readonly Problem[] {
  if (type === 'person') {
    return records(record.positions).flatMap((position, index) =>
      orderProblems(
        partialDate(text(position.from), text(position.fromPrecision)),
        partialDate(text(position.to), text(position.toPrecision)),
        `positions.${index}.to`,
      ),
    );
  }
  if (type !== 'event') return [];
  const precision = text(record.datePrecision);
  return orderProblems(
    partialDate(text(record.date), precision),
    partialDate(text(record.endDate), precision),
    'endDate',
  );
}

function orderProblems(
  from: ReturnType<typeof partialDate>,
  to: ReturnType<typeof partialDate>,
  path: string,
): readonly Problem[] {
  return from && to && isSurelyBefore(to, from)
    ? [problem(path, 'The end is earlier than the beginning')]
    : [];
}

function records(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
