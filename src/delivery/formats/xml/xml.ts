import { escaped } from '../../../content/escaped';

/** Markup of XML that is well-formed: only `element` makes it, and whatever else it is given is text and is escaped. */
export class Xml {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  static element(name: string, attributes: XmlAttributes, content: readonly XmlContent[]): Xml {
    if (!NAME.test(name)) throw new Error(`"${name}" is no name of an element`);
    const start = `<${name}${attributesOf(attributes)}`;
    const inner = content.map(markupOf).join('');
    return new Xml(inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`);
  }
}

/** What an element holds; nothing is written for nothing. */
export type XmlContent = string | Xml | null | undefined | readonly XmlContent[];

/** Attributes by their names; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

const NAME = /^[A-Za-z][\w-]*(?::[A-Za-z][\w-]*)?$/;

/** The first line of every file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An element with attributes and what is in it. */
export function element(name: string, attributes: XmlAttributes, ...content: readonly XmlContent[]): Xml {
  return Xml.element(name, attributes, content);
}

/** An element that holds a text alone; undefined where there is none. */
export function textElement(name: string, text: string | null | undefined): Xml | undefined {
  return text ? element(name, {}, text) : undefined;
}

/** A whole file. */
export function xmlDocument(root: Xml): string {
  return `${XML_DECLARATION}${root.toString()}\n`;
}

function attributesOf(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      if (!NAME.test(name)) throw new Error(`"${name}" is no name of an attribute`);
      return ` ${name}="${escapedXml(String(value))}"`;
    })
    .join('');
}

function markupOf(content: XmlContent): string {
  if (content === null || content === undefined) return '';
  if (content instanceof Xml) return content.toString();
  return typeof content === 'string' ? escapedXml(content) : content.map(markupOf).join('');
}

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets), halves of characters among it; no escape makes it one. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A carriage return as it stands would be read as the end of a line (https://www.w3.org/TR/xml/#sec-line-ends). */
function escapedXml(text: string): string {
  return escaped(text.replaceAll(FORBIDDEN, '')).replaceAll('\r', '&#13;');
}
