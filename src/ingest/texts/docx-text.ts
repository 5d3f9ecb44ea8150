import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import { NOTHING_KNOWN, type ArticleText, type TextOutcome } from './article-text';
import { openDocx } from './docx-parts';
import { bodyOf, type PageNode } from './html-body';
import { isOrdinary } from './html-size';
import { withHeadline } from './markdown-text';

/** Styles of Word that have a meaning here, beside headings and lists, which the library knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

/** Pictures are not in what the library is given; where they stand is left empty. */
const OPTIONS = {
  styleMap: STYLES,
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/**
 * The article in a Word document (.docx): paragraphs, headings, lists and quotations, with what editors inserted and without
 * what they struck out, their comments, macros and pictures. A heading at the top is the headline. Never throws.
 */
export async function readDocx(bytes: Uint8Array): Promise<TextOutcome> {
  const opened = await openDocx(bytes);
  if (opened.outcome === 'refused') return opened;
  const body = await bodyIn(opened.text);
  if (body === undefined)
    return { outcome: 'refused', reason: 'The file is broken: its text cannot be read' };
  const value = { ...NOTHING_KNOWN, ...withHeadline(body, undefined) };
  return { outcome: 'read', value, picturesLeftOut: opened.pictures };
}

/** The library throws for documents that are broken in many ways; what it says then helps nobody. */
async function bodyIn(docx: Uint8Array): Promise<ArticleText['body'] | undefined> {
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, OPTIONS);
    if (!isOrdinary(html)) return undefined;
    const { document } = parseHTML(`<html><body>${html}</body></html>`);
    return bodyOf(document.body as unknown as PageNode);
  } catch {
    return undefined;
  }
}
