import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../content/content-types';
import { pastProblems, planProblems, type Plan } from '../../content/plan-rules';
import { refuseOn } from '../publication/refusal';
import type { Version } from './moves';

/** Moments of a plan to be changed; what is not named stays, null takes it away. ISO 8601. */
export interface NewPlan {
  readonly publishAt?: string | null | undefined;
  readonly unpublishAt?: string | null | undefined;
  readonly embargoUntil?: string | null | undefined;
}

/**
 * Changes when an article goes out and leaves again.
 * @throws ValidationError (400) naming the moment that is over or cannot come true with the others.
 */
export async function plan(
  strapi: Core.Strapi,
  version: Version,
  wanted: NewPlan,
  { id, now }: { readonly id: number | undefined; readonly now: Date },
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(wanted).filter(([, moment]) => moment !== undefined),
  ) as NewPlan;
  const held = await readPlan(strapi, version);
  refuseOn([...pastProblems(given, now), ...planProblems({ ...held, ...given })]);
  const by = id === undefined ? {} : { updatedBy: id };
  await strapi.documents(ARTICLE).update({ ...version, data: { ...given, ...by } as never });
}

async function readPlan(strapi: Core.Strapi, { documentId, locale }: Version): Promise<Plan> {
  const row: unknown = await strapi.db.query(ARTICLE).findOne({
    where: { documentId, locale, publishedAt: null },
    select: ['publishAt', 'unpublishAt', 'embargoUntil'],
  });
  return (row ?? {}) as Plan;
}
