import { DEEPEST, blocksOf, childrenOf, type BlockNode } from './blocks';

/** The plain text of Strapi's blocks: paragraphs, headings, quotes and list items parted by an empty line. */
export function textOf(body: unknown): string {
  return blocksOf(body)
    .flatMap((block) => paragraphsOf(block, 0))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function paragraphsOf(block: BlockNode, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (block.type === 'list') return childrenOf(block).flatMap((item) => paragraphsOf(item, depth + 1));
  return [inlineText(block, depth)];
}

function inlineText(node: BlockNode, depth: number): string {
  if (depth > DEEPEST) return '';
  if (typeof node.text === 'string') return node.text;
  return childrenOf(node)
    .map((child) => inlineText(child, depth + 1))
    .join('');
}
