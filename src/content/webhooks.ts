import type { LocaleCode } from './content-types';
import type { RecordType } from './save-rules';

/** What consumers can ask to be told: of stories, and of all other records. */
export const EVENT_NAMES = [
  'story.published',
  'story.updated',
  'story.corrected',
  'story.unpublished',
  'record.published',
  'record.updated',
  'record.unpublished',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** What a consumer is told, and where. */
export interface SubscriptionWishes {
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventName[];
  /** Of which types besides stories; null stands for all. */
  readonly types: readonly RecordType[] | null;
  /** In which language; null stands for all. */
  readonly locale: LocaleCode | null;
}

export type SubscriptionState = 'on' | 'paused' | 'off';

/** A subscription as the desk shows it: never with its secret. */
export interface Subscription extends SubscriptionWishes {
  readonly id: string;
  readonly state: SubscriptionState;
  /** Why the newsroom itself paused it or switched it off. */
  readonly reason: 'failing' | 'gone' | null;
  readonly failingSince: string | null;
  /** Until when the secret before signs too; null where there is none. */
  readonly oldSecretUntil: string | null;
  readonly createdBy: { readonly name: string | null };
  readonly createdAt: string;
  /** Deliveries that wait, that were given up, and when the last was taken. */
  readonly waiting: number;
  readonly failed: number;
  readonly deliveredAt: string | null;
}

/** What became of a delivery. */
export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** A delivery as the desk shows it. */
export interface Delivery {
  /** Grows from delivery to delivery. */
  readonly id: string;
  readonly eventId: string;
  readonly event: string;
  readonly at: string;
  readonly recordId: string | null;
  readonly type: string | null;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly isTest: boolean;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly triedAt: string | null;
  /** null where it does not wait. */
  readonly nextTry: string | null;
  readonly durationMs: number | null;
  readonly status: number | null;
  /** The beginning of what the receiver answered. */
  readonly answer: string | null;
  readonly message: string | null;
  /** The earliest event of the same record that is not through yet: this one waits for it. Null where there is none. */
  readonly heldBy: Pick<Delivery, 'id' | 'event' | 'at' | 'attempts'> | null;
  /** How many later events of its record wait for this one. */
  readonly holds: number;
  /** Who let those go before it; null where nobody did. */
  readonly skippedBy: { readonly name: string | null } | null;
}

/** So many are told at once. */
export const DELIVERIES_PAGE = 50;
