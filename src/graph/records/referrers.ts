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

/** The public records that link any of the given records, found by the link tables. */
export async function referrersOf(
  strapi: Core.Strapi,
  run: Run,
  { uid, documentIds }: RecordsOfType,
): Promise<readonly RecordsOfType[]> {
  if (documentIds.length === 0) return [];
  const found: RecordsOfType[] = [];
  for (const owner of RECORD_UIDS) {
    const selects = referrerSelects(modelsOf(strapi), owner, uid);
    if (selects.length === 0) continue;
    const { rows } = await run(
      selects.join(' union '),
      selects.map(() => documentIds),
    );
    const ids = (rows as { document_id: string }[]).map((row) => row.document_id);
    if (ids.length > 0) found.push({ uid: owner, documentIds: ids });
  }
  return found;
}

/** One `select` for each way in which records of one type link records of another, each with one list of ids to bind. */
function referrerSelects(models: Models, owner: RecordUid, target: RecordUid): readonly string[] {
  const model = models(owner);
  const direct = linksTo(model, target).map((link) => ({ link, through: '' }));
  const inComponents = Object.entries(model.attributes).flatMap(([name, { component }]) => {
    const join = model.storage[name]?.joinTable;
    if (component === undefined || join === undefined) return [];
    const through = `join "${join.name}" c on c.entity_id = r.id and c.field = '${name}'`;
    return linksTo(models(component), target).map((link) => ({ link, through }));
  });
  const targetTable = models(target).table;
  return [...direct, ...inComponents].map(
    ({ link, through }) =>
      `select distinct r.document_id from "${model.table}" r ${through}
       join "${link.name}" l on l."${link.ownerColumn}" = ${through === '' ? 'r.id' : 'c.cmp_id'}
       join "${targetTable}" t on t.id = l."${link.targetColumn}"
       where t.document_id = any(?::text[]) and ${publicSql(owner, 'r')}`,
  );
}

interface Link {
  readonly name: string;
  readonly ownerColumn: string;
  readonly targetColumn: string;
}

function linksTo(model: Model, target: RecordUid): readonly Link[] {
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
