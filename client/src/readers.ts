import { at, type CallOptions, type Connection } from './connection.ts';
import type { RenewedToken, SignedIn, SignIn, SignedOut } from './types.ts';

/** How a reader's session is kept. */
export interface SessionOptions {
  /**
   * `token`: by this client, for apps; `cookie`: by the browser, in a cookie that no script reads, for pages of the newsroom's own
   * site. Without it `token`.
   */
  readonly keep?: 'token' | 'cookie';
  /** Is told each refresh token, for who wants to go on after a restart: the one before is good no more. */
  readonly onRefreshToken?: (refreshToken: string) => void;
}

/** A reader who is signed in. */
export interface Session {
  /** A token that is good now, renewed where the last is about to end: give it to calls as `token`. */
  readonly token: () => Promise<string>;
  /** Signs the reader out, on this device, or on all. */
  readonly signOut: (options?: { readonly everywhere?: boolean }) => Promise<void>;
}

/** One who has just signed in, with the account. */
export interface NewSession extends Session {
  readonly user: SignedIn['user'];
}

const NO_LANGUAGE = { locale: undefined };

/** So long before its end a token counts as ended, in milliseconds: it has to arrive. */
const MARGIN_MS = 30_000;

interface Held {
  readonly jwt: string;
  /** By this machine's clock. */
  readonly until: number;
  readonly refreshToken: string | undefined;
}

/** What a client does for readers who sign in. */
export function readersOf(connection: Connection) {
  return {
    /** Signs a reader in by address or name, and password. */
    signIn: async (body: SignIn, options: SessionOptions = {}, call?: CallOptions): Promise<NewSession> => {
      const path = at('auth', 'local');
      const answer = await post<SignedIn>(connection, path, body, options, call);
      const session = sessionOf(connection, heldOf(answer), options);
      return { ...session, user: answer.user };
    },

    /**
     * Goes on with a session of before: by its refresh token, or by the cookie with `keep: 'cookie'`.
     * @throws DossierError with 401 where it has ended.
     */
    resume: async (refreshToken: string | undefined, options: SessionOptions = {}): Promise<Session> => {
      const session = sessionOf(connection, { jwt: '', until: 0, refreshToken }, options);
      await session.token();
      return session;
    },
  };
}

function sessionOf(connection: Connection, first: Held, options: SessionOptions): Session {
  let held = first;
  let renewing: Promise<string> | undefined;
  const keep = (next: Held) => {
    held = next;
    if (next.refreshToken !== undefined) options.onRefreshToken?.(next.refreshToken);
  };
  const renew = async () => {
    keep(heldOf(await post<RenewedToken>(connection, at('auth', 'refresh'), tokenIn(held), options)));
    return held.jwt;
  };
  // Each refresh token is good once: who asks meanwhile waits for the same answer.
  const renewOnce = () => (renewing ??= renew().finally(() => (renewing = undefined)));
  const token = async () => (Date.now() < held.until ? held.jwt : renewOnce());
  if (first.jwt !== '') keep(first);
  return {
    token,
    signOut: async ({ everywhere = false } = {}) => {
      const body = { ...tokenIn(held), ...(everywhere ? { scope: 'all' } : {}) };
      await post<SignedOut>(connection, at('auth', 'logout'), body, options, { token: await token() });
      held = { jwt: '', until: 0, refreshToken: undefined };
    },
  };
}

function tokenIn({ refreshToken }: Held): { readonly refreshToken?: string } {
  return refreshToken === undefined ? {} : { refreshToken };
}

function post<Answer>(
  { send }: Connection,
  path: string,
  body: object,
  { keep = 'token' }: SessionOptions,
  call: CallOptions = {},
): Promise<Answer> {
  const isCookie = keep === 'cookie';
  const headers = { 'X-Strapi-Refresh-Cookie': isCookie ? 'httpOnly' : 'none' };
  const credentials = isCookie ? 'include' : 'omit';
  const isPublic = call.token === undefined;
  const sending = { path, query: NO_LANGUAGE, body, headers, credentials, isPublic } as const;
  return send<Answer>({ method: 'POST', ...sending }, call);
}

function heldOf({ jwt, refreshToken }: RenewedToken): Held {
  return { jwt, until: Date.now() + lifetimeOf(jwt) - MARGIN_MS, refreshToken };
}

/** How long a token is good from when it was made, in milliseconds: what it says itself, for clocks differ. */
function lifetimeOf(jwt: string): number {
  const [, claims = ''] = jwt.split('.');
  const { iat, exp } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as Claims;
  return (exp - iat) * 1000;
}

interface Claims {
  readonly iat: number;
  readonly exp: number;
}
