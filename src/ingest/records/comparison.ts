import { isDeepStrictEqual } from 'node:util';

/** An attribute as far as comparing needs it. */
export interface ComparedAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly component?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly private?: boolean;
  readonly default?: unknown;
}

export type ReadAttributes = (uid: string) => Readonly<Record<string, ComparedAttribute>>;

/** The attributes of `wanted` that differ from the stored row, by name. `row` is populated by {@link comparisonPopulate}. */
export function differences(
  attributes: ReadAttributes,
  uid: string,
  wanted: Record<string, unknown>,
  row: Record<string, unknown>,
): readonly string[] {
  return Object.keys(wanted).filter((name) => {
    const attribute = attributes(uid)[name];
    if (attribute === undefined) return false;
    const [one, other] = [wanted[name], row[name]].map((value) => canonical(attributes, attribute, value));
    return !isDeepStrictEqual(one, other);
  });
}

/**
 * The given attributes as they would be stored: what a single component leaves out stays as it is in the row, because such
 * a component is changed and not replaced. Lists of components are replaced as a whole.
 */
export function completed(
  attributes: ReadAttributes,
  uid: string,
  given: Record<string, unknown>,
  row: Record<string, unknown>,
): Record<string, unknown> {
  return mapValues(given, (value, name) =>
    isSingleComponent(attributes(uid)[name], value) && row[name] ? { ...row[name], ...value } : value,
  );
}

/** The given attributes as a write takes them: single components that are stored are named by their id, to be changed. */
export function patch(
  attributes: ReadAttributes,
  uid: string,
  given: Record<string, unknown>,
  row: Record<string, unknown>,
): Record<string, unknown> {
  return mapValues(given, (value, name) => {
    const stored = row[name] as { id: number } | null | undefined;
    return isSingleComponent(attributes(uid)[name], value) && stored ? { id: stored.id, ...value } : value;
  });
}

function isSingleComponent(attribute: ComparedAttribute | undefined, value: unknown): value is object {
  const isOne = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isOne && attribute?.component !== undefined;
}

function mapValues(
  record: Record<string, unknown>,
  map: (value: unknown, name: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}

/** The populate tree that a comparison needs: the documentIds of relations, the ids of files, components whole. */
export function comparisonPopulate(
  attributes: ReadAttributes,
  uid: string,
  names: readonly string[] = Object.keys(attributes(uid)),
): Record<string, object> {
  return Object.fromEntries(
    names.flatMap((name): [string, object][] => {
      const attribute = attributes(uid)[name];
      if (attribute?.type === 'relation') return [[name, { select: ['documentId'] }]];
      if (attribute?.type === 'media') return [[name, { select: ['id'] }]];
      if (attribute?.component === undefined) return [];
      return [[name, { populate: comparisonPopulate(attributes, attribute.component) }]];
    }),
  );
}

/** One form for what a write takes and what a read gives: documentIds, whole components, ISO moments, null for nothing. */
function canonical(attributes: ReadAttributes, attribute: ComparedAttribute, value: unknown): unknown {
  if (attribute.type === 'relation') return canonicalRelation(attribute, value);
  if (attribute.type === 'media') return canonicalMedia(value);
  if (attribute.component !== undefined) return canonicalComponent(attributes, attribute.component, value);
  if (attribute.type === 'datetime' && value) return new Date(value as string | Date).toISOString();
  return value ?? attribute.default ?? null;
}

function canonicalRelation(attribute: ComparedAttribute, value: unknown): unknown {
  if (attribute.relation?.endsWith('ToMany')) return ((value ?? []) as unknown[]).map(documentIdOf);
  return documentIdOf(value);
}

function canonicalMedia(value: unknown): unknown {
  const files = (Array.isArray(value) ? value : [value]) as ({ id: number } | null | undefined)[];
  return files.flatMap((file) => (file ? [file.id] : []));
}

/** The documentId of a populated record or of a reference that is one. */
export function documentIdOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return (value as { documentId?: string } | null | undefined)?.documentId ?? null;
}

function canonicalComponent(attributes: ReadAttributes, uid: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => canonicalComponent(attributes, uid, item));
  if (value === null || value === undefined) return null;
  const component = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(attributes(uid)).map(([name, attribute]) => [
      name,
      canonical(attributes, attribute, component[name]),
    ]),
  );
}
