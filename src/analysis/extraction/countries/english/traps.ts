import type { Token } from '../../../text/tokens';
import type { NameInPlace, Verdict } from '../lexicon';
import {
  CONGO_BRAZZAVILLE,
  CONGO_KINSHASA,
  countSigns,
  DOMINICA,
  GEORGIA_COUNTRY,
  GEORGIA_STATE,
} from './signs';

/** Which country a name means that may mean several, or none. */
export type Trap = (name: NameInPlace) => Verdict | undefined;

const sure = (code: string, rule: string, confidence = 0.85): Verdict => ({ code, rule, confidence });

const STATE_OFFICES =
  /^(?:governor|gov|senator|sen|rep|congressman|congresswoman|legislature|lawmakers?|republicans?|democrats?)/;

/** The US state or the country: by what stands beside the name, then by the places that the text speaks of. */
const georgia: Trap = (name) => {
  const { text } = name;
  const [before, next] = [wordBefore(name, 1), wordAfter(name, possessive(name) ? 2 : 1)];
  if (
    STATE_OFFICES.test(next) ||
    /^(?:rural|northern|southeast|coastal|sen\.|gov\.|rep\.|south)$/.test(before)
  )
    return undefined;
  if (isTownAndState(name)) return undefined;
  const country = countSigns(text, GEORGIA_COUNTRY);
  const state = countSigns(text, GEORGIA_STATE);
  if (country > state) return sure('GE', 'georgia-by-signs');
  return state === 0 ? sure('GE', 'georgia-without-signs', 0.6) : undefined;
};

/** `Macon, Georgia`: a capitalised word and a comma before the name, and not Tbilisi or another country. */
function isTownAndState({ text: { tokens }, at }: NameInPlace): boolean {
  const town = tokens[at - 2];
  if (tokens[at - 1]?.text !== ',' || !town || !/^\p{Lu}\p{Ll}/u.test(town.text)) return false;
  return !/^(?:tbilisi|batumi|kutaisi|gori|armenia|azerbaijan|ukraine|moldova|turkey|russia|kazakhstan|belarus)$/.test(
    town.lower,
  );
}

const congo: Trap = ({ text }) =>
  countSigns(text, CONGO_BRAZZAVILLE) > countSigns(text, CONGO_KINSHASA)
    ? sure('CG', 'congo-by-signs')
    : sure('CD', 'congo-by-signs');

const dominican: Trap = ({ text }) =>
  sure(countSigns(text, DOMINICA) > 0 ? 'DM' : 'DO', 'dominican-by-signs');

/** Bird or country: a country has no article and is no dish. */
const turkey: Trap = (name) => {
  const next = wordAfter(name, 1);
  if (
    /^(?:sandwich|dinner|breast|burger|bacon|leg|legs|hunt|hunting|trot|recipe|stuffing|soup|club|season)/.test(
      next,
    )
  )
    return undefined;
  return /^(?:a|roast|roasted|wild|smoked|fried)$/.test(wordBefore(name, 1))
    ? undefined
    : sure('TR', 'turkey');
};

/** `the US` and `US troops`, but not a word of a line in capitals. */
const us: Trap = (name) => {
  const { tokens } = name.text;
  const isLoud = [tokens[name.at - 1], tokens[name.at + 1]].every((token) => token && isLoudWord(token));
  return isLoud ? undefined : sure('US', 'us-in-capitals', 0.95);
};

function isLoudWord({ text, kind }: Token): boolean {
  return kind === 'word' && text.length > 1 && text === text.toUpperCase() && !text.includes('.');
}

/** `on the other hand, India`; but `an Indian reservation` was taken before. People of a river or a casino are no Indians. */
const indian: Trap = (name) =>
  /^(?:cowboys?|american|reservation|tribal|casino|country|mounds?|burial|gaming)$/.test(
    wordAfter(name, 1),
  ) || /^(?:cleveland|cherokee|pueblo|navajo|bureau)$/.test(wordBefore(name, 1))
    ? undefined
    : sure('IN', 'indian');

const LANGUAGES = [
  'english',
  'french',
  'spanish',
  'german',
  'chinese',
  'japanese',
  'portuguese',
  'italian',
  'russian',
];
const SPOKEN = new Set(
  'speak speaks spoke speaking in into learn learning teach teaches teaching fluent basic broken native'.split(
    ' ',
  ),
);
const AFTER_LANGUAGE = new Set('and or as at with on but that to for is was'.split(' '));
const OF_LANGUAGE =
  /^(?:language|literature|teacher|teachers|major|lessons?|department|speakers?|translation|subtitles|speaking|class|classes|medium)$/;

/** A language is no sign of the country: `speaks English`, `in French`. */
const language: Trap = (name) => {
  const next = wordAfter(name, 1);
  const isSpoken = SPOKEN.has(wordBefore(name, 1)) || isSecondLanguage(name);
  if (OF_LANGUAGE.test(next)) return undefined;
  if (isSpoken && (!/^\p{L}/u.test(next) || AFTER_LANGUAGE.has(next))) return undefined;
  return sure(name.code as string, 'demonym', 0.9);
};

/** `speaks French and German`. */
function isSecondLanguage(name: NameInPlace): boolean {
  return (
    wordBefore(name, 1) === 'and' &&
    LANGUAGES.includes(wordBefore(name, 2)) &&
    SPOKEN.has(wordBefore(name, 3))
  );
}

/** Names that need a look around, in lower case. */
export const TRAPS: ReadonlyMap<string, Trap> = new Map<string, Trap>([
  ['georgia', georgia],
  ['congo', congo],
  ['congolese', congo],
  ['dominican', dominican],
  ['dominicans', dominican],
  ['turkey', turkey],
  ['us', us],
  ['indian', indian],
  ['indians', indian],
  ...LANGUAGES.map((word) => [word, language] as const),
]);

export function possessive({ text, at, length }: NameInPlace): boolean {
  return /^['’]s?$/.test(text.tokens[at + length]?.text ?? '');
}

export function wordBefore({ text, at }: NameInPlace, distance: number): string {
  return text.tokens[at - distance]?.lower ?? '';
}

export function wordAfter({ text, at, length }: NameInPlace, distance: number): string {
  return text.tokens[at + length - 1 + distance]?.lower ?? '';
}
