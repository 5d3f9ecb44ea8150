import type { Core } from '@strapi/strapi';
import { LOCALES } from '../../content/content-types';

interface LocaleService {
  findByCode(code: string): Promise<unknown>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** Makes the newsroom's languages, and the first of them the default where none of them is. Idempotent. */
export async function assertLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales') as LocaleService;
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create({ ...locale });
  }
  if ((await locales.getDefaultLocale()) !== LOCALES[0].code)
    await locales.setDefaultLocale({ code: LOCALES[0].code });
}
