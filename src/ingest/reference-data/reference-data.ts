import type { Core } from '@strapi/strapi';
import { COUNTRY } from '../../content/content-types';
import { inWriteTransaction } from '../../platform/database/write-lock';
import { ingestStory } from '../ingest-story';
import { checkStory } from '../story-file/read';
import { STORY_FORMAT, type CountryEntry } from '../story-file/schema';
import { isoCountries } from './countries';

/** Each of them is one country's alone, in the library and in the database. */
const KEYS = ['alpha2', 'alpha3', 'numeric', 'slug'] as const;

/**
 * Makes the countries that this database was never given. Those that are there stay as their editors left them, whatever a
 * newer library says, and those that editors deleted do not come back: a newsroom's own list is not ours to change. What
 * cannot be made is logged and left out, and no reason not to start.
 */
export async function assertCountries(strapi: Core.Strapi): Promise<void> {
  if ((await neverGiven(strapi)).length === 0) return;
  const refusal = await make(strapi, neverGiven);
  if (refusal === undefined) return;
  // One of them stands in the way of all: each on its own, so that it stands in its own way only.
  for (const country of await neverGiven(strapi)) {
    const reason = await make(strapi, () => Promise.resolve([country]));
    if (reason) strapi.log.warn(`The country ${country.alpha2} (${country.name}) is left out: ${reason}`);
  }
}

/** The codes that this database was ever given, kept beside the countries because editors may delete or rename those. */
const MARK = { type: 'dossier', name: 'reference-data', key: 'countries' };

async function givenCodes(strapi: Core.Strapi): Promise<readonly string[]> {
  const mark: unknown = await strapi.store(MARK).get({});
  return (mark as { codes: readonly string[] } | null)?.codes ?? [];
}

async function neverGiven(strapi: Core.Strapi): Promise<readonly CountryEntry[]> {
  const codes = new Set(await givenCodes(strapi));
  return isoCountries().filter(({ alpha2 }) => !codes.has(alpha2));
}

/**
 * Makes the chosen countries that are not there under any of their keys, and marks all of them as given.
 * @returns why they could not be made; nothing is written then.
 */
async function make(
  strapi: Core.Strapi,
  choose: (strapi: Core.Strapi) => Promise<readonly CountryEntry[]>,
): Promise<string | undefined> {
  try {
    await inWriteTransaction(strapi, async () => {
      // Another instance may have made them while this one waited for the lock.
      const countries = await choose(strapi);
      await ingestCountries(strapi, await absent(strapi, countries));
      const codes = [...(await givenCodes(strapi)), ...countries.map(({ alpha2 }) => alpha2)];
      await strapi.store(MARK).set({ value: { codes } });
    });
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

class Refused extends Error {}

async function absent(
  strapi: Core.Strapi,
  countries: readonly CountryEntry[],
): Promise<readonly CountryEntry[]> {
  const present: unknown[] = await strapi.db.query(COUNTRY).findMany({ select: [...KEYS] });
  const taken = new Set(
    (present as CountryEntry[]).flatMap((country) => KEYS.map((key) => identity(key, country))),
  );
  return countries.filter((country) => !KEYS.some((key) => taken.has(identity(key, country))));
}

function identity(key: (typeof KEYS)[number], country: CountryEntry): string {
  return `${key} ${country[key]}`;
}

async function ingestCountries(strapi: Core.Strapi, countries: readonly CountryEntry[]): Promise<void> {
  if (countries.length === 0) return;
  const story = checkStory({ format: STORY_FORMAT, story: 'countries', countries });
  if (story.outcome === 'invalid') throw new Refused(reasonOf(story.problems));
  const result = await ingestStory(strapi, story.value, { existing: 'keep' });
  if (result.outcome === 'refused') throw new Refused(reasonOf(result.problems));
  strapi.log.info(`Made ${countries.length} countries of ISO 3166-1`);
}

function reasonOf(problems: readonly { readonly path: string; readonly reason: string }[]): string {
  return problems.map(({ path, reason }) => `${path}: ${reason}`).join('; ');
}
