import { LOCALES } from '../src/content/content-types';
import { publicUrlOf, siteUrlOf } from '../src/platform/settings/addresses';
import { isDemonstrationWanted } from '../src/platform/settings/demonstration';
import { registrationOf } from '../src/platform/settings/registration';

/** Dossier's own settings: `strapi.config.get('dossier')`. */
export default () => ({
  publicUrl: publicUrlOf(process.env),
  siteUrl: siteUrlOf(process.env),
  demo: isDemonstrationWanted(process.env),
  registration: registrationOf(process.env),
  locales: { default: LOCALES[0].code, all: LOCALES.map(({ code }) => code) },
});
