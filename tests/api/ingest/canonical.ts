import type { Core } from '@strapi/strapi';

type Row = Record<string, unknown>;

/** Everything that ingest may write, by table. */
export type Contents = Record<string, readonly string[]>;

/**
 * All rows of all tables in a form in which two databases can be compared: ids of rows and documents have names made of the
 * records' keys, moments of this run are `now`, and what is only numbered is left out.
 */
export async function contentsOf(strapi: Core.Strapi, start: Date): Promise<Contents> {
  const rows = await readTables(strapi);
  const names = await namesOf(strapi, rows);
  const references = await referencesOf(strapi);
  const tableOf = componentTable(strapi);
  const print = (table: string, row: Row) =>
    printed(named(row, table, { names, references, tableOf }), names, start);
  return Object.fromEntries(
    [...rows].map(([table, found]) => {
      const lines = found.map((row) => print(table, row));
      return [table, table === 'graph.history' ? lines : lines.sort()];
    }),
  );
}

const TABLES = `select table_schema || '.' || table_name as name from information_schema.tables
  where table_schema in ('public', 'graph', 'audience', 'editorial', 'desk') and table_type = 'BASE TABLE'
    and table_name !~ '^(strapi|admin|up|i18n)_' and table_name not in ('state') order by 1`;

async function readTables(strapi: Core.Strapi): Promise<Map<string, Row[]>> {
  const ask = async (sql: string) => ((await strapi.db.connection.raw(sql)) as { rows: Row[] }).rows;
  const tables = new Map<string, Row[]>();
  for (const { name } of await ask(TABLES)) {
    const order = name === 'graph.history' ? 'order by seq' : '';
    const found = await ask(`select to_jsonb(t)::text as row from ${String(name)} t ${order}`);
    tables.set(
      String(name),
      found.map(({ row }) => JSON.parse(String(row)) as Row),
    );
  }
  return tables;
}

/** Names of rows by table and id, and of documents by documentId. */
interface Names {
  readonly rows: Map<string, string>;
  readonly documents: Map<string, string>;
}

async function namesOf(strapi: Core.Strapi, tables: Map<string, Row[]>): Promise<Names> {
  const names: Names = { rows: new Map(), documents: new Map() };
  const contentTables = Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('api::'))
    .map(({ collectionName }) => collectionName ?? '');
  for (const table of contentTables) {
    for (const row of tables.get(`public.${table}`) ?? []) {
      const key = String(row.alpha_2 ?? row.story_key ?? row.slug);
      const id = String(row.document_id);
      // Language versions of an article have slugs of their own: the first by the alphabet names it.
      const [first = key] = [names.documents.get(id) ?? [], `${table}/${key}`].flat().sort();
      names.documents.set(id, first);
      const state = row.published_at === null ? 'draft' : 'published';
      names.rows.set(`${table} ${String(row.id)}`, `${table}/${key}/${String(row.locale)}/${state}`);
    }
  }
  for (const table of contentTables) {
    for (const row of tables.get(`public.${table}_cmps`) ?? []) {
      const owner = names.rows.get(`${table} ${String(row.entity_id)}`);
      const name = `${owner}.${String(row.field)}.${String(row.order)}`;
      names.rows.set(`${componentTable(strapi)(row)} ${String(row.cmp_id)}`, name);
    }
  }
  return names;
}

/** To which table a column leads. */
type References = ReadonlyMap<string, string>;

async function referencesOf(strapi: Core.Strapi): Promise<References> {
  const { rows } = (await strapi.db.connection.raw(`
    select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as target
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1] where c.contype = 'f'`)) as {
    rows: { table: string; column: string; target: string }[];
  };
  return new Map(rows.map(({ table, column, target }) => [`${table} ${column}`, target]));
}

/** The table of a component that a row ties to its record: from many tables, and without a constraint. */
function componentTable(strapi: Core.Strapi): (row: Row) => string {
  const components = strapi.components as unknown as Record<string, { collectionName: string }>;
  return (row) => components[String(row.component_type)]?.collectionName ?? '';
}

/** What the rows of all tables are named by. */
interface Naming {
  readonly names: Names;
  readonly references: References;
  readonly tableOf: (row: Row) => string;
}

const NUMBERED = new Set(['seq', 'version', 'created_version']);
/** Hashes of ids. */
const HASHED = 'facets';

function named(row: Row, table: string, { names: { rows }, references, tableOf }: Naming): Row {
  const bare = table.replace('public.', '');
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
      if (NUMBERED.has(column) && table !== 'graph.history') return [];
      if (column === 'seq' || column === HASHED) return [];
      if (column === 'id' && typeof value === 'number') return [['id', rows.get(`${bare} ${value}`)]];
      const target = column === 'cmp_id' ? tableOf(row) : references.get(`${bare} ${column}`);
      return [[column, target && value !== null ? rows.get(`${target} ${String(value)}`) : value]];
    }),
  );
}

const MOMENT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)?/g;
const DOCUMENT_ID = /[a-z0-9]{24}/g;

function printed(row: Row, { documents }: Names, start: Date): string {
  return JSON.stringify(row)
    .replace(MOMENT, (moment) =>
      new Date(/[Z+]/.test(moment.slice(19)) ? moment : `${moment}Z`) >= start ? 'now' : moment,
    )
    .replace(DOCUMENT_ID, (id) => documents.get(id) ?? id);
}
