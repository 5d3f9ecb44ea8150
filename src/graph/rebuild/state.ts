import type { Core } from '@strapi/strapi';
import { isRecordUid, type RecordUid } from '../../content/content-types';

/** Where a rebuild goes on: after a record of a type. */
export interface RebuildState {
  readonly uid: RecordUid;
  readonly after: string;
}

/** Where a rebuild was broken off; undefined where none was. */
export async function readState(strapi: Core.Strapi): Promise<RebuildState | undefined> {
  const state = (await readValue(strapi, 'rebuild')) as Partial<RebuildState> | undefined;
  if (state?.uid === undefined || state.after === undefined || !isRecordUid(state.uid)) return undefined;
  return { uid: state.uid, after: state.after };
}

/** The form of the projection in which the nodes stand; undefined where they were never made. */
export async function readProjectionVersion(strapi: Core.Strapi): Promise<number | undefined> {
  const version = await readValue(strapi, 'projection');
  return typeof version === 'number' ? version : undefined;
}

/** Notes how far a rebuild got; with `undefined` that it is done, in the given form of the projection. */
export async function writeState(
  strapi: Core.Strapi,
  state: RebuildState | undefined,
  projectionVersion?: number,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (state === undefined) await trx.raw(`delete from graph.state where key = 'rebuild'`);
    else await trx.raw(WRITE, ['rebuild', JSON.stringify(state)]);
    if (projectionVersion !== undefined)
      await trx.raw(WRITE, ['projection', JSON.stringify(projectionVersion)]);
  });
}

const WRITE = `insert into graph.state (key, value) values (?, ?)
  on conflict (key) do update set value = excluded.value`;

async function readValue(strapi: Core.Strapi, key: string): Promise<unknown> {
  const { rows } = (await strapi.db.connection.raw('select value::text from graph.state where key = ?', [
    key,
  ])) as { rows: { value: string }[] };
  return rows[0] && JSON.parse(rows[0].value);
}
