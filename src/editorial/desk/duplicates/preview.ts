import type { Core } from '@strapi/strapi';
import { ARTICLE, RECORD_TYPES, STATEMENT, type RecordUid } from '../../../content/content-types';
import type { WholeRow } from '../../merging/joined-record';
import type { MergePlan } from '../../merging/merge';
import type { LinkedRow } from '../../merging/move-links';
import type { MergePreview } from '../answers/duplicates';

type Shown = MergePreview['keep'];

const MOST_SHOWN = 100;

/** Puts what a merge would do, or has done, into what the panel shows. */
export async function previewOf(strapi: Core.Strapi, plan: MergePlan): Promise<MergePreview> {
  return {
    keep: shown(plan.keep),
    drop: shown(plan.drop),
    gains: plan.joined.gains,
    conflicts: plan.joined.conflicts,
    obstacles: plan.obstacles,
    moves: movesOf(plan.leading),
    records: await recordsOf(strapi, plan.leading),
  };
}

function shown(row: WholeRow): Shown {
  const label = row.label ?? row.name ?? row.title ?? '';
  return { id: String(row.documentId), label: String(label), slug: (row.slug as string | null) ?? null };
}

function movesOf(rows: readonly LinkedRow[]): MergePreview['moves'] {
  const ways = new Map<string, readonly LinkedRow[]>();
  for (const row of rows) {
    const way = `${RECORD_TYPES[row.owner]} ${row.relation}`;
    ways.set(way, [...(ways.get(way) ?? []), row]);
  }
  return [...ways].map(([way, found]) => {
    const [type = '', relation = ''] = way.split(' ');
    const published = found.filter(({ isPublic }) => isPublic).length;
    return { type, relation, drafts: found.length - published, published };
  });
}

async function recordsOf(strapi: Core.Strapi, rows: readonly LinkedRow[]): Promise<MergePreview['records']> {
  const ids = [...new Set(rows.map(({ documentId }) => documentId))].slice(0, MOST_SHOWN);
  const titles = new Map<string, string>();
  for (const owner of new Set(rows.map((row) => row.owner)))
    for (const [id, title] of await titlesOf(strapi, owner, ids)) titles.set(id, title);
  return ids.map((id) => {
    const own = rows.filter(({ documentId }) => documentId === id);
    return {
      type: RECORD_TYPES[own[0]?.owner ?? ARTICLE],
      id,
      title: titles.get(id) ?? '',
      locales: [...new Set(own.flatMap(({ locale }) => locale || []))].sort(),
      isPublic: own.some(({ isPublic }) => isPublic),
    };
  });
}

async function titlesOf(
  strapi: Core.Strapi,
  uid: RecordUid,
  ids: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const { attributes } = strapi.getModel(uid) as { attributes: object };
  const named = ['headline', 'title', 'name'].find((field) => field in attributes);
  const field = uid === STATEMENT || named === undefined ? 'label' : named;
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', field] });
  return (rows as Record<string, unknown>[]).map((row) => [String(row.documentId), String(row[field] ?? '')]);
}
