import LinkifyIt from 'linkify-it';
import { escaped } from '../escaped';

/** Only what is written out as an address of the web: no bare names, no mail addresses, no other schemes. */
const LINKS = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null);

const SCHEMES = ['http:', 'https:'];

/** A piece of a comment's text: words, or an address that may be followed. */
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A comment's text cut into words and links; put together again the pieces are the text. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { index, lastIndex, url } of LINKS.match(text) ?? []) {
    const href = safeAddress(url);
    if (href === undefined) continue;
    if (index > at) pieces.push({ kind: 'text', text: text.slice(at, index) });
    pieces.push({ kind: 'link', text: text.slice(index, lastIndex), href });
    at = lastIndex;
  }
  return at < text.length ? [...pieces, { kind: 'text', text: text.slice(at) }] : pieces;
}

/** The paragraphs of a text, each with its lines. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text.split(/\n{2,}/).map((paragraph) => paragraph.split('\n'));
}

/** How many links a text holds. */
export function countLinks(text: string): number {
  return piecesOf(text).filter(({ kind }) => kind === 'link').length;
}

/**
 * A comment as HTML that holds `p`, `br` and `a` and nothing else: everything that was written is text. Links do not vouch for
 * where they lead (`ugc`, `nofollow`) and hand nothing over to it (`noopener`).
 */
export function commentHtml(text: string): string {
  if (text === '') return '';
  return paragraphsOf(text)
    .map((lines) => `<p>${lines.map(lineHtml).join('<br>')}</p>`)
    .join('');
}

function lineHtml(line: string): string {
  return piecesOf(line)
    .map((piece) =>
      piece.kind === 'text'
        ? escaped(piece.text)
        : `<a href="${escaped(piece.href)}" rel="nofollow ugc noopener">${escaped(piece.text)}</a>`,
    )
    .join('');
}

/** An address of the web; undefined where it is none or would deceive: `https://bank.example@elsewhere.example`. */
function safeAddress(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, username, password, hostname, href } = new URL(written);
  const isSafe = SCHEMES.includes(protocol) && username === '' && password === '' && hostname !== '';
  return isSafe ? href : undefined;
}
