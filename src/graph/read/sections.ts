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

/** What sections are read by, as SQL. */
export interface SectionSource {
  readonly id: string;
  readonly locale: string;
  /** A list of names. */
  readonly sections: string;
  /** The place after which to begin. */
  readonly at: string;
  readonly after: string;
  /** How many of each. */
  readonly limit: string;
}

/**
 * SQL for sections with their count, their rows as JSON and the ids of these. Each section is one walk along an index, and how
 * many there are is known: what it costs does not depend on how often somebody is named.
 */
export function sectionsSql({ id, locale, sections, at, after, limit }: SectionSource): string {
  return `select s.place, s.section, page.ids, coalesce(page.rows, '[]') as rows, coalesce((select t.count from graph.tally t
      where (t.id, t.locale, t.section) = (${id}, ${locale}, s.section)), 0)::float8 as count
    from unnest(${sections}) with ordinality as s (section, place)
    cross join lateral (select array_agg(id) as ids, json_agg(json_build_object('id', id, 'at', at)) as rows from (
      select e.from_id as id, case when e.date > '-infinity' then ${millisecondsSql('e.date')} end as at from graph.edge e
      where e.to_id = ${id} and e.section = s.section and e.locale = ${locale} and (e.date, e.from_id) < (${momentSql(at)}, ${after})
      order by e.date desc, e.from_id desc limit ${limit}) as walked) as page`;
}

/** $1 record, $2 language, $3 sections, $4 and $5 the place after which to begin, $6 how many. */
const SECTIONS = `select section, count, rows from (${sectionsSql({
  id: '$1',
  locale: '$2',
  sections: '$3::text[]',
  at: '$4',
  after: '$5',
  limit: '$6',
})}) as read order by place`;

/** A section as a statement gives it: one row more than were asked for tells that there are more. */
export interface SectionRow {
  readonly section: Section;
  readonly count: number;
  readonly rows: readonly { readonly id: string; readonly at: number | null }[];
}

/** Reads the next page of each section, newest first, in the order in which they were asked for. */
export async function readSections(
  reader: GraphReader,
  { id, locale, sections, after, limit }: SectionsQuestion,
): Promise<readonly SectionPage[]> {
  const rows = await reader.read<SectionRow>('sections', SECTIONS, [
    id,
    locale,
    sections,
    after.at,
    after.id,
    limit + 1,
  ]);
  return rows.map((row) => sectionPageOf(row, limit));
}

/** Cuts a section to a page. */
export function sectionPageOf({ section, count, rows }: SectionRow, limit: number): SectionPage {
  const places = rows.map(({ id, at }) => ({ id, at: at ?? -Infinity }));
  return { section, count, ...pageOf(places, limit) };
}
