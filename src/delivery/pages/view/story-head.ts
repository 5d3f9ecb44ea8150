import type { ArticleNode, FileNode } from '../../formats/public-nodes';
import { Address, html, jsonScript, type Html } from '../html/html';
import type { Site } from './frame';

/** What stands in a story's head for other sites and machines. */
export interface HeadFacts {
  readonly article: ArticleNode;
  readonly address: string;
  readonly image: FileNode | undefined;
  readonly jsonLd: unknown;
}

/** How a story is called and described to search engines and where it is shared. */
export function storyTitles({ seo, headline, summary, subheadline }: ArticleNode): {
  readonly title: string;
  readonly description: string | null;
} {
  return { title: seo?.title || headline, description: seo?.description || summary || subheadline };
}

/** Open Graph, and the story as JSON-LD. */
export function storyHeadTags(site: Site, { article, address, image, jsonLd }: HeadFacts): Html {
  const { title, description } = storyTitles(article);
  const property = (name: string, content: string | null | undefined) =>
    content ? html`<meta property="${name}" content="${content}" />` : '';
  const { width, height } = image ?? {};
  return html`${property('og:type', 'article')} ${property('og:site_name', site.name)}
    ${property('og:title', title)} ${property('og:description', description)}
    ${property('og:url', Address.external(address)?.toString())} ${property('og:locale', article.locale)}
    ${property('og:image', Address.external(image?.url)?.toString())}
    ${image && property('og:image:width', width ? String(width) : null)}
    ${image && property('og:image:height', height ? String(height) : null)}
    ${image && property('og:image:alt', article.cover?.alt)}
    ${property('article:published_time', article.firstPublishedAt)}
    ${property('article:modified_time', article.updatedAt)}
    <meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />
    ${jsonScript('application/ld+json', jsonLd)}`;
}
