import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordUid } from '../../content/content-types';
import type { Run } from './records';
import { publicSql } from './row-json';
import { isOwnRelation, modelsOf, type Model, type Models } from './tables';

/** Some records of one type. */
export interface RecordsOfType {
  readonly uid: RecordUid;
  readonly documentIds: readonly string[];
}

const RECORD_UIDS = Object.keys(RECORD_TYPES) as RecordUid[];

/** A link between two public records as it stands on the one that it comes from. */
export interface PublicLink {
  readonly uid: RecordUid;
  readonly documentId: string;
  /** Empty for types without languages. */
  readonly locale: string;
  readonly targetId: string;
}

/** The links from public records to any of the given records that are public too, as the link tables hold them. */
export async function linksTo(
  strapi: Core.Strapi,
  run: Run,
  { uid, documentIds }: RecordsOfType,
): Promise<readonly PublicLink[]> {
  if (documentIds.length === 0) return [];
  const found: PublicLink[] = [];
  for (const owner of RECORD_UIDS) {
    const selects = linkSelects(modelsOf(strapi), owner, uid);
    if (selects.length === 0) continue;
    const { rows } = await run(
      selects.join(' union '),
      selects.map(() => documentIds),
    );
    const links = rows as { document_id: string; locale: string; target_id: string }[];
    for (const { document_id: documentId, locale, target_id: targetId } of links)
      found.push({ uid: owner, documentId, locale, targetId });
  }
  return found;
}

/** One `select` for each way in which records of one type link records of another, each with one list of ids to bind. */
function linkSelects(models: Models, owner: RecordUid, target: RecordUid): readonly string[] {
  const model = models(owner);
  const direct = ownLinks(model, target).map((link) => ({ link, through: '' }));
  const inComponents = Object.entries(model.attributes).flatMap(([name, { component }]) => {
    const join = model.storage[name]?.joinTable;
    if (component === undefined || join === undefined) return [];
    const through = `join "${join.name}" c on c.entity_id = r.id and c.field = '${name}'`;
    return ownLinks(models(component), target).map((link) => ({ link, through }));
  });
  const targetTable = models(target).table;
  return [...direct, ...inComponents].map(
    ({ link, through }) =>
      `select distinct r.document_id, coalesce(r.locale, '') as locale, t.document_id as target_id
       from "${model.table}" r ${through}
       join "${link.name}" l on l."${link.ownerColumn}" = ${through === '' ? 'r.id' : 'c.cmp_id'}
       join "${targetTable}" t on t.id = l."${link.targetColumn}"
       where t.document_id = any(?::text[]) and ${publicSql(owner, 'r')} and ${publicSql(target, 't')}`,
  );
}

interface Link {
  readonly name: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
}

function ownLinks(model: Model, target: RecordUid): readonly Link[] {
  return Object.entries(model.attributes).flatMap(([name, attribute]) => {
    const table = model.storage[name]?.joinTable;
    if (!isOwnRelation(attribute) || attribute.target !== target || table === undefined) return [];
    return [
      {
        name: table.name,
        ownerColumn: table.joinColumn.name,
        targetColumn: table.inverseJoinColumn.name,
      },
    ];
  });
}
