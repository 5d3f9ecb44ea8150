import type { Core } from '@strapi/strapi';
import { registerAccess, assertAccess } from './platform/access/access';
import { assertLanguages } from './editorial/publication/languages';
import { registerPublication } from './editorial/publication/publication';
import { assertUniqueIndexes } from './editorial/publication/unique-indexes';
import { assertCountries } from './ingest/reference-data/reference-data';
import { assertSeeds } from './ingest/reference-data/seeds';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerAccess(strapi);
    registerPublication(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await assertUniqueIndexes(strapi);
    await assertLanguages(strapi);
    await assertAccess(strapi);
    await assertCountries(strapi);
    await assertSeeds(strapi);
  },
};
