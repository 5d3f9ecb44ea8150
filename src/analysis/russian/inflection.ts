/** The forms of a word in the order nominative, genitive, dative, accusative, instrumental, prepositional. */
export type SixForms = readonly [string, string, string, string, string, string];

interface Pattern {
  readonly ending: RegExp;
  readonly forms: readonly string[];
}

/** Endings in place of that of the nominative; the first pattern that fits holds. `-` leaves the word as it is. */
const SINGULAR: readonly Pattern[] = [
  pattern(/(?<=и)я$/, 'я и и ю ей и'),
  pattern(/я$/, 'я и е ю ей е'),
  pattern(/(?<=[гкх])а$/, 'а и е у ой е'),
  pattern(/(?<=[жшчщ])а$/, 'а и е у ей е'),
  pattern(/(?<=ц)а$/, 'а ы е у ей е'),
  pattern(/а$/, 'а ы е у ой е'),
  pattern(/(?<=и)й$/, 'й я ю я ем и'),
  pattern(/й$/, 'й я ю й ем е'),
  pattern(/(?<=[жшчщц])$/, '+ а у + ем е'),
  pattern(/(?<=[бвгдзклмнпрстфх])$/, '+ а у + ом е'),
];
const PLURAL: readonly Pattern[] = [
  pattern(/ы$/, 'ы + ам ы ами ах'),
  pattern(/(?<=[гкхжшчщ])и$/, 'и + ам и ами ах'),
];
/** Plurals of masculine nouns: `Штаты`, `Острова`. */
const MALE_PLURAL: readonly Pattern[] = [
  pattern(/ы$/, 'ы ов ам ы ами ах'),
  pattern(/а$/, 'а ов ам а ами ах'),
];
const NEUTER: readonly Pattern[] = [
  pattern(/(?<=и)е$/, 'е я ю е ем и'),
  pattern(/(?<=[^р])о$/, 'о а у о ом е'),
];
const SOFT_MALE = pattern(/ь$/, 'ь я ю ь ем е');
const SOFT_FEMALE = pattern(/ь$/, 'ь и и ь ью и');
const ADJECTIVES: readonly Pattern[] = [
  pattern(/(?<=[гкх])ий$/, 'ий ого ому ий им ом'),
  pattern(/ый$/, 'ый ого ому ый ым ом'),
  pattern(/ая$/, 'ая ой ой ую ой ой'),
  pattern(/яя$/, 'яя ей ей юю ей ей'),
  pattern(/(?<=[гкх])ое$/, 'ое ого ому ое им ом'),
  pattern(/ое$/, 'ое ого ому ое ым ом'),
  pattern(/(?<=[гкх])ие$/, 'ие их им ие ими их'),
  pattern(/ые$/, 'ые ых ым ые ыми ых'),
];

function pattern(ending: RegExp, forms: string): Pattern {
  return { ending, forms: forms.split(' ').map((form) => (form === '+' ? '' : form)) };
}

/** How a noun is declined where its ending does not tell. */
export type NounKind = 'female' | 'male plural' | 'neuter' | 'plural' | undefined;

/** The six forms of a noun: of a name in -о, -е, -и, -у six times the same. */
export function nounForms(noun: string, kind?: NounKind): SixForms {
  return formsBy(patternsOf(kind), noun);
}

function patternsOf(kind: NounKind): readonly Pattern[] {
  if (kind === 'plural') return PLURAL;
  if (kind === 'male plural') return MALE_PLURAL;
  if (kind === 'neuter') return NEUTER;
  return kind === 'female' ? [SOFT_FEMALE] : [...SINGULAR, SOFT_MALE];
}

const ADJECTIVE_ENDING = /(?:ый|ий|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее)$/;
const ENDINGS: Readonly<Record<'female' | 'male' | 'neuter', readonly [string, string, string]>> = {
  male: ['ый', 'ий', 'ий'],
  female: ['ая', 'ая', 'яя'],
  neuter: ['ое', 'ое', 'ее'],
};

/** Those of which the ending has the stress: `городской`. */
const STRESSED = /^(?:краев|городск|областн|окружн|морск|миров|портов|войсков|биржев|боев|передов)$/;

/** The nominative of an adjective before a noun of a gender: `Верховного` суда -> `Верховный`; undefined for other words. */
export function nominativeAdjective(word: string, gender: 'female' | 'male' | 'neuter'): string | undefined {
  if (!ADJECTIVE_ENDING.test(word)) return undefined;
  const stem = word.replace(ADJECTIVE_ENDING, '');
  if (!/[бвгдзжклмнпрстфхцчшщ]$/.test(stem)) return undefined;
  const [hard, back, soft] = ENDINGS[gender];
  if (gender === 'male' && STRESSED.test(stem)) return `${stem}ой`;
  if (/(?:его|ему|им|ем|яя|юю|ее|ей)$/.test(word) && /н$/.test(stem)) return stem + soft;
  return stem + (/[гкхжшчщ]$/.test(stem) ? back : hard);
}

/** The six forms of an adjective in the gender or number that its ending tells; undefined for what is no adjective. */
export function adjectiveForms(adjective: string): SixForms | undefined {
  return ADJECTIVES.some(({ ending }) => ending.test(adjective)) ? formsBy(ADJECTIVES, adjective) : undefined;
}

function formsBy(patterns: readonly Pattern[], word: string): SixForms {
  const found = patterns.find(({ ending }) => ending.test(word));
  const stem = found === undefined ? word : word.replace(found.ending, '');
  const form = (index: number) => stem + (found?.forms[index] ?? '');
  return [form(0), form(1), form(2), form(3), form(4), form(5)];
}

const GENDERS_OF_ADJECTIVE: Readonly<Record<string, readonly string[]>> = {
  ский: ['ский', 'ская', 'ское', 'ские'],
  цкий: ['цкий', 'цкая', 'цкое', 'цкие'],
  ный: ['ный', 'ная', 'ное', 'ные'],
};

/** All forms of an adjective in -ский, -цкий or -ный, each once. */
export function allAdjectiveForms(adjective: string): readonly string[] {
  const ending = Object.keys(GENDERS_OF_ADJECTIVE).find((one) => adjective.endsWith(one));
  if (ending === undefined) return [adjective];
  const stem = adjective.slice(0, -ending.length);
  const forms = (GENDERS_OF_ADJECTIVE[ending] as readonly string[]).flatMap((one) =>
    formsBy(ADJECTIVES, stem + one),
  );
  return [...new Set(forms)];
}

const ONE_OF_PEOPLE: readonly Pattern[] = [
  pattern(/ец$/, 'ец ца цу ца цем це'),
  pattern(/ин$/, 'ин ина ину ина ином ине'),
];
const PEOPLE: readonly Pattern[] = [
  pattern(/ец$/, 'цы цев цам цев цами цах'),
  pattern(/ин$/, 'е + ам + ами ах'),
];
const OTHER_PEOPLE = pattern(/$/, 'ы ов ам ов ами ах');
const AFTER_K = pattern(/(?<=[гкх])$/, 'и ов ам ов ами ах');

/** The forms of a word for the people of a country, of one and of many: `американец`, `россиянин`, `киргиз`. */
export function peopleForms(word: string): readonly string[] {
  const one = formsBy([...ONE_OF_PEOPLE, ...SINGULAR], word);
  const many = formsBy([...PEOPLE, AFTER_K, OTHER_PEOPLE], word);
  return [...new Set([...one, ...many])];
}
