import { listOf } from './shape';

/** A node of Strapi's blocks as it is stored; nothing of it may be taken for granted. */
export type BlockNode = Readonly<Record<string, unknown>>;

/** Deeper than any editor nests; what lies below is not shown. */
export const DEEPEST = 24;

const IMAGE_FIELDS = ['url', 'alternativeText', 'caption', 'width', 'height'];

/** The blocks that a body holds; what is none is left out. */
export function blocksOf(body: unknown): readonly BlockNode[] {
  return listOf(body).filter(isNode);
}

export function childrenOf(node: BlockNode): readonly BlockNode[] {
  return blocksOf(node.children);
}

/** Blocks as they may be shown: images hold a copy of the media library's entry, of which only the picture is public. */
export function publicBlocks(body: unknown, depth = 0): readonly BlockNode[] {
  if (depth > DEEPEST) return [];
  return blocksOf(body).map((node) => {
    const image = isNode(node.image) ? { image: pick(node.image, IMAGE_FIELDS) } : {};
    const children = Array.isArray(node.children) ? { children: publicBlocks(node.children, depth + 1) } : {};
    return { ...node, ...image, ...children };
  });
}

function pick(node: BlockNode, names: readonly string[]): BlockNode {
  return Object.fromEntries(names.map((name) => [name, node[name] ?? null]));
}

function isNode(value: unknown): value is BlockNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
