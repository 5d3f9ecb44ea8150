import { createHmac } from 'node:crypto';

/** What tells one reader of a story from another, for a day. */
export interface Reading {
  readonly address: string;
  readonly agent: string;
  readonly slug: string;
  readonly locale: string;
}

const MARK_BYTES = 16;

/**
 * The mark of a reader of one story on one day, in hexadecimal: a keyed hash (HMAC-SHA256, cut to 128 bits) whose key is the
 * day's salt. Without the salt, which is deleted after the day, nobody can tell whose it was; marks of one reader at two
 * stories have nothing in common.
 */
export function readerMark(salt: Buffer, { address, agent, slug, locale }: Reading): string {
  const hash = createHmac('sha256', salt).update([locale, slug, address, agent].join('\0')).digest();
  return hash.subarray(0, MARK_BYTES).toString('hex');
}
