import { keyBeforeLinked, keyBehind, keysOfLinked } from './link-keys';

/** Where a link is put: before another one, first or last. */
interface Position {
  readonly before?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
}

/** One of the links that Strapi's form makes, moves or takes away, as far as it is read here. */
interface FormLink {
  readonly id?: unknown;
  readonly documentId?: unknown;
  readonly apiData?: {
    readonly id?: unknown;
    readonly documentId?: unknown;
    readonly position?: Position;
    readonly isTemporary?: unknown;
  };
  readonly __temp_key__?: unknown;
}

/** What Strapi's form holds of a relation: not the links, but what is done to them. */
export interface FormLinks {
  readonly connect: readonly FormLink[];
  readonly disconnect: readonly FormLink[];
}

/** A link that is saved. */
export interface SavedLink {
  readonly id: unknown;
  readonly documentId: string;
}

/** What is known of the field that links go back into. */
export interface LinkField {
  /** Its saved links in their order; undefined where they could not be asked. */
  readonly saved: readonly SavedLink[] | undefined;
  readonly leadsToOne: boolean;
}

/** The value of a relation in Strapi's form; undefined for that of anything else. */
export function linksIn(value: unknown): FormLinks | undefined {
  const links = value as Partial<FormLinks> | null | undefined;
  return Array.isArray(links?.connect) && Array.isArray(links.disconnect) ? (links as FormLinks) : undefined;
}

/** The links of a form that were made, moved or taken away; undefined where none were. */
export function changedLinks(value: unknown): FormLinks | undefined {
  const links = linksIn(value);
  return links && links.connect.length + links.disconnect.length > 0 ? links : undefined;
}

/** Whether a form does to its links what the others do. */
export function holdsLinks(value: unknown, { connect, disconnect }: FormLinks): boolean {
  const held = linksIn(value);
  const isIn = (links: readonly FormLink[] | undefined) => (link: FormLink) =>
    links?.some((one) => documentIdOf(one) === documentIdOf(link)) ?? false;
  return connect.every(isIn(held?.connect)) && disconnect.every(isIn(held?.disconnect));
}

/**
 * The same links as they can be put into a form that was read anew. What somebody else has linked or taken away since stays so;
 * where a link stood before one that is gone, it comes last. Keys of order are made anew: Strapi shows links by them.
 */
export function linksPutBack(links: FormLinks, { saved, leadsToOne }: LinkField): FormLinks {
  if (saved === undefined)
    return { ...links, connect: links.connect.filter(isNew).map(withoutPlace).map(keyed) };
  const known = new Map(saved.map((link) => [link.documentId, link]));
  const connect = links.connect.filter((link) => {
    const isLinked = known.has(documentIdOf(link));
    return isLinked ? link.apiData?.position !== undefined : isNew(link);
  });
  const placed = connect.map((link) => placedAmong(link, known, connect));
  return {
    connect: leadsToOne ? placed.map(keyed) : inOrder(placed, saved),
    disconnect:
      leadsToOne && connect.length > 0 ? saved.map(takenAway) : stillLinked(links.disconnect, known),
  };
}

function documentIdOf({ apiData, documentId }: FormLink): string {
  return String(apiData?.documentId ?? documentId);
}

/** What is linked already and only moved has a place and is not marked as made here. */
function isNew({ apiData }: FormLink): boolean {
  return apiData?.isTemporary === true || apiData?.position === undefined;
}

function withoutPlace({ apiData, ...link }: FormLink): FormLink {
  const { position: _position, ...rest } = apiData ?? {};
  return { ...link, apiData: rest };
}

/** A key of its own that sorts behind the one it had. */
function keyed(link: FormLink): FormLink {
  const key = link.__temp_key__;
  return typeof key === 'string' ? { ...link, __temp_key__: keyBehind(key, 0) } : link;
}

/** The link with the id that its record has by now, in a place that there still is. */
function placedAmong(
  link: FormLink,
  known: ReadonlyMap<string, SavedLink>,
  others: readonly FormLink[],
): FormLink {
  const { before } = link.apiData?.position ?? {};
  const isThere = (documentId: string) =>
    known.has(documentId) || others.some((other) => documentIdOf(other) === documentId);
  const position = before === undefined || isThere(String(before)) ? link.apiData?.position : { end: true };
  const id = known.get(documentIdOf(link))?.id ?? link.id;
  return { ...link, id, apiData: { ...link.apiData, id, ...(position ? { position } : {}) } };
}

function takenAway(link: SavedLink): FormLink {
  return { id: link.id, apiData: link };
}

function stillLinked(links: readonly FormLink[], known: ReadonlyMap<string, SavedLink>): readonly FormLink[] {
  return links.flatMap((link) => {
    const saved = known.get(documentIdOf(link));
    return saved ? [{ ...link, ...takenAway(saved), apiData: { ...link.apiData, ...saved } }] : [];
  });
}

/** Gives each link the key by which it is shown where it will stand once it is saved. */
function inOrder(connect: readonly FormLink[], saved: readonly SavedLink[]): readonly FormLink[] {
  const keys = new Map(saved.map(({ documentId }, index) => [documentId, keysOfLinked(saved.length)[index]]));
  const moved = new Set(connect.map(documentIdOf));
  const made = new Map<string, string>();
  let [behind, nth] = [keyBeforeLinked(saved.length), 0];
  for (const documentId of arranged(connect, saved)) {
    if (moved.has(documentId)) made.set(documentId, keyBehind(behind, nth++));
    else [behind, nth] = [keys.get(documentId) ?? behind, 0];
  }
  return connect.map((link) => ({ ...link, __temp_key__: made.get(documentIdOf(link)) }));
}

/** The order that saving would make, as Strapi's server does it. */
function arranged(connect: readonly FormLink[], saved: readonly SavedLink[]): readonly string[] {
  return connect.reduce<readonly string[]>(
    (order, link) => {
      const documentId = documentIdOf(link);
      const rest = order.filter((one) => one !== documentId);
      const { before, start } = link.apiData?.position ?? {};
      const found = start === true ? 0 : rest.indexOf(String(before));
      return rest.toSpliced(found < 0 ? rest.length : found, 0, documentId);
    },
    saved.map(({ documentId }) => documentId),
  );
}
