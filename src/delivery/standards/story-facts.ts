import { LOCALES } from '../../content/content-types';
import type { FallbackNames } from '../answers/compose';
import { IncludedNodes } from '../formats/included-nodes';
import type { StoryFacts } from '../formats/json-ld/story';
import type { ArticleNode, PublicNode } from '../formats/public-nodes';
import type { Site } from '../pages/view/frame';

/** What `GET /api/stories/:slug` says, whatever form the text has. */
export interface StoryAnswer<Body = string> {
  readonly data: ArticleNode & { readonly body: Body };
  readonly included: readonly PublicNode[];
  readonly meta: { readonly fallback: readonly FallbackNames[] | null };
}

/** A story with the addresses under which readers find it and its records. */
export function storyFacts(
  site: Pick<Site, 'name' | 'url' | 'addressOf' | 'policies'>,
  { data, included }: Pick<StoryAnswer<unknown>, 'data' | 'included'>,
): StoryFacts {
  const nodes = new IncludedNodes(included);
  return {
    article: data,
    included,
    nodes,
    image: nodes.one('file', data.seo?.image) ?? nodes.one('file', data.cover?.image),
    addressOf: (record) => site.addressOf(record, LOCALES[0].code),
    pageUrl: site.addressOf(data, data.locale),
    publisher: { name: site.name, url: site.url, ...site.policies },
  };
}
