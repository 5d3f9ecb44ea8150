import { createHash } from 'node:crypto';
import type { Card, Cards } from '../../graph/read/cards';
import type { Fallback } from '../../graph/read/fallback';
import { publicUrlOf } from '../../platform/settings/addresses';
import type { Answer, AnswerForm } from '../serving/answer';

/** What a `found` answer is made of. */
export interface Composition {
  /** JSON text. */
  readonly body: string;
  /** The part of it, or the like of it, whose change makes it another answer: counters stand outside. */
  readonly stable: string;
  readonly keys: readonly string[];
  readonly updatedMs: number;
  readonly isVolatile?: boolean;
  readonly form?: AnswerForm;
}

/** An answer with its entity tag. */
export function found({ body, stable, keys, updatedMs, isVolatile, form }: Composition): Answer {
  const hash = createHash('sha1').update(stable).digest('base64url');
  return {
    outcome: 'found',
    body,
    etag: `"${hash}"`,
    lastModified: new Date(updatedMs),
    keys,
    isVolatile,
    form,
  };
}

/** Names in an answer that stand in another language than the asked one. */
export interface FallbackNames {
  readonly locale: string;
  readonly ids: readonly string[];
}

/** Which names in an answer stand in which other language than the asked one; null where none does. */
export function fallbackOf(nodes: readonly Fallback[]): readonly FallbackNames[] | null {
  const locales = [...new Set(nodes.map(({ locale }) => locale))].sort();
  if (locales.length === 0) return null;
  return locales.map((locale) => ({
    locale,
    ids: nodes.filter((node) => node.locale === locale).map(({ id }) => id),
  }));
}

/** A list of cards with the key under which any new record changes it. */
export function foundCards(cards: Cards, rest: Readonly<Record<string, unknown>>): Answer {
  const { included } = cards;
  const stable = JSON.stringify({ data: cards.cards, included, ...rest });
  const data = cards.cards.map((card) => withCounts(card, cards));
  const body = JSON.stringify({ data, ...(included.length > 0 ? { included } : {}), ...rest });
  return found({ body, stable, keys: [...cards.keys, LISTS], updatedMs: cards.updatedMs });
}

/** The key of answers into which any new record might belong. */
export const LISTS = 'lists';

/** A card with its counters, where it has any. */
export function withCounts(card: Card, { counts }: Pick<Cards, 'counts'>): object {
  const found = counts.get(card.id);
  return found === undefined ? card : { ...card, counts: found };
}

/** The address of this server, which stands in the addresses of media. */
export function publicUrl(): string {
  return publicUrlOf(process.env);
}
