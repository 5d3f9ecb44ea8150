import { isGuarded, targetOf } from './model';
import type { Model, Models } from './model';
import { isRecord, RefusedRead } from './refusal';

/**
 * Refuses to sort by a field of a record that can be hidden: the order of the answer would tell what it says.
 * Everything else is left to Strapi.
 *
 * @throws RefusedRead naming the path.
 */
export function checkSort(models: Models, model: Model, sort: unknown, parameter: string): void {
  for (const path of sortPaths(sort)) checkPath(models, model, path, parameter);
}

/** The paths (`category.name`) in any of the forms that Strapi reads. */
function sortPaths(sort: unknown): string[][] {
  if (typeof sort === 'string') return sort.split(',').map(pathOf);
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) => {
    const first = pathOf(key);
    return isRecord(value) || Array.isArray(value)
      ? sortPaths(value).map((rest) => [...first, ...rest])
      : [first];
  });
}

/** `people[0].name:asc` is read by Strapi with lodash's `toPath`, so brackets separate as points do. */
function pathOf(text: string): string[] {
  const [field = ''] = text.split(':');
  return field
    .split(/[.[\]"']+/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
}

function checkPath(models: Models, root: Model, path: readonly string[], parameter: string): void {
  let model = root;
  for (const segment of path) {
    const attribute = Object.hasOwn(model.attributes, segment) ? model.attributes[segment] : undefined;
    const target = targetOf(models, attribute);
    if (target.kind === 'value') continue;
    const isOpen = target.kind === 'component' || (target.kind === 'record' && !isGuarded(target.model));
    if (!isOpen) throw new RefusedRead(parameter, `cannot sort by ${path.join('.')}`);
    model = target.model;
  }
}
