import { errors } from '@strapi/utils';
import { LOCALES, type LocaleCode } from '../../content/content-types';

/**
 * The language that a request asks for; without one the default.
 * @throws ValidationError (400) naming the parameter where it is none of the newsroom's languages.
 */
export function requestedLocale(query: Readonly<Record<string, unknown>>): LocaleCode {
  if (query.locale === undefined) return LOCALES[0].code;
  const known = LOCALES.find(({ code }) => code === query.locale);
  if (known) return known.code;
  const codes = LOCALES.map(({ code }) => code).join(', ');
  throw new errors.ValidationError(`Invalid parameter "locale": it is one of ${codes}`, {
    parameter: 'locale',
  });
}
