import type { Core } from '@strapi/strapi';

/** An attribute as far as this room reads it; Strapi's own type is a union of thirty. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly component?: string;
  readonly relation?: string;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** Looks up the attributes of a content type or component. */
export type ModelReader = (uid: string) => Attributes;

export function modelReader(strapi: Core.Strapi): ModelReader {
  // The registry is keyed by generated uids; the rooms that walk components meet uids as plain text.
  const getModel = strapi.getModel.bind(strapi) as unknown as (uid: string) => { attributes: Attributes };
  return (uid) => getModel(uid).attributes;
}
