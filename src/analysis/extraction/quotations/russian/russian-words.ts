import type { DocumentKind, PersonFinding } from '../../findings';
import type { PronounSense, QuotationWords } from '../quotation-words';
import { officeOf } from '../../persons/russian/offices';
import { CUE_PHRASES, CUES, isParticiple, PARAPHRASE_CUES } from './cues';
import { russianPassages } from './passages';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PRONOUNS: ReadonlyMap<string, PronounSense> = new Map([
  ...'он его ему им него нему ним'.split(' ').map((word) => [word, sense('male')] as const),
  ...'она её ее ей ею неё нее ней'.split(' ').map((word) => [word, sense('female')] as const),
  ['они', { gender: undefined, isPlural: true }],
  ['оно', { gender: undefined, isPlural: false }],
]);

function sense(gender: PersonFinding['gender']): PronounSense {
  return { gender, isPlural: false };
}

const ADVERBS = words(
  'также тоже уже ещё еще потом затем позже ранее вчера сегодня вновь снова не бы при этом так только вечером утром накануне недавно прямо впоследствии тогда неоднократно',
);

const DOCUMENTS: Readonly<Partial<Record<DocumentKind, string>>> = {
  letter: 'письмо письме послание послании обращение обращении записка записке телеграмма телеграмме',
  statement: 'заявление заявлении сообщение сообщении пост посте пресс-релиз пресс-релизе релизе коммюнике',
  report: 'отчёт отчёте отчет отчете доклад докладе исследование исследовании',
  law: 'закон законе конституция конституции',
  bill: 'законопроект законопроекте',
  decree: 'указ указе приказ приказе постановление постановлении распоряжение распоряжении',
  resolution: 'резолюция резолюции',
  treaty: 'договор договоре соглашение соглашении',
  speech: 'речь речи выступление выступлении',
  interview: 'интервью',
  article: 'статья статье колонка колонке',
};

/** The words by which Russian texts ascribe quotations. */
export const RUSSIAN_WORDS: QuotationWords = {
  cues: CUES,
  cuePhrases: CUE_PHRASES,
  nounLikeCues: words(''),
  isParticiple,
  betweenSubjectAndVerb: (lower) => ADVERBS.has(lower),
  infinitiveMarks: words(''),
  passives: words('был была было были'),
  agentMarks: words(''),
  determiners: words('этот эта это эти тот та те один одна некий некая свой своя наш наша'),
  prepositions: words(
    'котором которой которого которому которым которых которыми в во на с со к ко о об обо у от из за под над при по для до после перед через между про без около среди против из-за',
  ),
  conjunctions: words('и а но или да'),
  clauseOpeners: words('что чтобы если когда хотя поскольку потому пока где куда почему зачем'),
  relatives: words('который которая которое которые которого которой кто'),
  pronouns: PRONOUNS,
  times: words(
    'понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря года году вчера сегодня',
  ),
  looksLikeVerb: (lower) => /(?:ился|илась|ался|алась|ются|ится|ает|уют)$/.test(lower),
  titleMarks: words(
    'названием имени под называется называемый называемая называемое называемые озаглавлен прозвище прозвищу прозвали',
  ),
  wordMarks: words(
    'слово слова термин термина понятие выражение хештег лозунг лозунгом девиз надпись надписью',
  ),
  works: words(
    'фильм фильма фильме фильмы картина картины песня песни песню книга книги книгу роман романа альбом альбома сериал сериала спектакль спектакля ' +
      'пьеса пьесы журнал журнала газета газеты газете газету издание издания изданию телеканал телеканала агентство агентства агентству портал радио компания компании партия партии ' +
      'группа группы клуб клуба клубом ансамбль премия премии премию конкурс орден ордена медаль программа программы фонд фонда организация организации движение движения ' +
      'ооо оао зао пао операция операции завод завода отель сайт сайта корабль центр центра театр театра канал канала команда команды',
  ),
  documents: new Map(
    (Object.entries(DOCUMENTS) as [DocumentKind, string][]).flatMap(([kind, forms]) =>
      forms.split(' ').map((form): [string, DocumentKind] => [form, kind]),
    ),
  ),
  insideMarks: words('в во'),
  paraphraseCues: PARAPHRASE_CUES,
  bareClauseCues: words(''),
  writingCues: words('написал написала написали пишет пишут писал писала'),
  occasionCues: words('рассказал рассказала рассказали'),
  impersonalCues: words(
    'говорится сказано отмечается подчеркивается подчёркивается указывается указано отмечено сообщается написано',
  ),
  contentMarks: words('что'),
  negations: words('не если ли ни'),
  nobody: words('я мы ты вы это кто что'),
  genderOf: (lower) => officeOf(lower)?.gender,
  offices: new Map([
    ['глава', 'президент председатель министр глава руководитель директор'.split(' ')],
    ['лидер', 'президент председатель премьер лидер глава'.split(' ')],
    ['политик', 'президент депутат сенатор министр лидер'.split(' ')],
    ['дипломат', 'посол министр консул дипломат'.split(' ')],
    ['чиновник', 'министр мэр губернатор замминистра'.split(' ')],
    ['парламентарий', ['депутат', 'сенатор', 'парламентарий']],
  ]),
  smallWords: words('и в на о с по для из'),
  sentenceWords: words(
    'я мы вы он она они это не был была были будет будем есть нет мне нам меня нас вам мой наш наша должны должен нужно надо можно нельзя может могут',
  ),
  passages: russianPassages,
};
