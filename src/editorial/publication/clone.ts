import type { Core } from '@strapi/strapi';
import type { RecordUid } from '../../content/content-types';
import { recordHistory } from '../history/record-history';
import { acceptedInput } from './accepted-input';
import { checkSaved } from './check';
import { readFacts } from './facts';
import { isInverse } from './inverse-ends';
import { modelReader, type Attributes } from './model';
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
  const slugs = await readSlugs(strapi, write);
  write.params.data = cloneInput(strapi, write);
  const cloned = (await write.next()) as WrittenEntries;
  for (const entry of cloned.entries) {
    if (!write.params.data.slug) await giveSlug(strapi, write.uid, entry, slugs.get(entry.locale ?? ''));
    const row = await readFacts(strapi, write.uid, entry.id);
    await checkSaved(strapi, write.uid, row);
    await storeLabel(strapi, write.uid, row);
  }
  await recordHistory(strapi, { uid: write.uid, documentId: cloned.documentId, action: 'clone' });
  return cloned;
}

function cloneInput(strapi: Core.Strapi, write: Write): Record<string, unknown> {
  const attributes = modelReader(strapi)(write.uid);
  const data = acceptedInput(strapi, write);
  // Null until the copies are there: in each language the slug is made from the original's in that language.
  const slug = attributes.slug && !data.slug ? { slug: null } : {};
  return { ...data, ...detached(attributes), ...slug };
}

/** Changes that empty what a copy must not take over. Strapi merges lists, so an empty one would change nothing. */
function detached(attributes: Attributes): Record<string, unknown> {
  const inverse = Object.keys(attributes).filter((name) => isInverse(attributes, name));
  const own = Object.entries(NOT_COPIED).filter(([name]) => attributes[name] !== undefined);
  return { ...Object.fromEntries(inverse.map((name) => [name, { set: [] }])), ...Object.fromEntries(own) };
}

/** The slugs of the original by language; of types without languages under the empty one. */
async function readSlugs(strapi: Core.Strapi, { uid, params }: Write): Promise<ReadonlyMap<string, string>> {
  if (!modelReader(strapi)(uid).slug) return new Map();
  const where = { documentId: params.documentId };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['slug', 'locale'] });
  const named = (rows as { slug: string | null; locale: string | null }[]).filter(({ slug }) => slug);
  return new Map(named.map(({ slug, locale }) => [locale ?? '', slug ?? '']));
}

async function giveSlug(
  strapi: Core.Strapi,
  uid: RecordUid,
  { id, locale }: { id: number; locale?: string | null },
  original: string | undefined,
): Promise<void> {
  if (original === undefined) return;
  const slug = await freeSlug(strapi, uid, original, { locale });
  await strapi.db.query(uid).update({ where: { id }, data: { slug } });
}
