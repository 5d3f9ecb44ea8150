// @ts-check
// Writes the types of the content model. `strapi ts:generate-types` would compile into the folder that a running server uses.
import path from 'node:path';
import { root } from '../settings/paths.mjs';
import { loadOf, withRegistered } from './registered.mjs';

await withRegistered(async (strapi, { output }) => {
  const { generators } = loadOf('@strapi/strapi')('@strapi/typescript-utils');
  await generators.generate({
    strapi,
    pwd: root,
    rootDir: path.relative(root, output),
    logger: { silent: true },
    artifacts: { contentTypes: true, components: true },
  });
});
