import type { LocaleCode } from '../../../content/content-types';
import type { IncludedNodes } from '../../formats/included-nodes';
import type { Words } from '../words/words';

/** What the parts of a page need: its language, and the records that came along. */
export interface View {
  readonly locale: LocaleCode;
  readonly words: Words;
  readonly nodes: IncludedNodes;
  /** The names and titles that stand in another language than the page, by the ids of their records. */
  readonly fallback?: ReadonlyMap<string, string>;
  /** In a preview: ids of records that the public cannot see yet. */
  readonly unpublished?: ReadonlySet<string>;
}
