// @ts-check
// One instance of the newsroom without the admin panel, in a process of its own.
import { closeNewsroom, loadNewsroom } from '../scripts/newsroom/load.mjs';
import { drain, listen } from '../scripts/newsroom/listening.mjs';

// A query that Strapi left to itself may fail after its request was answered.
process.on('unhandledRejection', () => {});

const strapi = await loadNewsroom(process.env, { panel: false });
await listen(strapi, { host: '127.0.0.1', port: Number(process.env.PORT) });

let isStopping = false;
const stop = async () => {
  if (isStopping) return;
  isStopping = true;
  await drain(strapi.server.httpServer, 500);
  await closeNewsroom(strapi);
  process.exit(0);
};
// Ctrl-C reaches this process too: the command that measures stops it, or is gone and leaves it alone.
process.removeAllListeners('SIGINT').on('SIGINT', () => {});
process.removeAllListeners('SIGTERM').on('SIGTERM', stop);
process.on('disconnect', stop);
process.send?.('listening');
