import {
  ACCUSATIVE,
  DATIVE,
  GENITIVE,
  INSTRUMENTAL,
  NOMINATIVE,
  PREPOSITIONAL,
  type Cases,
} from '../../../russian/cases';
import { remembered } from '../../../text/remembered';
import { PEOPLE } from '../../countries/russian/adjectives';
import { readingsOf, type Gender, type Reading } from '../../../russian/declension';

/** Words for what somebody is, which stand before a name, in the nominative: offices, ranks, titles. */
const OFFICES_OF_BOTH =
  'президент премьер министр замминистр глава лидер председатель зампред зампредседатель спикер депутат сенатор губернатор мэр посол генерал полковник подполковник майор капитан лейтенант ' +
  'сержант адмирал маршал прапорщик рядовой секретарь госсекретарь пресс-секретарь директор гендиректор генсек замдиректор основатель сооснователь владелец совладелец советник помощник представитель спецпредставитель ' +
  'спецпосланник уполномоченный омбудсмен прокурор генпрокурор судья адвокат следователь комиссар еврокомиссар конгрессмен парламентарий депутат консул дипломат канцлер вице-канцлер ' +
  'политик врио командующий главнокомандующий начальник замначальник руководитель заместитель заведующий управляющий член координатор ректор декан профессор доцент академик доктор врач педиатр хирург ' +
  'психолог экономист политолог социолог историк эксперт аналитик ученый исследователь физик химик биолог математик инженер астронавт космонавт конструктор философ юрист правозащитник активист диссидент оппозиционер ' +
  'бизнесмен предприниматель миллиардер миллионер магнат олигарх банкир инвестор менеджер медиаменеджер топ-менеджер продюсер редактор главред журналист корреспондент репортер обозреватель публицист блогер ведущий телеведущий диктор ' +
  'фотограф фотокорреспондент писатель поэт прозаик драматург сценарист режиссер кинорежиссер актер художник скульптор архитектор дизайнер модельер композитор музыкант певец пианист скрипач дирижер рэпер диджей исполнитель солист гитарист барабанщик вокалист ' +
  'хип-хоп-исполнитель комик юморист танцор модель топ-модель спортсмен футболист хоккеист баскетболист теннисист боксер борец пловец бегун гимнаст биатлонист лыжник шахматист гроссмейстер вратарь нападающий защитник полузащитник голкипер форвард тренер чемпион экс-чемпион гонщик пилот летчик ' +
  'судья арбитр путешественник альпинист ветеран герой террорист боевик преступник убийца киллер хакер священник епископ митрополит архиепископ кардинал патриарх папа имам муфтий раввин пастор протоиерей аббат далай-лама ' +
  'учитель преподаватель студент школьник пенсионер водитель фермер рабочий шахтер полицейский детектив агент разведчик шпион шериф лауреат автор соавтор кандидат преемник предшественник сторонник противник соратник коллега друг ' +
  'господин товарищ сэр лорд мистер дон граф князь герцог барон принц король царь император кронпринц султан эмир шейх шах наследник монарх аким хоким акын искусствовед театровед киновед литературовед краевед пенсионер нобелиат изобретатель полпред торгпред вице-премьер ' +
  'основоположник организатор хозяин житель гражданин уроженец подозреваемый обвиняемый подсудимый осужденный заключенный беглец кинокритик критик переводчик издатель меценат филантроп коллекционер галерист куратор оператор художник-постановщик клавишник басист ' +
  'бард шоумен стилист повар ресторатор богослов востоковед этнограф археолог географ геолог эколог вирусолог эпидемиолог иммунолог онколог невролог кардиолог психиатр терапевт медик фельдшер госинспектор инспектор атаман вождь диктатор дуче фюрер аятолла';
const OF_WOMEN =
  'актриса певица писательница поэтесса журналистка художница телеведущая ведущая балерина принцесса королева императрица герцогиня графиня княгиня баронесса леди госпожа мисс миссис мадам фрау сеньора пани донья монахиня ' +
  'спортсменка теннисистка фигуристка гимнастка лыжница чемпионка биатлонистка пловчиха бегунья баскетболистка волейболистка студентка школьница учительница преподавательница активистка правозащитница пенсионерка блогерша основательница владелица ' +
  'девушка женщина председательница директриса солистка исполнительница поп-дива дива звезда танцовщица кинозвезда режиссерка сенаторка депутатка гражданка жительница уроженка';
const OF_MEN = 'мужчина юноша мальчик парень';
/** Whose they are may stand after them in the genitive, and who they are in their own case. */
const RELATIONS_OF_WOMEN =
  'супруга жена вдова мать мама дочь сестра внучка бабушка тетя племянница невеста возлюбленная подруга';
const RELATIONS_OF_MEN =
  'отец сын брат муж супруг дед дедушка внук дядя племянник жених возлюбленный зять тесть шурин отчим пасынок';
const RELATIONS = new Set(words(`${RELATIONS_OF_WOMEN} ${RELATIONS_OF_MEN}`));

/** Forms of offices that are written short, and abbreviations, the same in all cases. */
const UNDECLINED =
  'г-н г-жа гн гр проф акад д-р св экс-премьер-министр и.о врио мисс миссис мадам фрау леди пани';

const GENDERS = new Map<string, Gender | undefined>();
for (const word of words(OFFICES_OF_BOTH)) GENDERS.set(word, undefined);
for (const list of Object.values(PEOPLE)) for (const word of words(list)) GENDERS.set(word, undefined);
for (const word of words(`${OF_WOMEN} ${RELATIONS_OF_WOMEN}`)) GENDERS.set(word, 'female');
for (const word of words(`${OF_MEN} ${RELATIONS_OF_MEN}`)) GENDERS.set(word, 'male');

const SHORT = new Set(words(UNDECLINED));

/** `экс-президент`, `вице-премьер`, `премьер-министр`, `поп-певица`, `актёр-комик`: the last part, else the first, tells. */
const PARTS = '-';

/** What a word for a person is in the text: its nominative, whose word it is, and the cases it may stand in. */
export interface Office {
  readonly lemma: string;
  readonly gender: Gender | undefined;
  readonly cases: Cases;
}

/** True for `жена`, `сын`: words that tie somebody to another. Nominative. */
export function isRelation(lemma: string): boolean {
  return RELATIONS.has(lemma);
}

/** The oblique cases of words that are declined like no other. */
const IRREGULAR: Readonly<Record<string, Office>> = {
  посла: { lemma: 'посол', gender: undefined, cases: GENITIVE | ACCUSATIVE },
  послу: { lemma: 'посол', gender: undefined, cases: DATIVE },
  послом: { lemma: 'посол', gender: undefined, cases: INSTRUMENTAL },
  послы: { lemma: 'посол', gender: undefined, cases: NOMINATIVE },
  послов: { lemma: 'посол', gender: undefined, cases: GENITIVE | ACCUSATIVE },
  дочери: { lemma: 'дочь', gender: 'female', cases: GENITIVE | DATIVE | PREPOSITIONAL },
  дочерью: { lemma: 'дочь', gender: 'female', cases: INSTRUMENTAL },
  матери: { lemma: 'мать', gender: 'female', cases: GENITIVE | DATIVE | PREPOSITIONAL },
  матерью: { lemma: 'мать', gender: 'female', cases: INSTRUMENTAL },
  замминистра: { lemma: 'замминистра', gender: undefined, cases: 0 },
  замглавы: { lemma: 'замглавы', gender: undefined, cases: 0 },
};

/** Reads `президента`, `экс-президентом`, `певицей` as a word for somebody; undefined where it is none. Lower case. */
export const officeOf = remembered(readOffice);

function readOffice(word: string): Office | undefined {
  const plain = word.replaceAll('ё', 'е');
  if (SHORT.has(plain.replace(/\.$/, ''))) return { lemma: word, gender: undefined, cases: 0 };
  const whole = declined(plain);
  if (whole !== undefined || !plain.includes(PARTS)) return whole;
  const last = plain.slice(plain.lastIndexOf(PARTS) + 1);
  const head = plain.slice(0, plain.lastIndexOf(PARTS));
  const office = declined(last);
  return office ? { ...office, lemma: `${headLemma(head)}-${office.lemma}` } : undefined;
}

function headLemma(head: string): string {
  return declined(head)?.lemma ?? head;
}

function declined(plain: string): Office | undefined {
  if (Object.hasOwn(IRREGULAR, plain)) return IRREGULAR[plain];
  const readings = readingsOf(plain).filter(({ lemma, manner }) => GENDERS.has(lemma) && manner !== 'none');
  const [first] = readings;
  if (first === undefined) return undefined;
  return { lemma: first.lemma, gender: GENDERS.get(first.lemma), cases: casesOf(readings) };
}

function casesOf(readings: readonly Reading[]): Cases {
  return readings.reduce((sum, { cases }) => sum | cases, 0) || GENITIVE;
}

function words(list: string): readonly string[] {
  return list.trim().replaceAll('ё', 'е').split(' ');
}
