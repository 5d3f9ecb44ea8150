import { NOTHING_KNOWN, type ArticleText } from './article-text';

/**
 * Lines of plain text as paragraphs. Where empty lines part the paragraphs, the lines between them are one paragraph that
 * was broken to fit a page; otherwise each line is a paragraph.
 */
export function readPlainText(text: string): ArticleText {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n');
  return { ...NOTHING_KNOWN, body: isBroken(lines) ? unbroken(lines) : paragraphs(lines.split('\n')) };
}

/** The longest line of mail and of most wires. */
const PAGE_WIDTH = 100;

/** Text that was broken at a margin: paragraphs are parted by empty lines, and no line is longer than a page is wide. */
function isBroken(text: string): boolean {
  const blocks = text.split(/\n\s*\n/);
  const lines = blocks.map((block) => block.trim().split('\n'));
  const several = lines.filter(({ length }) => length > 1);
  return several.length > blocks.length / 3 && several.every(isBrokenBlock);
}

/** All lines but the last are filled up to the margin: they are of much the same length. */
function isBrokenBlock(lines: readonly string[]): boolean {
  const widths = lines.map(({ length }) => length);
  const widest = Math.max(...widths);
  return widest <= PAGE_WIDTH && widths.slice(0, -1).every((width) => width > widest * 0.7);
}

function unbroken(text: string): readonly string[] {
  return paragraphs(
    text.split(/\n\s*\n/).map((block) =>
      block
        .trim()
        .split(/\s*\n\s*/)
        .join(' '),
    ),
  );
}

function paragraphs(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
