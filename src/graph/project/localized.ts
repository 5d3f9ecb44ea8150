import { LOCALES, type LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import { listOf, type Attributes } from './shape';

/** A record's attributes as they read in one language. */
export interface Localized {
  readonly attributes: Attributes;
  /** The language in which the name, title or words stand where they are not known in that one; null where they are. */
  readonly fallbackLocale: string | null;
}

const DEFAULT: LocaleCode = LOCALES[0].code;

/** By which a record is called in another language, the best first; aliases and former names are for finding only. */
const DISPLAY_KINDS = ['short', 'official', 'transliteration'];

/**
 * A record in a language. Names, titles and texts in the default language are the record's own attributes; those in others
 * come from `names` and `translations`, and where there is none the own one stands.
 */
export function localizedTo(locale: LocaleCode, type: RecordType, attributes: Attributes): Localized {
  switch (type) {
    case 'article':
      return { attributes, fallbackLocale: null };
    case 'document':
      return translated(attributes, locale, { title: titleIn(locale, attributes), text: 'text' });
    case 'event':
      return translated(attributes, locale, {
        title: translationIn(locale, attributes)?.title,
        text: 'description',
      });
    case 'statement':
      return saidIn(locale, attributes);
    default:
      return named(locale, attributes);
  }
}

function named(locale: LocaleCode, attributes: Attributes): Localized {
  if (locale === DEFAULT) return { attributes, fallbackLocale: null };
  const name = nameIn(locale, attributes);
  return {
    attributes: name === undefined ? attributes : { ...attributes, name },
    fallbackLocale: name === undefined ? DEFAULT : null,
  };
}

/** The name in a language; of several of a kind the first. */
function nameIn(locale: LocaleCode, attributes: Attributes): string | undefined {
  const names = listOf(attributes.names) as readonly { text: string; language: string; kind: string }[];
  const known = names.filter(({ language }) => language === locale);
  return DISPLAY_KINDS.map((kind) => known.find((name) => name.kind === kind)?.text).find(Boolean);
}

interface Translation {
  readonly language: string;
  readonly title?: string | null;
  readonly text?: string | null;
  readonly place?: string | null;
}

function translationIn(locale: LocaleCode, attributes: Attributes): Translation | undefined {
  return (listOf(attributes.translations) as Translation[]).find(({ language }) => language === locale);
}

function titleIn(locale: LocaleCode, attributes: Attributes): string | undefined {
  return translationIn(locale, attributes)?.title ?? nameIn(locale, attributes);
}

/** Of documents and events: the title, the text under the attribute of that name, and the place. */
function translated(
  attributes: Attributes,
  locale: LocaleCode,
  found: { readonly title: string | null | undefined; readonly text: string },
): Localized {
  if (locale === DEFAULT) return { attributes, fallbackLocale: null };
  const translation = translationIn(locale, attributes);
  const given = Object.entries({
    title: found.title,
    [found.text]: translation?.text,
    place: translation?.place,
  }).filter(([name, value]) => Boolean(value) && name in attributes);
  return {
    attributes: { ...attributes, ...Object.fromEntries(given) },
    fallbackLocale: found.title ? null : DEFAULT,
  };
}

/**
 * What was said, in a language: a translation, or the words themselves where they were said in it. `language` tells that of
 * `originalText`; where there is none, of `text`, which otherwise is in the default language.
 */
function saidIn(locale: LocaleCode, attributes: Attributes): Localized {
  const { language, originalText, text } = attributes;
  const textLanguage = originalText ? DEFAULT : String(language ?? DEFAULT);
  const known = [
    textLanguage === locale ? text : undefined,
    translationIn(locale, attributes)?.text,
    language === locale ? originalText : undefined,
  ].find(Boolean);
  return { attributes: { ...attributes, text: known ?? text }, fallbackLocale: known ? null : textLanguage };
}
