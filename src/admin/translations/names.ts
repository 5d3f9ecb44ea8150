/** Strapi looks up the names of content types and components by their English text. */
export const RUSSIAN_NAMES: Readonly<Record<string, string>> = {
  Article: 'Статья',
  Person: 'Человек',
  Organization: 'Организация',
  Country: 'Страна',
  Document: 'Документ',
  Statement: 'Высказывание',
  Event: 'Событие',
  Category: 'Рубрика',
  Comment: 'Комментарий',
};

/** Columns that every record has. */
export const RUSSIAN_COLUMNS: Readonly<Record<string, string>> = {
  createdAt: 'Создано',
  updatedAt: 'Изменено',
  createdBy: 'Кто создал',
  updatedBy: 'Кто изменил',
  publishedAt: 'Опубликовано',
};

/** What stands over the columns of lists, in English. */
export const ENGLISH_LISTS: Readonly<Record<string, string>> = {
  'dossier.list.languages': 'Languages',
  'dossier.list.publication': 'Publication',
  'dossier.list.planned': 'Planned for',
};

/** The same in Russian. */
export const RUSSIAN_LISTS: Readonly<Record<string, string>> = {
  'dossier.list.languages': 'Языки',
  'dossier.list.publication': 'Публикация',
  'dossier.list.planned': 'Запланировано на',
};

/** Strapi's own sentences that name Strapi, where an editor meets them. */
export const ENGLISH_BRAND: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Dossier',
  'Auth.form.welcome.subtitle': 'Sign in to the newsroom',
  'Auth.form.register.subtitle': 'These credentials are for this newsroom only.',
  'app.components.LeftMenu.navbrand.title': 'Dossier',
  'app.components.LeftMenu.navbrand.workplace': 'Newsroom',
  'HomePage.header.subtitle': 'This is the desk of the newsroom',
};

export const RUSSIAN_BRAND: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Dossier',
  'Auth.form.welcome.subtitle': 'Войдите в редакцию',
  'Auth.form.register.subtitle': 'Эти данные действуют только в этой редакции.',
  'app.components.LeftMenu.navbrand.title': 'Dossier',
  'app.components.LeftMenu.navbrand.workplace': 'Редакция',
  'HomePage.header.subtitle': 'Это рабочий стол редакции',
  // What Strapi has in English only.
  'HomePage.addWidget.title': 'Добавить виджет',
  'HomePage.addWidget.button': 'Добавить виджет',
  'content-manager.containers.edit.panels.default.title': 'Запись',
  'content-manager.preview.panel.title': 'Предпросмотр',
  'content-manager.preview.panel.button': 'Открыть предпросмотр',
  'content-manager.preview.panel.button-disabled-tooltip': 'Сначала сохраните',
  'content-manager.widget.last-edited.title': 'Недавно изменённые',
  'content-manager.widget.last-published.title': 'Недавно опубликованные',
};
