import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { millisecondsSql } from './position';
import type { GraphReader } from './reader';

/** One node as it is public, without the text of an article. */
export interface NodeRow {
  readonly id: string;
  /** JSON text. */
  readonly body: string;
  readonly refs: readonly string[];
  readonly files: readonly string[];
  /** The language of its name where that is not known in the asked one. */
  readonly fallback_locale: string | null;
  readonly updated_ms: number;
}

/** The columns of a node `n`. */
export const NODE_SHOWN = `n.id, n.body::text, n.refs, n.files, n.fallback_locale, ${millisecondsSql('n.updated_at')} as updated_ms`;
const BY_SLUG = `select ${NODE_SHOWN} from graph.node n where n.slug = $1 and n.type = $2 and n.locale = $3 limit 1`;
const BY_ID = `select ${NODE_SHOWN} from graph.node n where n.id = $1 and n.type = $2 and n.locale = $3`;

/** Reads a node by its slug; a statement, which has none, by its id. */
export async function readNode(
  reader: GraphReader,
  type: RecordType,
  address: string,
  locale: LocaleCode,
): Promise<NodeRow | undefined> {
  const [name, text] = type === 'statement' ? ['node-by-id', BY_ID] : ['node-by-slug', BY_SLUG];
  const [row] = await reader.read<NodeRow>(name, text, [address, type, locale]);
  return row;
}
