import sanitizeHtml from 'sanitize-html';
import { DEEPEST, blocksOf, childrenOf, type BlockNode } from './blocks';

/** What an article's HTML may hold; everything else is taken out, whatever the blocks said. */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'figure',
    'figcaption',
    'img',
    'a',
    'strong',
    'em',
    'u',
    's',
    'br',
  ],
  allowedAttributes: {
    a: ['href', 'rel'],
    img: ['src', 'alt', 'width', 'height'],
    blockquote: ['data-statement'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

/**
 * A `<` with which none of the tags begins that most texts have: these are allowed as they stand. The sanitizer, which takes a
 * text apart anew, would give back what has no others, sign by sign.
 */
const BEYOND_PLAIN =
  /<(?!\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s)>|\/a>|br \/>|blockquote data-statement="[a-z0-9]+">|a href="https?:\/\/[\w./?=#%~+,:@-]*" rel="noopener">)/;

/** Strapi's blocks as HTML that is safe to show: rendered with everything escaped, then held against a closed list. */
export function htmlOf(body: unknown): string {
  const html = blocksOf(body)
    .map((block) => blockHtml(block, 0))
    .join('\n');
  return BEYOND_PLAIN.test(html) ? sanitized(html) : html;
}

/** HTML with nothing in it but what is on the list. */
export function sanitized(html: string): string {
  return sanitizeHtml(html, ALLOWED);
}

function blockHtml(block: BlockNode, depth: number): string {
  if (depth > DEEPEST) return '';
  const inner = () => inlineHtml(block, depth);
  switch (block.type) {
    case 'paragraph':
      return `<p>${inner()}</p>`;
    case 'heading':
      return `<h${levelOf(block)}>${inner()}</h${levelOf(block)}>`;
    case 'quote':
      return `<blockquote${attribute('data-statement', block.statement)}><p>${inner()}</p></blockquote>`;
    case 'code':
      return `<pre><code>${inner()}</code></pre>`;
    case 'list':
      return listHtml(block, depth);
    case 'image':
      return imageHtml(block);
    default:
      return '';
  }
}

function levelOf({ level }: BlockNode): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

function listHtml(block: BlockNode, depth: number): string {
  const tag = block.format === 'ordered' ? 'ol' : 'ul';
  const items = childrenOf(block).map((item) =>
    item.type === 'list' ? `<li>${blockHtml(item, depth + 1)}</li>` : `<li>${inlineHtml(item, depth)}</li>`,
  );
  return `<${tag}>${items.join('')}</${tag}>`;
}

function imageHtml({ image }: BlockNode): string {
  const { url, alternativeText, caption, width, height } = (image ?? {}) as BlockNode;
  if (typeof url !== 'string' || url === '') return '';
  const size = `${attribute('width', width)}${attribute('height', height)}`;
  const picture = `<img${attribute('src', url)} alt="${quotable(textual(alternativeText))}"${size}>`;
  const words = textual(caption) === '' ? '' : `<figcaption>${escaped(textual(caption))}</figcaption>`;
  return `<figure>${picture}${words}</figure>`;
}

function inlineHtml(node: BlockNode, depth: number): string {
  if (depth > DEEPEST) return '';
  return childrenOf(node)
    .map((child) => {
      if (child.type === 'link') return linkHtml(child, depth + 1);
      return typeof child.text === 'string' ? markedHtml(child, child.text) : inlineHtml(child, depth + 1);
    })
    .join('');
}

function linkHtml(link: BlockNode, depth: number): string {
  return `<a${attribute('href', link.url)} rel="noopener">${inlineHtml(link, depth)}</a>`;
}

/** The marks of a piece of text with their tags, the innermost first. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function markedHtml(leaf: BlockNode, text: string): string {
  const plain = escaped(text).replaceAll('\n', '<br />');
  return MARKS.filter(([mark]) => leaf[mark] === true).reduce(
    (html, [, tag]) => `<${tag}>${html}</${tag}>`,
    plain,
  );
}

function attribute(name: string, value: unknown): string {
  const text = textual(value);
  return text === '' ? '' : ` ${name}="${quotable(text)}"`;
}

function textual(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text between tags. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** For the value of an attribute, between quotation marks. */
function quotable(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
