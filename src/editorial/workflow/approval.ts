import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../../content/content-types';
import { stageAfterEdit, stageOf } from '../../content/stages';

/** Strapi's edge: what the panel's account may do, as the request carries it. */
interface Ability {
  can(action: string, subject: string): boolean;
}

/**
 * The data of an update of an article with the stage that it has after it: what somebody changes whose approval does not count
 * has to be approved anew. Outside the panel nothing changes.
 */
export function withStageAfterEdit(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  stored: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  if (stored === undefined || data.reviewStage !== undefined) return data;
  const ability = abilityOf(strapi);
  if (ability === undefined) return data;
  const stage = stageOf(stored.reviewStage);
  const after = stageAfterEdit(stage, { mayPublish: mayPublish(ability) });
  return after === stage ? data : { ...data, reviewStage: after };
}

/** Whether the account may publish articles: whoever may do that may approve them. */
function mayPublish(ability: Ability): boolean {
  return ability.can('plugin::content-manager.explorer.publish', ARTICLE);
}

function abilityOf(strapi: Core.Strapi): Ability | undefined {
  const state = strapi.requestContext.get()?.state as { userAbility?: Ability } | undefined;
  return state?.userAbility;
}
