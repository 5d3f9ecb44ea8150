import { stageOn } from '../../../content/period';
import type { DocumentNode, StageEntry } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { day } from '../words/dates';
import { wordFor } from '../words/words';
import { pageAddress, recordAddress } from './addresses';
import { inARow, nameLinks, otherLanguage, unpublishedMark } from './names';
import { facts } from './parts';
import type { View } from './view';

/** A document's title as a link to its page. */
export function documentLink(view: View, document: DocumentNode): Html {
  const address = recordAddress(document, view.locale);
  return html`<a href="${address}" ${otherLanguage(view, document.id)}>${document.title}</a>`;
}

/** The kind of a document with its date, as far as it is known: "Letter, 12 February 2024". */
export function documentKicker({ words }: View, { kind, date }: DocumentNode): Html {
  return html`<p class="kicker">
    ${wordFor(words.documentKind, kind)} ${date && html`<span class="on">${day(date, words)}</span>`}
  </p>`;
}

/** A warning where the newsroom has only read about the document. */
export function existenceNote({ words }: View, { existence }: DocumentNode): Content {
  return existence === 'reported' ? html`<p class="caution">${words.reportedOnly}</p>` : '';
}

/** Who wrote to whom, in answer to what and about what. */
export function correspondenceFacts(
  view: View,
  document: DocumentNode,
): readonly (readonly [string, Content])[] {
  const { words, nodes } = view;
  const from = [
    ...nameLinks(view, 'person', document.authors),
    ...nameLinks(view, 'organization', document.authorOrganizations),
  ];
  const to = [
    ...nameLinks(view, 'person', document.addressees),
    ...nameLinks(view, 'organization', document.addresseeOrganizations),
  ];
  const answered = nodes.one('document', document.inReplyTo);
  const concerns = nodes.many('document', document.concerns);
  return [
    [words.from, inARow(from)],
    [words.to, inARow(to)],
    [words.inReplyTo, answered && datedLink(view, answered)],
    [words.concerns, inARow(concerns.map((other) => documentLink(view, other)))],
    [words.publishedVia, madePublic(view, document)],
  ];
}

function datedLink(view: View, document: DocumentNode): Html {
  const { date } = document;
  return html`${documentLink(view, document)}
  ${date && html`<span class="on">${day(date, view.words)}</span>`}`;
}

/** "on Facebook, by his press secretary": where it was made public and by whom. */
function madePublic(
  view: View,
  { publishedVia, publishedBy, publishedByOrganization }: DocumentNode,
): Content {
  const { words } = view;
  const [organization] = nameLinks(
    view,
    'organization',
    publishedByOrganization ? [publishedByOrganization] : [],
  );
  const by = [publishedBy, organization].filter(Boolean);
  return inARow([
    ...(publishedVia ? [`${words.via} ${publishedVia}`] : []),
    ...(by.length > 0 ? [html`${words.publishedBy} ${inARow(by)}`] : []),
  ]);
}

/** A stage with who took it and when. */
export function stageText(view: View, { stage, date, body }: StageEntry): Html {
  const { words } = view;
  const where = nameLinks(view, 'organization', body ? [body] : []);
  return html`${inARow([wordFor(words.stageName, stage), ...where])}
  ${date && html`<span class="on">${day(date, words)}</span>`}`;
}

/** A document as it stands in a story: the correspondence, and the stage that it was in on the story's day. */
export function documentEntry(view: View, document: DocumentNode, onDay: string | undefined): Html {
  const { words, locale } = view;
  const stage = onDay === undefined ? undefined : stageOn(document.stages ?? [], onDay);
  const isLetter = Boolean(document.inReplyTo) || document.kind === 'letter';
  return html`<article class="document" id="d-${document.id}">
    ${documentKicker(view, document)}
    <h3>${documentLink(view, document)} ${unpublishedMark(view, document.id)}</h3>
    ${facts([...correspondenceFacts(view, document), [words.stageOnDay, stage && stageText(view, stage)]])}
    ${document.summary && html`<p>${document.summary}</p>`} ${existenceNote(view, document)}
    ${
      isLetter && document.slug
        ? html`<p class="onward">
            <a href="${pageAddress(`/threads/${encodeURIComponent(document.slug)}`, locale)}"
              >${words.thread}</a
            >
          </p>`
        : ''
    }
  </article>`;
}

/** A document in a list. */
export function documentEntryShort(view: View, document: DocumentNode): Html {
  return html`<article class="document">
    ${documentKicker(view, document)}
    <h3>${documentLink(view, document)}</h3>
    ${facts(correspondenceFacts(view, document))} ${document.summary && html`<p>${document.summary}</p>`}
    ${existenceNote(view, document)}
  </article>`;
}
