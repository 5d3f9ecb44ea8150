import type { Core } from '@strapi/strapi';
import { inputProblems } from './input-values';
import { withoutInverseEnds } from './inverse-ends';
import { modelReader } from './model';
import { refuseOn, refusal } from './refusal';
import type { Write } from './write';

/**
 * What a write's input may say: values that can be stored, and nothing of the inverse ends of relations.
 *
 * Which record is written is said by the request alone. The admin panel's interface takes a `documentId` among the values
 * too, and with it a record could be made a version of another that its writer may not touch.
 * @throws ValidationError (400) naming each field that is refused.
 */
export function acceptedInput(strapi: Core.Strapi, { uid, params }: Write): Record<string, unknown> {
  const { id: _id, documentId: _documentId, ...data } = params.data ?? {};
  const models = modelReader(strapi);
  refuseOn(inputProblems(models, uid, data));
  const cleaned = withoutInverseEnds(models(uid), data);
  if (cleaned.outcome === 'refused') throw refusal(cleaned.problems);
  return cleaned.data;
}
