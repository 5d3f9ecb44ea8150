import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { SECTIONS, type Section } from '../project/projection';
import { CARD_COLUMNS, CARD_ORDER, cardsOf, cardsSql, type CardRow, type Cards } from './cards';
import { NODE_SHOWN, type NodeRow } from './node';
import { NEWEST } from './position';
import type { GraphReader } from './reader';
import { sectionPageOf, sectionsSql, type SectionPage, type SectionRow } from './sections';

/** The first page of a dossier. */
export interface Dossier {
  readonly node: NodeRow;
  readonly sections: readonly SectionPage[];
  /** The cards of all that stands in the sections, and of what the record refers to. */
  readonly cards: Cards;
}

/** Whose dossier: a record by its slug, a statement by its id. */
export interface DossierQuestion {
  readonly type: RecordType;
  readonly address: string;
  readonly locale: LocaleCode;
  /** How many of each section. */
  readonly limit: number;
  readonly publicUrl: string;
}

/**
 * All of it in one statement: to ask three times, one after the other, takes longer than reading. $1 slug or id, $2 type,
 * $3 language, $4 public address of this server, $5 sections, $6 and $7 the place after which they begin, $8 how many of each.
 */
const dossierSql = (address: 'slug' | 'id') => `with node as materialized (
    select ${NODE_SHOWN} from graph.node n where n.${address} = $1 and n.type = $2 and n.locale = $3 limit 1),
  sections as materialized (select read.* from node cross join lateral (${sectionsSql({
    id: 'node.id',
    locale: '$3',
    sections: '$5::text[]',
    at: '$6',
    after: '$7',
    limit: '($8::int + 1)',
  })}) as read),
  asked as materialized (select coalesce(array_agg(id order by place), '{}') as ids from (
    select id, min(place) as place from (
      select r.id, s.place * 1000 + r.place as place from sections s cross join unnest(s.ids[1:$8]) with ordinality as r (id, place)
      union all select r.id, 1000000 + r.place from node cross join unnest(node.refs) with ordinality as r (id, place)) as led
    group by id) as once),
  ${cardsSql({ ids: '(select ids from asked)', files: '(select files from node)', locale: '$3', publicUrl: '$4' })}
  select node.*, (select json_agg(s order by s.place) from (select place, section, count, rows from sections) as s) as sections,
    (select coalesce(json_agg(c), '[]') from (select ${CARD_COLUMNS} from rows order by ${CARD_ORDER}) as c) as cards
  from node`;

const BY_SLUG = dossierSql('slug');
const BY_ID = dossierSql('id');
const NAMES: readonly Section[] = SECTIONS;

interface Row extends NodeRow {
  readonly sections: readonly SectionRow[];
  readonly cards: readonly CardRow[];
}

/** Reads a dossier's first page; undefined where no record of the type has the address in the language. */
export async function readDossier(
  reader: GraphReader,
  { type, address, locale, limit, publicUrl }: DossierQuestion,
): Promise<Dossier | undefined> {
  const [name, text] = type === 'statement' ? ['dossier-by-id', BY_ID] : ['dossier-by-slug', BY_SLUG];
  const values = [address, type, locale, publicUrl, NAMES, NEWEST.at, NEWEST.id, limit];
  const [row] = await reader.read<Row>(name, text, values);
  if (row === undefined) return undefined;
  const { sections, cards, ...node } = row;
  return {
    node,
    sections: sections.map((section) => sectionPageOf(section, limit)),
    cards: cardsOf(cards, node.files),
  };
}
