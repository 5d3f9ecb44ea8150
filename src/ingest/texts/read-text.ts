import path from 'node:path';
import type { ArticleText, TextOutcome } from './article-text';
import { readDocx } from './docx-text';
import { readHtml } from './html-text';
import { readMarkdown } from './markdown-text';
import { readPlainText } from './plain-text';

const READERS = {
  '.txt': readPlainText,
  '.text': readPlainText,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
} as const;

/** No article is longer; what is, is a book or an attack. */
export const LARGEST_TEXT = 10 * 1024 * 1024;

/** Most of a large document of Word is pictures, which are not unpacked. */
export const LARGEST_DOCX = 30 * 1024 * 1024;

const DOCX = '.docx';

/** True for the name of a file of text, HTML, Markdown or Word. */
export function isTextFile(file: string): boolean {
  return endingOf(file) === DOCX || Object.hasOwn(READERS, endingOf(file));
}

/** Reads the bytes of such a file, texts in UTF-8 with or without a mark; it never throws for what a file holds. */
export async function readTextFile(file: string, bytes: Uint8Array): Promise<TextOutcome> {
  const isDocx = endingOf(file) === DOCX;
  const most = isDocx ? LARGEST_DOCX : LARGEST_TEXT;
  if (bytes.byteLength > most)
    return refused(`The file has more than ${most / 1024 / 1024} MB, the most that an article may have`);
  const read = isDocx ? await readDocx(bytes) : readPlain(file, bytes);
  return read.outcome === 'read' && read.value.body.length === 0 ? refused('The file holds no text') : read;
}

function readPlain(file: string, bytes: Uint8Array): TextOutcome {
  const text = decode(bytes);
  if (text === undefined) return refused('The file is not UTF-8 text');
  if (text.includes('\u0000')) return refused('The file holds NUL bytes');
  const value = parsed(READERS[endingOf(file) as keyof typeof READERS], text);
  if (value === undefined) return refused('The page cannot be parsed: it is nested too deeply or broken');
  return { outcome: 'read', value, picturesLeftOut: 0 };
}

/** The libraries throw for some pages that are broken on purpose; what they say then helps nobody. */
function parsed(read: (text: string) => ArticleText | undefined, text: string): ArticleText | undefined {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

function refused(reason: string): TextOutcome {
  return { outcome: 'refused', reason };
}

function endingOf(file: string): string {
  return path.extname(file).toLowerCase();
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
