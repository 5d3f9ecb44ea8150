import { ARTICLE } from '../../content/content-types';
import type { ChecksAnswer, FindingAnswer } from '../../editorial/desk/answers/checks';

/** A record as a check names it. */
export interface NamedRecord {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/** Something to be mended or looked at, and the field in which; empty where it is in none of this record. */
export interface Finding {
  readonly message: string;
  readonly field: string;
  /** The other record in which it is mended. */
  readonly record?: Pick<NamedRecord, 'type' | 'id'>;
}

/** What the panel shows of that. */
export interface Checks {
  /** Public records that lose something when this one goes; `count` of them, the newest by name. */
  readonly referredToBy: { readonly count: number; readonly records: readonly NamedRecord[] };
  /** What is published together with it. */
  readonly goesOutWithIt: readonly NamedRecord[];
  /** What keeps it from being published. */
  readonly problems: readonly Finding[];
  /** What an editor should know before it goes out, and what does not keep it. */
  readonly warnings: readonly Finding[];
}

/** Takes from the answer what the panel shows; the same in two languages is shown once. */
export function checksOf({ referredToBy, publicationSet, problems, warnings }: ChecksAnswer): Checks {
  return {
    referredToBy: {
      count: referredToBy.count,
      records: referredToBy.records.map(({ type, id, title }) => ({ type, id, name: title || type })),
    },
    goesOutWithIt: publicationSet.map(({ type, id, label }) => ({ type, id, name: label })),
    problems: findingsOf(problems),
    warnings: findingsOf(warnings),
  };
}

/** Each message once: language versions have much in common. */
function findingsOf(answers: readonly FindingAnswer[]): readonly Finding[] {
  return [
    ...new Map(
      answers.map(({ message, path, record }) => [
        message,
        record ? { message, field: '', record } : { message, field: String(path[0] ?? '') },
      ]),
    ).values(),
  ];
}

/** The address of an article in the panel, in one of its languages. */
export function articleAddress({
  documentId,
  locale,
}: {
  readonly documentId: string;
  readonly locale: string;
}): string {
  return `/content-manager/collection-types/${ARTICLE}/${documentId}?plugins[i18n][locale]=${locale}`;
}

/** The address of a record in the panel; undefined for a type that it does not know. */
export function editAddress(
  { type, id }: Pick<NamedRecord, 'type' | 'id'> & Partial<NamedRecord>,
  uids: Readonly<Record<string, string>>,
): string | undefined {
  const uid = Object.keys(uids).find((known) => uids[known] === type);
  return uid === undefined ? undefined : `/content-manager/collection-types/${uid}/${encodeURIComponent(id)}`;
}
