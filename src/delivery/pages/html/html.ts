import { escaped } from '../../../content/escaped';

/**
 * Markup that is safe to send. Only the functions of this file make it: whatever else is put into a template is text and is
 * escaped, so that nobody has to remember to do it.
 */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** For this room's own functions, which vouch for what they give. */
  static vouched(markup: string): Html {
    return new Html(markup);
  }
}

/** An address that may stand in a link: see `local` and `external`. */
export class Address {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  toString(): string {
    return this.#address;
  }

  /** An address on this server. */
  static local(path: string): Address {
    if (!/^\/(?!\/)/.test(path)) throw new Error(`"${path}" is no path on this server`);
    return new Address(path);
  }

  /** An address elsewhere that somebody typed in; undefined where it is none that a browser should follow. */
  static external(url: string | null | undefined): Address | undefined {
    if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
    return new Address(url);
  }

  /** A mailbox to which a reader writes, as `mailto:`; undefined where it is none. */
  static mailbox(url: string): Address | undefined {
    return /^mailto:[^\s@<>"]+@[^\s@<>"]+$/i.test(url) ? new Address(url) : undefined;
  }
}

/** What a template takes: text is escaped, lists are written one after the other, nothing is written for nothing. */
export type Content = string | number | Html | Address | null | undefined | false | readonly Content[];

/** What a value stands in for, by the text before it. */
type Place = 'text' | 'address';

const places = new WeakMap<TemplateStringsArray, readonly Place[]>();
const ADDRESS_BEFORE = /\s(?:href|src|action|srcset|content-url)="$/;
const UNQUOTED_BEFORE = /=$/;

/**
 * A template of markup: html`<p>${text}</p>`.
 * @throws Error where a value stands without quotes, or a link is given anything but an `Address`: mistakes of the template.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  const known = places.get(parts) ?? placesOf(parts);
  places.set(parts, known);
  let markup = parts[0] ?? '';
  values.forEach((value, index) => {
    if (known[index] === 'address' && !(value instanceof Address))
      throw new Error('A link in a template takes an Address');
    markup += markupOf(value) + (parts[index + 1] ?? '');
  });
  return Html.vouched(markup);
}

/** Markup that was made safe elsewhere: an article's text, held against a closed list of tags when it was projected. */
export function sanitised(markup: string): Html {
  return Html.vouched(markup);
}

/** Data for machines in the head; nothing in it can end the element. */
export function jsonScript(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return Html.vouched(`<script type="${escaped(type)}">${json}</script>`);
}

/** Several things with something between them. */
export function joined(items: readonly Content[], between: Content): Html {
  return html`${items.map((item, index) => (index === 0 ? item : [between, item]))}`;
}

/** True where there would be nothing to see. */
export function isEmpty(content: Content): boolean {
  return markupOf(content).trim() === '';
}

function placesOf(parts: TemplateStringsArray): readonly Place[] {
  return parts.slice(0, -1).map((part): Place => {
    if (UNQUOTED_BEFORE.test(part)) throw new Error(`A value stands without quotes after ${part.slice(-30)}`);
    return ADDRESS_BEFORE.test(part) ? 'address' : 'text';
  });
}

function markupOf(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Address)
    return escaped(String(value));
  return value.map(markupOf).join('');
}
