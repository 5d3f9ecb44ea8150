import type { OrganizationKind } from '../../findings';
import { adjectiveForms, nounForms } from '../../../russian/inflection';

/** What is known by its name alone: the name, and other names for it after `=`. Words in capitals are not declined. */
const WELL_KNOWN: Readonly<Record<OrganizationKind, string>> = {
  intergovernmental:
    'ООН=Организация Объединённых Наций, ЕС=Евросоюз=Европейский союз, НАТО=Североатлантический альянс, ОБСЕ, ШОС, ОДКБ, ЕАЭС, СНГ, МВФ, ВОЗ=Всемирная организация здравоохранения, ВТО, МАГАТЭ, ЮНЕСКО, ЮНИСЕФ, ЕСПЧ, ПАСЕ, ОПЕК, БРИКС, АСЕАН, Всемирный банк, ' +
    'Совет Европы, Европарламент, Еврокомиссия, Европейская комиссия, Евросовет, Европейский парламент, Совет Безопасности ООН=Совбез ООН, Лига арабских государств, Африканский союз, ОЗХО, Интерпол, Европол, ЕБРР, АБР, ОТГ, Красный Крест',
  parliament:
    'Госдума=Государственная дума, Совет Федерации, Верховная рада, Жогорку Кенеш, Мажилис, Бундестаг, Кнессет, Палата представителей, Палата общин, Палата лордов, Сейм, Олий Мажлис',
  government:
    'Белый дом, Пентагон, Госдеп=Госдепартамент, ФСБ, СВР, ГРУ, МЧС, ФСИН, ФСО, ГКНБ, ЦРУ, ФБР, АНБ, НАСА, ЦИК, Генпрокуратура, Следственный комитет=СКР, Росгвардия, Роскомнадзор, Роспотребнадзор, Рособрнадзор, Роскосмос, Росстат, Кабмин, СБУ, ' +
    'Верховный суд, Конституционный суд, Букингемский дворец, ВВС, ВМС, ВМФ, ВСУ, Нацбанк, Центробанк, ФРС, Скотленд-Ярд, Моссад, Генштаб, ГУВД, СИЗО, Счётная палата',
  ministry: 'МИД, МВД',
  outlet:
    'ТАСС, РИА Новости=РИА Новостей=РИА Новостям=РИА Новостями, Интерфакс, Би-би-си, Рейтер, Россия сегодня, Первый канал, НТВ, Эхо Москвы, РБК, Новая газета, Комсомольская правда, Московский комсомолец, Российская газета, Ведомости=Ведомостей=Ведомостям=Ведомостями=Ведомостях, Коммерсантъ, Известия=Известий=Известиям=Известиями=Известиях, Газета.ру, Лента.ру, Медуза, Радио Свобода, Азаттык, ' +
    'Кабар, Казинформ, Укринформ, Синьхуа, Аль-Джазира, Жэньминь жибао, Викиновости, Спутник, Дождь, РЕН ТВ, Фонтанка, Вечерний Бишкек, Голос Америки, Немецкая волна, Евроньюс, Блумберг, Ассошиэйтед Пресс, Франс Пресс, Нью-Йорк Таймс, Вашингтон Пост, Аргументы и факты, Настоящее время, Украинская правда, УНИАН, БелТА, КазТАГ, Независимая газета, Парламентская газета, Литературная газета, Медиазона, Россия 1, Россия 24, Радио Азаттык, Радио Озоди, Слово Кыргызстана, Актуальные комментарии, Франс 24, Би-би-си Ньюс, Русская служба Би-би-си',
  company:
    'Газпром, Роснефть, Лукойл, Сбербанк, ВТБ, Яндекс, Ростех, Росатом, Аэрофлот, РЖД, Фейсбук, Твиттер, Гугл, Башинформ',
  party:
    'Единая Россия, КПРФ, ЛДПР, Справедливая Россия, Республиканская партия, Демократическая партия, Лейбористская партия, Консервативная партия, Коммунистическая партия',
  ngo: 'ФИФА, УЕФА, МОК, ВАДА, РУСАДА, ФИДЕ, Гринпис, Мемориал, Международная амнистия, Врачи без границ, РПЦ',
  other: 'ХАМАС, Хезболла, Талибан, Аль-Каида, ИГИЛ, МГУ, МГИМО, СПбГУ, РАН, ВГИК, НИУ ВШЭ, РУДН, Ватикан',
};

export interface KnownBody {
  readonly name: string;
  readonly kind: OrganizationKind;
}

interface Branch {
  readonly next: Map<string, Branch>;
  found: KnownBody | undefined;
}

const ROOT: Branch = { next: new Map(), found: undefined };
for (const [kind, list] of Object.entries(WELL_KNOWN) as readonly (readonly [OrganizationKind, string])[])
  for (const entry of list.split(', ')) {
    const [name, ...others] = entry.split('=') as [string, ...string[]];
    for (const form of [name, ...others].flatMap(casesOf)) insert(form, { name, kind });
  }

function insert(form: string, found: KnownBody): void {
  let place = ROOT;
  for (const word of form.toLowerCase().replaceAll('ё', 'е').split(' ')) {
    const next = place.next.get(word) ?? { next: new Map<string, Branch>(), found: undefined };
    place.next.set(word, next);
    place = next;
  }
  place.found ??= found;
}

/** `Жогорку` Кенеш and abbreviations have one form. */
function isDeclined(word: string): boolean {
  return !/^\p{Lu}{2,}$/u.test(word) && nounForms(word)[1] !== word;
}

/** In all cases: adjectives before the first noun agree with it, what follows stays. */
function casesOf(name: string): readonly string[] {
  const words = name.split(' ');
  const noun = words.findIndex(
    (word) => adjectiveForms(word.toLowerCase()) === undefined && isDeclined(word),
  );
  const forms = words.map((word, index) => {
    const adjective = index < noun ? adjectiveForms(word) : undefined;
    return adjective ?? (index === noun ? nounForms(word) : undefined);
  });
  return [0, 1, 2, 3, 4, 5].map((one) =>
    words.map((word, index) => forms[index]?.[one as 0] ?? word).join(' '),
  );
}

export interface KnownMatch extends KnownBody {
  /** In words. */
  readonly length: number;
}

const LONGEST = 5;

/** The longest well-known name that begins with the words; lower case. */
export function knownBody(wordAt: (index: number) => string | undefined): KnownMatch | undefined {
  let place: Branch | undefined = ROOT;
  let best: KnownMatch | undefined;
  for (let length = 0; place !== undefined && length <= LONGEST; length += 1) {
    if (place.found !== undefined) best = { ...place.found, length };
    place = place.next.get(wordAt(length)?.replaceAll('ё', 'е') ?? '');
  }
  return best;
}
