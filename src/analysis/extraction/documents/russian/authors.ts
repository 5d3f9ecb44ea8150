import { DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE } from '../../../russian/cases';
import type { Span } from '../../../text/span';
import type { Article } from '../article';
import { partyOfPronoun, type Party } from '../parties';
import { partiesIn, type RussianParty } from './parties';
import type { RussianPhrase } from './phrases';

const PAST = '(?:л|ла|ло|ли|лся|лась|лось|лись)';
/** Verbs by which documents come into the world; their subject is the author. */
const ISSUING =
  `(?:(?:направи|отправи|посла|разосла|пода|вручи|озвучи|состави|написа|адресова|переда|подписа|изда|утверди|приня|подготови|разработа|представи|предложи|инициирова|опубликова|обнародова|выпусти|распространи|огласи|выступи|обрати|сдела|да|заключи|прочита|зачита)${PAST}` +
  '|(?:подписа|направи|написа|изда|подготови|разработа|внес)вш(?:ий|ая|ее|ие)|вн[её]с(?:ла|ло|ли)?|вынес(?:ла|ло|ли)?|произн[её]с(?:ла|ло|ли)?|зачитал[аи]?|пишет|направляет|подписывает|вносит)';
const SAYING =
  '(?:(?:сказа|заяви|сообщи|рассказа|отмети|подчеркну|добави|написа|призна|пообеща|призва|назва|разъясни|постанови|реши|установи|призна|отмени|подтверди|посчита|предложи|рекомендова|указа|выступи|обвини|потребова|попроси|предупреди|напомни|объясни|поясни|утвержда|говори|указа|раскритикова|вырази|поблагодари|поздрави)(?:л|ла|ло|ли|лся|лась|лись)|говорит|заявляет|пишет|отмечает)';
const ISSUES = new RegExp(`(?<!\\p{L})${ISSUING}(?!\\p{L})`, 'giu');
const SAYS = new RegExp(`(?<!\\p{L})${SAYING}(?!\\p{L})`, 'giu');

/** So far from the noun its verb may stand. */
const VERB_WITHIN = 90;
const OTHER_CLAUSE = /[;.]|,? (?:котор\p{L}+|что|чтобы|поскольку|когда|если) /u;

/** Who issues what the phrase names: `X направил письмо`, `законопроект внесли депутаты X и Y`. */
export function issuerOf(article: Article, phrase: RussianPhrase): Party | undefined {
  if (OPENS.test(phrase.right)) {
    const behind = subjectBehind(article, phrase);
    if (behind) return behind;
  }
  const before = [...phrase.left.matchAll(ISSUES)].at(-1);
  const isOfReporter = before && /(?:^|[^\p{L}])как $/iu.test(phrase.left.slice(0, before.index));
  if (before && !isOfReporter && isNear(phrase.left.slice(before.index + before[0].length))) {
    const start = phrase.start - phrase.left.length + before.index;
    const verb = { start, end: start + before[0].length };
    const subject = subjectOf(article, phrase.sentence, verb, phrase.start);
    if (subject) return subject;
  }
  return subjectBehind(article, phrase);
}

/** `письма разослала комиссия`: the verb right behind the noun is the one that makes it. */
const OPENS = new RegExp(`^ ${ISSUING}(?!\\p{L})`, 'iu');

function isNear(between: string): boolean {
  return between.length <= VERB_WITHIN && !OTHER_CLAUSE.test(between);
}

const BETWEEN_WITHIN = 30;

/** `Законопроект внесли в парламент депутаты X и Y`: the verb stands behind the noun, and its subject behind that. */
function subjectBehind(article: Article, { right, end, sentence }: RussianPhrase): Party | undefined {
  const found = right.slice(0, VERB_WITHIN).matchAll(ISSUES).next().value;
  if (found === undefined || /[,;.]/.test(right.slice(0, found.index))) return undefined;
  const verb = { start: end + found.index, end: end + found.index + found[0].length };
  // `Решение суд вынес 5 июня`: or the subject stands between the two.
  const between = partiesIn(article, { start: end, end: verb.start }).find(isNominative);
  if (between) return verb.start - end <= BETWEEN_WITHIN ? between : undefined;
  return partiesIn(article, { start: verb.end, end: Math.min(sentence.end, verb.end + VERB_WITHIN) }).find(
    isNominative,
  );
}

function isNominative({ cases }: RussianParty): boolean {
  return (cases & NOMINATIVE) !== 0;
}

const PRONOUN = /(?:^|[^\p{L}])(он|она|они)(?: \p{Ll}+)? $/iu;
const SENSES: Readonly<Record<string, string>> = { он: 'he', она: 'she', они: 'they' };

/** The nominative nearest before a verb; else that behind it, up to a limit; else a pronoun. */
export function subjectOf(article: Article, sentence: Span, verb: Span, limit: number): Party | undefined {
  const all = partiesIn(article, { start: sentence.start, end: verb.start }).filter(isNominative);
  // An outlet stands beside the verb where it asks: `в интервью радио X заявил`.
  const before = all.some(({ kind }) => kind !== 'outlet')
    ? all.filter(({ kind }) => kind !== 'outlet')
    : all;
  const pronoun = PRONOUN.exec(
    article.told.slice(Math.max(sentence.start, verb.start - 24), verb.start),
  )?.[1];
  if (pronoun) return partyOfPronoun(article, verb, SENSES[pronoun.toLowerCase()] ?? 'he');
  const behind = partiesIn(article, { start: verb.end, end: Math.max(limit, verb.end) }).find(isNominative);
  const nearest = before.at(-1);
  // With two of one kind beside each other, `премьеры X и Y`, the first stands for both.
  const first =
    nearest && before.findLast((one, at) => at === 0 || !isJoined(article, before[at - 1] as Party, one));
  return first ?? nearest ?? behind ?? partyOfLine(article, sentence, verb);
}

function isJoined({ told }: Article, one: Span, other: Span): boolean {
  return /^ и(?: \p{Ll}+){0,2} $/u.test(told.slice(one.end, other.start));
}

/** A verb without a subject goes on with that of the sentence. */
function partyOfLine(article: Article, sentence: Span, verb: Span): Party | undefined {
  return /(?:,|и|а) $/u.test(article.told.slice(Math.max(sentence.start, verb.start - 3), verb.start))
    ? partiesIn(article, { start: sentence.start, end: verb.start })[0]
    : undefined;
}

const BEHIND_WITHIN = 70;

/** `письмо министра X`, `указ президента`: the genitive right behind the noun. */
export function ownerBehind(article: Article, { end, right }: RussianPhrase): RussianParty | undefined {
  const [next] = partiesIn(article, { start: end, end: end + BEHIND_WITHIN });
  if (next === undefined || !isLeadIn(right.slice(0, next.start - end))) return undefined;
  return (next.cases & GENITIVE) !== 0 ? next : undefined;
}

/** Only words that can stand before a name in its own case: `бывшего министра экономики X`. */
function isLeadIn(between: string): boolean {
  return (
    /^ (?:[\p{L}-]+ ){0,5}[«"]?$/u.test(between) &&
    !/(?<!\p{L})(?:об?|в|на|с|к|по|от|для|и|за|при|из)(?!\p{L})/iu.test(between)
  );
}

/** `письмо от X`, `письмо, подписанное X`. */
export function agentOf(article: Article, phrase: RussianPhrase): Party | undefined {
  const { end, right } = phrase;
  const found =
    /^ (?:[^,.;]{0,40} )?от(?= )/u.exec(right) ??
    /^,? ?(?:[^,.;]{0,60}(?:, | ))?(?:подписанн|внес[её]нн|утвержд[её]нн|изданн|принят|составленн|разосланн|подготовленн|разработанн|предложенн|написанн|направленн|инициированн|подписан|внес[её]н|подготовлен|разработан|предложен|инициирован)\p{L}*(?= )/u.exec(
      right,
    );
  if (found === null) return agentBefore(article, phrase);
  const start = end + found[0].length;
  return partiesIn(article, { start, end: start + BEHIND_WITHIN }).find(
    ({ cases, start: at }) =>
      (cases & (INSTRUMENTAL | GENITIVE)) !== 0 && isLeadIn(article.told.slice(start, at)),
  );
}

const WAS_MADE =
  /(?:^|[^\p{L}])(?:подписан|утвержд[её]н|внес[её]н|принят|издан|разработан|подготовлен|направлен|вынесен|составлен)[аоы]?(?: \p{Ll}+){0,2} $/iu;

/** `президентом X был утверждён указ`: who makes it stands in the instrumental before the verb. */
function agentBefore(article: Article, { sentence, left, start }: RussianPhrase): Party | undefined {
  const made = WAS_MADE.exec(left);
  if (made === null) return undefined;
  const verb = start - left.length + made.index;
  return partiesIn(article, { start: sentence.start, end: verb }).findLast(
    ({ cases }) => (cases & INSTRUMENTAL) !== 0,
  );
}

/** Whose words stand in the document: `в интервью X сказал`, `говорится в заявлении X`. */
export function speakerNear(article: Article, phrase: RussianPhrase): Party | undefined {
  const { sentence } = phrase;
  const told = article.told.slice(sentence.start, sentence.end);
  const verb = [...told.matchAll(SAYS)]
    .map(({ 0: found, index }) => ({
      start: sentence.start + index,
      end: sentence.start + index + found.length,
    }))
    .sort((one, other) => apart(one, phrase) - apart(other, phrase))[0];
  if (verb) return subjectOf(article, sentence, verb, Math.min(sentence.end, verb.end + BEHIND_WITHIN));
  return partiesIn(article, { start: sentence.start, end: phrase.start }).findLast(isNominative);
}

function apart(one: Span, { start }: Span): number {
  return Math.abs(one.start - start);
}

/** Whom a letter is sent to: `к X`, `на имя X`, `в адрес X`, or the dative. */
export function addresseeOf(article: Article, phrase: RussianPhrase): Party | undefined {
  const { right, left, end, start } = phrase;
  const led = /^(?: [\p{L}\p{N}.]+){0,4} (?:к|ко|на имя|в адрес)(?= )/u.exec(right);
  if (led)
    return firstWith(
      article,
      { start: end + led[0].length, end: end + led[0].length + BEHIND_WITHIN },
      DATIVE | GENITIVE,
    );
  const behind = firstWith(article, { start: end, end: end + BEHIND_WITHIN }, DATIVE);
  if (behind) return behind;
  const to = /(?<!\p{L})(?:к|ко) (?=[^,.;]{3,60}$)/u.exec(left.slice(-80));
  const from = to ? start - Math.min(80, left.length) + to.index + to[0].length : undefined;
  if (from !== undefined) return firstWith(article, { start: from, end: start }, DATIVE);
  return partiesIn(article, { start: start - Math.min(left.length, 80), end: start }).findLast(
    (party) => party.cases === DATIVE && /^(?: \p{L}+)? $/u.test(article.told.slice(party.end, start)),
  );
}

function firstWith(article: Article, piece: Span, cases: number): Party | undefined {
  const [first] = partiesIn(article, piece);
  if (first === undefined || (first.cases & cases) === 0) return undefined;
  const between = article.told.slice(piece.start, first.start).trimStart();
  return isLeadIn(` ${between}`) ? first : undefined;
}
