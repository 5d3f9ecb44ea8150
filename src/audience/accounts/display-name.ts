const SHORTEST = 2;
const LONGEST = 40;

/** Letters of any language, digits, and between them one space, dot, dash, apostrophe or underscore; initials have their dot. */
const NAME = /^[\p{L}\p{N}]\p{M}*(?:(?:\. |[ ._'’-])?[\p{L}\p{N}]\p{M}*)*\.?$/u;

/** What is wrong with a name under which a reader wants to write; undefined where nothing is. An address is no name: it would be shown. */
export function nameFault(name: string): string | undefined {
  const length = [...name].length;
  if (length < SHORTEST || length > LONGEST) return `A name has ${SHORTEST} to ${LONGEST} characters`;
  if (name !== name.normalize('NFC')) return 'A name is written in composed letters';
  if (!NAME.test(name))
    return 'A name has letters and digits, and single spaces, dots, dashes or apostrophes between them';
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) =>
    script.test(name),
  );
  return scripts.length > 1 ? 'A name is written in one alphabet' : undefined;
}
