import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { Section } from '../project/projection';
import { fileJsonSql } from './files';
import { millisecondsSql, type Position } from './position';
import type { GraphReader } from './reader';
import { sectionPageOf, sectionsJsonSql, type SectionPage, type SectionRow } from './sections';

/** Which pages of whose dossier. */
export interface DossierQuestion {
  readonly type: RecordType;
  /** The slug; of a statement, which has none, the id. */
  readonly slug: string;
  readonly locale: LocaleCode;
  readonly sections: readonly Section[];
  readonly after: Position;
  readonly limit: number;
  readonly publicUrl: string;
}

/** A record with a page of each asked section. */
export interface Dossier {
  readonly id: string;
  /** JSON text of its fields, an article's without its text. */
  readonly data: string;
  /** JSON text of an article's text; null of other types. */
  readonly blocks: string | null;
  /** Ids of the nodes that it refers to, in reading order. */
  readonly refs: readonly string[];
  /** The files that it refers to. */
  readonly files: readonly DossierFile[];
  readonly isFallback: boolean;
  /** When the record itself last changed, in milliseconds since 1970. */
  readonly updatedMs: number;
  readonly sections: readonly SectionPage[];
}

/** A file as a public node. */
export type DossierFile = Readonly<Record<string, unknown>> & { readonly id: string };

interface Row {
  readonly id: string;
  readonly data: string;
  readonly blocks: string | null;
  readonly refs: readonly string[];
  readonly files: readonly DossierFile[];
  readonly is_fallback: boolean;
  readonly updated_ms: number;
  readonly sections: readonly SectionRow[];
}

/**
 * $1 slug or id, $2 type, $3 language, $4 sections, $5 and $6 the place after which to begin, $7 how many of each, $8 public
 * address of this server.
 */
const dossierSql = (named: string) => `with record as materialized (
    select n.id, n.body, n.blocks, n.refs, n.files, n.is_fallback, n.updated_at
    from graph.node n where ${named} = $1 and n.type = $2 and n.locale = $3 limit 1)
  select r.id, r.body::text as data, r.blocks::text as blocks, r.refs, r.is_fallback,
    ${millisecondsSql('r.updated_at')} as updated_ms,
    (select coalesce(json_agg(f.json order by m.place), '[]') from unnest(r.files) with ordinality as m (id, place)
      cross join lateral (select ${fileJsonSql('f', '$8')} as json from files f where f.document_id = m.id limit 1) as f) as files,
    ${sectionsJsonSql({ record: 'r.id', locale: '$3', sections: '$4', at: '$5', id: '$6', limit: '$7' })} as sections
  from record r`;

const BY_SLUG = dossierSql('n.slug');
const BY_ID = dossierSql('n.id');

/** Reads a record and what leads to it, in one statement; undefined where nothing of the type has the slug. */
export async function readDossier(
  reader: GraphReader,
  question: DossierQuestion,
): Promise<Dossier | undefined> {
  const { type, slug, locale, sections, after, limit, publicUrl } = question;
  const values = [slug, type, locale, sections, after.at, after.id, limit + 1, publicUrl];
  const [row] =
    type === 'statement'
      ? await reader.read<Row>('dossier-by-id', BY_ID, values)
      : await reader.read<Row>('dossier', BY_SLUG, values);
  return row && dossierOf(row, limit);
}

function dossierOf({ is_fallback, updated_ms, sections, ...row }: Row, limit: number): Dossier {
  return {
    ...row,
    isFallback: is_fallback,
    updatedMs: updated_ms,
    sections: sections.map((section) => sectionPageOf(section, limit)),
  };
}
