import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../../editorial/desk/layouts/all-layouts';
import type { Layout } from '../../editorial/desk/layouts/layout';
import { ENGLISH_CHECKS, RUSSIAN_CHECKS } from './checks';
import { ENGLISH_COMMENTS, RUSSIAN_COMMENTS } from './comments';
import { ENGLISH_DUPLICATES, RUSSIAN_DUPLICATES } from './duplicates';
import type { FieldTranslations } from './field-translations';
import {
  ENGLISH_BRAND,
  ENGLISH_LISTS,
  RUSSIAN_BRAND,
  RUSSIAN_COLUMNS,
  RUSSIAN_GAPS,
  RUSSIAN_LISTS,
  RUSSIAN_NAMES,
} from './names';
import { RUSSIAN_COMPONENTS } from './russian-components';
import { RUSSIAN_TYPES } from './russian-types';
import { ENGLISH_CORRECTIONS, RUSSIAN_CORRECTIONS } from './corrections';
import { ENGLISH_HISTORY, RUSSIAN_HISTORY } from './history';
import { ENGLISH_HOME, RUSSIAN_HOME } from './home';
import { ENGLISH_IMPORT, RUSSIAN_IMPORT } from './import';
import { ENGLISH_STORY, RUSSIAN_STORY } from './story';
import { VALUES } from './values';
import { ENGLISH_WEBHOOKS, RUSSIAN_WEBHOOKS } from './webhooks';
import { ENGLISH_WORKFLOW, RUSSIAN_WORKFLOW } from './workflow';

type Messages = Readonly<Record<string, string>>;

/**
 * The panel's own messages by language, under the keys that Strapi looks up: the value of a closed list and the display
 * name of a type by themselves, labels by `content-manager.content-types|components.<uid>.<field>`.
 */
export const MESSAGES: Readonly<Record<'en' | 'ru', Messages>> = {
  en: {
    ...ENGLISH_BRAND,
    ...ENGLISH_CHECKS,
    ...ENGLISH_COMMENTS,
    ...ENGLISH_DUPLICATES,
    ...ENGLISH_IMPORT,
    ...ENGLISH_LISTS,
    ...ENGLISH_CORRECTIONS,
    ...ENGLISH_HISTORY,
    ...ENGLISH_HOME,
    ...ENGLISH_STORY,
    ...ENGLISH_WEBHOOKS,
    ...ENGLISH_WORKFLOW,
    ...valuesOf(0),
  },
  ru: {
    ...RUSSIAN_BRAND,
    ...RUSSIAN_GAPS,
    ...RUSSIAN_CHECKS,
    ...RUSSIAN_COMMENTS,
    ...RUSSIAN_CORRECTIONS,
    ...RUSSIAN_HISTORY,
    ...RUSSIAN_HOME,
    ...RUSSIAN_DUPLICATES,
    ...RUSSIAN_IMPORT,
    ...RUSSIAN_LISTS,
    ...RUSSIAN_STORY,
    ...RUSSIAN_WEBHOOKS,
    ...RUSSIAN_WORKFLOW,
    ...RUSSIAN_NAMES,
    ...valuesOf(1),
    ...columnsOf(TYPE_LAYOUTS),
    ...labelsOf('content-types', RUSSIAN_TYPES),
    ...labelsOf('components', RUSSIAN_COMPONENTS),
  },
};

/** Help texts in Russian by their English text; Strapi has no key for them, so the desk puts them in itself. */
export const RUSSIAN_HELPS: ReadonlyMap<string, string> = new Map([
  ...helpsOf(TYPE_LAYOUTS, RUSSIAN_TYPES),
  ...helpsOf(COMPONENT_LAYOUTS, RUSSIAN_COMPONENTS),
]);

function valuesOf(language: 0 | 1): Messages {
  return Object.fromEntries(Object.entries(VALUES).map(([value, words]) => [value, words[language]]));
}

function labelsOf(section: 'content-types' | 'components', translations: FieldTranslations): Messages {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([uid, fields]) =>
      Object.entries(fields).map(([field, [label]]) => [`content-manager.${section}.${uid}.${field}`, label]),
    ),
  );
}

function columnsOf(layouts: readonly Layout[]): Messages {
  return Object.fromEntries(
    layouts.flatMap(({ uid }) =>
      Object.entries(RUSSIAN_COLUMNS).map(([column, label]) => [
        `content-manager.content-types.${uid}.${column}`,
        label,
      ]),
    ),
  );
}

function helpsOf(layouts: readonly Layout[], translations: FieldTranslations): [string, string][] {
  return layouts.flatMap((layout) =>
    Object.entries(layout.fields).flatMap(([field, { help }]): [string, string][] => {
      const translated = translations[layout.uid]?.[field]?.[1];
      return translated ? [[help, translated]] : [];
    }),
  );
}
