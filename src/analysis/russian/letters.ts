/** A word as most texts write it: `ё` as `е`. Most words have none, and replacing costs more than looking. */
export function withoutYo(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}
