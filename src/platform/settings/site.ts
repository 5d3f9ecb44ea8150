import type { Environment } from './addresses';

const USUAL = 'Dossier';
const LONGEST = 80;

/**
 * `SITE_NAME`: what the newsroom is called where readers see it.
 *
 * @throws Error when it is longer than a masthead can be.
 */
export function siteNameOf(environment: Environment): string {
  const name = environment.SITE_NAME?.trim() || USUAL;
  if (name.length > LONGEST) throw new Error(`SITE_NAME must have at most ${LONGEST} characters`);
  return name;
}

/**
 * `SITE_TIMEZONE`: where the newsroom is, by which the times on its pages are told. An IANA name; UTC where none is given.
 *
 * @throws Error naming the variable when the platform knows no such zone.
 */
export function siteTimeZoneOf(environment: Environment): string {
  const zone = environment.SITE_TIMEZONE?.trim() || 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`SITE_TIMEZONE must be an IANA name such as Asia/Bishkek, not "${zone}"`);
  }
}
