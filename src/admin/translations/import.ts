type Messages = Readonly<Record<string, string>>;

/** The page `Import story`, in English. */
export const ENGLISH_IMPORT: Messages = {
  'dossier.import.title': 'Import story',
  'dossier.import.subtitle': 'Paste a text or drop files: text, HTML, Markdown, Word or story files',
  'dossier.import.text': 'Text of the story',
  'dossier.import.drop': 'Paste the text here, or drop one or many files',
  'dossier.import.document': '{name} is a document. What is in it is shown beside.',
  'dossier.import.another': 'Take something else',
  'dossier.import.picturesLeftOut':
    '{count, plural, one {# picture is left out} other {# pictures are left out}}: add those you want to the draft.',
  'dossier.import.files': 'Or choose files:',
  'dossier.import.language': 'Language',
  'dossier.import.anyLanguage': 'as the text shows',
  'dossier.import.source': 'Published at (address)',
  'dossier.import.preview': 'Show what is in it',
  'dossier.import.create': 'Create the draft',
  'dossier.import.bringIn': 'Bring it in',
  'dossier.import.noHeadline': 'No headline',
  'dossier.import.refused': 'It cannot be brought in',
  'dossier.import.story':
    'Story file: {count, plural, =0 {nothing to change} one {# change} other {# changes}}',
  'dossier.import.known': '(was there already)',
  'dossier.import.progress': '{done} of {count}',
};

/** The same in Russian. */
export const RUSSIAN_IMPORT: Messages = {
  'dossier.import.title': 'Импорт материала',
  'dossier.import.subtitle':
    'Вставьте текст или перетащите файлы: текст, HTML, Markdown, Word или файлы историй',
  'dossier.import.text': 'Текст материала',
  'dossier.import.drop': 'Вставьте текст сюда или перетащите один или несколько файлов',
  'dossier.import.document': '{name} — документ. Рядом показано, что в нём есть.',
  'dossier.import.another': 'Взять другое',
  'dossier.import.picturesLeftOut': 'Иллюстраций не взято: {count}. Нужные добавьте в черновик сами.',
  'dossier.import.files': 'Или выберите файлы:',
  'dossier.import.language': 'Язык',
  'dossier.import.anyLanguage': 'по тексту',
  'dossier.import.source': 'Где опубликовано (адрес)',
  'dossier.import.preview': 'Показать, что в нём',
  'dossier.import.create': 'Создать черновик',
  'dossier.import.bringIn': 'Загрузить',
  'dossier.import.noHeadline': 'Без заголовка',
  'dossier.import.refused': 'Загрузить нельзя',
  'dossier.import.story':
    'Файл истории: {count, plural, =0 {менять нечего} one {# изменение} few {# изменения} other {# изменений}}',
  'dossier.import.known': '(уже был)',
  'dossier.import.progress': '{done} из {count}',
};
