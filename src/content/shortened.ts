/** Cuts by characters as readers count them, so that an emoji or a Cyrillic letter is never halved; an ellipsis says so. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
