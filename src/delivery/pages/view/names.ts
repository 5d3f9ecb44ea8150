import type { RecordType } from '../../../content/save-rules';
import { positionsOn } from '../../../content/period';
import type { CountryNode, NodeReference, PersonNode, PositionEntry } from '../../formats/public-nodes';
import { html, joined, type Content, type Html } from '../html/html';
import { recordAddress } from './addresses';
import type { View } from './view';

interface Named {
  readonly id: string;
  readonly slug: string | null;
  readonly name: string;
}

/** The language of what a record is called or says, where it is another than the page's. */
export function otherLanguage({ fallback }: View, id: string): Content {
  const language = fallback?.get(id);
  return language === undefined ? '' : html`lang="${language}"`;
}

/** A record's name as a link to its page. */
export function nameLink(view: View, type: RecordType, record: Named): Html {
  const address = recordAddress({ ...record, type }, view.locale);
  return html`<a href="${address}" ${otherLanguage(view, record.id)}>${record.name}</a>`;
}

/** The names of the records that references mean, as links. */
export function nameLinks(
  view: View,
  type: 'person' | 'organization' | 'country' | 'category',
  references: readonly NodeReference[] | null | undefined,
): readonly Html[] {
  return view.nodes.many(type, references).map((record) => nameLink(view, type, record));
}

/** A list in a sentence; nothing where it is empty. */
export function inARow(items: readonly Content[]): Content {
  return items.length === 0 ? '' : joined(items, ', ');
}

/** The flag of a country beside its name, for who sees it. */
export function flag({ alpha2 }: Pick<CountryNode, 'alpha2'>): Content {
  if (!alpha2 || !/^[A-Z]{2}$/.test(alpha2)) return '';
  const letters = [...alpha2].map((letter) => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0)));
  return html`<span class="flag" aria-hidden="true">${letters.join('')}</span> `;
}

/** "Secretary of State, U.S. Department of State": a post with where it is held. */
export function positionText({ nodes }: View, { title, organization, country }: PositionEntry): string {
  const where = nodes.one('organization', organization)?.name ?? nodes.one('country', country)?.name;
  return [title, where].filter(Boolean).join(', ');
}

/** The posts that somebody held on a day; without a day those that have not ended. */
export function positionsText(view: View, { positions }: PersonNode, day: string | undefined): string {
  const held =
    day === undefined ? (positions ?? []).filter(({ to }) => to === null) : positionsOn(positions ?? [], day);
  return held.map((position) => positionText(view, position)).join('; ');
}

/** A mark for what the public cannot see yet; only previews have it. */
export function unpublishedMark({ unpublished, words }: View, id: string): Content {
  return unpublished?.has(id) ? html`<span class="mark unpublished">${words.unpublished}</span>` : '';
}
