import type { Article } from '../article';
import type { Party } from '../parties';
import { agentOf, issuerOf, ownerBehind, speakerNear } from './authors';
import type { RussianPhrase } from './phrases';

/** Whose a document is: by the words behind it, by who speaks in it, or by who makes it. */
export function authorOf(article: Article, phrase: RussianPhrase): Party | undefined {
  const owner = ownerBehind(article, phrase) ?? agentOf(article, phrase);
  if (owner) return owner;
  if (isWherein(phrase)) return speakerNear(article, phrase);
  return issuerOf(article, phrase) ?? (phrase.isOwned ? speakerNear(article, phrase) : undefined);
}

const INSIDE = /(?:^|[^\p{L}])(?:в|во|через)(?: сво[её]м| эксклюзивном| недавнем| \p{L}+ом| большом)? $/iu;

/** `в письме`, `в своём заявлении`: somebody says something there. */
export function isWherein({ left }: RussianPhrase): boolean {
  return INSIDE.test(left.slice(-45));
}
