import type { NameInPlace } from '../lexicon';
import { possessive } from './traps';

/** Countries and capitals that are also given names. */
const GIVEN = new Set(
  'jordan chad georgia israel india kenya china ireland malta cuba francia holland paris london vienna victoria sofia sydney florence chelsea america asia america'.split(
    ' ',
  ),
);
/** Countries that are also surnames. */
const SURNAMES = new Set(
  'jordan ireland holland england france wales israel poland spain chad oman mali georgia norway german french english irish scott welsh dane finn pole brazil german rome london paris berlin washington lima gambia malta turkey scotland'.split(
    ' ',
  ),
);

/** Given names before such a surname, and titles. */
const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|sen|rep|gov|judge|coach|officer|sgt|capt|lt|det|rev|prof)\.?$/;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** Whether the name stands as a part of a person's name: `Jordan Peterson`, `Michael Jordan`, `Mr. Ireland`. */
export function isPersonsName(name: NameInPlace): boolean {
  if (name.length !== 1) return false;
  const { tokens } = name.text;
  const [before, word, after] = [tokens[name.at - 1], tokens[name.at], tokens[name.at + 1]];
  const lower = word?.lower ?? '';
  if (GIVEN.has(lower) && after && CAPITALISED.test(after.text) && !possessive(name))
    return !NOT_SURNAMES.test(after.lower);
  if (!SURNAMES.has(lower) || !before) return false;
  return TITLES.test(before.lower);
}

const NOT_SURNAMES =
  /^(?:river|valley|and|or|in|on|the|national|times|post|today|news|government|ministry|president|king|prime|minister|fund|bank|university|airport|airlines|first|defense|foreign|army|sea|day|town|city|stock|daily|telecom|mobile|eastern|southern|investment)$/;
