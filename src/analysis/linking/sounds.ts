import { transliterate } from 'transliteration';
import { foldName, wordsOf } from './folding';

/**
 * Names of one sound in one spelling. A Cyrillic name has as many Latin spellings as there are tables and languages:
 * Жапаров is Zhaparov, Japarov and Dzhaparov, Юрий is Yuri, Yury, Iouri and Yuriy. Both scripts are brought into one small
 * alphabet, in which `C` stands for ц, `c` for ч, `j` for ж and дж, `S` for ш and щ.
 */

const CYRILLIC = letters(
  'а a б b в v г g д d е e ж j з z и i к k л l м m н n о o п p р r с s т t у u ф f х h ц C ч c ш S щ S ы i э e ю u я a ' +
    // Kyrgyz, Kazakh, Tatar, Uzbek, Ukrainian, Belarusian, Serbian, Macedonian.
    'ң n ө o ү u ә a қ k ғ g ұ u һ h ҳ h җ j і i є e ґ g ј i љ l њ n ћ c ђ j џ j ѓ g ќ k ѕ z',
);
const SILENT = /[ьъ]/g;

/** The longest first: what is taken for one sound is not read again. */
const LATIN: Readonly<Record<string, string>> = {
  shch: 'S',
  tsch: 'c',
  dsch: 'j',
  sch: 'S',
  tch: 'c',
  dzh: 'j',
  tzh: 'tj',
  sh: 'S',
  ch: 'c',
  zh: 'j',
  dj: 'j',
  kh: 'h',
  ph: 'f',
  gh: 'g',
  th: 't',
  ck: 'k',
  ts: 'C',
  tz: 'C',
  ou: 'u',
  qu: 'kv',
  q: 'k',
  w: 'v',
  x: 'ks',
  y: 'i',
};
const LATIN_SOUNDS = new RegExp(`${Object.keys(LATIN).join('|')}|c|j`, 'g');
const VOWEL = /[aeiouy]/;

function letters(pairs: string): Readonly<Record<string, string>> {
  const list = pairs.split(' ');
  return Object.fromEntries(
    list.flatMap((letter, at) => (at % 2 === 0 ? [[letter, list[at + 1] ?? '']] : [])),
  );
}

/** Latin letters of other alphabets that folding would take the sound from. */
const MARKED: Readonly<Record<string, string>> = {
  ž: 'zh',
  š: 'sh',
  č: 'ch',
  ş: 'sh',
  ç: 'ch',
  ć: 'ch',
  đ: 'dj',
  ı: 'i',
};

/** A name as the sounds of its words, each in up to two readings. */
export type SoundedName = readonly (readonly string[])[];

/** `S.N.`: each initial is a word of its own. */
const INITIAL = /(?<!\p{L})(\p{L})\./gu;

/** The words of a name, each with its spellings by sound ({@link soundsOf}); `hear` may remember what it has read. */
export function soundsOfName(
  name: string,
  hear: (word: string, read: typeof soundsOf) => readonly string[] = (word, read) => read(word),
): SoundedName {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[žščşçćđı]/g, (letter) => MARKED[letter] ?? letter)
    .replace(INITIAL, '$1 ');
  return wordsOf(foldName(plain)).map((word) => hear(word, soundsOf));
}

/**
 * The spellings by sound of one folded word; more than one where the writing does not tell: the j of `Nurjan` is a ж, that
 * of `Tatjana` is none. Words that sound alike share at least one.
 */
export function soundsOf(word: string): readonly string[] {
  if (CYRILLIC_LETTER.test(word)) return [contracted(fromCyrillic(word))];
  const latin = PLAIN.test(word)
    ? word
    : transliterate(word)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
  if (latin === '') return [word];
  const reading = contracted(fromLatin(latin, 'j'));
  if (!UNSURE_J.test(latin)) return [reading];
  const other = contracted(fromLatin(latin, 'i'));
  return other === reading ? [reading] : [reading, other];
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const PLAIN = /^[a-z0-9]*$/;
/** After a consonant or i and before a vowel. */
const UNSURE_J = /[^aeouyd]j[aeiouy]/;
const SURE_BEFORE_J = /[aeouy]/;

function fromCyrillic(word: string): string {
  return word
    .replace(/дж/g, 'ж')
    .replace(SILENT, '')
    .replace(/[^a-z0-9]/g, (letter) => CYRILLIC[letter] ?? letter);
}

function fromLatin(word: string, unsureJ: 'j' | 'i'): string {
  return word.replace(LATIN_SOUNDS, (sound, at: number) => {
    const after = word[at + 1] ?? '';
    if (sound === 'c') return /[eiy]/.test(after) ? 's' : 'k';
    if (sound !== 'j') return LATIN[sound] as string;
    if (!VOWEL.test(after)) return 'i';
    return at === 0 || SURE_BEFORE_J.test(word[at - 1] as string) ? 'j' : unsureJ;
  });
}

/**
 * What the tables differ in: doubled letters, the i before another vowel (`Tatiana`, `Tatyana`; ё is io or e), a silent h,
 * endings of family names (`-off`), and the vowel in `Aleksandr`, `Alexander`.
 */
function contracted(sounds: string): string {
  return sounds
    .replace(/(.)\1+/g, '$1')
    .replace(/io/g, 'e')
    .replace(/i(?=[aeu])/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/(?<=[oe])f$/, 'v')
    .replace(/(?<=[bdgkpt])re?$/, 'er');
}
