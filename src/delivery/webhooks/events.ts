import type { RecordType } from '../../content/save-rules';
import type { EventName } from '../../content/webhooks';

export { EVENT_NAMES, type EventName } from '../../content/webhooks';

/** What only a colleague at the desk sends. */
export const TEST_EVENT = 'webhook.test';

/** Something that happened, as the outbox holds it. Of a test all that speaks of a record is null. */
export interface OutboxEvent {
  /** A UUID: the same in every attempt. */
  readonly id: string;
  /** Grows from event to event. */
  readonly sequence: number;
  readonly name: EventName | typeof TEST_EVENT;
  /** When it became public, in milliseconds since 1970. */
  readonly atMs: number;
  readonly recordId: string | null;
  readonly type: RecordType | null;
  readonly locale: string | null;
  readonly slug: string | null;
  readonly previousSlug: string | null;
  /** The version of the node, as in `GET /api/changes`. */
  readonly version: number | null;
  readonly changed: readonly string[];
  readonly corrections: readonly { readonly kind: string; readonly date: string }[];
}
