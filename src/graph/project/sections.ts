import type { RecordType } from '../../content/save-rules';
import type { Section } from './projection';

/** Relations of one type that put a record into one section of what they lead to; `*` stands for all of them. */
interface SectionRule {
  readonly from: RecordType;
  readonly section: Section;
  readonly relations: readonly string[];
}

const RULES: readonly SectionRule[] = [
  {
    from: 'article',
    section: 'articles',
    relations: [
      'people',
      'authors',
      'countries',
      'organizations',
      'documents',
      'statements',
      'events',
      'category',
      'topics',
      'sources.outlet',
    ],
  },
  { from: 'statement', section: 'statements', relations: ['*'] },
  { from: 'document', section: 'documents-written', relations: ['authors', 'authorOrganizations'] },
  { from: 'document', section: 'documents-received', relations: ['addressees', 'addresseeOrganizations'] },
  {
    from: 'document',
    section: 'documents-about',
    relations: [
      'countries',
      'concerns',
      'inReplyTo',
      'publishedByOrganization',
      'sources.outlet',
      'stages.body',
    ],
  },
  { from: 'event', section: 'events', relations: ['*'] },
];

/** The section of a dossier in which a record of a type stands by one of its relations; null where in none. */
export function sectionOf(from: RecordType, relation: string): Section | null {
  const rule = RULES.find(
    ({ from: type, relations }) => type === from && (relations.includes('*') || relations.includes(relation)),
  );
  return rule?.section ?? null;
}
