/**
 * Addresses under which the newsroom is reached, read from the environment.
 */

/** A part of `process.env`; a parameter so that tests need not touch the real one. */
export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORT = 1337;

/**
 * The port to listen on.
 *
 * @throws Error when `PORT` is given but is no whole number from 1 to 65535.
 */
export function portOf(environment: Environment): number {
  const given = environment.PORT?.trim();
  if (!given) return DEFAULT_PORT;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT must be a whole number from 1 to 65535, not "${given}"`);
  }
  return port;
}

/** The address of this server as its users see it, without a slash at the end. */
export function publicUrlOf(environment: Environment): string {
  return addressOf('PUBLIC_URL', environment.PUBLIC_URL) ?? `http://localhost:${portOf(environment)}`;
}

/** The address of the newsroom's own site, to which links in feeds and sitemaps lead. */
export function siteUrlOf(environment: Environment): string {
  return addressOf('SITE_URL', environment.SITE_URL) ?? publicUrlOf(environment);
}

/** True when browsers reach this server over https, whoever ends the TLS. */
export function isReachedOverHttps(environment: Environment): boolean {
  return publicUrlOf(environment).startsWith('https://');
}

function addressOf(variable: string, given: string | undefined): string | undefined {
  const address = given?.trim();
  if (!address) return undefined;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw new Error(
      `${variable} must be an http(s) address such as https://cms.example.org, not "${address}"`,
    );
  }
  return address.replace(/\/+$/, '');
}
