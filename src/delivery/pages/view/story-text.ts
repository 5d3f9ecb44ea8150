import type { StatementNode } from '../../formats/public-nodes';
import { html, sanitised, type Html } from '../html/html';
import { statementCredit } from './statements';
import type { View } from './view';

/** Quotations in a text that are records: the projection gives them this one attribute and no other. */
const QUOTATION = /<blockquote data-statement="([^"]*)">([\s\S]*?)<\/blockquote>/g;

/** A story's text with who said it under each quotation, and the ids of the statements that stand in it. */
export interface StoryText {
  readonly markup: Html;
  readonly quoted: ReadonlySet<string>;
}

/**
 * An article's HTML as the published graph has it, held against a closed list of tags there.
 * @param statements The story's statements.
 */
export function storyText(view: View, text: string, statements: readonly StatementNode[]): StoryText {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const quoted = new Set<string>();
  const markup = withoutTopHeadings(text).replaceAll(QUOTATION, (whole, id: string, words: string) => {
    const statement = byId.get(id);
    if (statement === undefined) return whole;
    quoted.add(id);
    const credit = html`<figcaption>${statementCredit(view, statement)}</figcaption>`;
    return `<figure class="statement quoted" id="s-${encodeURIComponent(id)}"><blockquote>${words}</blockquote>${credit.toString()}</figure>`;
  });
  return { markup: sanitised(markup), quoted };
}

/** The headline is the page's one first heading. */
function withoutTopHeadings(text: string): string {
  return text.replaceAll('<h1>', '<h2>').replaceAll('</h1>', '</h2>');
}
