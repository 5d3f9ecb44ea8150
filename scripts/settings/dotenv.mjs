// @ts-check

// A name, an equals sign, and a value in one of three quotes or up to the end of the line or a comment.
const assignment =
  /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*("(?:\\[\s\S]|[^"\\])*"|'[^']*'|`[^`]*`|[^\r\n#]*)/gm;

/**
 * Reads the text of a .env file. It follows the rules of the dotenv package, which Strapi uses on the
 * same file: the last of two lines wins, `#` begins a comment outside quotes, `\n` counts inside double
 * quotes. Needed here because it must work before anything is installed.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseDotenv(text) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const [, name = '', raw = ''] of text.matchAll(assignment)) values[name] = plainValue(raw.trim());
  return values;
}

/** @param {string} raw */
function plainValue(raw) {
  const quote = raw[0] ?? '';
  if (raw.length < 2 || !`"'\``.includes(quote) || !raw.endsWith(quote)) return raw;
  const inner = raw.slice(1, -1);
  return quote === '"' ? inner.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : inner;
}
