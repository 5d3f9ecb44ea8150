import type { LocaleCode } from '../../content/content-types';
import { htmlOf } from '../project/html';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** What a feed has of a story beside its card. */
export interface FeedText {
  readonly id: string;
  /** null where it was not asked for. */
  readonly html: string | null;
  readonly updated_ms: number;
}

interface Row extends Pick<FeedText, 'id' | 'updated_ms'> {
  readonly blocks: unknown;
}

const TEXTS = `select n.id, case when $3::boolean then n.blocks end as blocks, ${millisecondsSql('n.updated_at')} as updated_ms
  from unnest($1::text[]) as asked (id) cross join lateral (
    select * from graph.node n where n.id = asked.id and n.locale = $2 and n.type = 'article' limit 1) as n`;

/** Reads when stories last changed, and their texts as HTML where they are wanted. */
export async function readFeedTexts(
  reader: GraphReader,
  ids: readonly string[],
  locale: LocaleCode,
  isTextWanted: boolean,
): Promise<ReadonlyMap<string, FeedText>> {
  const rows = await reader.read<Row>('feed-texts', TEXTS, [ids, locale, isTextWanted]);
  return new Map(
    rows.map(({ id, blocks, updated_ms }) => [
      id,
      { id, html: isTextWanted ? htmlOf(blocks) : null, updated_ms },
    ]),
  );
}
