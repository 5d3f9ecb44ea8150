// @ts-check
// The child process of generated/files.mjs: prints the GraphQL schema of the compiled server, argv[2], into the
// file argv[3]. Building it needs the content model and no database.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { printFailure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

const [, , dist, output = ''] = process.argv;
const require = createRequire(path.join(root, 'package.json'));

try {
  const { createStrapi } = require('@strapi/strapi');
  const { lexicographicSortSchema, printSchema } = createRequire(
    require.resolve('@strapi/plugin-graphql/package.json'),
  )('graphql');
  const strapi = await createStrapi({
    appDir: root,
    distDir: dist,
    autoReload: false,
    serveAdminPanel: false,
  }).register();
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(output, printSchema(lexicographicSortSchema(schema)));
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
