import type { Article } from './article';
import { DOCUMENT_NOUNS } from './english/nouns';
import type { NounPhrase } from './noun-phrases';
import type { Party } from './parties';
import { partyFrom, subjectOf } from './subjects';

/** What is said behind a phrase of who made it reaches no farther. */
const FARTHEST = 220;
const MADE =
  'written|signed|co-signed|sent|penned|issued|published|released|made public|adopted|introduced|reintroduced|sponsored|co-sponsored|drafted|submitted|filed|tabled|authored|' +
  'prepared|compiled|produced|conducted|carried out|put forward|proposed|brought|handed down|handed|delivered|given|posted|circulated|drawn up|championed|unveiled|' +
  'lodged|launched|chaired|led|led through|promulgated|decreed|dictated|presented|commissioned and published|announced|addressed|dated|printed';
const DONE = new RegExp(`(?<![\\p{L}-])(?:${MADE})(?![\\p{L}-])`, 'gu');

/** Between a phrase and what is said of its making nothing else is told: no verb, no clause, no end. */
const VERB_OR_END =
  /[;:"“”]|(?<![\p{L}-])(?:said|says|say|told|that|who|whom|whose|which|will|would|could|may|might|should|must|has|have|had|is|are|was|were|be|because|after|before|when|while|but|if)(?![\p{L}-])/iu;
/** `was`, `which has been`: what joins a participle to its noun. */
const JOINED =
  /(?:,? (?:which|that))?(?: (?:has|have|had|was|were|is|are|been|being|first|also|jointly|originally|later|\p{Ll}+ly))+ $/u;
const DOCUMENTS = new RegExp(`(?<!\\p{L})(?:${[...DOCUMENT_NOUNS.keys()].join('|')})s?(?!\\p{L})`, 'iu');

/**
 * Who is said behind a document to have made it, in whatever order the words stand: `a bill requiring X was filed on Monday
 * by Y`, `an audit that Y made public`, `the study, paid for by X and carried out by Y`.
 */
export function makerBehind(article: Article, phrase: NounPhrase): Party | undefined {
  return agentBehind(article, phrase) ?? makerInClause(article, phrase);
}

function rightOf({ told }: Article, { end, sentence }: NounPhrase): string {
  return told.slice(end, Math.min(sentence.end, end + FARTHEST));
}

/** Behind the participle, up to `by`: where and when, and to whom. */
const AGENT = /^(?:,? [\p{L}\p{N}][\p{L}\p{N}.'’-]*){0,8}?,? by(?= )/u;

function agentBehind(article: Article, phrase: NounPhrase): Party | undefined {
  const right = rightOf(article, phrase);
  for (const { 0: participle, index } of right.matchAll(DONE)) {
    if (!isOfPhrase(right.slice(0, index))) continue;
    const behind = index + participle.length;
    const agent = AGENT.exec(right.slice(behind));
    if (agent === null || VERB_OR_END.test(agent[0])) continue;
    const party = partyFrom(article, phrase.sentence, phrase.end + behind + agent[0].length);
    if (party) return party;
  }
  return undefined;
}

/** Whether the words between a phrase and a participle leave the participle to the phrase. */
function isOfPhrase(between: string): boolean {
  const plain = between.replace(JOINED, ' ');
  const isFinite = plain !== between;
  if (plain.length > (isFinite ? 110 : 80) || VERB_OR_END.test(plain) || DOCUMENTS.test(plain)) return false;
  return (
    isFinite ||
    /^ ?$|^,? (?:of|to|on|about|for|into|in|from|against|\p{L}+(?:ed|en) by)(?!\p{L})|^, $/u.test(plain)
  );
}

const MADE_IT =
  /^,? (?:(?:that|which) )?(?<who>(?:[\p{L}\p{N}.'’-]+,? ){1,9}?)(?:(?:has|have|had|later|also|then|\p{Ll}+ly) )*(?<verb>wrote|signed|sent|issued|released|published|made public|drafted|introduced|submitted|filed|delivered|penned|gave|posted|proposed|tabled)(?![\p{L}-])/u;

/** `the decree, which he signed`, `an audit the office made public`: the subject of a clause whose object is the document. */
function makerInClause(article: Article, phrase: NounPhrase): Party | undefined {
  const found = MADE_IT.exec(rightOf(article, phrase));
  if (found === null || !isClause(found)) return undefined;
  const { verb = '' } = found.groups ?? {};
  const end = phrase.end + found[0].length;
  const maker = subjectOf(
    article,
    { start: phrase.end, end: phrase.sentence.end },
    { start: end - verb.length, end },
  );
  return maker && (maker.start >= phrase.end || maker.kind === 'person') ? maker : undefined;
}

/** `The memo, X wrote,` ascribes words, and `the letter X` may begin another name. */
function isClause({ 0: clause, groups }: RegExpExecArray): boolean {
  const who = groups?.who ?? '';
  const isLedIn = /^,? (?:that|which) /u.test(clause) || /^ (?:\p{Lu}|the |he |she |they )/u.test(clause);
  return isLedIn && who !== '' && !VERB_OR_END.test(who) && !DOCUMENTS.test(who);
}

/** Before whom a letter comes: `an email to members from the union's secretary, X`. */
const FROM =
  /^ (?:to|on|about|of|for|in|calling|urging)(?= )(?: [\p{L}\p{N}.'’-]+){1,8}? (?<preposition>from|by)(?= )/u;

/** `a letter to members from X`, `a report on prisons by X`: whoever stands behind what the document is about. */
export function partyBehindContent(article: Article, phrase: NounPhrase): Party | undefined {
  const found = FROM.exec(rightOf(article, phrase));
  if (found === null || VERB_OR_END.test(found[0])) return undefined;
  const isFrom = found.groups?.preposition === 'from';
  if (isFrom && !(phrase.noun.manner === 'letter' && found[0].startsWith(' to'))) return undefined;
  const party = partyFrom(article, phrase.sentence, phrase.end + found[0].length);
  return party && (isFrom || party.kind === 'person' || party.kind === 'organization') ? party : undefined;
}
