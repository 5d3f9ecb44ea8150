import type { Frame, Item } from './frames';
import type { CueStrength, QuotationWords } from './quotation-words';

/** A cue in a frame, by the indexes of its items. */
export interface FoundCue {
  readonly at: number;
  /** The item after the last of the cue. */
  readonly end: number;
  readonly strength: CueStrength;
  /** Where the source must stand: `according to X`; undefined where the order of words tells. */
  readonly sourceStands: 'before' | 'after' | undefined;
  readonly isParticiple: boolean;
  /** `was called`: the subject is the one who is spoken of. */
  readonly isPassive: boolean;
}

/** The cues of a frame in their order. */
export function cuesIn({ items }: Frame, words: QuotationWords): readonly FoundCue[] {
  const cues: FoundCue[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const cue = phraseAt(items, at, words) ?? verbAt(items, at, words);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}

function phraseAt(items: readonly Item[], at: number, words: QuotationWords): FoundCue | undefined {
  const phrase = words.cuePhrases.find((one) =>
    one.words.every((word, index) => items[at + index]?.lower === word),
  );
  if (phrase === undefined) return undefined;
  const { sourceStands } = phrase;
  const end = at + phrase.words.length;
  return { at, end, strength: 'speech', sourceStands, isParticiple: false, isPassive: false };
}

function verbAt(items: readonly Item[], at: number, words: QuotationWords): FoundCue | undefined {
  const { lower } = items[at] as Item;
  const strength = words.cues.get(lower);
  if (strength === undefined || !isVerb(items, at, words)) return undefined;
  const isParticiple = words.isParticiple(lower);
  const isPassive = !isParticiple && isAfterPassive(items, at, words);
  return { at, end: at + 1, strength, sourceStands: undefined, isParticiple, isPassive };
}

const CAPITAL = /^\p{Lu}/u;

/** A word after an article is none; one that is a noun as well must follow a name or a pronoun. */
function isVerb(items: readonly Item[], at: number, words: QuotationWords): boolean {
  const before = items[at - 1];
  const { lower } = items[at] as Item;
  if (before === undefined) return !words.nounLikeCues.has(lower);
  if (CAPITAL.test((items[at] as Item).text)) return false;
  if (words.determiners.has(before.lower) || before.lower === "'s") return false;
  if (!words.nounLikeCues.has(lower)) return true;
  if (items[at + 1]?.lower === 'that') return true;
  return (
    CAPITAL.test(before.text) ||
    before.lower === ')' ||
    words.pronouns.has(before.lower) ||
    words.relatives.has(before.lower) ||
    words.betweenSubjectAndVerb(before.lower)
  );
}

function isAfterPassive(items: readonly Item[], at: number, words: QuotationWords): boolean {
  let before = at - 1;
  while (
    before > 0 &&
    words.betweenSubjectAndVerb(itemLower(items, before)) &&
    !words.passives.has(itemLower(items, before))
  )
    before -= 1;
  return words.passives.has(itemLower(items, before));
}

function itemLower(items: readonly Item[], at: number): string {
  return items[at]?.lower ?? '';
}
