import type { FigureEntry, FileNode } from '../../formats/public-nodes';
import { Address, html, type Content } from '../html/html';
import type { Words } from '../words/words';

/** How much room a picture has, for the browser to choose a size. */
const SIZES = { wide: '(min-width: 64rem) 60rem, 100vw', card: '(min-width: 40rem) 22rem, 100vw' } as const;

export interface PictureOptions {
  readonly alt: string | null;
  readonly room: keyof typeof SIZES;
  /** The picture that readers see first must not wait. */
  readonly isFirst?: boolean;
}

/** A picture of the media library in the size that fits; nothing where it is none. */
export function picture(file: FileNode | undefined, { alt, room, isFirst }: PictureOptions): Content {
  const source = Address.external(file?.url);
  if (file === undefined || source === undefined || !(file.mime ?? 'image/').startsWith('image/')) return '';
  const sizes = sourcesOf(file);
  return html`<img
    src="${source}"
    alt="${alt ?? file.alternativeText ?? ''}"
    ${sizes === '' ? '' : html`srcset="${sizes}" sizes="${SIZES[room]}"`}
    ${file.width && file.height ? html`width="${file.width}" height="${file.height}"` : ''}
    ${isFirst ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`}
  />`;
}

/** The sizes that there are, for `srcset`; an address that would break the list is left out. */
function sourcesOf({ url, width, formats }: FileNode): string {
  return [...Object.values(formats ?? {}), { url, width }]
    .filter((one) => one.width && Address.external(one.url) && !/[\s,]/.test(one.url))
    .map((one) => `${one.url} ${one.width}w`)
    .join(', ');
}

/** The cover of a story with its caption and credit. */
export function coverFigure(cover: FigureEntry | null, image: FileNode | undefined, words: Words): Content {
  if (cover === null || image === undefined) return '';
  const shown = picture(image, { alt: cover.alt, room: 'wide', isFirst: true });
  const { caption, credit } = cover;
  return html`<figure class="cover">
    ${shown}
    ${
      caption || credit
        ? html`<figcaption>
            ${caption} ${credit && html`<span class="credit">${words.credit}: ${credit}</span>`}
          </figcaption>`
        : ''
    }
  </figure>`;
}
