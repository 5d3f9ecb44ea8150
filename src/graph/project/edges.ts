import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { Edge } from './projection';
import { sectionOf } from './sections';
import type { Relation } from './shape';

/** The node that edges come from. */
export interface EdgeSource {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly type: RecordType;
  readonly date: string | null;
}

/**
 * A node's relations as edges: one for each relation and record, none to media or to itself. Where several tie the same
 * two, the first that belongs into a section carries it, and the first with a section stands for the two in a timeline.
 */
export function edgesOf(source: EdgeSource, relations: readonly Relation[]): readonly Edge[] {
  const seen = new Set<string>();
  const isFirst = (...key: string[]) => seen.size < seen.add(key.join(' ')).size;
  return relations.flatMap((found): Edge[] => {
    const { relation, id: toId, type: toType, position } = found;
    if (toType === 'file' || toId === source.id || !isFirst('edge', relation, toId)) return [];
    const section = sectionOf(source.type, relation);
    const isInSection = section !== null && isFirst('section', section, toId);
    const isLead = isInSection && isFirst('lead', toId);
    const { id: fromId, type: fromType, locale, date } = source;
    return [
      {
        fromId,
        locale,
        relation,
        toId,
        fromType,
        toType,
        position,
        section: isInSection ? section : null,
        isLead,
        date,
      },
    ];
  });
}
