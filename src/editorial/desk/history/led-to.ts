import type { Core } from '@strapi/strapi';
import { isRecordUid, type RecordUid } from '../../../content/content-types';
import { readMerges } from '../../history/read-merges';

/** An attribute of a type or component, as far as it is read here. */
export interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly relation?: string;
  readonly multiple?: boolean;
  readonly component?: string;
}

/** A value of an older version as it can be written today, and the ids of what it led to and is gone. */
export interface Led {
  readonly value: unknown;
  readonly missing: readonly string[];
}

/**
 * Turns a value of an older version into one that can be written: links lead to what they led to then, or to the record of
 * which that has become part; links to what is gone are left out. Components are gone through.
 */
export async function ledToday(
  strapi: Core.Strapi,
  attribute: Attribute | undefined,
  value: unknown,
): Promise<Led> {
  if (attribute?.type === 'component') return componentToday(strapi, attribute.component ?? '', value);
  if (attribute?.type !== 'relation' && attribute?.type !== 'media') return { value, missing: [] };
  return linksToday(strapi, attribute, idsIn(value));
}

/** The ids of a relation in a version. */
export function idsIn(value: unknown): readonly string[] {
  return [value].flat().filter((id): id is string => typeof id === 'string');
}

async function componentToday(strapi: Core.Strapi, uid: string, value: unknown): Promise<Led> {
  if (value === null || typeof value !== 'object') return { value, missing: [] };
  if (Array.isArray(value)) {
    const items = await Promise.all(value.map((item) => componentToday(strapi, uid, item)));
    return { value: items.map((item) => item.value), missing: items.flatMap(({ missing }) => missing) };
  }
  const attributes = attributesOf(strapi, uid);
  const fields = await Promise.all(
    Object.entries(value).map(async ([field, held]) => ({
      field,
      ...(await ledToday(strapi, attributes[field], held)),
    })),
  );
  return {
    value: Object.fromEntries(fields.map((one) => [one.field, one.value])),
    missing: fields.flatMap(({ missing }) => missing),
  };
}

async function linksToday(strapi: Core.Strapi, attribute: Attribute, ids: readonly string[]): Promise<Led> {
  const target = attribute.type === 'media' ? 'plugin::upload.file' : (attribute.target ?? '');
  const merges = isRecordUid(target) ? await readMerges(strapi, ids) : new Map<string, readonly string[]>();
  const wayOf = (id: string) => [id, ...(merges.get(id) ?? [])];
  const rows = await rowIds(strapi, target, ids.flatMap(wayOf));
  const ends = ids.map((id) => wayOf(id).find((one) => rows.has(one)));
  // Two that are one now are named once.
  const found = [...new Set(ends.filter((id) => id !== undefined))];
  const values = isRecordUid(target) ? found : found.map((id) => rows.get(id));
  return {
    value: holdsMany(attribute) ? values : (values[0] ?? null),
    missing: ids.filter((_, place) => ends[place] === undefined),
  };
}

function holdsMany({ type, multiple, relation }: Attribute): boolean {
  return type === 'media' ? multiple === true : !relation?.endsWith('ToOne');
}

/** The records that are there; what is none of the newsroom's own, media and accounts, is written by the number of its row. */
async function rowIds(
  strapi: Core.Strapi,
  target: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const where = { documentId: { $in: ids } } as object;
  const rows: unknown[] = await strapi.db
    .query(target as RecordUid)
    .findMany({ where, select: ['id', 'documentId'] });
  return new Map((rows as { id: number; documentId: string }[]).map((row) => [row.documentId, row.id]));
}

/** The attributes of a type or component. */
export function attributesOf(strapi: Core.Strapi, uid: string): Readonly<Record<string, Attribute>> {
  return strapi.getModel(uid as RecordUid).attributes as Readonly<Record<string, Attribute>>;
}
