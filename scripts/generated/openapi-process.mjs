// @ts-check
// Writes the OpenAPI document of the compiled server.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../settings/paths.mjs';
import { load, loadOf, withRegistered } from './registered.mjs';

await withRegistered((strapi, { dist, output }) => {
  const { generate } = loadOf('@strapi/strapi')('@strapi/openapi');
  const { openApiOf } = load(path.join(dist, 'src', 'delivery', 'openapi', 'strapi-sources.js'));
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  // Without a database: all that is known of routes and types is known before one is asked.
  strapi.server.initRouting();
  const { document } = generate(strapi, { type: 'content-api' });
  writeFileSync(output, JSON.stringify(openApiOf(strapi, document, version)));
});
