import type { OrganizationKind } from '../../findings';
import { nounForms } from '../../../russian/inflection';

/** Nouns before «a name» that tell what it names. */
const NOUNS: readonly (readonly [OrganizationKind, string])[] = [
  [
    'outlet',
    'газета журнал агентство информагентство телеканал канал радиостанция издание портал сайт еженедельник радио телекомпания интернет-издание',
  ],
  [
    'company',
    'компания корпорация концерн банк холдинг авиакомпания завод фирма предприятие издательство студия госкорпорация сеть комбинат ООО ОАО ЗАО ПАО АО ОсОО ТОО',
  ],
  ['party', 'партия фракция'],
  ['ngo', 'фонд движение организация объединение общество ассоциация союз'],
  ['other', 'группа клуб команда театр центр группировка университет школа коллектив ансамбль музей'],
];

const NEUTER = /(?:ие|во|о)$/;
const FORMS = new Map<string, OrganizationKind>();
for (const [kind, list] of NOUNS)
  for (const noun of list.split(' '))
    for (const form of [...nounForms(noun, NEUTER.test(noun) ? 'neuter' : undefined), plural(noun)])
      FORMS.set(form.toLowerCase(), kind);

function plural(noun: string): string {
  return noun.replace(/а$/, 'ы').replace(/(?<=[гкх])ы$/, 'и');
}

/** What stands in quotation marks after the word; undefined where it tells nothing. Lower case. */
export function kindBeforeName(word: string): OrganizationKind | undefined {
  return FORMS.get(word);
}
