import { webAddress } from '../json-ld/things';

/**
 * A news item of IPTC ninjs 3.1 (https://iptc.org/std/ninjs/), as far as Dossier has something to say in it. Members without
 * a value are left out when it is printed.
 */
export interface NinjsItem {
  readonly uri: string;
  readonly [member: string]: unknown;
}

/** An item that stands inside another. */
export interface NinjsAssociation extends NinjsItem {
  readonly name: string;
  /** What it is to the item around it. */
  readonly rel: string;
}

/** A text of an item, in one form. */
export interface NinjsText {
  readonly role: string;
  readonly contentType: 'text/plain' | 'text/html';
  readonly value: string;
}

/** A list of ninjs; undefined where it would be empty, because an item says nothing by an empty list. */
export function listed<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const found = items.filter((item): item is Item => item !== undefined);
  return found.length > 0 ? found : undefined;
}

/** A plain text with its role; undefined where there is none. */
export function plain(role: string, value: string | null | undefined): NinjsText | undefined {
  return value ? { role, contentType: 'text/plain', value } : undefined;
}

/** An address in the form that JSON Schema's `uri` asks for (RFC 3986, ASCII); undefined for what is none. */
export function uriOf(address: string | null | undefined): string | undefined {
  const known = webAddress(address);
  return known !== undefined && URL.canParse(known) ? new URL(known).href : undefined;
}
