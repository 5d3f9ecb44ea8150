import type { AnalysedText } from '../../../text/analysed-text';
import { isGivenName } from '../../persons/english/given-names';
import { THINGS } from '../../persons/english/no-persons';
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
  const { tokens } = name.text;
  const lower = tokens[name.at]?.lower ?? '';
  if (name.length !== 1) return false;
  return (GIVEN.has(lower) && isGivenHere(name)) || (SURNAMES.has(lower) && isSurnameHere(name, lower));
}

function isGivenHere(name: NameInPlace): boolean {
  const after = name.text.tokens[name.at + 1];
  if (after === undefined || !CAPITALISED.test(after.text) || possessive(name)) return false;
  return !NOT_SURNAMES.test(after.lower) && !THINGS.has(after.lower);
}

function isSurnameHere(name: NameInPlace, lower: string): boolean {
  const before = name.text.tokens[name.at - 1];
  const isNamed = before !== undefined && CAPITALISED.test(before.text) && isGivenName(before.text);
  return isNamed || TITLES.test(before?.lower ?? '') || bearsName(name, lower);
}

const NOT_SURNAMES =
  /^(?:river|valley|and|or|in|on|the|national|times|post|today|news|government|ministry|president|king|prime|minister|fund|bank|university|airport|airlines|first|defense|foreign|army|sea|day|town|city|stock|daily|telecom|mobile|eastern|southern|investment)$/;

const BEARERS = new WeakMap<AnalysedText, ReadonlySet<string>>();

/** Whether the text gives a full name with this family name; then it alone means the person: `Holland recalled`. */
function bearsName({ text }: NameInPlace, lower: string): boolean {
  const known = BEARERS.get(text) ?? familyNames(text);
  BEARERS.set(text, known);
  return known.has(lower);
}

function familyNames({ tokens }: AnalysedText): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach(({ lower }, at) => {
    const before = tokens[at - 1];
    if (SURNAMES.has(lower) && before && CAPITALISED.test(before.text) && isGivenName(before.text))
      found.add(lower);
  });
  return found;
}
