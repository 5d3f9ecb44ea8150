/** A piece of the stylesheet; named so that editors and formatters know what is in it. */
export function css(parts: TemplateStringsArray): string {
  return parts.raw.join('');
}
