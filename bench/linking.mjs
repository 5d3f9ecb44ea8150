// @ts-check
import { loadSources } from '../scripts/building/source-room.mjs';
import { quantile } from './load.mjs';
import { keepResults, tableOf } from './report.mjs';

const ARTICLES = 300;
const TARGET_MS = 20;

/**
 * What it costs to tie the findings of one article to the records of a newsroom that knows so many names. Pure: no database.
 * @param {number} names
 */
export async function benchLinking(names) {
  const { buildIndex, putRecord, link, analyse } = await rooms();
  const records = makeRecords(names);
  const built = timed(() => buildIndex(records));
  const text = analyse('', 'en');
  const articles = Array.from({ length: ARTICLES }, (_none, at) => makeFindings(text, records, at));
  for (const findings of articles.slice(0, 20)) link(findings, built.value);
  const runs = articles.map((findings) => timed(() => link(findings, built.value)));
  const changes = records.slice(0, 1000).map((record) => timed(() => putRecord(built.value, record)).ms);
  const outcomes = countOutcomes(runs.map(({ value }) => value));
  const ms = runs.map((run) => run.ms).sort((one, other) => one - other);
  const results = {
    names,
    records: records.length,
    buildMs: built.ms,
    changeMs: changes.reduce((sum, change) => sum + change, 0) / changes.length,
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
    slowest: ms.at(-1) ?? 0,
    outcomes,
  };
  await keepResults('linking', { results }, table(results));
}

/** The rooms as they stand: nothing has to be built before. */
async function rooms() {
  const room = (/** @type {string[]} */ ...place) => loadSources('src', 'analysis', ...place);
  return {
    ...(await room('linking', 'name-index.ts')),
    ...(await room('linking', 'link.ts')),
    ...(await room('text', 'analysed-text.ts')),
  };
}

/**
 * Processor time, which other programs on the machine do not lengthen.
 * @template T
 * @param {() => T} work
 */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

const SYLLABLES = [
  ['zha', 'жа'], ['bek', 'бек'], ['nur', 'нур'], ['sa', 'са'], ['dyr', 'дыр'], ['mi', 'ми'], ['ro', 'ро'], ['lan', 'лан'],
  ['ta', 'та'], ['gul', 'гул'], ['iva', 'ива'], ['pet', 'пет'], ['ku', 'ку'], ['shen', 'шен'], ['bo', 'бо'], ['ris', 'рис'],
  ['al', 'ал'], ['ma', 'ма'], ['zo', 'зо'], ['kha', 'ха'], ['ty', 'ты'], ['vel', 'вел'], ['dor', 'дор'], ['chi', 'чи'],
]; // prettier-ignore

/** @param {number} seed @param {number} many @param {string} [ending] */
function word(seed, many, ending = '') {
  let state = mixed(seed);
  const picked = Array.from({ length: many }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return SYLLABLES[(state >>> 16) % SYLLABLES.length] ?? ['', ''];
  });
  const spelled = (/** @type {0 | 1} */ script) =>
    capital(picked.map((syllable) => syllable[script]).join(''));
  return [`${spelled(0)}${ending}`, `${spelled(1)}${ending === 'ov' ? 'ов' : ''}`];
}

/** Numbers in a row become numbers without any order. @param {number} seed */
function mixed(seed) {
  let state = (seed + 0x9e3779b9) >>> 0;
  for (const factor of [0x85ebca6b, 0xc2b2ae35]) state = Math.imul(state ^ (state >>> 15), factor) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Persons (two names each, 400 first names and 9,000 surnames), organizations, documents and countries. @param {number} names */
function makeRecords(names) {
  const persons = Math.floor(names * 0.36);
  const organizations = Math.floor(names * 0.09);
  const documents = names - 2 * (persons + organizations);
  const own = (/** @type {string} */ text) => ({ text, kind: 'own' });
  const official = (/** @type {string} */ text) => ({ text, kind: 'official' });
  return [
    ...many(persons, (i) => {
      const [first, surname] = [word(mixed(i) % 400, 2), word(5000 + (mixed(i + 7) % 9000), 3, 'ov')];
      const facts = {
        countries: [`country${i % 200}`],
        positions: [i % 3 ? 'Deputy' : 'Minister of Energy'],
      };
      const texts = [own(`${first[0]} ${surname[0]}`), official(`${first[1]} ${surname[1]}`)];
      return { id: `person${i}`, type: 'person', names: texts, facts };
    }),
    ...many(organizations, (i) => {
      const name = word(90_000 + i, 3);
      const texts = [own(`${name[0]} Institute of Public Affairs`), official(`Институт ${name[1]}`)];
      return { id: `organization${i}`, type: 'organization', names: texts, facts: { kind: 'ngo' } };
    }),
    ...many(documents, (i) => ({
      id: `document${i}`,
      type: 'document',
      names: [own(`Letter ${i} of ${word(i, 2)[0]}`)],
      facts: {
        kind: 'letter',
        authors: [`person${i % 1000}`],
        date: { date: '2024-02-12', precision: 'day' },
      },
    })),
    ...many(200, (i) => ({
      id: `country${i}`,
      type: 'country',
      names: [own(`${word(300_000 + i, 3)[0]}stan`)],
      facts: { code: codeOf(i) },
    })),
  ];
}

/** @template T @param {number} count @param {(index: number) => T} make */
function many(count, make) {
  return Array.from({ length: count }, (_none, index) => make(index));
}

/** @param {number} i */
function codeOf(i) {
  return String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
}

/**
 * An article with forty persons: known by name, by another spelling, by surname, by a name that is nearly known, and not known;
 * fifteen organizations, ten countries, six letters.
 * @param {unknown} text
 * @param {ReturnType<typeof makeRecords>} records
 * @param {number} at
 */
function makeFindings(text, records, at) {
  const known = (/** @type {string} */ type) => records.filter((record) => record.type === type);
  const [people, bodies] = [cached(records, known, 'person'), cached(records, known, 'organization')];
  const nameOf = (/** @type {number} */ i, script = 0) =>
    people[(at * 131 + i * 977) % people.length]?.names[script]?.text ?? '';
  const forms = (/** @type {number} */ i) =>
    [
      nameOf(i),
      nameOf(i, 1),
      nameOf(i).replace(/^Zh/, 'J').replace('kh', 'h').replace(' ', ' N. '),
      nameOf(i).split(' ')[1],
      nameOf(i).replace(/.(?=\S*$)/, 'e'),
      `${nameOf(i).split(' ')[0]} ${word(700_000 + at * 50 + i, 3)[0]}`,
    ][i % 6] ?? '';
  const person = (/** @type {string} */ name) => ({
    name,
    aliases: [name.split(' ').at(-1)],
    gender: 'male',
    descriptions: ['minister of energy'],
    mentions: [],
  });
  const persons = many(40, (i) => person(forms(i)));
  const organizations = many(15, (i) => {
    const record = bodies[(at * 17 + i * 331) % bodies.length];
    const name = i % 3 ? (record?.names[i % 2]?.text ?? '') : `${word(at + i, 4)[0]} Foundation`;
    return { name, aliases: [], kind: 'ngo', country: undefined, mentions: [] };
  });
  const documents = many(6, (i) => ({
    kind: 'letter',
    title: `Letter ${at + i}`,
    author: persons[i]?.name,
    addressee: persons[i + 1]?.name,
    date: { date: '2024-02-12', precision: 'day' },
    concerns: [],
    inReplyTo: undefined,
    mentions: [],
  }));
  const countries = many(10, (i) => ({
    code: codeOf((at + i) % 200),
    text: '',
    start: 0,
    end: 0,
    confidence: 1,
    rule: '',
    form: 'name',
    isGovernment: false,
  }));
  const facts = {
    headline: undefined,
    category: undefined,
    publishedOn: undefined,
    dateline: undefined,
    furniture: [],
  };
  return {
    text,
    language: 'en',
    facts,
    countries,
    organizations,
    persons,
    documents,
    quotations: [],
    paraphrases: [],
    reports: [],
  };
}

/** @type {Map<string, ReturnType<typeof makeRecords>>} */
const byType = new Map();

/** @param {ReturnType<typeof makeRecords>} _records @param {(type: string) => ReturnType<typeof makeRecords>} known @param {string} type */
function cached(_records, known, type) {
  const found = byType.get(type) ?? known(type);
  byType.set(type, found);
  return found;
}

/** @param {{ persons: { outcome: string }[] }[]} linked */
function countOutcomes(linked) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { outcome } of linked.flatMap(({ persons }) => persons))
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** @param {{ names: number, buildMs: number, changeMs: number, p50: number, p95: number, slowest: number, outcomes: Record<string, number> }} results */
function table({ names, buildMs, changeMs, p50, p95, slowest, outcomes }) {
  const all = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  const share = (/** @type {string} */ outcome) => `${Math.round(((outcomes[outcome] ?? 0) / all) * 100)} %`;
  return tableOf(
    ['what', 'ms', 'target'],
    [
      [
        `all findings of an article against ${names.toLocaleString('en')} names: p50 / p95`,
        `${p50.toFixed(2)} / ${p95.toFixed(2)}`,
        `below ${TARGET_MS}: ${p95 < TARGET_MS ? 'met' : 'missed'}`,
      ],
      [`the slowest of ${ARTICLES} articles`, slowest.toFixed(2), ''],
      ['building the index, once at the start', buildMs.toFixed(0), ''],
      ['putting in a record that was changed', changeMs.toFixed(3), ''],
    ],
  ).concat(
    `\n\nOf the persons ${share('linked')} were linked, ${share('ambiguous')} ambiguous, ${share('unknown')} unknown.`,
  );
}
