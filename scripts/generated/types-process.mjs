// @ts-check
// The child process of generated/files.mjs: argv[2] is the compiled server, argv[3] where the types go.
// `strapi ts:generate-types` would compile into the folder that a running server uses.
import { createRequire } from 'node:module';
import path from 'node:path';
import { printFailure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

const [, , dist, output = ''] = process.argv;
const require = createRequire(path.join(root, 'package.json'));

try {
  const { createStrapi } = require('@strapi/strapi');
  const { generators } = createRequire(require.resolve('@strapi/strapi/package.json'))(
    '@strapi/typescript-utils',
  );
  const strapi = await createStrapi({
    appDir: root,
    distDir: dist,
    autoReload: false,
    serveAdminPanel: false,
  }).register();
  await generators.generate({
    strapi,
    pwd: root,
    rootDir: path.relative(root, output),
    logger: { silent: true },
    artifacts: { contentTypes: true, components: true },
  });
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
