import type { AnalysedText } from '../../../text/analysed-text';

/** The words of a text that begin with a capital letter, to look for signs of which place is meant. */
export type Capitalised = ReadonlyMap<string, number>;

const WORDS_OF = new WeakMap<AnalysedText, Capitalised>();

/** How often each capitalised word stands in the text; counted once for a text. */
function capitalisedWords(text: AnalysedText): Capitalised {
  const known = WORDS_OF.get(text);
  if (known) return known;
  const counted = new Map<string, number>();
  for (const { kind, text: word } of text.tokens)
    if (kind === 'word' && /^\p{Lu}/u.test(word)) counted.set(word, (counted.get(word) ?? 0) + 1);
  WORDS_OF.set(text, counted);
  return counted;
}

/** How many different ones of the words stand in the text. */
export function countSigns(text: AnalysedText, signs: readonly string[]): number {
  const words = capitalisedWords(text);
  return signs.filter((sign) => words.has(sign)).length;
}

const list = (words: string) => words.split(' ');

/** Signs that the state of the United States is meant. */
export const GEORGIA_STATE = list(
  'Atlanta Savannah Augusta Macon Athens Marietta Alabama Florida Carolina Tennessee Mississippi Texas Louisiana Kentucky ' +
    'Arkansas Virginia Ohio Michigan Missouri Bulldogs Dawgs SEC NCAA Falcons Braves Hawks Kemp Republican Republicans ' +
    'Democrat Democrats Democratic GOP Governor Gov. Sen. Ga. Senate Congressional FBI CDC Delta Coca-Cola County Sheriff ' +
    'Southern Confederate Legislature District',
);
/** Signs that the country in the Caucasus is meant. */
export const GEORGIA_COUNTRY = list(
  'Tbilisi Batumi Kutaisi Caucasus Transcaucasia Abkhazia Abkhaz Ossetia Ossetian Saakashvili Georgian Georgians Armenia ' +
    'Armenian Azerbaijan Azerbaijani Russia Russian Moldova Ukraine Ukrainian NATO EU European Europe Turkey Kazakhstan Baku Yerevan ' +
    'Moscow Kremlin Putin Adjara Gori Rustavi Mtskheta Soviet Belarus Kyrgyzstan Uzbekistan',
);
export const CONGO_BRAZZAVILLE = list('Brazzaville Sassou Nguesso Pointe-Noire');
export const CONGO_KINSHASA = list(
  'Kinshasa Kabila Tshisekedi Goma Kivu DRC Bukavu Lubumbashi Katanga Ituri Rwanda M23',
);
export const DOMINICA = list('Roseau Skerrit');
