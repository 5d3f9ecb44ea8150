import type { TextItem } from './article-text';

/** As much of a node of a parsed page as is looked at. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Deeper nesting than this is no article. */
const DEEPEST = 200;

/** What is not the article's text. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH FORM BUTTON INPUT SELECT TEXTAREA NAV FIGCAPTION HEAD'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE FIGURE ADDRESS PRE TABLE TR DL DT DD BODY HTML'.split(' '),
);

const ITEMS = /^(?:H[1-6]|BLOCKQUOTE|UL|OL)$/;

/** What is met on the way through a page: words, the end of a line or paragraph, or a block that is whole by itself. */
type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'item'; readonly item: TextItem };

const END: Piece = { kind: 'end' };

/** The text of an element and its children as the blocks of a story: paragraphs, headings, quotes and lists. */
export function bodyOf(root: PageNode): readonly TextItem[] {
  const items: TextItem[] = [];
  let words = '';
  for (const piece of [...piecesOf(root, 0), END]) {
    if (piece.kind === 'words') words += piece.text;
    else {
      items.push(...paragraphOf(words));
      words = '';
      if (piece.kind === 'item') items.push(piece.item);
    }
  }
  return items;
}

function* piecesOf(node: PageNode, depth: number): Generator<Piece> {
  if (node.nodeType === TEXT) yield { kind: 'words', text: node.textContent ?? '' };
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT || depth > DEEPEST || LEFT_OUT.has(name)) return;
  const item = itemOf(node, name);
  if (item !== undefined) yield { kind: 'item', item };
  else if (name === 'BR') yield END;
  else {
    if (PARAGRAPHS.has(name)) yield END;
    for (const child of node.childNodes) yield* piecesOf(child, depth + 1);
    if (PARAGRAPHS.has(name)) yield END;
  }
}

function paragraphOf(words: string): readonly TextItem[] {
  const text = spaced(words);
  return text === '' ? [] : [text];
}

/** The block that an element makes by itself; undefined for one that is only walked through. */
function itemOf(node: PageNode, name: string): TextItem | undefined {
  if (!ITEMS.test(name)) return undefined;
  const text = spaced(node.textContent ?? '');
  if (text === '') return undefined;
  const heading = /^H([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { heading: text, level: levelOf(heading) };
  if (name === 'BLOCKQUOTE') return { quote: text };
  const list = [...node.childNodes]
    .map(({ textContent }) => spaced(textContent ?? ''))
    .filter((entry) => entry !== '');
  return { list, ...(name === 'OL' ? { ordered: true } : {}) };
}

/** The headline is the article's own; inside the text headings begin at the second level. */
function levelOf(heading: string): number {
  return Math.max(2, Number(heading));
}

/** White space of HTML means one space. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
