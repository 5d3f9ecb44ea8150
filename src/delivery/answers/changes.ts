import { z } from 'zod';
import { readChanges, type ChangeRow } from '../../graph/read/changes';
import type { GraphReader } from '../../graph/read/reader';
import {
  cursorOf,
  cursorParameter,
  limitParameter,
  localeParameter,
  parseQuery,
} from '../requests/parameters';
import type { Answer, ReadRequest } from '../serving/answer';
import { LISTS, found, publicUrl } from './compose';

/** The parameters of this route. */
export const CHANGES_QUERY = z.strictObject({
  locale: localeParameter.unwrap().optional(),
  after: cursorParameter(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)),
  limit: limitParameter(100),
});

/** `GET /api/changes`: what was created, changed or withdrawn since a cursor; enough to mirror all that is public. */
export async function answerChanges(reader: GraphReader, { query }: ReadRequest): Promise<Answer> {
  const parsed = parseQuery(CHANGES_QUERY, query);
  if (parsed.outcome === 'refused') return parsed;
  const { locale, after = 0, limit } = parsed.value;
  return changesOf(await readChanges(reader, { after, locale, limit, publicUrl: publicUrl() }), after);
}

function changesOf(rows: readonly ChangeRow[], after: number): Answer {
  const data = rows.map((row) => changeJson(row, after)).join(',');
  const files = new Map(rows.flatMap((row) => row.files ?? []).map((file) => [file.id, file]));
  const included = files.size > 0 ? `,"included":${JSON.stringify([...files.values()])}` : '';
  const next = cursorOf(rows.at(-1)?.version ?? after);
  const text = `{"data":[${data}]${included},"meta":{"next":"${next}"}}`;
  const updatedMs = rows.reduce((latest, row) => Math.max(latest, row.at_ms), 0);
  return found({ body: text, stable: text, keys: [...files.keys(), LISTS], updatedMs, isVolatile: true });
}

function changeJson(row: ChangeRow, after: number): string {
  const { id, type, locale, slug, version, at_ms } = row;
  const head = JSON.stringify({
    change: changeOf(row, after),
    id,
    type,
    locale,
    slug,
    version,
    at: new Date(at_ms).toISOString(),
  });
  return `${head.slice(0, -1)},"node":${nodeJson(row)}}`;
}

/** Who has not seen the record since it became public meets it as a new one. */
function changeOf({ created_version }: ChangeRow, after: number): 'created' | 'changed' | 'withdrawn' {
  if (created_version === null) return 'withdrawn';
  return created_version > after ? 'created' : 'changed';
}

function nodeJson({ body, blocks }: ChangeRow): string {
  if (body === null) return 'null';
  return blocks === null ? body : `${body.slice(0, -1)},"body":${blocks}}`;
}
