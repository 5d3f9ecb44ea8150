import type { EmbedEntry, SourceEntry } from '../../formats/public-nodes';
import { Address, html, type Content } from '../html/html';
import { day } from '../words/dates';
import { wordFor } from '../words/words';
import { inARow, nameLinks } from './names';
import { list } from './parts';
import type { View } from './view';

/** Text that leads elsewhere where the address is one that can be followed. */
export function outward(url: string | null | undefined, text: Content): Content {
  const address = Address.external(url);
  return address === undefined ? text : html`<a href="${address}" rel="noopener">${text}</a>`;
}

/** Who reported, quoted, confirmed or denied, where and when. */
export function sourceList(view: View, sources: readonly SourceEntry[] | null | undefined): Content {
  const { words } = view;
  const entry = ({ outlet, title, url, publishedOn, relation }: SourceEntry): Content => {
    const does = wordFor(words.relation, relation);
    const parts = [
      ...nameLinks(view, 'organization', outlet ? [outlet] : []),
      ...(title ? [outward(url, title)] : url ? [outward(url, url)] : []),
      ...(publishedOn ? [day(publishedOn, words)] : []),
    ];
    return html`${inARow(parts)} ${does && html`<span class="mark">${does}</span>`}`;
  };
  return list('sources', (sources ?? []).map(entry));
}

/** Media elsewhere as links: nothing of other sites is loaded into a page. */
export function embedList(embeds: readonly EmbedEntry[] | null | undefined): Content {
  return list(
    'embeds',
    (embeds ?? []).map(({ url, provider, caption }) =>
      url ? outward(url, [caption || url, provider && ` (${provider})`]) : '',
    ),
  );
}
