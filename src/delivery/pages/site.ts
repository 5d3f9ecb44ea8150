import { siteUrlOf, type Environment } from '../../platform/settings/addresses';
import { sitePoliciesOf } from '../../platform/settings/policies';
import { siteNameOf, siteTimeZoneOf } from '../../platform/settings/site';
import { sitePathsOf } from '../../platform/settings/site-paths';
import { STYLESHEET_PATH } from './look/stylesheet';
import { sitePath } from './view/addresses';
import type { Site } from './view/frame';

/** The newsroom as its pages show it. */
export function siteOf(environment: Environment = process.env): Site {
  const url = siteUrlOf(environment);
  const paths = sitePathsOf(environment);
  return {
    name: siteNameOf(environment),
    url,
    policies: sitePoliciesOf(environment),
    stylesheet: STYLESHEET_PATH,
    addressOf: (record, locale) => url + sitePath(paths, record, locale),
    hasOwnPage: ({ type }) => paths[type] !== undefined,
  };
}

/** The time zone in which the newsroom's pages tell times. */
export function timeZoneOf(environment: NodeJS.ProcessEnv = process.env): string {
  return siteTimeZoneOf(environment);
}
