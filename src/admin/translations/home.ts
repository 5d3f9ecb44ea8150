type Messages = Readonly<Record<string, string>>;

/** The widgets of the home page, in English. */
export const ENGLISH_HOME: Messages = {
  'dossier.home.returned': 'Sent back to you',
  'dossier.home.review': 'Waiting for review',
  'dossier.home.today': 'Going out today',
  'dossier.home.failed': 'Planned and failed',
  'dossier.home.suggestions': 'Suggestions to decide',
  'dossier.home.comments': 'Comments to moderate',
  'dossier.home.nothing': 'Nothing waits here.',
  'dossier.home.suggestionsCount': '{count, plural, one {# suggestion} other {# suggestions}}',
  'dossier.home.commentsCount': '{count, plural, one {# comment waits} other {# comments wait}}',
  'dossier.home.mostRead': 'Most read this week',
  'dossier.home.unread': 'Nobody was counted in the last seven days.',
  'dossier.home.views': '{count, plural, one {# reader} other {# readers}}',
  'dossier.home.byDay': 'Readers by day, the last is today: {days}',
  'dossier.home.publish': 'goes out',
  'dossier.home.unpublish': 'is taken down',
};

/** The same in Russian. */
export const RUSSIAN_HOME: Messages = {
  'dossier.home.returned': 'Вернули вам',
  'dossier.home.review': 'Ждут проверки',
  'dossier.home.today': 'Выйдет сегодня',
  'dossier.home.failed': 'По плану не вышло',
  'dossier.home.suggestions': 'Предложения из текста',
  'dossier.home.comments': 'Комментарии на модерации',
  'dossier.home.nothing': 'Здесь ничего не ждёт.',
  'dossier.home.suggestionsCount': 'предложений: {count}',
  'dossier.home.commentsCount': 'комментариев: {count}',
  'dossier.home.mostRead': 'Самое читаемое за неделю',
  'dossier.home.unread': 'За последние семь дней читателей не было.',
  'dossier.home.views':
    '{count, plural, one {# читатель} few {# читателя} many {# читателей} other {# читателя}}',
  'dossier.home.byDay': 'Читатели по дням, последний — сегодня: {days}',
  'dossier.home.publish': 'выйдет',
  'dossier.home.unpublish': 'будет снято',
};
