import { SECTIONS, type Section } from '../../../graph/project/projection';
import type { RecordNode } from '../../formats/public-nodes';
import { html, type Content, type Html } from '../html/html';
import { pageAddress, recordPath } from './addresses';
import { anyCard, type AnyCard } from './cards';
import { recordHead } from './heads';
import { section } from './parts';
import type { View } from './view';

/** The first page of one section of a dossier. */
export interface DossierSection {
  readonly count: number;
  readonly data: readonly AnyCard[];
  readonly next: string | null;
}

export type DossierSections = Readonly<Partial<Record<Section, DossierSection>>>;

/** A record that has a dossier for a page. */
export type Subject = Exclude<RecordNode, { type: 'article' }>;

/** A record with everything that leads to it. */
export function dossierMain(view: View, record: Subject, sections: DossierSections): Html {
  const { words, locale } = view;
  return html`<article class="dossier">
    <header class="page-head">${recordHead(view, record)}</header>
    ${record.type === 'statement' ? '' : timelineLink(view, record)}
    ${SECTIONS.map((name) => {
      const found = sections[name];
      if (found === undefined || found.count === 0) return '';
      const more = pageAddress(`${recordPath(record)}/${name}`, locale, { after: found.next ?? undefined });
      const content = html`${found.data.map((card) => anyCard(view, card))}
      ${found.next && html`<p class="pages"><a href="${more}">${words.more} (${found.count})</a></p>`}`;
      return section(name, words.section[name], content);
    })}
  </article>`;
}

const IN_TIMELINE = ['person', 'country', 'organization', 'document'];

function timelineLink({ words, locale }: View, record: Subject): Content {
  if (!IN_TIMELINE.includes(record.type) || record.slug === null) return '';
  return html`<p class="onward">
    <a href="${pageAddress('/timeline', locale, { [record.type]: record.slug })}">${words.timeline}</a>
  </p>`;
}
