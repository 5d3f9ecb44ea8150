import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { Fallback } from './fallback';
import { countsJsonSql, fileJsonSql } from './files';
import type { GraphReader } from './reader';

type Json = Readonly<Record<string, unknown>>;

/** The short form of a record as lists show it. */
export interface Card extends Json {
  readonly id: string;
  readonly type: RecordType;
}

/** What readers did with an article. */
export interface Counts {
  readonly views: number;
  readonly comments: number;
}

/** Cards with what they lead to. */
export interface Cards {
  /** In the order in which they were asked for; those that are not public are left out. */
  readonly cards: readonly Card[];
  /** The counters of the articles among them, by id. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** Cards and files that cards of other types than article refer to, each once. */
  readonly included: readonly Json[];
  /** Ids of everything in them. */
  readonly keys: readonly string[];
  /** Those whose name is not known in the language. */
  readonly fallback: readonly Fallback[];
  /** When anything in them last changed, in milliseconds since 1970; 0 where there is nothing. */
  readonly updatedMs: number;
}

/** One row for each card, for each record that cards lead to, and for each file. */
export interface CardRow {
  readonly role: 'card' | 'ref' | 'file';
  readonly id: string;
  readonly json: Json & { readonly type: RecordType | 'file' };
  readonly slug: string | null;
  readonly title: string;
  readonly fallback_locale: string | null;
  readonly counts: Counts | null;
  readonly updated_ms: number;
}

/** What the cards of a statement are read by, as SQL. */
export interface CardSource {
  /** A list of ids. */
  readonly ids: string;
  /** A list of ids of files that are wanted beside. */
  readonly files: string;
  readonly locale: string;
  /** The public address of this server. */
  readonly publicUrl: string;
}

/** SQL for cards as parts of a `with`, the last of which is `rows`. The lateral look-ups each go straight to one row by its key. */
export function cardsSql({ ids, files, locale, publicUrl }: CardSource): string {
  return `cards as materialized (
    select c.place, n.* from unnest(${ids}) with ordinality as c (id, place) cross join lateral (
      select n.id, n.type, n.card, n.card_refs, n.card_files, n.slug, n.title, n.fallback_locale, n.updated_at
      from graph.node n where n.id = c.id and n.locale = ${locale} limit 1) as n),
  ref_ids as (select r.id, min(c.place * 1000 + r.place) as place
    from cards c cross join unnest(c.card_refs) with ordinality as r (id, place) group by r.id),
  refs as materialized (
    select r.place, n.* from ref_ids r cross join lateral (
      select n.id, n.type, n.card, n.card_files, n.slug, n.title, n.fallback_locale, n.updated_at
      from graph.node n where n.id = r.id and n.locale = ${locale} limit 1) as n),
  media_ids as (select m.id from cards c cross join unnest(c.card_files) as m (id)
    union select m.id from unnest(${files}) as m (id) union select m.id from refs r cross join unnest(r.card_files) as m (id)),
  rows as (
    select 1 as level, place, 'card' as role, id, card as json, slug, title, fallback_locale, updated_at,
      case when type = 'article' then ${countsJsonSql('cards.id', locale)} end as counts from cards
    union all select 2, place, 'ref', id, card, slug, title, fallback_locale, updated_at, null from refs
    union all select 3, 0, 'file', m.id, f.json, null, '', null, f.updated_at, null from media_ids m cross join lateral (
      select ${fileJsonSql('f', publicUrl)} as json, coalesce(f.updated_at, f.created_at) at time zone 'UTC' as updated_at
      from files f where f.document_id = m.id limit 1) as f)`;
}

/** The columns of `rows`, and their order. */
export const CARD_COLUMNS =
  'role, id, json, slug, title, fallback_locale, counts, (extract(epoch from updated_at) * 1000)::float8 as updated_ms';
export const CARD_ORDER = 'level, place, id';

/** $1 ids, $2 language, $3 public address of this server, $4 files that are wanted beside. */
const CARDS = `with ${cardsSql({ ids: '$1::text[]', files: '$4::text[]', locale: '$2', publicUrl: '$3' })}
  select ${CARD_COLUMNS} from rows order by ${CARD_ORDER}`;

/** In which language cards are read, and this server's address for those of files. */
export interface CardQuestion {
  readonly ids: readonly string[];
  readonly locale: LocaleCode;
  readonly publicUrl: string;
  /** Ids of files that belong in beside those of the cards. */
  readonly files?: readonly string[];
}

/** Reads the cards of records, those of articles with category, authors and cover in place, with what the others lead to. */
export async function readCards(
  reader: GraphReader,
  { ids, locale, publicUrl, files = [] }: CardQuestion,
): Promise<Cards> {
  if (ids.length === 0 && files.length === 0) return NO_CARDS;
  const rows = await reader.read<CardRow>('cards', CARDS, [ids, locale, publicUrl, files]);
  return cardsOf(rows, files);
}

/** No cards at all. */
const NO_CARDS: Cards = {
  cards: [],
  counts: new Map(),
  included: [],
  keys: [],
  fallback: [],
  updatedMs: 0,
};

/**
 * Cards out of the rows of a statement.
 * @param wanted Ids of files that belong in beside those of the cards.
 */
export function cardsOf(rows: readonly CardRow[], wanted: readonly string[]): Cards {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const cardRows = rows.filter(({ role }) => role === 'card');
  const counts = cardRows.flatMap(({ id, counts: found }) => (found ? [[id, found] as const] : []));
  return {
    cards: cardRows.map(({ json }) => (json.type === 'article' ? articleCard(json, byId) : json) as Card),
    counts: new Map(counts),
    included: includedOf(rows, wanted),
    keys: [...byId.keys()],
    fallback: rows.flatMap(({ id, fallback_locale: locale }) => (locale === null ? [] : [{ id, locale }])),
    updatedMs: rows.reduce((latest, row) => Math.max(latest, row.updated_ms), 0),
  };
}

/** What the cards of other types than article refer to, and the pictures of that; an article's card has its own in place. */
function includedOf(rows: readonly CardRow[], wanted: readonly string[]): readonly Json[] {
  const cards = rows.filter(({ role }) => role === 'card');
  const shown = new Set(cards.map(({ id }) => id));
  const asked = new Set(
    cards.filter(({ json }) => json.type !== 'article').flatMap(({ json }) => referencesIn(json)),
  );
  const refs = rows.filter(({ id, role }) => role === 'ref' && asked.has(id) && !shown.has(id));
  const pictures = new Set([...wanted, ...asked, ...refs.flatMap(({ json }) => referencesIn(json))]);
  const files = rows.filter(({ id, role }) => role === 'file' && pictures.has(id));
  return [...refs, ...files].map(({ json }) => json);
}

/** The ids of all references in a node's JSON, at whatever depth. */
function referencesIn(value: unknown): readonly string[] {
  if (isReference(value)) return [value.id];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

function isReference(value: unknown): value is { readonly type: string; readonly id: string } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'type,id';
}

function articleCard(json: Json, byId: ReadonlyMap<string, CardRow>): Json {
  const named = (reference: unknown) => shortForm(byId.get((reference as { id: string }).id));
  const cover = json.cover as (Json & { image: { id: string } | null }) | null;
  return {
    ...json,
    category: json.category === null ? null : named(json.category),
    cover: cover && { ...cover, image: (cover.image && byId.get(cover.image.id)?.json) ?? null },
    authors: (json.authors as unknown[]).map(named).filter((author) => author !== null),
  };
}

/** A record as an article's card names it. */
function shortForm(row: CardRow | undefined): Json | null {
  return row === undefined ? null : { id: row.id, type: row.json.type, slug: row.slug, name: row.title };
}
