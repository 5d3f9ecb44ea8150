import type { FallbackNames } from '../answers/compose';
import { IncludedNodes } from '../formats/included-nodes';
import type { StoryFacts } from '../formats/json-ld/story';
import type { ArticleNode, PublicNode } from '../formats/public-nodes';
import { pathWith, recordPath } from '../pages/view/addresses';

/** What `GET /api/stories/:slug` says, whatever form the text has. */
export interface StoryAnswer<Body = string> {
  readonly data: ArticleNode & { readonly body: Body };
  readonly included: readonly PublicNode[];
  readonly meta: { readonly fallback: readonly FallbackNames[] | null };
}

/** A story with the addresses under which readers find it and its records. */
export function storyFacts(
  site: { readonly name: string; readonly url: string },
  { data, included }: Pick<StoryAnswer<unknown>, 'data' | 'included'>,
): StoryFacts {
  const nodes = new IncludedNodes(included);
  return {
    article: data,
    included,
    nodes,
    image: nodes.one('file', data.seo?.image) ?? nodes.one('file', data.cover?.image),
    addressOf: (record) => site.url + recordPath(record),
    pageUrl: site.url + pathWith(recordPath(data), data.locale),
    publisher: site,
  };
}
