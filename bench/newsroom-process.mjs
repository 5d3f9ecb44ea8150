// @ts-check
// One instance of the newsroom without the admin panel, in a process of its own.
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { drain, listen } from '../scripts/newsroom/listening.mjs';

const strapi = await loadNewsroom(process.env, { panel: false });
await listen(strapi, { host: '127.0.0.1', port: Number(process.env.PORT) });
process.removeAllListeners('SIGTERM').on('SIGTERM', async () => {
  await drain(strapi.server.httpServer, 500);
  await closeNewsroom(strapi);
  process.exit(0);
});
process.send?.('listening');
