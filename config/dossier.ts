import { publicUrlOf, siteUrlOf } from '../src/platform/settings/addresses';

/** Dossier's own settings: `strapi.config.get('dossier')`. */
export default () => ({
  publicUrl: publicUrlOf(process.env),
  siteUrl: siteUrlOf(process.env),
  demo: process.env.DOSSIER_DEMO !== 'off',
  locales: { default: 'en', all: ['en', 'ru', 'ky'] },
});
