// @ts-check
// node scripts/testing/keep-release.mjs FILE.sql.gz: keeps the database of this version, so that the tests of later ones start on it.
// DATABASE_URL names an empty database; pg_dump has to be at least as new as its server, which should be the oldest supported one.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { clientEnvironment } from '../backup/client-environment.mjs';
import { choosePrograms, findPrograms } from '../backup/programs.mjs';
import { Failure, say } from '../messages/failure.mjs';
import { closeNewsroom, loadNewsroom } from '../newsroom/load.mjs';
import { withConnection } from '../postgres/connection.mjs';
import { runCommand } from '../processes/command.mjs';
import { testEnvironment } from './test-environment.mjs';

await runCommand('keep-release', async ({ env }) => {
  const [file] = process.argv.slice(2);
  const url = env.DATABASE_URL;
  if (!file || !url)
    throw new Failure('A file to write and DATABASE_URL are needed.', 'See the head of this script.');
  Object.assign(process.env, testEnvironment());
  const strapi = await loadNewsroom(process.env, { panel: false });
  await addReaders(strapi);
  await closeNewsroom(strapi);
  const sql = await dumpText(url, env);
  writeFileSync(file, gzipSync(sql, { level: 9 }));
  say(`Wrote ${file}.`);
  return 0;
});

/**
 * What readers and operators leave behind: an account, a comment, views, a webhook.
 * @param {import('../newsroom/load.mjs').Newsroom} strapi
 */
async function addReaders(strapi) {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const reader = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      ...{ username: 'reader', email: 'reader@example.org', password: 'Reader-1-old', provider: 'local' },
      ...{ confirmed: true, blocked: false, role: role.id },
    });
  const [article] = await strapi.documents('api::article.article').findMany({ locale: 'en', limit: 1 });
  await strapi.documents('api::comment.comment').create({
    data: {
      articleId: article.documentId,
      articleLocale: 'en',
      author: reader.id,
      body: 'Kept by an older version',
      state: 'approved',
    },
  });
  const run = (/** @type {string} */ sql, /** @type {unknown[]} */ values) =>
    strapi.db.connection.raw(sql, values);
  await run(`insert into audience.views values (?, 'en', '2026-01-02', 41)`, [article.documentId]);
  await run(
    `insert into webhooks.subscription (name, url, secret, events, created_by, state)
     values ('Consumer', 'https://consumer.example.org/', 'none', '{story.published}', ?, 'paused')`,
    [JSON.stringify({ kind: 'system', id: null, name: 'keep-release' })],
  );
}

/**
 * The database as plain SQL that any client can run, without what pg_dump says to psql alone.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} env
 */
async function dumpText(url, env) {
  const major = await withConnection(url, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
    return rows[0].major;
  });
  const programs = choosePrograms(findPrograms(env), major);
  if (!programs) throw new Failure(`No pg_dump for PostgreSQL ${major} was found.`, 'Install it.');
  const options = ['--inserts', '--rows-per-insert=500', '--no-owner', '--no-privileges', '--no-comments'];
  const { stdout, stderr, status } = spawnSync(path.join(programs.folder, 'pg_dump'), options, {
    env: clientEnvironment(url, env, () => ''),
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Failure(`pg_dump failed:\n${stderr}`);
  return stdout.replace(/^\\(un)?restrict .*\n/gm, '');
}
