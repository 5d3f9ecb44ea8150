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

/**
 * A list of cards with the key under which any new record changes it.
 * @param rest What stands beside the list; something does.
 */
export function foundCards(cards: Cards, rest: Readonly<Record<string, unknown>>): Answer {
  const texts = cards.cards.map((card) => cardText(card, cards));
  const included = cards.included.length > 0 ? `"included":${JSON.stringify(cards.included)},` : '';
  const text = (form: keyof CardText) =>
    `{"data":[${texts.map((card) => card[form]).join(',')}],${included}${JSON.stringify(rest).slice(1)}`;
  return found({
    body: text('counted'),
    stable: text('stable'),
    keys: [...cards.keys, LISTS],
    updatedMs: cards.updatedMs,
  });
}

/** The key of answers into which any new record might belong. */
export const LISTS = 'lists';

/** JSON text of a card, without its counters and with those that it has. */
export interface CardText {
  readonly stable: string;
  readonly counted: string;
}

export function cardText(card: Card, { counts }: Pick<Cards, 'counts'>): CardText {
  const stable = JSON.stringify(card);
  const found = counts.get(card.id);
  const counted = found ? `${stable.slice(0, -1)},"counts":${JSON.stringify(found)}}` : stable;
  return { stable, counted };
}

/** The address of this server, which stands in the addresses of media. */
export function publicUrl(): string {
  return publicUrlOf(process.env);
}
