import { LOCALES, type LocaleCode } from '../../content/content-types';
import { PLURALS } from '../../content/plurals';
import type { RecordType } from '../../content/save-rules';
import { pathWith, recordPath } from '../pages/view/addresses';
import type { OutboxEvent } from './events';

/** Where readers and apps find what an event is about, without a slash at the end. */
export interface Addresses {
  readonly siteUrl: string;
  readonly publicUrl: string;
}

/**
 * What is sent, as JSON text: what happened to which record, and where it is to be read, never what it says: that is read where
 * it is newest. The same event always gives the same text. Laid out as Standard Webhooks proposes: `type`, `timestamp`, `data`.
 */
export function payloadOf(event: OutboxEvent, addresses: Addresses): string {
  const { id, name, atMs, sequence, recordId, type, locale, slug, previousSlug, version } = event;
  const head = { id, type: name, timestamp: new Date(atMs).toISOString() };
  if (recordId === null || type === null) return JSON.stringify({ ...head, data: { sequence } });
  const isChange = event.changed.length > 0;
  const data = {
    sequence,
    ...{ id: recordId, type, locale, slug, version },
    ...(previousSlug === null ? {} : { previousSlug }),
    ...addressesOf({ id: recordId, type, slug }, locale as LocaleCode, addresses),
    ...(isChange ? { changed: event.changed } : {}),
    ...(event.corrections.length > 0 ? { corrections: event.corrections } : {}),
  };
  return JSON.stringify({ ...head, data });
}

interface Named {
  readonly id: string;
  readonly type: RecordType;
  readonly slug: string | null;
}

/** The reader's page, and what an app asks; a statement has no slug and is found by its id. */
function addressesOf(record: Named, locale: LocaleCode, { siteUrl, publicUrl }: Addresses) {
  const place = record.type === 'article' ? 'stories' : `dossiers/${PLURALS[record.type]}`;
  const api = `/api/${place}/${encodeURIComponent(record.slug ?? record.id)}`;
  return {
    url: siteUrl + pathWith(recordPath(record), locale),
    api: publicUrl + (locale === LOCALES[0].code ? api : `${api}?locale=${locale}`),
  };
}
