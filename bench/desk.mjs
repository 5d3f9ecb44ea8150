// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { connect } from '../scripts/postgres/connection.mjs';
import { distFolder, root } from '../scripts/settings/paths.mjs';
import { fillContent } from './content.mjs';
import { dropDatabase, freshDatabase } from './databases.mjs';
import { median } from './load.mjs';
import { keepResults, rounded, tableOf } from './report.mjs';
import { startServer } from './servers.mjs';

const ARTICLE = 'api::article.article';
const SMALL = 100;
/** What grows less than this is quick enough not to be felt; ratios below a millisecond are noise. */
const MOST_GROWTH = 3;
const UNFELT_MS = 50;

/** The account that asks, of a database that lives as long as the measurement. */
const ACCOUNT = { email: 'bench@example.org', password: 'Bench-Account-1' };

/**
 * What the panel asks of the server, in a newsroom of a hundred articles and in one of many: two databases, two instances, in
 * turn.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ articles: number, rounds: number }} options
 */
export async function benchDesk(env, { articles, rounds }) {
  const admin = env.DATABASE_URL ?? '';
  const sizes = [SMALL, articles];
  const names = sizes.map((size) => `bench_desk_${size}`);
  const rooms = [];
  try {
    for (const [place, size] of sizes.entries()) {
      const url = await freshDatabase(admin, names[place] ?? '');
      const own = { ...env, DATABASE_URL: url, DOSSIER_EMBEDDED: 'no', SCHEDULE_SECONDS: '0' };
      await prepare(own, size);
      const server = await startServer('newsroom-process.mjs', own);
      rooms.push({ server, size, token: await signIn(server.url), ids: await idsOf(url) });
    }
    const measured = await measure(rooms, rounds);
    await report(measured, { articles, rounds });
  } finally {
    for (const { server } of rooms) await server.stop();
    for (const name of names) await dropDatabase(admin, name);
  }
}

/** @typedef {{ server: import('./servers.mjs').Server, size: number, token: string, ids: string[] }} Room */

/**
 * Fills a database with articles, their history, what is planned and waits, and readers.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} articles
 */
async function prepare(env, articles) {
  Object.assign(process.env, env);
  const strapi = await loadNewsroom(env, { panel: false });
  try {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'managing-editor' } });
    const user = await strapi.service('admin::user').create({
      ...ACCOUNT,
      firstname: 'Bench',
      lastname: 'Editor',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    const client = await connect(env.DATABASE_URL ?? '');
    await fillContent(client, articles);
    const load = createRequire(path.join(root, 'package.json'));
    const { rebuildGraph } = load(path.join(distFolder(env), 'src', 'graph', 'rebuild', 'rebuild.js'));
    await rebuildGraph(strapi, { restart: true });
    for (const statement of WORK) await client.query(statement);
    // The account has written some of them.
    await client.query(
      `update articles set created_by_id = $1 where ${BENCH} and published_at is null and substring(document_id, 13)::int % 10 = 0`,
      [user.id],
    );
    await client.query('vacuum analyze');
    await client.end();
  } finally {
    await closeNewsroom(strapi);
  }
}

const BENCH = `document_id like 'bencharticle%'`;
const EDITOR = `'{"kind": "admin", "id": 1, "name": "Bench Editor"}'::jsonb`;

/** What stands on the desk of a newsroom: a third of a percent waits for review, one percent is planned for this week. */
const WORK = [
  `update articles set review_stage = 'in-review' where ${BENCH} and published_at is null and substring(document_id, 13)::int % 300 = 7`,
  `update articles set publish_at = now() at time zone 'UTC' + (id % 7) * interval '1 day' where ${BENCH}
     and published_at is null and substring(document_id, 13)::int % 100 = 9`,
  // Five entries of each article: as it was made, changed and published.
  `insert into graph.history (record_id, type, locale, version, action, editor, body, edges)
     select a.document_id, 'article', 'en', v, (array['create', 'update', 'update', 'update', 'publish'])[v], ${EDITOR},
       jsonb_build_object('headline', a.headline, 'summary', a.summary || v), '{}' from articles a cross join generate_series(1, 5) v
     where ${BENCH} and a.published_at is null order by a.id, v on conflict do nothing`,
  `insert into audience.views (article_id, locale, day, views)
     select a.document_id, 'en', current_date - d, 1 + a.id % 50 from articles a cross join generate_series(0, 6) d
     where ${BENCH} and a.published_at is null on conflict do nothing`,
];

/** @param {string} server */
async function signIn(server) {
  const answer = await fetch(`${server}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ACCOUNT),
  });
  const { data } = /** @type {{ data: { token?: string, accessToken?: string } }} */ (await answer.json());
  return data.token ?? data.accessToken ?? '';
}

/** Articles all over the newsroom. @param {string} url of the database */
async function idsOf(url) {
  const client = await connect(url);
  const { rows } = await client.query(
    `select document_id as id from articles where ${BENCH} and published_at is null order by md5(document_id) limit 50`,
  );
  await client.end();
  return rows.map(({ id }) => String(id));
}

const RELATED = ['category', 'people', 'countries', 'organizations', 'documents', 'statements', 'events'];
/** A page of the list of articles. @param {number} page @param {string} query */
const list = (page, query) =>
  `/content-manager/collection-types/${ARTICLE}?page=${page}&pageSize=20&locale=en&${query}`;

/** A text of so many words that speaks of people known and unknown, letters and what was said. @param {number} words */
function textOf(words) {
  const paragraph = (/** @type {number} */ n) =>
    `Foreign Minister Nora${n % 40} Lindqvist sent a letter to President Aldo${n % 25} Verani on March ${1 + (n % 28)}, 2024. ` +
    `"We ask you to leave our fishermen in peace and to talk with us before you act, for the ${n}th time," wrote Lindqvist in the letter. ` +
    'Nobody in the northern towns had heard of it before the ships left the harbour, and few of them would speak about it later on. '.repeat(
      2,
    );
  const count = Math.ceil(words / paragraph(0).split(' ').length);
  return Array.from({ length: count }, (_, n) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: paragraph(n) }],
  }));
}

const LONG_TEXT = JSON.stringify({ body: textOf(20_000) });
const ORDINARY_TEXT = JSON.stringify({ body: textOf(800) });

/**
 * Asks what a text speaks of that is not saved.
 * @param {string} id
 * @param {string} body
 * @returns {Question}
 */
const unsaved = (id, body) => ({ path: `/desk/articles/${id}/suggestions/unsaved?locale=en`, body });

/** @typedef {string | { path: string, body: string }} Question a path to be read, or one to be sent a body in JSON */

/**
 * What the panel asks, by what an editor does; each with the id of an article.
 * @type {Record<string, (id: string) => Question[]>}
 */
const QUESTIONS = {
  'list of articles': () => [list(1, 'sort=updatedAt:DESC')],
  'its fourth page, by headline': () => [list(4, 'sort=headline:ASC')],
  'list, looked through for a word': () => [list(1, 'sort=updatedAt:DESC&_q=glacier')],
  'form of an article': (id) => [`/content-manager/collection-types/${ARTICLE}/${id}?locale=en`],
  'its seven pickers, what is picked': (id) =>
    RELATED.map(
      (field) => `/content-manager/relations/${ARTICLE}/${id}/${field}?locale=en&pageSize=5&page=1`,
    ),
  'a picker opened': (id) => [
    `/content-manager/relations/${ARTICLE}/people?id=${id}&locale=en&pageSize=10&page=1`,
  ],
  'a picker typed into': (id) => [
    `/content-manager/relations/${ARTICLE}/people?id=${id}&locale=en&pageSize=10&page=1&_q=Person%2012`,
  ],
  'a picker of articles typed into': (id) => [
    `/content-manager/relations/${ARTICLE}/related?id=${id}&locale=en&pageSize=10&page=1&_q=glacier`,
  ],
  'what it is tied to': (id) => [`/desk/articles/${id}/linked?locale=en`],
  'what its text speaks of': (id) => [`/desk/articles/${id}/suggestions?locale=en`],
  'what 800 words being written speak of': (id) => [unsaved(id, ORDINARY_TEXT)],
  'what 20,000 words being written speak of': (id) => [unsaved(id, LONG_TEXT)],
  'where it stands': (id) => [`/desk/articles/${id}/workflow?locale=en`],
  'what keeps it from going out': (id) => [`/desk/checks/article/${id}`],
  'its history': (id) => [`/desk/history/article/${id}?locale=en`],
  'two versions compared': (id) => [`/desk/history/article/${id}/compare?locale=en&before=4&after=5`],
  'home: waiting for review': () => ['/desk/home/review'],
  'home: going out, failed': () => ['/desk/home/schedule'],
  'home: suggestions': () => ['/desk/home/suggestions'],
  'home: most read': () => ['/desk/home/most-read'],
  'home: comments': () => ['/desk/home/comments'],
  'calendar of a week': () => [`/desk/calendar?${new URLSearchParams(week())}`],
  'audit trail': () => ['/desk/audit'],
  'audit trail of one type and action': () => ['/desk/audit?type=article&action=create'],
  'audit trail of one colleague': () => ['/desk/audit?editor=1'],
  'duplicates of persons': () => ['/desk/duplicates?type=person'],
};

function week() {
  const now = Date.now();
  return { from: new Date(now).toISOString(), to: new Date(now + 7 * 86_400_000).toISOString() };
}

/**
 * @param {Room[]} rooms
 * @param {number} rounds
 */
async function measure(rooms, rounds) {
  /** @type {{ what: string, ms: number[] }[]} */
  const measured = [];
  for (const [what, question] of Object.entries(QUESTIONS)) {
    const times = rooms.map(() => /** @type {number[]} */ ([]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [place, room] of rooms.entries()) {
        const ms = await ask(room, question(room.ids[round % room.ids.length] ?? ''));
        // The first round warms up.
        if (round > 0) times[place]?.push(ms);
      }
    }
    measured.push({ what, ms: times.map(median) });
  }
  return measured;
}

/**
 * Asks all at once, as the panel does, and reads the answers.
 * @param {Room} room
 * @param {Question[]} questions
 */
async function ask({ server, token }, questions) {
  const start = performance.now();
  await Promise.all(
    questions.map(async (question) => {
      const { path: one, body } =
        typeof question === 'string' ? { path: question, body: undefined } : question;
      const answer = await fetch(server.url + one, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
      });
      const text = await answer.text();
      if (answer.status !== 200)
        throw new Error(`${one} was answered ${answer.status}: ${text.slice(0, 200)}`);
    }),
  );
  return performance.now() - start;
}

/**
 * @param {{ what: string, ms: number[] }[]} measured
 * @param {{ articles: number, rounds: number }} options
 */
async function report(measured, { articles, rounds }) {
  const lines = measured.map(({ what, ms: [small = 0, large = 0] }) => {
    const isQuick = large / small < MOST_GROWTH || large < UNFELT_MS;
    return [
      what,
      rounded(small),
      rounded(large),
      `${(large / small).toFixed(1)}x${isQuick ? '' : ' (missed)'}`,
    ];
  });
  const many = articles.toLocaleString('en');
  const head = ['what the panel asks, in ms', `${SMALL} articles`, `${many} articles`, 'growth'];
  const target = `target: below ${MOST_GROWTH}x, or below ${UNFELT_MS} ms`;
  const said = `Medians of ${rounds} questions, each about another article, put to both newsrooms in turn; ${target}.`;
  await keepResults('desk', { articles, rounds, measured }, `${tableOf(head, lines)}\n\n${said}`);
}
