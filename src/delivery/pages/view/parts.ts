import { html, isEmpty, type Content, type Html } from '../html/html';

/** A part of a page under a heading; nothing where it holds nothing. */
export function section(id: string, heading: string, content: Content, level: 2 | 3 = 2): Content {
  if (isEmpty(content)) return '';
  const title = level === 2 ? html`<h2 id="${id}">${heading}</h2>` : html`<h3 id="${id}">${heading}</h3>`;
  return html`<section class="part part-${id}" aria-labelledby="${id}">${title} ${content}</section>`;
}

/** A list; nothing where it is empty. */
export function list(className: string, items: readonly Content[]): Content {
  const shown = items.filter((item) => !isEmpty(item));
  if (shown.length === 0) return '';
  return html`<ul class="${className}">
    ${shown.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Facts by their names; those without a value are left out. */
export function facts(pairs: readonly (readonly [name: string, value: Content])[]): Content {
  const known = pairs.filter(([, value]) => !isEmpty(value));
  if (known.length === 0) return '';
  return html`<dl class="facts">
    ${known.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Text that was written in paragraphs. */
export function paragraphs(text: string | null | undefined): readonly Html[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p>${paragraph}</p>`);
}
