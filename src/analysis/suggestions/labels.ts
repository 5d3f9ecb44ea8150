import type { Core } from '@strapi/strapi';
import { isEditorialUid, type RecordUid } from '../../content/content-types';

interface Labelled {
  readonly documentId: string;
  readonly label?: string | null;
  readonly name?: string | null;
}

/** The lines by which editors recognize records, by documentId. */
export async function labelsOf(
  strapi: Core.Strapi,
  wanted: readonly { readonly uid: RecordUid; readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const uid of new Set(wanted.map((one) => one.uid))) {
    const ids = wanted.filter((one) => one.uid === uid).map(({ id }) => id);
    const where = { documentId: { $in: ids }, ...(isEditorialUid(uid) ? { publishedAt: null } : {}) };
    const { attributes } = strapi.getModel(uid);
    const select = ['label', 'name'].filter((name) => name in attributes);
    const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: ['documentId', ...select] });
    for (const { documentId, label, name } of rows as Labelled[]) labels.set(documentId, label ?? name ?? '');
  }
  return labels;
}
