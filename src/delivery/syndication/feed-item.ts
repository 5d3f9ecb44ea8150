import type { LocaleCode } from '../../content/content-types';
import type { FeedText } from '../../graph/read/feed-texts';
import { publicUrl } from '../answers/compose';
import type { FeedImage, FeedItem } from '../formats/feeds/feed';
import type { StoryCard } from '../pages/view/cards';
import type { Site } from '../pages/view/frame';

/** A story as feeds carry it. */
export function feedItemOf(
  site: Pick<Site, 'url' | 'addressOf'>,
  locale: LocaleCode,
  card: StoryCard,
  text: FeedText | undefined,
): FeedItem {
  const updated = new Date(text?.updated_ms ?? card.firstPublishedAt ?? 0);
  return {
    id: permanentId(site.url, locale, card.id),
    url: site.addressOf(card, locale),
    title: card.headline,
    summary: card.summary,
    html: text?.html ? withWholeAddresses(text.html, publicUrl()) : null,
    published: card.firstPublishedAt === null ? updated : new Date(card.firstPublishedAt),
    updated,
    authors: card.authors.map(({ name }) => name),
    categories: card.category === null ? [] : [card.category.name],
    image: imageOf(card),
  };
}

/** A tag URI (RFC 4151): slugs change, and readers would see an old story as a new one. */
function permanentId(siteUrl: string, locale: LocaleCode, id: string): string {
  return `tag:${new URL(siteUrl).hostname},2026:stories/${id}/${locale}`;
}

/** Feeds are read elsewhere, where an address without a server leads nowhere. */
function withWholeAddresses(html: string, serverUrl: string): string {
  return html.replaceAll(/ (href|src)="\/(?!\/)/g, (_, name: string) => ` ${name}="${serverUrl}/`);
}

function imageOf({ cover }: StoryCard): FeedImage | null {
  const image = cover?.image;
  if (!image?.mime?.startsWith('image/')) return null;
  return { url: image.url, mime: image.mime, width: image.width, height: image.height };
}
