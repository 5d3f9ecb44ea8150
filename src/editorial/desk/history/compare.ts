import { shortened, wordDiff, createDiffBudget } from '../../../delivery/formats/word-diff';
import { textOf } from '../../../graph/project/text';
import type { HistoryVersion } from '../../history/read-history';
import type { FieldChange } from '../answers/history';
import { idsIn } from './led-to';

/** Kept by Strapi, and other in every version. */
const NOT_COMPARED = ['createdAt', 'updatedAt', 'publishedAt', 'locale', 'label'];

/** Compares two versions of a record field by field: texts word by word, links by what they lead to. */
export function compareVersions(before: HistoryVersion, after: HistoryVersion): readonly FieldChange[] {
  const budget = createDiffBudget();
  const fields = [...new Set([...Object.keys(before.body), ...Object.keys(after.body)])].filter(
    (field) => !NOT_COMPARED.includes(field),
  );
  const values = fields.flatMap((field): FieldChange[] => {
    const [old, fresh] = [before.body[field] ?? null, after.body[field] ?? null];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const [oldText, freshText] = [textIn(field, old), textIn(field, fresh)];
    if (oldText === undefined || freshText === undefined)
      return [{ field, kind: 'value', before: old, after: fresh }];
    return [{ field, kind: 'words', pieces: shortened(wordDiff(oldText, freshText, budget)) }];
  });
  return [...values, ...linkChanges(before, after)];
}

function textIn(field: string, value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return field === 'body' || field === 'biography' ? textOf(value) : undefined;
}

function linkChanges(before: HistoryVersion, after: HistoryVersion): readonly FieldChange[] {
  return [...new Set([...Object.keys(before.edges), ...Object.keys(after.edges)])].flatMap(
    (field): FieldChange[] => {
      const [old, fresh] = [idsIn(before.edges[field]), idsIn(after.edges[field])];
      if (old.join() === fresh.join()) return [];
      const added = fresh.filter((id) => !old.includes(id));
      const removed = old.filter((id) => !fresh.includes(id));
      return [{ field, kind: 'links', added, removed, isReordered: added.length + removed.length === 0 }];
    },
  );
}
