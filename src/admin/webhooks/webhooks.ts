import { LOCALES, RECORD_TYPES } from '../../content/content-types';
import { EVENT_NAMES, type Subscription as Webhook } from '../../content/webhooks';

export { DELIVERIES_PAGE, DELIVERY_STATES, EVENT_NAMES, type Delivery } from '../../content/webhooks';
export type { Subscription as Webhook, SubscriptionState as WebhookState } from '../../content/webhooks';

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
