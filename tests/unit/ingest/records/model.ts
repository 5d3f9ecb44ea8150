import type { ComparedAttribute, ReadAttributes } from '../../../../src/ingest/records/comparison';
import { componentSchemas, contentTypeSchemas } from '../../editorial/desk/schemas';

/** An attribute of Strapi's schemas as far as these tests look at it. */
export interface ModelAttribute extends ComparedAttribute {
  readonly enum?: readonly string[];
  readonly target?: string;
  readonly repeatable?: boolean;
  readonly mappedBy?: string;
  readonly private?: boolean;
}

const MODELS = new Map(
  [...contentTypeSchemas(), ...componentSchemas()].map(({ uid, attributes }) => [
    uid,
    attributes as Readonly<Record<string, ModelAttribute>>,
  ]),
);

/** The attributes of the newsroom's own content types and components, from their schema files. */
export const modelAttributes = ((uid: string) => {
  const attributes = MODELS.get(uid);
  if (attributes === undefined) throw new Error(`No model "${uid}"`);
  return attributes;
}) satisfies ReadAttributes;
