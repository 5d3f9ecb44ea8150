/** One of the links that Strapi's form makes or takes away, as far as it is read here. */
interface FormLink {
  readonly apiData?: { readonly position?: unknown; readonly isTemporary?: unknown };
  readonly __temp_key__?: unknown;
}

/** What Strapi's form holds of a relation: not the links, but what is done to them. */
export interface FormLinks {
  readonly connect: readonly FormLink[];
  readonly disconnect: readonly FormLink[];
}

/** The value of a relation in Strapi's form; undefined for that of anything else. */
export function linksIn(value: unknown): FormLinks | undefined {
  const links = value as Partial<FormLinks> | null | undefined;
  return Array.isArray(links?.connect) && Array.isArray(links.disconnect) ? (links as FormLinks) : undefined;
}

/** The links of a form that were made or taken away; undefined where none were. A mere change of their order is not kept. */
export function changedLinks(value: unknown): FormLinks | undefined {
  const links = linksIn(value);
  if (links === undefined) return undefined;
  const connect = links.connect.filter(isNew);
  return connect.length + links.disconnect.length === 0 ? undefined : { ...links, connect };
}

/** What is linked already and only moved has a place and is not marked as made here. */
function isNew({ apiData }: FormLink): boolean {
  return apiData?.isTemporary === true || apiData?.position === undefined;
}

/**
 * The same links as they can be put into a form that was read anew: without places before others, who may be gone by now, and
 * with keys of their own by which Strapi orders them. A key of its fractional indexing is followed by any letter: it sorts
 * behind, and no other has it.
 */
export function madeAnew(links: FormLinks): FormLinks {
  const connect = links.connect.map(({ apiData, ...link }) => ({
    ...link,
    ...(typeof link.__temp_key__ === 'string' ? { __temp_key__: `${link.__temp_key__}V` } : {}),
    ...(apiData === undefined ? {} : { apiData: withoutPlace(apiData) }),
  }));
  return { ...links, connect };
}

function withoutPlace(apiData: NonNullable<FormLink['apiData']>): object {
  return Object.fromEntries(Object.entries(apiData).filter(([name]) => name !== 'position'));
}
