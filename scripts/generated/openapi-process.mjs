// @ts-check
// The child process of generated/files.mjs: argv[2] is the compiled server, argv[3] where the OpenAPI document goes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { printFailure } from '../messages/failure.mjs';
import { root } from '../settings/paths.mjs';

const [, , dist = '', output = ''] = process.argv;
const require = createRequire(path.join(root, 'package.json'));

try {
  const { createStrapi } = require('@strapi/strapi');
  const { generate } = createRequire(require.resolve('@strapi/strapi/package.json'))('@strapi/openapi');
  const { openApiOf } = require(path.join(dist, 'src', 'delivery', 'openapi', 'strapi-sources.js'));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const strapi = await createStrapi({
    appDir: root,
    distDir: dist,
    autoReload: false,
    serveAdminPanel: false,
  }).register();
  // Without a database: all that is known of routes and types is known before one is asked.
  strapi.server.initRouting();
  const { document } = generate(strapi, { type: 'content-api' });
  writeFileSync(output, JSON.stringify(openApiOf(strapi, document, version)));
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
