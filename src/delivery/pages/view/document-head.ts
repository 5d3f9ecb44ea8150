import type { DocumentNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { wordFor } from '../words/words';
import { pageAddress } from './addresses';
import { correspondenceFacts, documentKicker, existenceNote, stageText } from './documents';
import { flag, inARow, nameLink, otherLanguage, unpublishedMark } from './names';
import { facts, list, paragraphs, section } from './parts';
import { outward, sourceList } from './sources';
import type { View } from './view';

/** A letter, bill or report as the page of it begins. */
export function documentHead(view: View, document: DocumentNode): Html {
  const { words, nodes, locale } = view;
  const countries = nodes
    .many('country', document.countries)
    .map((country) => html`${flag(country)}${nameLink(view, 'country', country)}`);
  return html`${documentKicker(view, document)}
    <h1 ${otherLanguage(view, document.id)}>${document.title} ${unpublishedMark(view, document.id)}</h1>
    ${existenceNote(view, document)}
    ${facts([
      [words.number, document.number],
      ...correspondenceFacts(view, document),
      [words.countries, inARow(countries)],
      [words.stages, stageList(view, document)],
      [words.original, outward(document.sourceUrl, document.sourceUrl)],
      [words.archived, outward(document.archivedUrl, document.archivedUrl)],
      [words.files, fileList(view, document)],
      [
        words.names,
        inARow(
          (document.names ?? []).map(({ text, language }) => html`<span lang="${language}">${text}</span>`),
        ),
      ],
    ])}
    ${
      document.slug
        ? html`<p class="onward">
            <a href="${pageAddress(`/threads/${encodeURIComponent(document.slug)}`, locale)}"
              >${words.thread}</a
            >
          </p>`
        : ''
    }
    ${paragraphs(document.summary)} ${section('text', words.fullText, textOf(document))}
    ${section('sources', words.sources, sourceList(view, document.sources))}`;
}

function stageList(view: View, { stages }: DocumentNode): Content {
  return list(
    'stages',
    (stages ?? []).map((stage) => stageText(view, stage)),
  );
}

function textOf({ text, language }: DocumentNode): Content {
  return text ? html`<div class="document-text" lang="${language ?? ''}">${text}</div>` : '';
}

function fileList({ nodes, words }: View, { files, kind }: DocumentNode): Content {
  const shown = nodes.many('file', files);
  return list(
    'files',
    shown.map((file, index) =>
      outward(file.url, file.caption || `${wordFor(words.documentKind, kind)} ${index + 1}`),
    ),
  );
}
