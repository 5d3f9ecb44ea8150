import { isDeepStrictEqual } from 'node:util';

/** An attribute as far as comparing needs it. */
export interface ComparedAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly component?: string;
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

/** The populate tree that a comparison needs: the documentIds of relations, components whole. */
export function comparisonPopulate(
  attributes: ReadAttributes,
  uid: string,
  names: readonly string[] = Object.keys(attributes(uid)),
): Record<string, object> {
  return Object.fromEntries(
    names.flatMap((name): [string, object][] => {
      const attribute = attributes(uid)[name];
      if (attribute?.type === 'relation') return [[name, { select: ['documentId'] }]];
      if (attribute?.component === undefined) return [];
      return [[name, { populate: comparisonPopulate(attributes, attribute.component) }]];
    }),
  );
}

/** One form for what a write takes and what a read gives: documentIds, whole components, ISO moments, null for nothing. */
function canonical(attributes: ReadAttributes, attribute: ComparedAttribute, value: unknown): unknown {
  if (attribute.type === 'relation') return canonicalRelation(attribute, value);
  if (attribute.component !== undefined) return canonicalComponent(attributes, attribute.component, value);
  if (attribute.type === 'datetime' && value) return new Date(value as string | Date).toISOString();
  return value ?? attribute.default ?? null;
}

function canonicalRelation(attribute: ComparedAttribute, value: unknown): unknown {
  if (attribute.relation?.endsWith('ToMany')) return ((value ?? []) as unknown[]).map(documentIdOf);
  return documentIdOf(value);
}

function documentIdOf(value: unknown): string | null {
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
