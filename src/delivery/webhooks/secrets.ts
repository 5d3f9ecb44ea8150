import type { Core } from '@strapi/strapi';

/** Strapi's edge: what the admin encrypts tokens with, AES-256-GCM keyed with ENCRYPTION_KEY. */
interface Encryption {
  encrypt(value: string): string | null;
  decrypt(value: string): string | null;
}

/**
 * A secret as it is stored.
 * @throws Error where there is no ENCRYPTION_KEY: no secret is ever stored as it is.
 */
export function encrypted(strapi: Core.Strapi, secret: string): string {
  const stored = encryptionOf(strapi).encrypt(secret);
  if (stored === null) throw new Error('ENCRYPTION_KEY is not set: secrets of webhooks cannot be kept');
  return stored;
}

/** A stored secret; undefined where it was encrypted with another ENCRYPTION_KEY. */
export function decrypted(strapi: Core.Strapi, stored: string): string | undefined {
  try {
    return encryptionOf(strapi).decrypt(stored) ?? undefined;
  } catch {
    return undefined;
  }
}

function encryptionOf(strapi: Core.Strapi): Encryption {
  return strapi.service('admin::encryption') as unknown as Encryption;
}
