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
