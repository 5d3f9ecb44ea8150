import { z } from 'zod';
import { ARTICLE, RECORD_TYPES } from '../../../content/content-types';
import type { RecordType } from '../../../content/save-rules';
import { DELIVERY_STATES, EVENT_NAMES } from '../../../content/webhooks';
import { addressProblem, type AddressRules } from '../../../delivery/webhooks/receiver-address';
import { CODES } from '../input';

const OTHER_TYPES = Object.entries(RECORD_TYPES).flatMap(([uid, type]) =>
  uid === ARTICLE ? [] : [type],
) as [Exclude<RecordType, 'article'>, ...Exclude<RecordType, 'article'>[]];

/** A list in which nothing stands twice. */
function setOf<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .min(1, 'At least one')
    .max(EVENT_NAMES.length + OTHER_TYPES.length)
    .transform((items) => [...new Set(items)]);
}

function wishes(rules: AddressRules) {
  const url = z.string().superRefine((address, context) => {
    const message = addressProblem(address, rules);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
  return {
    name: z.string().trim().min(1).max(80),
    url,
    events: setOf(z.enum(EVENT_NAMES)),
    types: setOf(z.enum(OTHER_TYPES)).nullable(),
    locale: z.enum(CODES).nullable(),
  };
}

/** A new subscription; without types and language it is for all. */
export function newSubscriptionSchema(rules: AddressRules) {
  const { types, locale, ...needed } = wishes(rules);
  return z.strictObject({ ...needed, types: types.default(null), locale: locale.default(null) });
}

/** A change of one: what is not given stays. */
export function changeSchema(rules: AddressRules) {
  return z.strictObject({ ...wishes(rules), state: z.enum(['on', 'paused', 'off']) }).partial();
}

/** Which deliveries are asked for. */
export const deliveriesSchema = z.strictObject({
  state: z.enum(DELIVERY_STATES).optional(),
  after: z
    .string()
    .regex(/^\d{1,18}$/, 'The id of a delivery')
    .optional(),
});

const uuid = z.uuid();
const number = deliveriesSchema.shape.after.unwrap();

/** The id of a subscription as it stands in an address; undefined where it can be none. */
export function subscriptionId(text: string | undefined): string | undefined {
  return uuid.safeParse(text).data;
}

/** The id of a delivery as it stands in an address; undefined where it can be none. */
export function deliveryId(text: string | undefined): string | undefined {
  return number.safeParse(text).data;
}
