import type { StatementNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { day } from '../words/dates';
import { wordFor } from '../words/words';
import { documentLink } from './documents';
import { inARow, nameLinks, otherLanguage, unpublishedMark } from './names';
import type { View } from './view';

/** Who said it, in which document and when; reports also say by whom they are. */
export function statementCredit(view: View, statement: StatementNode): Html {
  const { words, nodes } = view;
  const speakers = [
    ...nameLinks(view, 'person', statement.speakers),
    ...nameLinks(view, 'organization', statement.speakerOrganizations),
  ];
  const document = nodes.one('document', statement.document);
  const [reporter] = nameLinks(view, 'organization', statement.reportedBy ? [statement.reportedBy] : []);
  const parts: Content[] = [
    ...speakers,
    ...(document ? [documentLink(view, document)] : []),
    ...(statement.date ? [day(statement.date, words)] : []),
    ...(reporter ? [html`${words.reportedBy}: ${reporter}`] : []),
    ...(statement.attribution ? [statement.attribution] : []),
  ];
  return html`${inARow(parts)}`;
}

/** Something said, with its speaker. Words are in quotation marks only where they were said so. */
export function statementFigure(view: View, statement: StatementNode): Html {
  const isQuote = statement.kind === 'quote';
  const language = otherLanguage(view, statement.id);
  const label = isQuote
    ? ''
    : html`<p class="kicker">${wordFor(view.words.statementKind, statement.kind)}</p>`;
  return html`<figure class="statement ${isQuote ? 'quoted' : 'told'}" id="s-${statement.id}">
    ${label}
    ${
      isQuote
        ? html`<blockquote ${language}><p>${statement.text}</p></blockquote>`
        : html`<p class="words" ${language}>${statement.text}</p>`
    }
    <figcaption>${statementCredit(view, statement)} ${unpublishedMark(view, statement.id)}</figcaption>
  </figure>`;
}
