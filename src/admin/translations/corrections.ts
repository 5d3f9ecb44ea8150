type Messages = Readonly<Record<string, string>>;

/** `Correct everywhere`, in English. */
export const ENGLISH_CORRECTIONS: Messages = {
  'dossier.correct.title': 'Correct everywhere',
  'dossier.correct.saveFirst': 'Save what you put right first.',
  'dossier.correct.failed': 'Who carries this record could not be asked.',
  'dossier.correct.nobody': 'No public article carries this record.',
  'dossier.correct.carriers':
    '{count, plural, one {# public article shows it} other {# public articles show it}}',
  'dossier.correct.draftOnly': 'Has changes that are not public: the note goes into its draft.',
  'dossier.correct.formerWords': 'Its own text still has the former words: put them right there too, first.',
  'dossier.correct.kind': 'Kind of note',
  'dossier.correct.kind.correction': 'Correction',
  'dossier.correct.kind.clarification': 'Clarification',
  'dossier.correct.kind.update': 'Update',
  'dossier.correct.kind.retraction': 'Retraction',
  'dossier.correct.text': 'What readers are told in {language}',
  'dossier.correct.send': 'Publish with {count, plural, =0 {no note} one {# note} other {# notes}}',
  'dossier.correct.done': 'Put right; {count, plural, one {# article says so} other {# articles say so}}.',
};

/** The same in Russian. */
export const RUSSIAN_CORRECTIONS: Messages = {
  'dossier.correct.title': 'Исправить везде',
  'dossier.correct.saveFirst': 'Сначала сохраните исправление.',
  'dossier.correct.failed': 'Не удалось узнать, где стоит эта запись.',
  'dossier.correct.nobody': 'Ни в одном опубликованном материале этой записи нет.',
  'dossier.correct.carriers': 'Опубликованные материалы, где это стоит: {count}',
  'dossier.correct.draftOnly': 'Есть неопубликованные изменения: заметка попадёт в черновик.',
  'dossier.correct.formerWords': 'В самом тексте остались прежние слова: сначала исправьте и там.',
  'dossier.correct.kind': 'Вид заметки',
  'dossier.correct.kind.correction': 'Исправление',
  'dossier.correct.kind.clarification': 'Уточнение',
  'dossier.correct.kind.update': 'Дополнение',
  'dossier.correct.kind.retraction': 'Опровержение',
  'dossier.correct.text': 'Что узнают читатели: {language}',
  'dossier.correct.send': 'Опубликовать; заметок: {count}',
  'dossier.correct.done': 'Исправлено; материалов с заметкой: {count}.',
};
