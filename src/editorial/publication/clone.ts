import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { checkSaved } from './check';
import { readFacts } from './facts';
import { isInverse, withoutInverseEnds } from './inverse-ends';
import { modelReader, type Attributes } from './model';
import { refusal } from './refusal';
import { freeSlug } from './slugs';
import { storeLabel } from './stored-labels';
import type { Write, WrittenEntries } from './write';

/** What belongs to one record alone and is not copied: its first publication, its place in a story file, its listing. */
const NOT_COPIED = { firstPublishedAt: null, storyKey: null, listed: false };

/**
 * `clone`: a copy begins its own life. Stock Strapi copies the inverse ends too and so takes replies and statements away
 * from the original and puts the copy into its articles.
 */
export async function clone(strapi: Core.Strapi, write: Write): Promise<unknown> {
  write.params.data = await cloneInput(strapi, write);
  const cloned = (await write.next()) as WrittenEntries;
  for (const { id } of cloned.entries) {
    const row = await readFacts(strapi, write.uid, id);
    await checkSaved(strapi, write.uid, row);
    await storeLabel(strapi, write.uid, row);
  }
  return cloned;
}

async function cloneInput(strapi: Core.Strapi, { uid, params }: Write): Promise<Record<string, unknown>> {
  const attributes = modelReader(strapi)(uid);
  const cleaned = withoutInverseEnds(attributes, params.data ?? {});
  if (cleaned.outcome === 'refused') throw refusal(cleaned.problems);
  const slug = attributes.slug && !cleaned.data.slug ? await slugOfCopy(strapi, uid, params.documentId) : {};
  return { ...cleaned.data, ...detached(attributes), ...slug };
}

/** Changes that empty what a copy must not take over. Strapi merges lists, so an empty one would change nothing. */
function detached(attributes: Attributes): Record<string, unknown> {
  const inverse = Object.keys(attributes).filter((name) => isInverse(attributes, name));
  const own = Object.entries(NOT_COPIED).filter(([name]) => attributes[name] !== undefined);
  return { ...Object.fromEntries(inverse.map((name) => [name, { set: [] }])), ...Object.fromEntries(own) };
}

async function slugOfCopy(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string | undefined,
): Promise<{ slug?: string }> {
  const original: unknown = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['slug'] });
  const { slug } = (original ?? {}) as { slug?: string | null };
  return slug ? { slug: await freeSlug(strapi, uid, slug, undefined) } : {};
}
