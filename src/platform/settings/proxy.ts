import type { Environment } from './addresses';

/** What Koa needs to know to find the client's address behind proxies. */
export interface ProxySettings {
  koa: boolean;
  ipHeader: string;
  /** How many addresses, counted from the right, proxies of ours have written; 0 means all. */
  maxIpsCount: number;
}

/**
 * `TRUST_PROXY`: empty, `false` or `0` trusts nobody; `true` trusts one proxy in front; a number trusts that
 * many. Only the addresses that our own proxies appended are read, so a client cannot choose its own.
 *
 * @throws Error when `TRUST_PROXY` is something else.
 */
export function proxySettingsOf(environment: Environment): ProxySettings {
  const hops = trustedHops(environment.TRUST_PROXY);
  const ipHeader = environment.TRUST_PROXY_HEADER?.trim() || 'X-Forwarded-For';
  return { koa: hops > 0, ipHeader, maxIpsCount: hops };
}

function trustedHops(given: string | undefined): number {
  const value = given?.trim().toLowerCase() ?? '';
  if (value === '' || value === 'false' || value === '0') return 0;
  if (value === 'true') return 1;
  const hops = Number(value);
  if (!Number.isInteger(hops) || hops < 1 || hops > 16) {
    throw new Error(`TRUST_PROXY must be true, false or the number of proxies in front, not "${given}"`);
  }
  return hops;
}
