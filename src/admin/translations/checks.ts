type Messages = Readonly<Record<string, string>>;

/** The panel of checks beside every record, in English. */
export const ENGLISH_CHECKS: Messages = {
  'dossier.checks.title': 'Publication',
  'dossier.checks.problems': 'Keeps it from going out',
  'dossier.checks.warnings': 'To be looked at before it goes out',
  'dossier.checks.goesOut': 'Goes out with it ({count})',
  'dossier.checks.referredTo': 'Public records that lose it when it is unpublished or deleted ({count})',
  'dossier.checks.more': 'and {count} more',
  'dossier.checks.nothing': 'Nothing stands in the way, and no public record refers to it.',
  'dossier.checks.failed': 'What depends on this record could not be asked.',
};

/** The same in Russian. */
export const RUSSIAN_CHECKS: Messages = {
  'dossier.checks.title': 'Публикация',
  'dossier.checks.problems': 'Мешает публикации',
  'dossier.checks.warnings': 'Проверьте перед публикацией',
  'dossier.checks.goesOut': 'Выйдет вместе с записью ({count})',
  'dossier.checks.referredTo':
    'Опубликованные записи, которые потеряют её при снятии с публикации или удалении ({count})',
  'dossier.checks.more': 'и ещё {count}',
  'dossier.checks.nothing': 'Публикации ничто не мешает, и опубликованные записи на неё не ссылаются.',
  'dossier.checks.failed': 'Не удалось узнать, что зависит от этой записи.',
};
