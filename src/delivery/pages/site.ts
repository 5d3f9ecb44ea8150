import { siteUrlOf } from '../../platform/settings/addresses';
import { siteNameOf, siteTimeZoneOf } from '../../platform/settings/site';
import { STYLESHEET_PATH } from './look/stylesheet';
import type { Site } from './view/frame';

/** The newsroom as its pages show it. */
export function siteOf(environment: NodeJS.ProcessEnv = process.env): Site {
  return { name: siteNameOf(environment), url: siteUrlOf(environment), stylesheet: STYLESHEET_PATH };
}

/** The time zone in which the newsroom's pages tell times. */
export function timeZoneOf(environment: NodeJS.ProcessEnv = process.env): string {
  return siteTimeZoneOf(environment);
}
