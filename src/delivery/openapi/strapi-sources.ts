import type { Core } from '@strapi/strapi';
import { RECORD_TYPES } from '../../content/content-types';
import type { Attributes, ContentModel } from './content-model';
import { openApiDocument, type OpenApiDocument } from './document';
import type { StrapiDocument } from './plugins';

/**
 * The OpenAPI document of an application that is loaded as far as its routes.
 * @param strapi the application.
 * @param generated what Strapi's own generator says of its content API.
 */
export function openApiOf(strapi: Core.Strapi, generated: unknown, version: string): OpenApiDocument {
  return openApiDocument({ model: contentModelOf(strapi), strapi: generated as StrapiDocument, version });
}

function contentModelOf({ contentTypes, components }: Core.Strapi): ContentModel {
  const attributesOf = (uid: string) =>
    (contentTypes as unknown as Readonly<Record<string, { attributes: Attributes }>>)[uid]?.attributes ?? {};
  const types = Object.entries(RECORD_TYPES).map(([uid, type]) => [type, attributesOf(uid)]);
  const pieces = Object.entries(components).map(([uid, { attributes }]) => [uid, attributes]);
  return {
    types: Object.fromEntries(types) as ContentModel['types'],
    components: Object.fromEntries(pieces) as ContentModel['components'],
    file: attributesOf('plugin::upload.file'),
  };
}
