import type { Core } from '@strapi/strapi';
import { ingestStory } from '../ingest-story';
import { checkStory } from '../story-file/read';
import { STORY_FORMAT } from '../story-file/schema';
import { isoCountries } from './countries';

/**
 * Makes the countries that are not there yet. Those that are stay as their editors left them, whatever a newer library
 * says: a newsroom's own spelling is not ours to change.
 */
export async function assertCountries(strapi: Core.Strapi): Promise<void> {
  const wanted = isoCountries();
  const present: unknown[] = await strapi.db.query('api::country.country').findMany({ select: ['alpha2'] });
  const codes = new Set((present as { alpha2: string }[]).map(({ alpha2 }) => alpha2));
  const missing = wanted.filter(({ alpha2 }) => !codes.has(alpha2));
  if (missing.length === 0) return;
  const story = checkStory({ format: STORY_FORMAT, story: 'countries', countries: missing });
  const result =
    story.outcome === 'valid' ? await ingestStory(strapi, story.value, { existing: 'keep' }) : undefined;
  if (result?.outcome !== 'ingested') throw new Error(`Countries: ${JSON.stringify(result ?? story)}`);
  strapi.log.info(`Made ${missing.length} countries of ISO 3166-1`);
}
