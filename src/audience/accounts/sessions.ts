import type { Core } from '@strapi/strapi';

/** Strapi's edge: who is signed in is kept by its session manager. */
interface Sessions {
  invalidateRefreshToken(userId: string): Promise<void>;
}

/** Signs a reader out everywhere; a token that is out is good for its ten minutes, if the account is there and not blocked. */
export async function endSessions(strapi: Core.Strapi, reader: number): Promise<void> {
  const sessions = strapi.sessionManager('users-permissions') as unknown as Sessions;
  await sessions.invalidateRefreshToken(String(reader));
}
