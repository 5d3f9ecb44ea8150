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

/** Strapi's own words that its Russian lacks, where an editor meets them every day. */
export const RUSSIAN_GAPS: Readonly<Record<string, string>> = {
  'content-manager.containers.list.table-headers.status': 'Статус',
  'content-manager.containers.List.draft': 'Черновик',
  'content-manager.containers.List.modified': 'Изменено',
  'content-manager.containers.List.published': 'Опубликовано',
  'content-manager.containers.list.table.row-actions': 'Действия с записью',
  'content-manager.containers.edit.tabs.label': 'Состояние записи',
  'content-manager.containers.edit.tabs.draft': 'черновик',
  'content-manager.containers.edit.tabs.published': 'опубликовано',
  'content-manager.containers.edit.panels.default.title': 'Запись',
  'content-manager.containers.edit.panels.default.more-actions': 'Ещё действия с записью',
  'content-manager.containers.edit.header.more-actions': 'Ещё действия',
  'content-manager.containers.edit.title.new': 'Новая запись',
  'content-manager.containers.untitled': 'Без названия',
  'content-manager.containers.empty-label': 'Без названия',
  'content-manager.containers.EditView.saveHint': 'Ctrl / Cmd + Enter: сохранить',
  'content-manager.containers.EditView.publishHint': 'Ctrl / Cmd + Shift + Enter: опубликовать',
  'content-manager.actions.clone.label': 'Сделать копию',
  'content-manager.actions.edit.label': 'Править',
  'content-manager.actions.discard.label': 'Отменить изменения',
  'content-manager.actions.discard.dialog.body': 'Отменить изменения? Вернуть их будет нельзя.',
  'content-manager.actions.delete.dialog.body': 'Удалить запись? Вернуть её будет нельзя.',
  'content-manager.actions.unpublish.dialog.body': 'Снять с публикации?',
  'content-manager.actions.unpublish.dialog.option.keep-draft': 'Снять и оставить последний черновик',
  'content-manager.actions.unpublish.dialog.option.replace-draft':
    'Снять, а черновик заменить тем, что было опубликовано',
  'content-manager.components.RelationInputModal.modal-title': 'Связанная запись',
  'content-manager.components.RelationInputModal.button-fullpage': 'Открыть запись',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Не всё сохранено. Закрыть связанную запись? Несохранённое пропадёт.',
  'content-manager.relation.create': 'Новая запись',
  'content-manager.relation.error-adding-relation': 'Не удалось добавить связь.',
  'content-manager.preview.panel.button-disabled-tooltip': 'Сохраните, чтобы посмотреть',
  'content-manager.success.record.discard': 'Изменения отменены',
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
