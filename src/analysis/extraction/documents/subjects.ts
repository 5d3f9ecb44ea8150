import { firstNamesIn, namesIn, type Article } from './article';
import type { NamedSpan } from './names';
import { firstOfSeries } from './series';
import { isTold, partyOfDescription, partyOfPronoun, partyOfWords, type Party } from './parties';
import { isTitle, roleBefore, roleFrom } from './role-phrases';
import type { Span } from '../../text/span';

/** What may stand between a subject and its verb: adverbs, auxiliaries, days, brackets as in `(R-Utah)`. */
const BETWEEN =
  /(?:^|[ ,])(?:(?:who|plans|planned|plan|wants|wanted|intends|intended|hopes|hoped|vowed|promised|agreed|decided|expected|to|also|later|then|has|had|have|was|is|will|would|did|not|recently|reportedly|previously|repeatedly|again|already|once|earlier|himself|herself|\p{Ll}+ly|(?:on |late |early |last )*\p{L}+day(?: morning| afternoon| evening| night)?) )*$/u;
const BRACKETS = / ?\([^()]{1,40}\)/gu;
const FARTHEST = 160;

/** Who does what the verb says, in a sentence of the reporter. */
export function subjectOf(article: Article, sentence: Span, verb: Span): Party | undefined {
  return isInverted(article, sentence, verb)
    ? partyFrom(article, sentence, verb.end)
    : subjectBefore(article, sentence, verb);
}

/** `"...," said X`: the verb stands right behind a quotation and no subject before it. */
function isInverted({ told }: Article, sentence: Span, verb: Span): boolean {
  const before = told.slice(Math.max(sentence.start, verb.start - 3), verb.start);
  return /["”»],? ?$/u.test(before);
}

/** The party that begins at or near an offset: `said Rep. X`, `to his counterpart, Y`, `to the President of Z`. */
export function partyFrom(article: Article, sentence: Span, offset: number): Party | undefined {
  const rest = { start: offset, end: Math.min(sentence.end, offset + FARTHEST) };
  const pronoun =
    /^ (him|her|them|it)(?=[.,;:]|$| (?:on|in|about|that|last|this|to|and|saying|urging|asking|expressing)(?!\p{L}))/u.exec(
      article.told.slice(rest.start, rest.end),
    );
  if (pronoun?.[1]) return partyOfPronoun(article, rest, pronoun[1]);
  const names = namesIn(article, rest).filter((name) => isTold(article, name));
  const named = names.find((name) => isTitle(article.told.slice(offset, name.start)));
  const apposed = apposedTo(article, names, offset);
  if (apposed) return apposed;
  const words = roleFrom(article.told, rest);
  if (
    words &&
    (named === undefined ||
      words.end <= named.start ||
      /^the /i.test(article.text.slice(words.start, words.end)))
  )
    return (
      partyOfDescription(article, describedFrom(article, words)) ?? named ?? partyOfWords(article, words)
    );
  return named && ownerless(article, names, named);
}

/** `the department's chief planner, Y,`, `the head of the mission in X, Y,`: whom the words between two commas describe. */
function apposedTo({ told }: Article, names: readonly NamedSpan[], offset: number): Party | undefined {
  const person = names.find(({ kind }) => kind === 'person');
  if (person === undefined || !/^(?:[,.;)]|$| who | and )/u.test(told.slice(person.end, person.end + 5)))
    return undefined;
  return APPOSED.test(told.slice(offset, person.start)) ? person : undefined;
}

const APPOSED = /^ (?:the|a|an|his|her|its|their|one of the) (?:[\p{L}'’.-]+ ){0,8}[\p{L}'’.-]+, $/u;

/** `New York doctor, the gastroenterologist Y`: only words in lower case between a name and a person. */
const DESCRIBED = /^ \p{Ll}+(?:,? [\p{Ll}-]+){0,6},? $/u;

/** In `X's spokesman Y` and `Reuters reporter Y` the person is meant and not who comes before. */
function ownerless({ told }: Article, names: readonly NamedSpan[], first: NamedSpan): Party {
  const next = names[names.indexOf(first) + 1];
  if (next === undefined || next.kind !== 'person' || first.kind === 'person') return first;
  const between = told.slice(first.end, next.start);
  const isLedTo =
    /^(?:'s)? (?:[\p{L}-]+ ){0,3}$/u.test(between) || (first.kind === 'unknown' && DESCRIBED.test(between));
  return isLedTo && isTitle(between.replace("'s", '')) ? next : first;
}

/** With what says of where: `the President` + ` of Kyrgyzstan`, `the Secretary` + ` of State`. */
function describedFrom({ told }: Article, { start, end }: Span): Span {
  const more = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*)*/u.exec(
    told.slice(end, end + 60),
  );
  return { start, end: end + (more?.[0].length ?? 0) };
}

const PRONOUN = /(?:^|[^\p{L}])(he|she|they|it)$/iu;
function subjectBefore(article: Article, sentence: Span, verb: Span): Party | undefined {
  const from = Math.max(sentence.start, verb.start - FARTHEST);
  const left = article.told.slice(from, verb.start);
  const end = from + left.length - (BETWEEN.exec(left)?.[0].length ?? 0);
  const direct = directlyBefore(article, from, end, verb.start);
  // `X, the aid group, said`: the words between commas are X's.
  const isAside = direct?.kind === 'words' && /,[ ]*$/u.test(article.told.slice(from, end));
  return (
    (isAside ? beforeApposition(article, from, end) : undefined) ??
    direct ??
    beforeApposition(article, from, end) ??
    firstOfSentence(article, sentence, verb)
  );
}

/** A name, a pronoun or a role that ends where the verb group begins. */
/** `Amnesty International` + ` India`: where a body is can belong to its name. */
const NAME_GOES_ON = /^(?: \p{Lu}\p{L}+)?$/u;
/** `unions in Estmark`: those who are somewhere act, and not the place. */
const BODY_SOMEWHERE = / (?:in|at|from) (?:the )?\p{Lu}/u;
const WHO = /(?:^|[ ,])who $|[ ,]who /u;

function directlyBefore(article: Article, from: number, end: number, verbStart: number): Party | undefined {
  const stem = article.told
    .slice(from, end)
    .replace(/[ ,]+$/u, '')
    .replace(/ ?\([^()]{1,40}\)$/u, '');
  const stop = from + stem.length;
  const pronoun = PRONOUN.exec(stem)?.[1];
  if (pronoun)
    return partyOfPronoun(article, { start: stop - pronoun.length, end: stop }, pronoun.toLowerCase());
  const name = namesIn(article, { start: from, end: stop }).findLast((each) => isTold(article, each));
  if (name && NAME_GOES_ON.test(article.told.slice(name.end, stop).replace(BRACKETS, ''))) {
    const body = name.kind === 'unknown' ? roleBefore(stem) : undefined;
    if (body && BODY_SOMEWHERE.test(body))
      return partyOfWords(article, { start: stop - body.length, end: stop });
    // `Baca, who sponsored the bill`: a relative clause is of who stands before it, whatever comes before that.
    const isInAside =
      stop < end && !WHO.test(article.told.slice(stop, verbStart)) && isInsideAside(article, from, name);
    return isInAside ? undefined : afterRole(article, from, firstOfSeries(article, from, name));
  }
  const role = roleBefore(stem);
  return role ? partyOfWords(article, { start: stop - role.length, end: stop }) : undefined;
}

/** `the top Democrat on the Oversight Committee,`: the name is part of what is said of somebody before. */
function isInsideAside({ told }: Article, from: number, name: NamedSpan): boolean {
  const comma = from + told.slice(from, name.start).lastIndexOf(',');
  return comma >= from && /\p{Ll}/u.test(told.slice(comma + 1, name.start));
}

const OFFICE_OF =
  /(?:^|[^\p{L}])(?:the )?(?:president|prime minister|minister|secretary|governor|mayor|king|leader|chairman|head) of (?:the )?$/iu;

/** `the President of Kyrgyzstan said`: the person who is described, where one is. */
function afterRole(article: Article, from: number, name: Party): Party {
  const office = OFFICE_OF.exec(article.told.slice(from, name.start))?.[0];
  if (office === undefined) return name;
  return (
    partyOfDescription(article, { start: name.start - office.trimStart().length, end: name.end }) ?? name
  );
}

/** `X, the top Democrat on the Oversight Committee, said`: what stands before the aside between commas. */
function beforeApposition(article: Article, from: number, end: number): Party | undefined {
  const left = article.told.slice(from, end).replace(BRACKETS, (found) => ' '.repeat(found.length));
  const closing = /,[ ]*$/u.exec(left);
  if (closing === null) return undefined;
  for (
    let comma = left.lastIndexOf(',', closing.index - 1);
    comma > 0;
    comma = left.lastIndexOf(',', comma - 1)
  ) {
    const before = from + left.slice(0, comma).trimEnd().length;
    const name = namesIn(article, { start: from, end: before }).findLast((each) => isTold(article, each));
    if (name && name.end === before) return firstOfSeries(article, from, name);
  }
  return undefined;
}

/** `X did this, saying ...`: a participle has the subject of its sentence. */
function firstOfSentence(article: Article, sentence: Span, verb: Span): Party | undefined {
  const before = article.told
    .slice(Math.max(sentence.start, verb.start - 30), verb.start)
    .replace(BETWEEN, ' ');
  const isParticiple =
    /ing$/u.test(article.told.slice(verb.start, verb.end)) || /(?:,|and|but|then) ?$/u.test(before);
  if (!isParticiple) return undefined;
  return firstNamesIn(article, { start: sentence.start, end: verb.start }).find(
    ({ kind }) => kind !== 'outlet',
  );
}
