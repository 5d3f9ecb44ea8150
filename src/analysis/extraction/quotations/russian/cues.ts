import type { CuePhrase, CueStrength } from '../quotation-words';

/** Verbs by the stem of their past: `сказа` -> сказал, сказала, сказали. */
const STEMS: Readonly<Record<CueStrength, string>> = {
  speech:
    'сказа говори заяви сообщи отмети отмеча подчеркну подчеркива добави рассказа написа писа объясни поясни напомни уточни указа ответи спроси воскликну призна ' +
    'подытожи заключи пошути возрази предупреди утвержда пообеща сформулирова процитирова констатирова прокомментирова парирова продолжи резюмирова обрати подтверди ' +
    'пожалова посетова подели призва завери выступи обеща',
  naming: 'назва охарактеризова окрести описа раскритикова обвини осуди похвали',
  stance: 'счита полага дума вырази предложи потребова опровергну отверг поддержа надея рассчитыва намекну',
};
/** Present tenses and forms without a subject of their own. */
const OTHERS: Readonly<Record<CueStrength, string>> = {
  speech:
    'говорит говорят заявляет заявляют сообщает сообщают отмечает отмечают подчеркивает подчёркивает добавляет рассказывает пишет пишут объясняет поясняет ' +
    'напоминает уточняет указывает отвечает спрашивает признаёт признает утверждает утверждают обещает предупреждает продолжает комментирует уверен уверена ' +
    'говорится сказано отмечается сообщается подчеркивается подчёркивается указывается цитирует цитируют передаёт передает передают заверяет призывает приводит',
  naming: 'называет называют назвав обвиняет',
  stance: 'считает считают полагает полагают думает надеется требует предлагает выражает',
};
const PARTICIPLES =
  'добавив отметив подчеркнув заявив сказав напомнив пояснив уточнив указав написав назвав отмечая подчёркивая подчеркивая добавляя заявляя говоря ответив признав объяснив пообещав';

const STRENGTHS = ['stance', 'naming', 'speech'] as const;

/** The past of verbs in -ти and -ся too: `произнёс`, `поделилась`. */
function past(stem: string): readonly string[] {
  return ['л', 'ла', 'ли', 'ло', 'лся', 'лась', 'лись'].map((ending) => stem + ending);
}

export const CUES: ReadonlyMap<string, CueStrength> = new Map([
  ...STRENGTHS.flatMap((strength) => [
    ...STEMS[strength]
      .split(' ')
      .flatMap(past)
      .map((form): [string, CueStrength] => [form, strength]),
    ...OTHERS[strength].split(' ').map((form): [string, CueStrength] => [form, strength]),
  ]),
  ...PARTICIPLES.split(' ').map((form): [string, CueStrength] => [form, 'speech']),
]);

const PARTICIPLE_FORMS = new Set(PARTICIPLES.split(' '));

/** Forms that take the subject of the clause: `добавив`. */
export function isParticiple(lower: string): boolean {
  return PARTICIPLE_FORMS.has(lower);
}

const AFTER =
  'по словам, по мнению, по утверждению, как заявил, по признанию, по выражению, по заявлению, со слов, цитирует слова, приводит слова, передаёт слова, передает слова';

export const CUE_PHRASES: readonly CuePhrase[] = AFTER.split(', ').map((phrase) => ({
  words: phrase.split(' '),
  sourceStands: 'after',
}));

export const PARAPHRASE_CUES: ReadonlySet<string> = new Set(
  [...CUES].filter(([form, strength]) => strength === 'speech' && !isParticiple(form)).map(([form]) => form),
);
