import { appendFileSync } from 'node:fs';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { APP_ROUTES } from './matrix/app-routes';
import { makeCallers, type Tokens } from './matrix/callers';
import { DESK_ROUTES } from './matrix/desk-routes';
import { GRAPHQL_FIELDS } from './matrix/graphql-field-rows';
import { fieldsOf, wordOf, type AskedField } from './matrix/graphql-fields';
import { PAGE_ROUTES } from './matrix/page-routes';
import { PANEL_ROUTES } from './matrix/panel-routes';
import { RECORD_ROUTES, SAME_AS } from './matrix/record-routes';
import { lineOf, rowsOf, type Row } from './matrix/table';

/**
 * Who may do what: every route and every field of GraphQL, asked by everybody. The tables in `matrix/` say what each is
 * answered: 401 and 403 for the refused; 200, or 400 and 404 for an empty body and an id of nobody, for those who may.
 * A new route or field without a row fails, and a row without answers fails with a line that holds what was answered.
 */

interface Layer {
  readonly path: string;
  readonly methods: readonly string[];
  match(path: string): boolean;
}

let newsroom: Newsroom;
let tokens: Tokens;
let fields: readonly AskedField[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  tokens = await makeCallers(newsroom);
  fields = await fieldsOf(newsroom);
}, 180_000);

afterAll(() => newsroom?.close());

type Ask = (row: Row, caller: string) => Promise<string>;

const askRoute: Ask = async ({ method, path, body }, caller) => {
  const sent = body === undefined ? undefined : (JSON.parse(body) as object);
  return String((await newsroom.send(method, path, sent, { token: tokens[caller] })).status);
};

const askField: Ask = async ({ path }, caller) => {
  const field = fields.find(({ name }) => name === path);
  if (field === undefined) return 'gone';
  return wordOf(await newsroom.graphql(field.operation, {}, { token: tokens[caller] }));
};

/** Asks a row as all callers at once, row after row, and gives the lines that are not as they stand in the table. */
async function wrongLines(table: string, ask: Ask): Promise<readonly string[]> {
  const { callers, rows } = rowsOf(table);
  const wrong: string[] = [];
  for (const row of rows) {
    const found = await Promise.all(callers.map(async (who) => [who, await ask(row, who)] as const));
    const line = lineOf(row, callers, Object.fromEntries(found));
    if (process.env.MATRIX_PRINT) appendFileSync(process.env.MATRIX_PRINT, `${line}\n`);
    if (found.some(([who, answer]) => !isAs(answer, row.answers[who]))) wrong.push(line);
  }
  return wrong;
}

/** `400|429`: either, where Strapi itself counts. */
function isAs(answer: string, wanted = ''): boolean {
  return wanted.split('|').includes(answer);
}

const ROUTES = { APP_ROUTES, PAGE_ROUTES, DESK_ROUTES, RECORD_ROUTES, PANEL_ROUTES };

test('every route has a row', () => {
  const layers = newsroom.strapi.server.listRoutes() as unknown as readonly Layer[];
  const served = layers.filter(({ methods }) => methods.length > 0);
  const rows = Object.values(ROUTES).flatMap((table) => rowsOf(table).rows);
  const found = new Set(rows.map((row) => layerOf(served, row)));
  const asked = new Set([...found].map(nameOf));
  const missing = served.map(nameOf).filter((name) => !asked.has(name));
  expect(missing.filter((name) => !NO_ROWS.has(name))).toEqual([]);
});

function nameOf(layer: Layer | undefined): string {
  return layer === undefined
    ? 'none'
    : `${layer.methods.includes('GET') ? 'GET' : layer.methods.at(-1)} ${layer.path}`;
}

/** GraphQL has a table of its own; Strapi's files in `public` come after everything. */
const NO_ROWS = new Set(['GET /graphql', 'GET /((?!uploads/).+)']);

/** The route that answers a row. */
function layerOf(layers: readonly Layer[], { method, path }: Row): Layer | undefined {
  const [bare = ''] = path.split('?');
  const fitting = layers.filter((layer) => layer.methods.includes(method) && layer.match(bare));
  return fitting.find((layer) => !isForAll(layer)) ?? fitting[0];
}

/** Routes that let pass what they have not got. */
function isForAll({ path }: Layer): boolean {
  return path.startsWith('/((');
}

test('every field of GraphQL has a row', () => {
  const rows = new Set(rowsOf(GRAPHQL_FIELDS).rows.map(({ path }) => path));
  expect(fields.map(({ name }) => name).filter((name) => !rows.has(name))).toEqual([]);
});

test('fields of GraphQL', async () => {
  expect(await wrongLines(GRAPHQL_FIELDS, askField)).toEqual([]);
}, 120_000);

test('what apps and readers ask knows no other methods', async () => {
  const rows = [...rowsOf(APP_ROUTES).rows, ...rowsOf(PAGE_ROUTES).rows];
  const known = new Set(rows.map(({ method, path }) => `${method} ${path}`));
  // Where these stand there may be the id of a file or an account, which can be written and deleted.
  const passed = ['/_health', '/api/upload/files/page', '/api/users/count', '/api/users/me'];
  const paths = [...new Set(rows.map(({ path }) => path))].filter((path) => !passed.includes(path));
  for (const path of paths) {
    const others = ['POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => !known.has(`${method} ${path}`));
    const found = await Promise.all(
      others.map(async (method) => [
        method,
        await askRoute({ method, path, body: '{}', answers: {} }, 'full'),
      ]),
    );
    expect([path, found.filter(([, status]) => status !== '404' && status !== '405')]).toEqual([path, []]);
  }
}, 120_000);

test.each(Object.entries(SAME_AS))(
  '%s are answered as the type that stands for them',
  async (uid, like) => {
    const { rows } = rowsOf(RECORD_ROUTES);
    const lines = rows.filter(({ path }) => path.includes(like));
    expect(lines.length).toBeGreaterThan(10);
    const { callers } = rowsOf(RECORD_ROUTES);
    for (const row of lines) {
      const other = { ...row, path: row.path.replace(like, uid) };
      const found = await Promise.all(callers.map(async (who) => [who, await askRoute(other, who)] as const));
      const wrong = found.filter(([who, answer]) => !isAs(answer, row.answers[who]));
      expect([other.method, other.path, wrong]).toEqual([other.method, other.path, []]);
    }
  },
  120_000,
);

/** Sessions end in the last rows. */
test.each(Object.keys(ROUTES) as (keyof typeof ROUTES)[])(
  '%s',
  async (name) => {
    expect(await wrongLines(ROUTES[name], askRoute)).toEqual([]);
  },
  120_000,
);
