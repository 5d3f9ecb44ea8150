// @ts-check
// `npm run graph -- rebuild --restart` again and again in a process of its own, for tests that end it as a power failure would.
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadNewsroom } from '../../scripts/newsroom/load.mjs';
import { distFolder } from '../../scripts/settings/paths.mjs';

const strapi = await loadNewsroom(process.env, { panel: false });
const { rebuildGraph } = createRequire(import.meta.url)(
  path.join(distFolder(process.env), 'src', 'graph', 'rebuild', 'rebuild.js'),
);
process.send?.('rebuilding');
for (;;) {
  // Every node is wrong, so that each is made anew.
  await strapi.db.connection.raw(`update graph.node set title = title || ' wrong'`);
  await rebuildGraph(strapi, { restart: true });
}
