import type { PersonFinding } from '../../findings';

/** Case endings of Kyrgyz that no family name ends with: dative, genitive, ablative, in all harmonies of vowels. */
const ENDING = /(?:[гк][аеоө]|[ндт][ыиуү]н|[дт][аеоө]н|[дт][аеоө]|[ндт][ыиуү])$/u;
/** Endings of family names: what stands behind them is a case. */
const FAMILY_NAME = /(?:[ое]ва?|ина?|ич|ко|ян|дзе|ски|ская|уулу|кызы|баев|беков)$/u;
/** Of other names only these are taken off, behind a consonant: they are no end of a name. */
const SURE_ENDING = /(?<=[бвгджзклмнпрстфхцчшщ])(?:[гк][еөо]|[гк]а|[ндт][ыиуү]н|[дт][аеоө]н)$/u;
const SHORTEST = 4;

/** The nominative of a Kyrgyz name: `Энтони Блинкенге` -> `Энтони Блинкен`. */
export function withoutCase(name: string): string {
  const stem = name.replace(ENDING, '');
  const surname = stem.slice(stem.lastIndexOf(' ') + 1);
  if (stem !== name && surname.length >= SHORTEST && FAMILY_NAME.test(surname)) return stem;
  const sure = name.replace(SURE_ENDING, '');
  return sure.length - sure.lastIndexOf(' ') > SHORTEST ? sure : name;
}

/** Takes the endings of cases off the names of a Kyrgyz text; what is one name then is one person. */
export function withKyrgyzNames(persons: readonly PersonFinding[]): readonly PersonFinding[] {
  const byName = new Map<string, PersonFinding>();
  for (const person of persons) {
    const name = withoutCase(person.name);
    const known = byName.get(name);
    byName.set(
      name,
      known === undefined ? { ...person, name, aliases: aliasesOf(person, name) } : joined(known, person),
    );
  }
  return [...byName.values()];
}

function aliasesOf({ name: before, aliases }: PersonFinding, name: string): readonly string[] {
  return [...new Set([...aliases, before])].filter((alias) => alias !== name);
}

function joined(one: PersonFinding, other: PersonFinding): PersonFinding {
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...aliasesOf(other, one.name)])],
    gender: one.gender ?? other.gender,
    descriptions: [...new Set([...one.descriptions, ...other.descriptions])],
    mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start),
  };
}
