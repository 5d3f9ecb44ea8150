import type { Core } from '@strapi/strapi';
import {
  COUNTRY,
  DOCUMENT,
  ORGANIZATION,
  PERSON,
  STATEMENT,
  type RecordUid,
} from '../../content/content-types';
import { documentLabel, organizationLabel, personLabel, statementLabel } from '../../content/labels';
import { readFacts, type Row } from './facts';

/** How each labelled type says what it is; the content manager's relation pickers show nothing but stored fields. */
const LABEL_OF: Partial<Record<RecordUid, (row: Row) => string>> = {
  [PERSON]: personLabel,
  [ORGANIZATION]: organizationLabel,
  [DOCUMENT]: documentLabel,
  [STATEMENT]: statementLabel,
};

/** Whose labels carry the name of a record of the given type, and by which relations they lead to it. */
const LABELLED_WITH: Partial<Record<RecordUid, readonly { uid: RecordUid; path: readonly string[] }[]>> = {
  [COUNTRY]: [
    { uid: PERSON, path: ['country'] },
    { uid: PERSON, path: ['positions', 'country'] },
    { uid: ORGANIZATION, path: ['country'] },
  ],
  [ORGANIZATION]: [
    { uid: PERSON, path: ['positions', 'organization'] },
    { uid: STATEMENT, path: ['speakerOrganizations'] },
  ],
  [PERSON]: [{ uid: STATEMENT, path: ['speakers'] }],
};

/**
 * Stores the label of a row where it has changed.
 * @returns the label that holds now; undefined for types without one.
 */
export async function storeLabel(strapi: Core.Strapi, uid: RecordUid, row: Row): Promise<string | undefined> {
  const label = LABEL_OF[uid]?.(row);
  if (label === undefined || label === row.label) return label;
  await strapi.db.query(uid).update({ where: { id: row.id }, data: { label } });
  return label;
}

/** Renews the labels that carry the name of a renamed person, organization or country. */
export async function renewDependentLabels(
  strapi: Core.Strapi,
  uid: RecordUid,
  documentId: string,
): Promise<void> {
  for (const dependent of LABELLED_WITH[uid] ?? []) {
    const where = dependent.path.reduceRight<object>((inner, step) => ({ [step]: inner }), { documentId });
    const rows: { id: number }[] = await strapi.db.query(dependent.uid).findMany({ where, select: ['id'] });
    for (const { id } of rows)
      await storeLabel(strapi, dependent.uid, await readFacts(strapi, dependent.uid, id));
  }
}
