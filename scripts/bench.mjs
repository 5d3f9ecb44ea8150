// @ts-check
// `npm run bench [-- scale [--sizes=1000,10000]]`: measures reading and publishing in databases of its own.
import path from 'node:path';
import { ensureBuilt } from './building/ensure-built.mjs';
import { ensureInstalled } from './install/install.mjs';
import { withDatabase } from './postgres/database.mjs';
import { runCommand } from './processes/command.mjs';
import { cacheFolder } from './settings/paths.mjs';
import { testEnvironment } from './testing/test-environment.mjs';

await runCommand('npm run bench', async ({ env, stop }) => {
  await ensureInstalled({ stop });
  const { needsDatabase, runBench } = await import('../bench/bench.mjs');
  const argv = process.argv.slice(2);
  if (!needsDatabase(argv)) return runBench(env, argv);
  await ensureBuilt(env, { panel: false, stop });
  const own = {
    ...env,
    ...testEnvironment(),
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    STRAPI_LOG_LEVEL: 'warn',
    DOSSIER_DATA_DIR: path.join(cacheFolder, 'bench'),
    DATABASE_URL: '',
  };
  return withDatabase(own, (connected) => runBench(connected, argv));
});
