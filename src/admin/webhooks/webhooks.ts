import { LOCALES, RECORD_TYPES } from '../../content/content-types';

/** What a consumer can ask to be told. */
export const EVENT_NAMES = [
  'story.published',
  'story.updated',
  'story.corrected',
  'story.unpublished',
  'record.published',
  'record.updated',
  'record.unpublished',
] as const;

/** The types besides stories to which a consumer can keep. */
export const OTHER_TYPES = Object.values(RECORD_TYPES).filter((type) => type !== 'article');

export const LANGUAGES = LOCALES;

/** What is told to whom, as the form holds it; no types and no language stand for all. */
export interface Wishes {
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly types: readonly string[];
  readonly locale: string;
}

export const NO_WISHES: Wishes = {
  name: '',
  url: '',
  events: EVENT_NAMES.filter((name) => name.startsWith('story.')),
  types: [],
  locale: '',
};

export type WebhookState = 'on' | 'paused' | 'off';

/** What `GET /desk/webhooks` tells of each. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly types: readonly string[] | null;
  readonly locale: string | null;
  readonly state: WebhookState;
  readonly reason: 'failing' | 'gone' | null;
  readonly failingSince: string | null;
  readonly oldSecretUntil: string | null;
  readonly createdBy: { readonly name: string | null };
  readonly createdAt: string;
  readonly waiting: number;
  readonly failed: number;
  readonly deliveredAt: string | null;
}

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;

/** What `GET /desk/webhooks/:id/deliveries` tells of each. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly at: string;
  readonly recordId: string | null;
  readonly type: string | null;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly state: (typeof DELIVERY_STATES)[number];
  readonly attempts: number;
  readonly nextTry: string | null;
  readonly durationMs: number | null;
  readonly answer: string | null;
  readonly message: string | null;
}

/** So many deliveries come at once. */
export const DELIVERIES_PAGE = 50;

/** The form's values of a webhook that is there already. */
export function wishesOf({ name, url, events, types, locale }: Webhook): Wishes {
  return { name, url, events, types: types ?? [], locale: locale ?? '' };
}

/** The form's values as the server takes them. */
export function sentWishes({ name, url, events, types, locale }: Wishes): object {
  const hasRecords = events.some((event) => event.startsWith('record.'));
  return {
    name: name.trim(),
    url: url.trim(),
    events,
    types: hasRecords && types.length > 0 ? types : null,
    locale: locale === '' ? null : locale,
  };
}

/** A list with something added that is not in it, or without it. */
export function toggled(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
