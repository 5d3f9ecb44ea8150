import { SAVE_BASE_HEADER, writeBase, type BaseRecord } from '../../content/save-base';
import { inWordsOfThePanel } from './stale-answer';

/** From which state the forms of this panel were filled, by record and language: ISO 8601. */
const bases = new Map<string, { readonly record: BaseRecord; readonly updatedAt: string }>();

const SAVED_AT = /\/content-manager\/collection-types\/([^/?]+)\/([^/?]+)(?:\/actions\/publish)?(?:\?|$)/;

/**
 * Notes from which state of a record its form is filled. An older one than is known is late: what this panel has saved itself
 * it knows before it is read again.
 */
export function noteBase(record: BaseRecord, updatedAt: string): void {
  const known = bases.get(keyOf(record));
  if (known === undefined || known.updatedAt < updatedAt) bases.set(keyOf(record), { record, updatedAt });
}

/** The record that a request saves or publishes; undefined for any other request. */
export function savedBy(method: string, url: string): BaseRecord | undefined {
  const [, uid, documentId] = SAVED_AT.exec(url) ?? [];
  if (uid === undefined || documentId === undefined || !['PUT', 'POST'].includes(method)) return undefined;
  const locale = new URL(url, 'http://panel').searchParams.get('locale');
  const record = { uid, documentId: decodeURIComponent(documentId), locale };
  // Requests name a language for types too that have none.
  return bases.has(keyOf(record)) ? record : { ...record, locale: null };
}

const CREATED_AT = /\/content-manager\/collection-types\/[^/?]+(?:\/actions\/publish)?(?:\?|$)/;

/** Whether a request saves or publishes what was not there before, and has no id yet. */
export function isCreation(method: string, url: string): boolean {
  return method === 'POST' && CREATED_AT.test(url);
}

/** The header with the base of a record; undefined where none is known. */
export function baseOf(record: BaseRecord): string | undefined {
  const known = bases.get(keyOf(record));
  return known && writeBase(known.record, known.updatedAt);
}

function keyOf({ uid, documentId, locale }: BaseRecord): string {
  return `${uid} ${String(documentId)} ${typeof locale === 'string' ? locale : ''}`;
}

/**
 * Lets every save and publication of the panel name its base. Strapi gives no way to add a header to the requests of its own
 * forms; all of them go through `fetch`.
 */
export function sendBases(window: Window): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const method = (init?.method ?? 'GET').toUpperCase();
    const record = savedBy(method, url);
    if (record === undefined && !isCreation(method, url)) return send(input, init);
    tell(window, 'before');
    const response = await send(input, record ? withBase(init, record) : init);
    tell(window, response.ok ? 'done' : 'refused');
    if (response.ok && record) void noteAnswer(record, response.clone());
    return inWordsOfThePanel(response, window.document.documentElement.lang);
  };
}

function withBase(init: RequestInit | undefined, record: BaseRecord): RequestInit {
  const headers = new Headers(init?.headers);
  const base = baseOf(record);
  if (base !== undefined) headers.set(SAVE_BASE_HEADER, base);
  return { ...init, headers };
}

/** What happens to a save, told to whoever watches over what is written. */
export type SaveMoment = 'before' | 'done' | 'refused';

function tell(window: Window, moment: SaveMoment): void {
  window.dispatchEvent(new CustomEvent(`dossier:save-${moment}`));
}

/** Calls back at a moment of every save of the panel; the result ends it. */
export function onSave(window: Window, moment: SaveMoment, work: () => void): () => void {
  window.addEventListener(`dossier:save-${moment}`, work);
  return () => window.removeEventListener(`dossier:save-${moment}`, work);
}

/** What was saved is what the form holds now. */
async function noteAnswer(record: BaseRecord, response: Response): Promise<void> {
  const answer = (await response.json().catch(() => null)) as { data?: { updatedAt?: unknown } } | null;
  const updatedAt = answer?.data?.updatedAt;
  if (typeof updatedAt === 'string') noteBase(record, updatedAt);
}
