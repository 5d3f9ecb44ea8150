import { SECTIONS, type Section } from '../project/projection';
import { millisecondsSql, momentSql, pageOf, type Page, type Position } from './position';

/** A page of a section of a dossier. */
export interface SectionPage extends Page {
  readonly section: Section;
  /** How many stand in the whole section. */
  readonly count: number;
}

/** A section as it comes out of the database, one more than asked for in it. */
export interface SectionRow {
  readonly section: Section;
  readonly count: number;
  /** JSON has no infinity: null is what has no date. */
  readonly items: readonly { readonly id: string; readonly at: number | null }[];
}

/** Where the statement around has what a page of sections is made from. */
interface SectionParameters {
  /** The id of the record whose dossier it is. */
  readonly record: string;
  readonly locale: string;
  readonly sections: string;
  /** The place after which to begin: milliseconds and id. */
  readonly at: string;
  readonly id: string;
  /** How many to read of each. */
  readonly limit: string;
}

/**
 * SQL for the asked sections of a record as one JSON list, newest first. Each takes its count from the tally and walks as
 * far along its index as the page is long, however many there are.
 */
export function sectionsJsonSql({ record, locale, sections, at, id, limit }: SectionParameters): string {
  return `(select json_agg(json_build_object('section', s.section, 'count', coalesce(t.count, 0), 'items', page.items) order by s.place)
    from unnest(${sections}::text[]) with ordinality as s (section, place)
    left join graph.tally t on (t.id, t.locale, t.section) = (${record}, ${locale}, s.section)
    cross join lateral (
      select coalesce(json_agg(json_build_object('id', e.from_id, 'at', nullif(${millisecondsSql('e.date')}, '-Infinity'))
        order by e.date desc, e.from_id desc), '[]') as items
      from (select e.date, e.from_id from graph.edge e
        where e.to_id = ${record} and e.section = s.section and e.section is not null and e.locale = ${locale}
          and (e.date, e.from_id) < (${momentSql(at)}, ${id})
        order by e.date desc, e.from_id desc limit ${limit}) as e) as page)`;
}

/** Cuts what was read to a page. */
export function sectionPageOf({ section, count, items }: SectionRow, limit: number): SectionPage {
  const places = items.map(({ id, at }): Position => ({ id, at: at ?? -Infinity }));
  return { section, count, ...pageOf(places, limit) };
}

export function isSection(name: string): name is Section {
  return SECTIONS.some((section) => section === name);
}
