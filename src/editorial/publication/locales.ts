import { LOCALES } from '../../content/content-types';

/** The language that a write without one is in. */
export const DEFAULT_LOCALE: string = LOCALES[0].code;

/** The one locale of a write's `locale` parameter. */
export function localeOf(parameter: unknown): string {
  return typeof parameter === 'string' && parameter !== '' ? parameter : DEFAULT_LOCALE;
}

/** The locales that a publication's `locale` parameter names; undefined stands for all (`*`). */
export function localesOf(parameter: unknown): readonly string[] | undefined {
  if (parameter === '*') return undefined;
  return Array.isArray(parameter) ? parameter.map(localeOf) : [localeOf(parameter)];
}
