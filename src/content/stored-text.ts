/** Characters that no newsroom text holds and PostgreSQL or XML cannot: C0 controls but tab and line ends, and DEL. */
// eslint-disable-next-line no-control-regex -- finding control characters is what this expression is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Half of a character that UTF-16 writes in two, which JSON's escapes can leave alone; UTF-8 has no form for it. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** So many characters before a fault tell an editor where it is. */
const CONTEXT = 20;

/**
 * What is wrong with a text that is to be stored, in words that show where, because it cannot be seen; undefined where nothing
 * is. What one door takes the other must take too: what was saved in the panel is exported, and brought in again.
 */
export function storedTextFault(text: string): string | undefined {
  const control = CONTROL.exec(text);
  if (control)
    return `A control character (${codeOf(control[0])}) is not allowed${placeOf(text, control.index)}`;
  const half = HALF_CHARACTER.exec(text);
  return half ? `Half of a character (a lone surrogate)${placeOf(text, half.index)}` : undefined;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function placeOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - CONTEXT), at).replace(/\p{Surrogate}/gu, '');
  return before.trim() === '' ? '' : `, after "${before}"`;
}
