import fc from 'fast-check';
import { link } from '../../../../src/analysis/linking/link';
import type { Link } from '../../../../src/analysis/linking/linked-findings';
import { buildIndex, putRecord, removeRecord } from '../../../../src/analysis/linking/name-index';
import { country, document, findings, organization, person, record } from './findings';

const COUNTRIES = [
  record('country', 'kg', ['Kyrgyzstan', 'Kyrgyz Republic', 'Кыргызстан', 'Киргизия', 'Kyrgyz'], {
    code: 'KG',
  }),
  record('country', 'us', ['United States', 'США', 'American'], { code: 'US' }),
  record('country', 'ru', ['Russia', 'Россия', 'Russian'], { code: 'RU' }),
  record('country', 'ge', ['Georgia'], { code: 'GE' }),
];
const PEOPLE = [
  record('person', 'japarov', ['Sadyr Japarov', 'Садыр Жапаров', 'Садыр Нургожоевич Жапаров'], {
    countries: ['kg'],
    positions: ['President'],
  }),
  record('person', 'blinken', ['Antony Blinken', 'alias: Tony Blinken', 'Энтони Блинкен'], {
    countries: ['us'],
    positions: ['Secretary of State'],
  }),
  record('person', 'petrov-1', ['Ivan Petrov'], { countries: ['ru'], positions: ['Minister of Energy'] }),
  record('person', 'petrov-2', ['Ivan Petrov'], { countries: ['kg'], positions: ['Footballer'] }),
  record('person', 'catherine', ['Catherine Karlson'], { countries: ['us'] }),
  record('person', 'omurbek', ['Өмүрбек Текебаев'], { countries: ['kg'] }),
  record('person', 'former', ['Maria Stone', 'former: Maria Hill'], {}),
];
const index = buildIndex([...COUNTRIES, ...PEOPLE]);

/** `linked japarov same-name`, `ambiguous petrov-1 petrov-2 same-name`, `unknown`. */
function told(found: Link | undefined): string {
  if (found === undefined) return 'none';
  if (found.outcome === 'unknown') return 'unknown';
  const candidates = found.outcome === 'linked' ? [found.candidate] : found.candidates;
  const reasons = [...new Set(candidates.map(({ why }) => why))].join(' ');
  return `${found.outcome} ${candidates.map(({ id }) => id).join(' ')} ${reasons}`;
}

const personLink = (...given: Parameters<typeof person>) =>
  told(link(findings({ persons: [person(...given)] }), index).persons[0]);

describe('persons', () => {
  it.each([
    ['Sadyr Japarov', [], 'linked japarov same-name'],
    ['SADYR JAPAROV', [], 'linked japarov same-name'],
    ['Japarov Sadyr', [], 'linked japarov same-name'],
    ['Садыр Жапаров', [], 'linked japarov same-name'],
    ['Sadyr Zhaparov', [], 'linked japarov transliteration'],
    ['Sadyr Dzhaparov', [], 'linked japarov transliteration'],
    ['Sadyr Nurgozhoevich Japarov', [], 'linked japarov transliteration'],
    ['Sadyr N. Japarov', [], 'linked japarov partial-name'],
    ['Omurbek Tekebaev', [], 'linked omurbek transliteration'],
    ['Tony Blinken', [], 'linked blinken alias'],
    ['Antony John Blinken', [], 'linked blinken partial-name'],
    ['Antoni Blinken', [], 'linked blinken transliteration'],
    ['Anton Blinken', [], 'ambiguous blinken similar'],
    ['Maria Hill', [], 'linked former former-name'],
    ['Ivan Petrov', [], 'ambiguous petrov-1 petrov-2 same-name'],
    ['Ivan Petrow', [], 'ambiguous petrov-1 petrov-2 transliteration'],
    ['Sadyr Blinken', [], 'unknown'],
    ['Aida Japarova', [], 'unknown'],
    ['John Smith', [], 'unknown'],
  ])('%s, called %j: %s', (name, descriptions, expected) => {
    expect(personLink(name, { descriptions })).toBe(expected);
  });

  it.each([
    ['Japarov', [], 'ambiguous japarov surname-only'],
    ['Japarov', ['president'], 'linked japarov surname-only'],
    ['Japarov', ['kyrgyz leader'], 'linked japarov surname-only'],
    ['Japarov', ['president of russia'], 'ambiguous japarov surname-only'],
    ['Жапаров', ['президент кыргызстан'], 'linked japarov surname-only'],
    ['Sadyr', ['president'], 'unknown'],
    ['S. Japarov', [], 'ambiguous japarov initials'],
    ['S. Japarov', ['president of kyrgyzstan'], 'linked japarov initials'],
    ['S.N. Japarov', ['president of kyrgyzstan'], 'linked japarov initials'],
    ['A. Japarov', ['president of kyrgyzstan'], 'unknown'],
    ['Blinken', ['u.s. secretary of state'], 'linked blinken surname-only'],
    ['Petrov', ['minister of energy'], 'ambiguous petrov-1 petrov-2 surname-only'],
    ['Sadyr Japarov', ['president of russia'], 'ambiguous japarov same-name'],
    ['Katherine Karlson', [], 'ambiguous catherine transliteration'],
  ])('%s, called %j: %s', (name, descriptions, expected) => {
    expect(personLink(name, { descriptions })).toBe(expected);
  });

  it('knows which word of a name is the surname', () => {
    const own = buildIndex([
      record('person', 'a', ['Orlov Pavel Petrovich']),
      record('person', 'b', ['Слободан Милич']),
      record('person', 'c', ['Азамат Нурлан уулу']),
    ]);
    const linked = (name: string) => told(link(findings({ persons: [person(name)] }), own).persons[0]);
    expect(['Orlov', 'Pavel', 'Милич', 'Слободан', 'Азамат'].map(linked)).toEqual([
      'ambiguous a surname-only',
      'unknown',
      'ambiguous b surname-only',
      'unknown',
      'ambiguous c surname-only',
    ]);
  });

  it('uses all forms of the name that the article has', () => {
    expect(personLink('Sadyr Nurgojoevich Japarov', { aliases: ['Japarov', 'Sadyr Japarov'] })).toBe(
      'linked japarov same-name',
    );
    expect(personLink('Tony Blinken', { aliases: ['Ivan Petrov'] })).toBe(
      'ambiguous petrov-1 petrov-2 blinken same-name alias',
    );
  });

  it('takes of several the one that an editor has linked to the article', () => {
    const found = findings({ persons: [person('Ivan Petrov'), person('Japarov')] });
    const { persons } = link(found, index, { linked: new Set(['petrov-2', 'japarov']) });
    expect(persons.map(told)).toEqual(['linked petrov-2 same-name', 'linked japarov surname-only']);
  });

  it('orders candidates by what the article says of them', () => {
    const found = findings({ persons: [person('Ivan Petrov', { descriptions: ['kyrgyz footballer'] })] });
    expect(told(link(found, index).persons[0])).toBe('ambiguous petrov-2 petrov-1 same-name');
  });

  it('never links one of several of equal names, whatever is known of them', () => {
    const name = fc.constantFrom('Ivan Petrov', 'Petrov', 'I. Petrov', 'Petrov Ivan', 'Иван Петров');
    const called = fc.subarray(['minister', 'energy', 'footballer', 'russian', 'of kyrgyzstan', 'president']);
    fc.assert(
      fc.property(name, called, (written, descriptions) => {
        const found = findings({ persons: [person(written, { descriptions })] });
        expect(link(found, index).persons[0]?.outcome).not.toBe('linked');
      }),
    );
  });
});

describe('countries and the category', () => {
  it('links countries by their code, each once, in the order of the text', () => {
    const { countries } = link(
      findings({ countries: [country('US'), country('KG'), country('US'), country('XX')] }),
      index,
    );
    expect(countries.map(({ code, mentions, link: one }) => [code, mentions.length, told(one)])).toEqual([
      ['US', 2, 'linked us code'],
      ['KG', 1, 'linked kg code'],
      ['XX', 1, 'unknown'],
    ]);
  });

  it('links the category by its name', () => {
    const known = buildIndex([record('category', 'politics', ['Politics', 'Политика'])]);
    expect(told(link(findings({ category: 'POLITICS' }), known).category)).toBe('linked politics same-name');
    expect(told(link(findings({ category: 'Politics 0' }), known).category)).toBe('unknown');
    expect(link(findings(), known).category).toBeUndefined();
  });
});

describe('organizations', () => {
  const known = buildIndex([
    ...COUNTRIES,
    record('organization', 'post', ['The Washington Post', 'alias: WaPo'], {
      countries: ['us'],
      kind: 'outlet',
    }),
    record('organization', 'azattyk', ['Азаттык'], { countries: ['kg'], kind: 'outlet' }),
    record('organization', 'osce', ['Organization for Security and Co-operation in Europe'], {
      kind: 'intergovernmental',
    }),
    record('organization', 'unhcr', ['UNHCR'], { kind: 'intergovernmental' }),
    record('organization', 'mfa-kg', ['Ministry of Foreign Affairs'], {
      countries: ['kg'],
      kind: 'ministry',
    }),
    record('organization', 'mfa-ru', ['Ministry of Foreign Affairs'], {
      countries: ['ru'],
      kind: 'ministry',
    }),
    record('organization', 'mod-kg', ['Ministry of Defence'], { countries: ['kg'], kind: 'ministry' }),
    record('organization', 'kenesh', ['Jogorku Kenesh', 'Жогорку Кеңеш'], {
      countries: ['kg'],
      kind: 'parliament',
    }),
    record('organization', 'sd', ['Social Democrats'], { kind: 'party' }),
  ]);
  const told1 = (...given: Parameters<typeof organization>) =>
    told(link(findings({ organizations: [organization(...given)] }), known).organizations[0]);

  it.each([
    ['The Washington Post', {}, 'linked post same-name'],
    ['Washington Post', {}, 'linked post same-name'],
    ['the Washington Post', { country: 'RU' }, 'unknown'],
    ['WaPo', {}, 'linked post alias'],
    ['Azattyk', {}, 'linked azattyk transliteration'],
    ['OSCE', {}, 'linked osce acronym'],
    ['SD', {}, 'ambiguous sd acronym'],
    ['United Nations High Commissioner for Refugees', {}, 'linked unhcr acronym'],
    ['Ministry of Foreign Affairs', { country: 'KG' }, 'linked mfa-kg same-name'],
    ['Ministry of Foreign Affairs', {}, 'ambiguous mfa-kg mfa-ru same-name'],
    ['Ministry of Foreign Affairs', { country: 'GE' }, 'unknown'],
    ['Ministry of Defence', {}, 'ambiguous mod-kg same-name'],
    ['Ministry of Defence', { country: 'KG' }, 'linked mod-kg same-name'],
    ['Jogorku Kenesh', {}, 'linked kenesh same-name'],
    ['Жогорку Кенеш', {}, 'linked kenesh transliteration'],
    ['Foreign Policy', {}, 'unknown'],
  ])('%s %j: %s', (name, more, expected) => {
    expect(told1(name, more as object)).toBe(expected);
  });
});

describe('documents', () => {
  const known = buildIndex([
    ...COUNTRIES,
    ...PEOPLE,
    record('document', 'bill', ['Bill on foreign agents', 'alias: NGO law'], {
      kind: 'bill',
      countries: ['kg'],
    }),
    record('document', 'asked', ['Letter of Antony Blinken to Sadyr Japarov'], {
      kind: 'letter',
      authors: ['blinken'],
      addressees: ['japarov'],
      date: { date: '2024-01-17', precision: 'day' },
    }),
    record('document', 'answered', ['Letter of Sadyr Japarov to Antony Blinken'], {
      kind: 'letter',
      authors: ['japarov'],
      addressees: ['blinken'],
      date: { date: '2024-02-12', precision: 'day' },
    }),
  ]);
  const persons = [person('Sadyr Japarov'), person('Antony Blinken')];
  const told1 = (more: Parameters<typeof document>[0], code = 'KG') =>
    told(
      link(findings({ persons, countries: [country(code)], documents: [document(more)] }), known)
        .documents[0],
    );
  const day = (date: string) => ({ date, precision: 'day' as const });
  const letter = { author: 'Antony Blinken', addressee: 'Sadyr Japarov' };

  it('links a letter by author, addressee and day', () => {
    expect(told1({ ...letter, date: day('2024-01-17') })).toBe('linked asked same-facts');
    expect(told1({ ...letter, date: day('2024-01-18') })).toBe('unknown');
    expect(told1({ author: 'Sadyr Japarov', addressee: 'Antony Blinken', date: day('2024-01-17') })).toBe(
      'unknown',
    );
  });

  it('asks where the day is not known: an author writes many letters', () => {
    expect(told1(letter)).toBe('ambiguous asked same-author');
    expect(told1({ author: 'Antony Blinken' })).toBe('ambiguous asked same-author');
    expect(told1({ ...letter, date: { date: '2024-01-01', precision: 'month' } })).toBe(
      'ambiguous asked same-author',
    );
    expect(told1({ ...letter, title: 'Letter of Antony Blinken to Sadyr Japarov' })).toBe(
      'ambiguous asked same-name',
    );
  });

  it('takes no document of another kind', () => {
    expect(told1({ ...letter, kind: 'speech', date: day('2024-01-17') })).toBe('unknown');
  });

  it('links a bill by its titles, of the country that the article is about', () => {
    expect(told1({ kind: 'bill', title: 'bill on foreign agents' })).toBe('linked bill same-name');
    expect(told1({ kind: 'law', title: 'NGO law' })).toBe('linked bill alias');
    expect(told1({ kind: 'law', title: 'NGO law' }, 'GE')).toBe('ambiguous bill alias');
    expect(told1({ kind: 'bill', title: 'Bill on harvests' })).toBe('unknown');
  });
});

describe('the index', () => {
  it('forgets what a record was called and knows what it is called now', () => {
    const own = buildIndex([record('person', 'a', ['Old Name'])]);
    const linked = (name: string) => told(link(findings({ persons: [person(name)] }), own).persons[0]);
    putRecord(own, record('person', 'a', ['New Name']));
    expect([linked('Old Name'), linked('New Name')]).toEqual(['unknown', 'linked a same-name']);
    removeRecord(own, 'a');
    removeRecord(own, 'never there');
    expect(linked('New Name')).toBe('unknown');
  });

  it('links every name to its record where no other has it, in whatever order it grew', () => {
    const names = ['Anna Berg', 'Boris Klein', 'Clara Wolff', 'Дарья Орлова', 'Эмиль Нуров'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names), fc.constantFrom(...names), (present, name) => {
        const own = buildIndex([]);
        for (const one of present) putRecord(own, record('person', one, [one]));
        const found = told(link(findings({ persons: [person(name)] }), own).persons[0]);
        expect(found).toBe(present.includes(name) ? `linked ${name} same-name` : 'unknown');
      }),
    );
  });

  it('takes any name without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (name, other) => {
        const own = buildIndex([record('person', 'a', [other, name]), record('organization', 'b', [other])]);
        const found = { persons: [person(name), person(other)], organizations: [organization(name)] };
        expect(link(findings(found), own).persons).toHaveLength(2);
      }),
    );
  });
});
