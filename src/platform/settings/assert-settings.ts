import type { Environment } from './addresses';
import { publicUrlOf, siteUrlOf } from './addresses';
import { cacheBytesOf } from './cache';
import { commentSettingsOf } from './comments';
import { schedulePauseOf } from './schedule';
import { databaseSettingsOf } from './database';
import { feedTextOf } from './feeds';
import { isDemonstrationWanted } from './demonstration';
import { drainMsOf } from './draining';
import { linkedPublicationOf } from './linked-publication';
import { logFormatOf, logLevelOf } from './log';
import { mailSettingsOf } from './mail';
import { metricsTokenOf } from './metrics';
import { sitePoliciesOf } from './policies';
import { proxySettingsOf } from './proxy';
import { readDatabaseSettingsOf } from './read-database';
import { registrationOf } from './registration';
import { requestSettingsOf } from './requests';
import { siteNameOf, siteTimeZoneOf } from './site';
import { sitePathsOf } from './site-paths';
import { bodyBytesOf } from './sizes';
import { viewsPauseOf } from './views';
import { uploadBytesOf } from './uploads';
import { webhookSettingsOf } from './webhooks';

const READERS: readonly ((environment: Environment) => unknown)[] = [
  publicUrlOf,
  cacheBytesOf,
  schedulePauseOf,
  siteUrlOf,
  siteNameOf,
  sitePathsOf,
  sitePoliciesOf,
  siteTimeZoneOf,
  proxySettingsOf,
  databaseSettingsOf,
  bodyBytesOf,
  uploadBytesOf,
  linkedPublicationOf,
  logLevelOf,
  logFormatOf,
  isDemonstrationWanted,
  readDatabaseSettingsOf,
  registrationOf,
  feedTextOf,
  viewsPauseOf,
  commentSettingsOf,
  webhookSettingsOf,
  mailSettingsOf,
  drainMsOf,
  metricsTokenOf,
  requestSettingsOf,
];

/**
 * Reads every setting once, before anything starts: Strapi would wrap the message of a mistake in the path of a file.
 *
 * @throws Error naming the variable that cannot be read.
 */
export function assertSettings(environment: Environment): void {
  for (const read of READERS) read(environment);
}
