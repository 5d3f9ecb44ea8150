import type { Allowance } from './allowance';

/** What an allowance is counted by: where the request comes from, or a text in its body, such as the address of an account. */
export type CountedBy = 'address' | { readonly field: string };

/** A route of accounts and how often it may be asked. */
export interface LimitedRoute {
  readonly path: RegExp;
  readonly limits: readonly {
    readonly by: CountedBy;
    readonly allowance: Allowance;
  }[];
}

const MINUTE = 60;
const HOUR = 3600;

/** `count` in `seconds` for each network. */
function byAddress(name: string, count: number, seconds: number) {
  return { by: 'address', allowance: { name: `${name} by address`, count, seconds } } as const;
}

/** `count` in `seconds` for each value of a field, whoever sends it. */
function byField(name: string, field: string, count: number, seconds: number) {
  return { by: { field }, allowance: { name: `${name} by ${field}`, count, seconds } } as const;
}

/** Routes are found by Strapi's router whatever the case of their letters, and with a slash at the end. */
function post(path: string, limits: LimitedRoute['limits']): LimitedRoute {
  return { path: new RegExp(`^${path}/?$`, 'i'), limits };
}

/**
 * Every route on which passwords or codes can be guessed, accounts made in bulk or somebody's mailbox filled. Signing in is
 * limited by account too, generously: so many strangers together must not lock a reader out for long.
 */
export const LIMITED_ROUTES: readonly LimitedRoute[] = [
  post('/api/auth/local', [byAddress('login', 10, MINUTE), byField('login', 'identifier', 60, HOUR)]),
  post('/api/auth/local/register', [byAddress('registration', 10, HOUR)]),
  post('/api/auth/forgot-password', [
    byAddress('password mail', 10, HOUR),
    byField('password mail', 'email', 3, HOUR),
  ]),
  post('/api/auth/send-email-confirmation', [
    byAddress('confirmation mail', 10, HOUR),
    byField('confirmation mail', 'email', 3, HOUR),
  ]),
  post('/api/auth/reset-password', [byAddress('new password', 10, 15 * MINUTE)]),
  post('/api/auth/change-password', [byAddress('new password', 10, 15 * MINUTE)]),
  post('/api/auth/refresh', [byAddress('refresh', 120, MINUTE)]),
  post('/admin/login', [byAddress('panel login', 30, 5 * MINUTE), byField('panel login', 'email', 60, HOUR)]),
  post('/admin/forgot-password', [
    byAddress('panel mail', 10, HOUR),
    byField('panel mail', 'email', 3, HOUR),
  ]),
  post('/admin/reset-password', [byAddress('panel password', 10, 15 * MINUTE)]),
];

/** The limits of a request; none for most. */
export function limitsOf(method: string, path: string): LimitedRoute['limits'] {
  if (method !== 'POST') return [];
  return LIMITED_ROUTES.find((route) => route.path.test(path))?.limits ?? [];
}

const LONGEST = 320;

/** By whom a request is counted; undefined where the body does not say, and the route itself will refuse it. */
export function countedBy(by: CountedBy, network: string, body: unknown): string | undefined {
  if (by === 'address') return network;
  const value = (body as Record<string, unknown> | null | undefined)?.[by.field];
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return value.trim().toLowerCase().slice(0, LONGEST);
}
