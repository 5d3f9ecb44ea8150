import { namesIn, type Article } from './article';
import { isTold, type Party } from './parties';

/** The first of several who do something together stands for all: `X, D-Maine, Y and Z wrote`. */
const ASIDE =
  /^(?: ?\([^()]{1,40}\))?(?:,? (?:and|&)|, [^.;:"“”]{2,100}, and|, [^.;:"“”]{2,100},|,)(?: (?:the|[\p{Lu}][\p{L}.]+|\p{Ll}+)){0,3} $/u;
const NO_ASIDE =
  /(?<!\p{L})(?:who|that|which|said|says|with|after|met|told|when|while|as|to|for|by|from|than)(?!\p{L})/iu;
/** `, D-Ore.`: the party of somebody and where it is. */
const OF_STATE = /, [DRI]-\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?(?=,)/gu;
const MOST_TOGETHER = 8;

/** Who begins an enumeration that ends with a party; the party itself where it is alone. */
export function firstOfSeries<T extends Party>(article: Article, from: number, last: T): Party {
  const names = namesIn(article, { start: Math.max(0, from - 400), end: last.start }).filter(
    (name) => isTold(article, name) && name.start >= from - 400,
  );
  let first: Party = last;
  let isSeries = false;
  for (let at = names.length - 1; at >= Math.max(0, names.length - MOST_TOGETHER * 2); at -= 1) {
    const name = names[at] as Party;
    if (name.kind !== last.kind) continue;
    const between = article.told.slice(name.end, first.start).replace(OF_STATE, '');
    if (!ASIDE.test(between) || NO_ASIDE.test(between)) break;
    // `to X, Senators Y and Z`: those who act begin with their title.
    if (
      at < names.length - 1 &&
      / (?:Sens\.|Reps\.|Senators|Representatives|Ministers|Presidents|Govs\.) $/u.test(between)
    )
      break;
    isSeries ||= / (?:and|&) /u.test(between);
    if (!isSeries) break;
    first = name;
  }
  return first;
}
