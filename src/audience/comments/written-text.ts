import { countLinks } from '../../content/comments/comment-html';
import { LONGEST_COMMENT, MOST_LINES, MOST_LINKS } from '../../content/comments/reader-fields';

const MOST_MARKS = 4;

/** Turn the direction of writing around, so that a line reads other than it is (Unicode Technical Report 36). */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Take no room: words that look alike and are not, and words that no list finds. */
const INVISIBLE =
  /\u00ad|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180e]|\u200b|[\u2060-\u2064]|[\u206a-\u206f]|\u3164|\ufeff|\uffa0|[\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Control characters but the end of a line and the tabulator. */
// eslint-disable-next-line no-control-regex -- finding control characters is what this expression is for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
/** They join and part letters where the script needs it, and pictures into one. */
const JOINER_IN_PLACE =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{M}])[\u200c\u200d](?=[\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}])/gu;
const JOINERS = /[\u200c\u200d]/gu;

/**
 * A comment's text as it is kept: in composed letters (NFC), without what nobody sees, with a line's end as `\n`, no more than
 * one empty line in a row, and letters that do not climb over the lines above.
 */
export function tidied(written: string): string {
  return withJoiners(written.replace(/\p{Cs}/gu, '').normalize('NFC'))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(DIRECTIONS, '')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(/[\p{Zs}\t]/gu, ' ')
    .replace(new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu'), '$1')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Keeps joiners where they belong; a private-use sign holds their place meanwhile. */
function withJoiners(text: string): string {
  const free = text.replace(/[\ue000\ue001]/g, '');
  const held = free.replace(JOINER_IN_PLACE, (sign) => (sign === '\u200d' ? '\ue001' : '\ue000'));
  return held
    .replace(JOINERS, '')
    .replace(/\ue001/g, '\u200d')
    .replace(/\ue000/g, '\u200c');
}

/** What is wrong with a tidied text, in words for its author; undefined where nothing is. */
export function faultOf(text: string): string | undefined {
  const length = [...text].length;
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return 'A comment says something';
  if (length > LONGEST_COMMENT)
    return `A comment has at most ${LONGEST_COMMENT} characters, this has ${length}`;
  if (text.split('\n').length > MOST_LINES) return `A comment has at most ${MOST_LINES} lines`;
  if (countLinks(text) > MOST_LINKS) return `A comment has at most ${MOST_LINKS} links`;
  return undefined;
}
