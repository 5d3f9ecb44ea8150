import type { Core } from '@strapi/strapi';
import { ORGANIZATION, PERSON } from '../../content/content-types';
import { modelReader, type Attribute, type ModelReader } from './model';
import { touch } from './touched';

const LISTED_UIDS: readonly string[] = [PERSON, ORGANIZATION];

interface Found {
  readonly uid: typeof PERSON | typeof ORGANIZATION;
  readonly id: number;
  readonly documentId: string;
  readonly listed: boolean;
}

/**
 * Lists every person and organization that a public record refers to, and those that these refer to in turn: what a
 * reader can see leads to nothing that is hidden.
 */
export async function listReferenced(strapi: Core.Strapi, uid: string, id: number): Promise<void> {
  const unlisted = (await referencesOf(strapi, uid, id)).filter(({ listed }) => !listed);
  for (const found of unlisted) {
    await strapi.db.query(found.uid).update({ where: { id: found.id }, data: { listed: true } });
    touch(found.uid, found.documentId);
    await listReferenced(strapi, found.uid, found.id);
  }
}

async function referencesOf(strapi: Core.Strapi, uid: string, id: number): Promise<readonly Found[]> {
  const models = modelReader(strapi);
  const populate = referencesPopulate(models, uid);
  const row: unknown = await strapi.db.query(uid).findOne({ where: { id }, select: ['id'], populate });
  return collect(models, uid, row);
}

/** The populate tree of all relations that lead from a model, its components included, to a listed type. */
export function referencesPopulate(models: ModelReader, uid: string): Record<string, object> {
  return Object.fromEntries(
    Object.entries(models(uid)).flatMap(([name, attribute]): [string, object][] => {
      if (leadsToListed(attribute)) return [[name, { select: ['id', 'documentId', 'listed'] }]];
      if (attribute.component === undefined) return [];
      const inner = referencesPopulate(models, attribute.component);
      return Object.keys(inner).length > 0 ? [[name, { populate: inner }]] : [];
    }),
  );
}

function collect(models: ModelReader, uid: string, value: unknown): readonly Found[] {
  return list(value).flatMap((row) =>
    Object.entries(models(uid)).flatMap(([name, attribute]) => {
      if (attribute.component !== undefined) return collect(models, attribute.component, row[name]);
      return leadsToListed(attribute) ? list(row[name]).map((found) => asFound(attribute, found)) : [];
    }),
  );
}

function leadsToListed(attribute: Attribute): boolean {
  const isOwnEnd = attribute.type === 'relation' && attribute.mappedBy === undefined;
  return isOwnEnd && LISTED_UIDS.includes(attribute.target ?? '');
}

function asFound(attribute: Attribute, row: Record<string, unknown>): Found {
  return {
    uid: attribute.target as Found['uid'],
    id: Number(row.id),
    documentId: String(row.documentId),
    listed: row.listed === true,
  };
}

function list(value: unknown): readonly Record<string, unknown>[] {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as Record<string, unknown>[];
}
