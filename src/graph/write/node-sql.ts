import { NODE_COLUMNS } from '../project/node-columns';

/** The columns of a node in a fixed order. */
export const COLUMNS = Object.entries(NODE_COLUMNS).map(([name, column]) => ({ name, ...column }));
export const NAMES = COLUMNS.map(({ name }) => name);
export const KEY = ['id', 'locale'];

/** SQL for what makes a node another one beside its key, all that readers see: a list of values that can be compared. */
export function comparedSql(alias: string): string {
  return COLUMNS.filter(({ name }) => !KEY.includes(name))
    .map(({ name, kind }) => `${alias}.${name}${kind === 'json' ? '::text' : ''}`)
    .join(', ');
}
