import { createHmac, timingSafeEqual } from 'node:crypto';
import { LOCALES, RECORD_TYPES, type LocaleCode } from '../../../content/content-types';
import type { RecordType } from '../../../content/save-rules';

/** What a pass opens: one record in one language, as its draft is or as it is public. */
export interface Previewed {
  readonly type: RecordType;
  readonly documentId: string;
  readonly locale: LocaleCode;
  readonly status: 'draft' | 'published';
}

/** A working shift: the panel asks for an address when a record is opened, and an editor may look much later. */
const HOLDS_SECONDS = 8 * 60 * 60;

/**
 * The address under which a draft is shown until it expires. Whoever has it may look: it is given to editors only.
 * @param now Milliseconds since 1970.
 */
export function previewPath(secret: string, previewed: Previewed, now: number): string {
  const { type, documentId, locale, status } = previewed;
  const expires = String(Math.floor(now / 1000) + HOLDS_SECONDS);
  const signature = signatureOf(secret, previewed, expires);
  const query = new URLSearchParams({ locale, status, expires, signature });
  return `/preview/${type}/${encodeURIComponent(documentId)}?${query.toString()}`;
}

/** What a request may see; undefined where its pass is not one of ours, not whole, or expired. */
export function readPass(
  secret: string,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
  now: number,
): Previewed | undefined {
  const { documentId, type } = params;
  const { locale, status, expires, signature } = query;
  const known = {
    type: Object.values(RECORD_TYPES).find((name) => name === type),
    locale: LOCALES.find(({ code }) => code === locale)?.code,
    status: (['draft', 'published'] as const).find((name) => name === status),
  };
  const { type: recordType, locale: language, status: state } = known;
  if (recordType === undefined || language === undefined || state === undefined) return undefined;
  if (!isText(documentId) || !isText(expires) || !isText(signature)) return undefined;
  const previewed: Previewed = { type: recordType, documentId, locale: language, status: state };
  const isOurs = isSame(signature, signatureOf(secret, previewed, expires));
  return isOurs && Number(expires) * 1000 > now ? previewed : undefined;
}

/** The secret of passes, made of one of the app's own: nothing else is ever signed with it. */
export function previewSecretOf(appKey: string): string {
  return createHmac('sha256', appKey).update('dossier preview 1').digest('hex');
}

function signatureOf(
  secret: string,
  { type, documentId, locale, status }: Previewed,
  expires: string,
): string {
  const signed = JSON.stringify([type, documentId, locale, status, expires]);
  return createHmac('sha256', secret).update(signed).digest('base64url');
}

/** Takes as long for one that is nearly right as for one that is quite wrong. */
function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
