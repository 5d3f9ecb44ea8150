import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { textOf } from '../../graph/project/text';
import { readNode } from '../../graph/read/node';
import type { GraphReader } from '../../graph/read/reader';
import { readRevisions, type PublicText, type RevisionRow } from '../../graph/read/revisions';
import { createDiffBudget, shortened, wordDiff, type DiffBudget, type DiffPiece } from '../formats/word-diff';
import {
  cursorOf,
  cursorParameter,
  limitParameter,
  localeParameter,
  parseQuery,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { found } from './compose';
import { answerElsewhere, searchOf } from './elsewhere';

/** The parameters of this route. */
export const REVISIONS_QUERY = z.strictObject({
  locale: localeParameter,
  after: cursorParameter(z.number().int().min(1).max(2_147_483_647)),
  limit: limitParameter(10, 25),
});

/** `GET /api/stories/:slug/revisions`: the corrections of a story, then what each publication changed; never by whom. */
export async function answerRevisions(reader: GraphReader, { params, query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(REVISIONS_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after, limit } = parsed.value;
  const slug = params.slug ?? '';
  const node = await readNode(reader, 'article', slug, locale);
  if (node === undefined) {
    const address = (other: string) =>
      `/api/stories/${encodeURIComponent(other)}/revisions${searchOf(query)}`;
    return answerElsewhere(reader, { type: 'article', slug, locale, address });
  }
  const rows = await readRevisions(reader, { id: node.id, locale, before: after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const next = rows.length > limit ? cursorOf(shown.at(-1)?.version) : null;
  const { corrections } = JSON.parse(node.body) as { corrections: unknown };
  const text = JSON.stringify({ corrections, data: await revisionsOf(shown), meta: { next, locale } });
  return found({ body: text, stable: text, keys: [node.id], updatedMs: node.updated_ms });
}

/** What one publication changed: of each part that it changed the words. */
interface Revision {
  readonly version: number;
  readonly publishedAt: string;
  readonly isFirst: boolean;
  readonly changes: Readonly<Partial<Record<keyof PublicText, readonly DiffPiece[]>>>;
}

/** One after the other, with others let in between: comparing is the one thing here that keeps the process busy. */
async function revisionsOf(rows: readonly RevisionRow[]): Promise<readonly Revision[]> {
  const budget = createDiffBudget();
  const revisions: Revision[] = [];
  for (const row of rows) {
    revisions.push(revisionOf(row, budget));
    await setImmediate();
  }
  return revisions;
}

function revisionOf({ version, at, text, before }: RevisionRow, budget: DiffBudget): Revision {
  const changes = before === null ? {} : changesBetween(before, text, budget);
  return { version, publishedAt: at, isFirst: before === null, changes };
}

const PARTS = ['headline', 'subheadline', 'summary', 'body'] as const;

function changesBetween(before: PublicText, after: PublicText, budget: DiffBudget): Revision['changes'] {
  const changed = PARTS.flatMap((part): [string, readonly DiffPiece[]][] => {
    const [old, fresh] = [plainText(before, part), plainText(after, part)];
    return old === fresh ? [] : [[part, shortened(wordDiff(old, fresh, budget))]];
  });
  return Object.fromEntries(changed);
}

function plainText(text: PublicText, part: keyof PublicText): string {
  return part === 'body' ? textOf(text.body) : (text[part] ?? '');
}
