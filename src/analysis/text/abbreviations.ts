/** What is written with a dot that ends no sentence, without the dot, in lower case. */
const BEFORE_A_NAME =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt adm cmdr brig pres hon rev fr msgr st ste amb atty supt det insp ' +
  'гос г-н г-жа им проф акад ген полк тов св ул пр просп пос дер обл р-н пл пер д т тт гг г стр';
const ELSEWHERE =
  'jr sr inc corp co ltd vs etc no nos vol approx est dept univ assn bros mt ft ave blvd jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'см ср др пр тыс млн млрд трлн руб коп долл янв фев апр авг сент окт нояб дек кв чел ок изд ред';

/** These end no sentence even where a capital follows: a name does. */
const LEADING = new Set(BEFORE_A_NAME.split(' '));
const ABBREVIATIONS = new Set([...LEADING, ...ELSEWHERE.split(' ')]);

/** Russian words that are also written out in full, so that a dot after them may end a sentence; known by lower case only. */
const LOWER_CASE_ONLY = new Set([
  'no',
  'mar',
  'jun',
  'co',
  'д',
  'т',
  'г',
  'пр',
  'пл',
  'пер',
  'им',
  'mt',
  'ft',
  'est',
  'det',
]);

/** True for `Mr`, `Sen`, `Jr`, `тыс`, `г`: words whose dot belongs to them. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  return !LOWER_CASE_ONLY.has(lower) || word === lower || lower === 'mt' || lower === 'no';
}

/** True for an abbreviation after which a name is expected, so that a capital after it begins no sentence. */
export function leadsToName(word: string): boolean {
  return LEADING.has(word.toLowerCase());
}
