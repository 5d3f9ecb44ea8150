import type { FileNode, RecordNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { moment } from '../words/dates';
import { wordFor } from '../words/words';
import { recordAddress } from './addresses';
import { documentEntryShort } from './documents';
import { eventEntryShort } from './events';
import { flag, inARow, nameLink, nameLinks } from './names';
import { picture } from './pictures';
import { statementFigure } from './statements';
import type { View } from './view';

interface CardName {
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
}

/** A story in a list: unlike other cards it has category, authors and cover in place. */
export interface StoryCard {
  readonly id: string;
  readonly type: 'article';
  readonly slug: string | null;
  readonly headline: string;
  readonly subheadline: string | null;
  readonly kind: string;
  readonly summary: string | null;
  readonly category: CardName | null;
  readonly cover: {
    readonly image: FileNode | null;
    readonly alt: string | null;
    readonly credit: string | null;
  } | null;
  readonly authors: readonly CardName[];
  readonly firstPublishedAt: string | null;
}

export type AnyCard = StoryCard | Exclude<RecordNode, { type: 'article' }>;

/** How much room a story has in a list. */
export type CardSize = 'lead' | 'top' | 'plain';

/** A story in a list. */
export function storyCard(view: View, card: StoryCard, size: CardSize, level: 2 | 3 = 3): Html {
  const isLead = size === 'lead';
  const { headline, subheadline, summary, cover } = card;
  const link = html`<a href="${recordAddress(card, view.locale)}">${headline}</a>`;
  const image = picture(cover?.image ?? undefined, {
    alt: cover?.alt ?? null,
    room: isLead ? 'wide' : 'card',
    isFirst: isLead,
  });
  return html`<article class="card ${size}">
    ${image}
    <div class="card-text">
      ${cardKicker(view, card)} ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      ${isLead && subheadline ? html`<p class="subheadline">${subheadline}</p>` : ''}
      ${summary && html`<p class="card-summary">${summary}</p>`} ${cardByline(view, card)}
    </div>
  </article>`;
}

function cardByline({ words }: View, { authors, firstPublishedAt }: StoryCard): Html {
  const names = inARow(authors.map(({ name }) => name));
  return html`<p class="byline">
    ${names && html`<span>${words.by} ${names}</span>`}
    ${firstPublishedAt && html`<span>${moment(firstPublishedAt, words)}</span>`}
  </p>`;
}

/** The kind is said wherever it is not plain news: nobody shall take an opinion for it. */
function cardKicker(view: View, { kind, category }: StoryCard): Content {
  const section = category && nameLink(view, 'category', category);
  const label =
    kind === 'news' ? '' : html`<span class="kind ${kind}">${wordFor(view.words.articleKind, kind)}</span>`;
  return label || section ? html`<p class="kicker">${label} ${section}</p>` : '';
}

/** A record of any type in a list. */
export function anyCard(view: View, card: AnyCard): Content {
  switch (card.type) {
    case 'article':
      return storyCard(view, card, 'plain');
    case 'document':
      return documentEntryShort(view, card);
    case 'statement':
      return statementFigure(view, card);
    case 'event':
      return eventEntryShort(view, card);
    default:
      return namedCard(view, card);
  }
}

/** A person, country, organization or category in a list. */
function namedCard(
  view: View,
  card: Extract<AnyCard, { type: 'person' | 'country' | 'organization' | 'category' }>,
): Html {
  const { words } = view;
  const kind = card.type === 'organization' ? wordFor(words.organizationKind, card.kind) : '';
  const country = 'country' in card && card.country ? nameLinks(view, 'country', [card.country]) : [];
  return html`<article class="named">
    <p class="kicker">${kind || (card.type === 'organization' ? '' : words[card.type])}</p>
    <h3>${card.type === 'country' ? flag(card) : ''}${nameLink(view, card.type, card)}</h3>
    ${inARow(country)}
  </article>`;
}
