/** The words of closed lists (kinds, stages...) as editors read them: English, Russian. */
export const VALUES: Readonly<Record<string, readonly [english: string, russian: string]>> = {
  // kinds of articles
  news: ['News', 'Новость'],
  analysis: ['Analysis', 'Анализ'],
  opinion: ['Opinion', 'Мнение'],
  interview: ['Interview', 'Интервью'],
  explainer: ['Explainer', 'Разбор'],
  live: ['Live', 'Онлайн'],
  // stages of work
  drafting: ['Drafting', 'Пишется'],
  'in-review': ['In review', 'На проверке'],
  ready: ['Ready', 'Готово'],
  // kinds of documents
  letter: ['Letter', 'Письмо'],
  bill: ['Bill', 'Законопроект'],
  law: ['Law', 'Закон'],
  decree: ['Decree', 'Указ'],
  treaty: ['Treaty', 'Договор'],
  resolution: ['Resolution', 'Резолюция'],
  statement: ['Statement', 'Заявление'],
  speech: ['Speech', 'Речь'],
  report: ['Report', 'Сообщение, доклад'],
  article: ['Article', 'Статья'],
  // how a document is known
  seen: ['Seen', 'Видели'],
  // kinds of statements
  quote: ['Quote', 'Цитата'],
  paraphrase: ['Paraphrase', 'Пересказ'],
  // kinds of events
  meeting: ['Meeting', 'Встреча'],
  visit: ['Visit', 'Визит'],
  invitation: ['Invitation', 'Приглашение'],
  sanction: ['Sanction', 'Санкция'],
  vote: ['Vote', 'Голосование'],
  protest: ['Protest', 'Протест'],
  court: ['Court', 'Суд'],
  // how certain an event is; "reported" is also how a document is known
  planned: ['Planned', 'Намечено'],
  alleged: ['Alleged', 'Предполагается'],
  reported: ['Reported', 'Известно по сообщениям'],
  confirmed: ['Confirmed', 'Подтверждено'],
  denied: ['Denied', 'Отрицается'],
  cancelled: ['Cancelled', 'Отменено'],
  // kinds of organizations
  government: ['Government', 'Правительство'],
  ministry: ['Ministry', 'Министерство'],
  parliament: ['Parliament', 'Парламент'],
  outlet: ['Outlet', 'Издание'],
  ngo: ['NGO', 'НКО'],
  company: ['Company', 'Компания'],
  intergovernmental: ['Intergovernmental', 'Межгосударственная'],
  party: ['Party', 'Партия'],
  // stages of bills, laws and treaties
  introduced: ['Introduced', 'Внесён'],
  'under-consideration': ['Under consideration', 'Рассматривается'],
  adopted: ['Adopted', 'Принят'],
  signed: ['Signed', 'Подписан'],
  'in-force': ['In force', 'Действует'],
  withdrawn: ['Withdrawn', 'Отозван'],
  repealed: ['Repealed', 'Отменён'],
  // states of comments; "rejected" is also a stage
  pending: ['Pending', 'Ожидает'],
  approved: ['Approved', 'Принят'],
  rejected: ['Rejected', 'Отклонён'],
  // why comments wait
  moderation: ['Moderation', 'Модерация'],
  'word-list': ['A word of the list', 'Слово из списка'],
  flagged: ['Reported by readers', 'Жалобы читателей'],
  // what a source does
  reports: ['Reports', 'Сообщает'],
  quotes: ['Quotes', 'Цитирует'],
  confirms: ['Confirms', 'Подтверждает'],
  denies: ['Denies', 'Отрицает'],
  // kinds of names
  official: ['Official', 'Официальное'],
  short: ['Short', 'Краткое'],
  alias: ['Alias', 'Другое имя'],
  former: ['Former', 'Прежнее'],
  transliteration: ['Transliteration', 'Транслитерация'],
  demonym: ['Demonym', 'Демоним'],
  // kinds of corrections
  correction: ['Correction', 'Исправление'],
  clarification: ['Clarification', 'Уточнение'],
  update: ['Update', 'Дополнение'],
  retraction: ['Retraction', 'Отзыв'],
  // places on the front page
  lead: ['Lead', 'Главная'],
  top: ['Top', 'Вверху'],
  none: ['None', 'Нет'],
  // precision of dates
  day: ['Day', 'Дня'],
  month: ['Month', 'Месяца'],
  year: ['Year', 'Года'],
  other: ['Other', 'Другое'],
};
