/** Stems of verbs whose subject is a person, before the -л of the past. */
const STEMS =
  'сказа заяви сообщи отмети подчеркну добави рассказа написа объясни напомни уточни указа призна пообеща предложи потребова призва ответи поясни заключи пошути подтверди опровергну возрази предупреди посоветова поблагодари поздрави ' +
  'выступи прокомментирова процитирова утвержда счита говори спроси воскликну роди сконча женил вспомни вспомина упомяну пожалова настаива пообща встрети опубликова приказа распоряди подписа назначи уволи поручи возглави ' +
  'победи сыгра исполни записа отказа согласи извини выясни похвали раскритикова обвини';

const PAST = new Map<string, 'female' | 'male'>();
for (const stem of STEMS.split(' ')) {
  for (const ending of ['л', 'лся']) PAST.set(stem + ending, 'male');
  for (const ending of ['ла', 'лась']) PAST.set(stem + ending, 'female');
}

const PRESENT = new Set(
  'говорит считает заявляет отмечает подчеркивает пишет рассказывает утверждает добавляет полагает думает сообщает объясняет напоминает'.split(
    ' ',
  ),
);

export type Speech = 'female' | 'male' | 'either' | undefined;

/** Whose verb of speaking or doing a word is: `сказал`, `заявила`, `пишет`; undefined where it is none. Lower case. */
export function speechOf(word: string): Speech {
  const plain = word.replaceAll('ё', 'е');
  return PAST.get(plain) ?? (PRESENT.has(plain) ? 'either' : undefined);
}
