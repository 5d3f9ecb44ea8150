// @ts-check
// `npm start`: installs, builds, starts PostgreSQL and Strapi, and watches over both.
import { ensureBuilt } from './building/ensure-built.mjs';
import { ensureInstalled } from './install/install.mjs';
import { Failure, Stopped, say } from './messages/failure.mjs';
import { freeAddress } from './newsroom/free-address.mjs';
import { superviseServer } from './newsroom/supervise.mjs';
import { welcome } from './newsroom/welcome.mjs';
import { environmentFor, openDatabase } from './postgres/database.mjs';
import { announce } from './processes/register.mjs';
import { runCommand } from './processes/command.mjs';
import { firstAdministrator } from './secrets/administrator.mjs';
import { ensureSecrets } from './secrets/secrets.mjs';
import { listenAddress } from './settings/address.mjs';

const lostDatabase = new Failure(
  'The connection to the embedded PostgreSQL was lost.',
  'Its log, postgres.log beside its data, says why; then start again.',
);

await runCommand('npm start', async ({ env, stop }) => {
  const began = Date.now();
  const address = listenAddress(env);
  firstAdministrator(env);
  await freeAddress(address, stop);
  await ensureSecrets(env);
  await ensureInstalled({ stop });
  await ensureBuilt(env, { panel: true, stop });
  if (stop.aborted) throw new Stopped();
  const database = await openDatabase(env);
  try {
    const server = superviseServer(environmentFor(env, database), stop);
    announce('npm start', { port: address.port, server: server.identity });
    void server.ready.then(
      (news) => say(welcome(news, address, env, Date.now() - began)),
      () => {},
    );
    void database.lost.then(() => server.abandon(lostDatabase));
    return await server.ended;
  } finally {
    await database.release();
  }
});
