import type { Environment } from './addresses';

/**
 * Whether attempts to sign in are limited. Tests sign in far more often than people, so they may turn the
 * limit off; anywhere else `LOGIN_RATE_LIMIT` is ignored, for a limit that one variable removes is none.
 */
export function areLoginsLimited(environment: Environment): boolean {
  return !(environment.NODE_ENV === 'test' && environment.LOGIN_RATE_LIMIT === 'off');
}
