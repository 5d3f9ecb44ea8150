import type { Environment } from './addresses';

/** Where the newsroom says by which rules it works; each of them may be left out. */
export interface SitePolicies {
  /** Its principles: https://schema.org/publishingPrinciples. */
  readonly principles?: string;
  /** How it corrects what was wrong: https://schema.org/correctionsPolicy. */
  readonly corrections?: string;
  /** How somebody who is written about replies: a page, or an address for mail as `mailto:`. */
  readonly reply?: string;
}

/**
 * `SITE_PRINCIPLES_URL`, `SITE_CORRECTIONS_URL` and `SITE_REPLY_URL`.
 *
 * @throws Error naming the variable that is no address.
 */
export function sitePoliciesOf(environment: Environment): SitePolicies {
  return {
    ...given('principles', 'SITE_PRINCIPLES_URL', environment.SITE_PRINCIPLES_URL, /^https?:\/\//i),
    ...given('corrections', 'SITE_CORRECTIONS_URL', environment.SITE_CORRECTIONS_URL, /^https?:\/\//i),
    ...given(
      'reply',
      'SITE_REPLY_URL',
      environment.SITE_REPLY_URL,
      /^(https?:\/\/|mailto:[^\s@<>"]+@[^\s@<>"]+$)/i,
    ),
  };
}

function given(
  name: keyof SitePolicies,
  variable: string,
  value: string | undefined,
  form: RegExp,
): SitePolicies {
  const address = value?.trim();
  if (!address) return {};
  if (!form.test(address) || !URL.canParse(address))
    throw new Error(`${variable} must be an address such as https://paper.example/policy, not "${address}"`);
  return { [name]: address };
}
