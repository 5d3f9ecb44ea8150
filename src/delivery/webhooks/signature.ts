import { createHmac, randomBytes } from 'node:crypto';

/** Secrets are 24 to 64 random bytes (Standard Webhooks 1.0.0, "Symmetric signature schemes"). */
const SECRET_BYTES = 32;
const PREFIX = 'whsec_';

/** A new secret as consumers keep it: `whsec_` and its bytes in Base64. */
export function newSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/** What is signed: an id that is the same in every attempt, the moment of this one, and the body byte for byte. */
export interface Signed {
  readonly id: string;
  /** Whole seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks 1.0.0 (https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp` and
 * `webhook-signature`, which holds one signature for each secret, parted by blanks: during a rotation both are good.
 */
export function signedHeaders(signed: Signed, secrets: readonly string[]): Readonly<Record<string, string>> {
  return {
    'webhook-id': signed.id,
    'webhook-timestamp': String(signed.timestamp),
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(signed, secret)}`).join(' '),
  };
}

function signatureOf({ id, timestamp, body }: Signed, secret: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
}
