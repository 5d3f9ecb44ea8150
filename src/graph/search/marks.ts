/** Signs for private use, which no text has: where a marked word begins and where it ends. */
export const BEGIN = '\uE000';
export const END = '\uE001';

/** A piece of a node's text as it is, and as `ts_headline` marked it. */
export interface Marked {
  readonly text: string;
  readonly marked: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that is safe to show: the text escaped, found words in `<mark>`. Undefined where nothing was found. */
export function highlightOf(piece: Marked): string | undefined {
  return htmlOf(withOwnLetters(piece));
}

/**
 * The same of an excerpt, which may begin and end within words: these are left out.
 * @param isStart Whether the text begins here.
 * @param isEnd Whether it ends here.
 */
export function excerptOf(piece: Marked, isStart: boolean, isEnd: boolean): string | undefined {
  let text = withOwnLetters(piece);
  if (!isStart) text = text.replace(/^[^\s\uE000]*\s+/, '');
  if (!isEnd) text = text.replace(/\s+[^\s\uE001]*$/, '');
  const html = htmlOf(text.replaceAll(/\s+/g, ' ').trim());
  return html && `${isStart ? '' : '… '}${html}${isEnd ? '' : ' …'}`;
}

/** Words were looked for without the dots of ё: puts the text's own letters between the marks. */
function withOwnLetters({ text, marked }: Marked): string {
  if (marked.replaceAll(/[\uE000\uE001]/g, '').length !== text.length) return marked;
  let place = 0;
  return marked.replaceAll(/[^\uE000\uE001]+/g, (piece) => {
    place += piece.length;
    return text.slice(place - piece.length, place);
  });
}

function htmlOf(text: string): string | undefined {
  if (!text.includes(BEGIN)) return undefined;
  const escaped = text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  const open = (escaped.match(/\uE000/g) ?? []).length - (escaped.match(/\uE001/g) ?? []).length;
  return (escaped + END.repeat(Math.max(0, open))).replaceAll(BEGIN, '<mark>').replaceAll(END, '</mark>');
}
