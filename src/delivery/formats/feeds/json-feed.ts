import type { Feed, FeedItem } from './feed';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in which what is not known is left out. */
export function jsonFeedOf(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.items.map((item) => itemOf(item, feed.language)),
  });
}

/** The format asks each item for a text: without the whole one that is the summary, else the headline. */
function itemOf(item: FeedItem, language: string): object {
  const { html, summary, title, authors, categories } = item;
  return {
    id: item.id,
    url: item.url,
    title,
    ...(html ? { content_html: html } : { content_text: summary || title }),
    summary: summary || undefined,
    image: item.image?.url,
    date_published: item.published.toISOString(),
    date_modified: item.updated.toISOString(),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: categories.length > 0 ? categories : undefined,
    language,
  };
}
