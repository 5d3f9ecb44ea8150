// @ts-check
// Prints the GraphQL schema of the compiled server. Building it needs the content model and no database.
import { writeFileSync } from 'node:fs';
import { loadOf, withRegistered } from './registered.mjs';

await withRegistered((strapi, { output }) => {
  const { lexicographicSortSchema, printSchema } = loadOf('@strapi/plugin-graphql')('graphql');
  const schema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(output, printSchema(lexicographicSortSchema(schema)));
});
