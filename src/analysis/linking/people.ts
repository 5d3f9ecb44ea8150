import type { PersonFinding } from '../extraction/findings';
import { describe, personEvidence, type Evidence } from './evidence';
import { foldName, sortedKey, wordsOf } from './folding';
import type { KnownRecord, NameKind } from './known-record';
import { decide, UNKNOWN, type Link, type LinkContext, type Weighed, type Why } from './linked-findings';
import {
  countByWord,
  findByWord,
  findSounding,
  findSpelled,
  type NameIndex,
  type SoundedPerson,
} from './name-index';
import { isSame, isSimilar, isWord, partsOf, type Parts } from './name-parts';
import { soundsOfName, type SoundedName } from './sounds';

/** Of more persons with one name nobody can choose from a list. */
const MOST_NAMESAKES = 2000;
/** So many are looked through for names that are only like the one that is written. */
const MOST_COMPARED = 200;

const SCORES: Partial<Record<Why, number>> = {
  'same-name': 1,
  alias: 0.95,
  'former-name': 0.9,
  transliteration: 0.9,
  'partial-name': 0.85,
  initials: 0.6,
  'surname-only': 0.5,
  similar: 0.4,
};
/** How much of the score is what the article says of the person. */
const AGREED = 0.1;

/**
 * The record of a person: by a name that is written so, then by one that sounds so, then by one with more or fewer parts,
 * then by initials, then by the surname alone, last by one that is similar. What an article calls the person must not
 * contradict the record; initials and surname are not enough without it.
 */
export function linkPerson(person: PersonFinding, index: NameIndex, context: LinkContext): Link {
  const forms = [...new Set([person.name, ...person.aliases])];
  const full = forms.filter((form) => fullWords(form).length > 1);
  const weigh = weigher(index, person);
  const ranks = full.length > 0 ? fullNameRanks(index, full) : [() => surnameRank(index, person.name)];
  for (const rank of ranks) {
    const matches = rank();
    if (matches.length > 0) return decide(matches.map(weigh), context);
  }
  return UNKNOWN;
}

/** A record that fits, and whether it may be linked where nothing contradicts. */
interface Match {
  readonly record: KnownRecord;
  readonly why: Why;
  /** `always` unless the article contradicts it, `agreed` only where the article says something that fits it. */
  readonly isSure: 'always' | 'agreed' | 'never';
}

type Rank = () => readonly Match[];

function fullNameRanks(index: NameIndex, forms: readonly string[]): readonly Rank[] {
  const [longest = ''] = forms;
  const sounds = soundsOfName(longest);
  let found: readonly SoundedPerson[] | undefined;
  const sharing = () => (found ??= namesakes(index, sounds));
  return [
    () => once(forms.flatMap((form) => spelledMatches(index, form))),
    () => once(forms.flatMap((form) => soundingMatches(index, form))),
    () => partsMatches(sharing(), sounds, 'partial-name'),
    () => partsMatches(sharing(), sounds, 'initials'),
    () => similarMatches(index, sounds),
  ];
}

function spelledMatches(index: NameIndex, name: string): readonly Match[] {
  return findSpelled(index, 'person', name).map((record) => ({
    record,
    why: WHY_OF_KIND[kindOf(record, name)] ?? 'same-name',
    isSure: 'always',
  }));
}

const WHY_OF_KIND: Partial<Record<NameKind, Why>> = { alias: 'alias', former: 'former-name' };

function kindOf({ names }: KnownRecord, name: string): NameKind {
  const key = sortedKey(wordsOf(foldName(name)));
  return names.find(({ text }) => sortedKey(wordsOf(foldName(text))) === key)?.kind ?? 'own';
}

/** In another script a name can only be transliterated; in the same script two names of one sound may be two people's. */
function soundingMatches(index: NameIndex, name: string): readonly Match[] {
  return findSounding(index, 'person', name).map((record) => ({
    record,
    why: 'transliteration',
    isSure: isTransliterated(record, name) ? 'always' : 'agreed',
  }));
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function isTransliterated({ names }: KnownRecord, name: string): boolean {
  const isCyrillic = CYRILLIC.test(name);
  return (
    names.some(({ text }) => CYRILLIC.test(text) !== isCyrillic) ||
    names.every(({ text }) => CYRILLIC.test(text))
  );
}

/** Persons one of whose names has all words of this one, or the other way round; an initial stands for a word. */
function partsMatches(people: readonly SoundedPerson[], sounds: SoundedName, why: Parts): readonly Match[] {
  const isSure = why === 'partial-name' ? 'always' : 'agreed';
  return people
    .filter(({ names }) => names.some((name) => partsOf(sounds, name) === why))
    .map(({ record }) => ({ record, why, isSure }));
}

/** The persons who share the rarest word of a name. */
function namesakes(index: NameIndex, sounds: SoundedName): readonly SoundedPerson[] {
  const known = sounds
    .filter(isWord)
    .map((word) => ({ word, count: countByWord(index, word) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
  const [rarest] = known;
  // Of somebody with one known word only the others are found by their likeness.
  const isEnough = known.length + sounds.filter((word) => !isWord(word)).length > 1;
  return rarest === undefined || !isEnough ? [] : findByWord(index, rarest.word, MOST_NAMESAKES);
}

/** A name of one word: stored as such, or the last word of somebody's name; the first alone is no surname. */
function surnameRank(index: NameIndex, name: string): readonly Match[] {
  const [sounds = []] = soundsOfName(name).filter(isWord);
  const spelled = spelledMatches(index, name);
  const others = findByWord(index, sounds, MOST_NAMESAKES)
    .filter((known) => isSurname(known, sounds))
    .map(({ record }) => record)
    .filter((record) => !spelled.some((match) => match.record === record))
    .map((record): Match => ({ record, why: 'surname-only', isSure: 'agreed' }));
  return [...spelled, ...others];
}

/** A name ends with the surname, unless with a patronymic: `Жапаров Садыр Нургожоевич`. */
function isSurname({ record, names }: SoundedPerson, sounds: readonly string[]): boolean {
  return names.some((name, at) => {
    const words = name.filter(isWord);
    const endsOtherwise = words.length > 2 && PATRONYMIC.test(foldName(record.names[at]?.text ?? ''));
    const surname = endsOtherwise ? words[0] : words.at(-1);
    return isSame(surname ?? [], sounds);
  });
}

/** Russian ones in both scripts, and the words for son and daughter in Kyrgyz and Azerbaijani. */
const PATRONYMIC = /(?:[ое]вич|[ое]вна|ична|ovich|evich|ovna|evna| уулу| кызы| оглы| uulu| kyzy| oglu)$/u;

/** Persons with one word of the name as it is, and the others so nearly. */
function similarMatches(index: NameIndex, sounds: SoundedName): readonly Match[] {
  const found = sounds.filter(isWord).flatMap((word) => findByWord(index, word, MOST_COMPARED));
  const similar = found.filter(({ names }) => names.some((name) => isSimilar(sounds, name)));
  return [...new Set(similar.map(({ record }) => record))].map((record) => ({
    record,
    why: 'similar',
    isSure: 'never',
  }));
}

function fullWords(name: string): readonly string[] {
  return wordsOf(foldName(name)).filter((word) => word.length > 0);
}

/** Each record once, with the nearest reason. */
function once(matches: readonly Match[]): readonly Match[] {
  const best = new Map<KnownRecord, Match>();
  for (const match of matches) {
    const known = best.get(match.record);
    if (known === undefined || (SCORES[match.why] ?? 0) > (SCORES[known.why] ?? 0))
      best.set(match.record, match);
  }
  return [...best.values()];
}

function weigher(index: NameIndex, { descriptions }: PersonFinding): (match: Match) => Weighed {
  const description = describe(index, descriptions);
  return ({ record, why, isSure }) => {
    const evidence = personEvidence(description, record);
    const score = (SCORES[why] ?? 0) * (1 - AGREED) + (evidence === 'agrees' ? AGREED : 0);
    return { id: record.id, why, score, isSure: isEnough(isSure, evidence) };
  };
}

function isEnough(isSure: Match['isSure'], evidence: Evidence): boolean {
  if (isSure === 'never') return false;
  return isSure === 'always' ? evidence !== 'conflicts' : evidence === 'agrees';
}
