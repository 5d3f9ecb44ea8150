import { given } from '../story-file/given';
import type { BodyItem, ListItem, MarkedText, Run } from '../story-file/schema';

type BlockNode = Readonly<Record<string, unknown>>;

/** The key of a statement by its documentId; undefined where it is not public. */
export type StatementKeys = ReadonlyMap<string, string>;

/**
 * Strapi's blocks as the body of a story file, the inverse of what reading one makes of it. Pictures are left out: a story
 * file carries no files.
 */
export function bodyItemsOf(blocks: readonly BlockNode[], statements: StatementKeys): readonly BodyItem[] {
  return blocks.flatMap((block) => itemOf(block, statements) ?? []);
}

function itemOf(block: BlockNode, statements: StatementKeys): BodyItem | undefined {
  const text = runsOf(block);
  switch (block.type) {
    case 'paragraph':
      return isPlain(text) ? text[0] : { paragraph: text };
    case 'heading':
      return { heading: shortest(text, LONGEST_LINE), ...given({ level: block.level as number }) };
    case 'quote':
      return { quote: shortest(text), ...given({ statement: statements.get(String(block.statement)) }) };
    case 'list':
      return nestedList(block) as BodyItem;
    case 'code':
      return { code: wordsOf(block), ...given({ language: (block.language as string | null) ?? undefined }) };
    default:
      return undefined;
  }
}

function nestedList(block: BlockNode): ListItem {
  return {
    list: childrenOf(block).map((child) =>
      child.type === 'list' ? nestedList(child) : shortest(runsOf(child)),
    ),
    ...given({
      ordered: block.format === 'ordered' ? true : undefined,
      indent: block.indentLevel as number | undefined,
    }),
  };
}

/** A text has at least one piece, be it an empty one. */
function runsOf(node: BlockNode): Run[] {
  const runs = childrenOf(node).map(runOf);
  return runs.length > 0 ? runs : [''];
}

function runOf(node: BlockNode): Run {
  if (node.type !== 'link') return markedOf(node);
  const { url, rel, target } = node as Readonly<Record<string, string | undefined>>;
  return { link: url ?? '', text: childrenOf(node).map(markedOf), ...given({ rel, target }) };
}

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

function markedOf(node: BlockNode): MarkedText {
  const marks = MARKS.filter((mark) => node[mark] === true).map((mark) => [mark, true]);
  const text = typeof node.text === 'string' ? node.text : '';
  return marks.length === 0 ? text : { text, ...(Object.fromEntries(marks) as object) };
}

function wordsOf(node: BlockNode): string {
  return childrenOf(node)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}

const LONGEST_LINE = 255;

/** One text where the pieces are one that reading a file takes as such. */
function shortest(text: Run[], longest = Infinity): string | Run[] {
  return isPlain(text) && text[0].length <= longest ? text[0] : text;
}

function isPlain(text: Run[]): text is [string] {
  return text.length === 1 && typeof text[0] === 'string' && text[0].trim() !== '';
}

function childrenOf({ children }: BlockNode): readonly BlockNode[] {
  return Array.isArray(children) ? (children as BlockNode[]) : [];
}
