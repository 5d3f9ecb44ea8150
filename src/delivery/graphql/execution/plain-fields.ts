import type { Core } from '@strapi/strapi';
import { cheapLinksOf } from '../batches/batched-links';
import { graphTypes } from '../queries/graph-queries';
import { contentModels, type Schema } from './content-models';
import { fieldOf, LINKS } from './schema-fields';

/**
 * Takes the plugin's wrapping off the fields that need none. It asks for permission, runs policies and middlewares around each
 * and every field, values of a row too, for which none of them is ever set; that makes four promises of each value, and is
 * most of the work of a large answer. Fields that lead on go through it once for all parents; the fields of the query itself
 * keep it, and so does everything that is not of the content's own types.
 */
export function unwrapPlainFields(strapi: Core.Strapi, schema: Schema): void {
  for (const { name, attributes } of contentModels(strapi)) {
    const plain = Object.entries(attributes).filter(([, { type }]) => !LINKS.includes(type));
    // Without a resolver of its own GraphQL takes the value of the same name.
    for (const [attribute] of [...plain, ['documentId'], ['id']])
      setResolver(schema, name, String(attribute), undefined);
  }
  for (const [type, fields] of Object.entries(graphTypes(strapi)))
    for (const [field, resolve] of Object.entries(fields)) setResolver(schema, type, field, resolve);
  for (const { type, name, around } of cheapLinksOf(strapi)) {
    const field = fieldOf(schema, type, name);
    if (field) field.resolve = around(field.resolve as Parameters<typeof around>[0]);
  }
}

function setResolver(schema: Schema, type: string, name: string, resolve: unknown): void {
  const field = fieldOf(schema, type, name);
  if (field !== undefined) field.resolve = resolve;
}
