import type { LocaleCode } from '../../content/content-types';
import type { Section } from '../project/projection';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';
import type { GraphReader } from './reader';

/** A page of a section with how many stand in the whole section. */
export interface SectionPage extends Page {
  readonly section: Section;
  readonly count: number;
}

/** Which sections of whose dossier, from where on, how many of each. */
export interface SectionsQuestion {
  readonly id: string;
  readonly locale: LocaleCode;
  readonly sections: readonly Section[];
  readonly after: Position;
  readonly limit: number;
}

/**
 * $1 record, $2 language, $3 sections, $4 and $5 the place after which to begin, $6 how many. Each section is one walk along
 * an index, and how many there are is known: what it costs does not depend on how often somebody is named.
 */
const SECTIONS = `select s.section, coalesce(t.count, 0)::float8 as count, coalesce(page.rows, '[]') as rows
  from unnest($3::text[]) with ordinality as s (section, place)
  left join graph.tally t on (t.id, t.locale, t.section) = ($1, $2, s.section)
  cross join lateral (select json_agg(json_build_object('id', id, 'at', at)) as rows from (
    select e.from_id as id, case when e.date > '-infinity' then ${millisecondsSql('e.date')} end as at from graph.edge e
    where e.to_id = $1 and e.section = s.section and e.locale = $2 and (e.date, e.from_id) < (${momentSql('$4')}, $5)
    order by e.date desc, e.from_id desc limit $6) as walked) as page
  order by s.place`;

interface Row {
  readonly section: Section;
  readonly count: number;
  readonly rows: readonly { readonly id: string; readonly at: number | null }[];
}

/** Reads the next page of each section, newest first, in the order in which they were asked for. */
export async function readSections(
  reader: GraphReader,
  { id, locale, sections, after, limit }: SectionsQuestion,
): Promise<readonly SectionPage[]> {
  const rows = await reader.read<Row>('sections', SECTIONS, [
    id,
    locale,
    sections,
    after.at,
    after.id,
    limit + 1,
  ]);
  return rows.map(({ section, count, rows: found }) => ({
    section,
    count,
    ...pageOf(
      found.map((row) => ({ id: row.id, at: row.at ?? -Infinity })),
      limit,
    ),
  }));
}
