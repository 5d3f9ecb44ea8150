// @ts-check
// `npm test`: prepares what the tests need and runs jest with the given arguments.
import path from 'node:path';
import { ensureBuilt } from './building/ensure-built.mjs';
import { ensureInstalled } from './install/install.mjs';
import { runCommand } from './processes/command.mjs';
import { run } from './processes/run.mjs';
import { root } from './settings/paths.mjs';
import { needsDatabase, needsPanel } from './testing/arguments.mjs';
import { findBrowser } from './testing/find-browser.mjs';
import { ensureTestBuild, linkPanel } from './testing/test-build.mjs';
import { dropDatabases, ensureTemplate, openTestServer, testPrefix } from './testing/test-database.mjs';
import { jestEnvironment } from './testing/test-environment.mjs';

const args = process.argv.slice(2);

await runCommand('npm test', async ({ env, stop }) => {
  await ensureInstalled({ stop });
  return needsDatabase(args) ? withTestDatabase(env, stop) : runJest(env, {}, stop);
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} stop
 */
async function withTestDatabase(env, stop) {
  const build = await ensureTestBuild(stop);
  const browser = needsPanel(args) ? await findBrowser(env) : {};
  if (browser.TEST_BROWSER) linkPanel(await ensureBuilt(env, { panel: true, stop }), build.dist);
  const server = await openTestServer(env);
  const prefix = testPrefix();
  try {
    const template = await ensureTemplate(server.url, build, stop);
    const more = {
      ...browser,
      TEST_DIST: build.dist,
      TEST_SERVER_URL: server.url,
      TEST_TEMPLATE: template,
      TEST_DATABASE_PREFIX: prefix,
    };
    return await runJest(env, more, stop);
  } finally {
    await dropDatabases(server.url, prefix).catch(() => {});
    await server.release();
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string>} more
 * @param {AbortSignal} stop
 */
async function runJest(env, more, stop) {
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { code } = await run(process.execPath, [jest, ...args], {
    cwd: root,
    env: jestEnvironment(env, more),
    stdio: 'inherit',
    stop,
  });
  return code;
}
