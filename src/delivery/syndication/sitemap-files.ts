import { LOCALES } from '../../content/content-types';
import type { GraphReader } from '../../graph/read/reader';
import {
  readSitemapFiles,
  readSitemapPlace,
  readSitemapRows,
  SITEMAP_BEGINNING,
  type SitemapPlace,
  type SitemapRow,
} from '../../graph/read/sitemap';
import { publicUrl } from '../answers/compose';
import { SITEMAP_END, SITEMAP_START, sitemapEntry, sitemapIndexOf } from '../formats/sitemaps/sitemap';
import { siteOf } from '../pages/site';
import { pathWith } from '../pages/view/addresses';
import { everywhere, type Site } from '../pages/view/frame';

/**
 * How many records one sitemap has. The protocol allows 50,000 addresses and 50 MB: with two languages beside it and a
 * picture an entry may take 2 kB.
 */
const RECORDS_PER_FILE = 25_000;
const RECORDS_AT_ONCE = 1000;
/** Where no record can be any more, because PostgreSQL counts no further in this query. */
const MOST_FILES = Math.floor(2_147_483_647 / RECORDS_PER_FILE);

/** `GET /sitemap.xml`: where the sitemaps are; the first is always there. */
export async function sitemapIndex(reader: GraphReader): Promise<string> {
  const moments = await readSitemapFiles(reader, RECORDS_PER_FILE);
  const files = (moments.length === 0 ? [undefined] : moments).map((updatedMs, index) => ({
    url: `${publicUrl()}/sitemap-${index + 1}.xml`,
    updated: updatedMs === undefined ? undefined : new Date(updatedMs),
  }));
  return sitemapIndexOf(files);
}

/** `GET /sitemap-:n.xml` in pieces, of which only one is in memory at a time; undefined where there is no such sitemap. */
export async function sitemapFile(
  reader: GraphReader,
  file: number,
): Promise<AsyncGenerator<string> | undefined> {
  if (file > MOST_FILES) return undefined;
  const after =
    file === 1 ? SITEMAP_BEGINNING : await readSitemapPlace(reader, (file - 1) * RECORDS_PER_FILE - 1);
  if (after === undefined) return undefined;
  const first = await readSitemapRows(reader, after, RECORDS_AT_ONCE);
  if (first.length === 0 && file > 1) return undefined;
  return pieces(reader, file, first);
}

async function* pieces(
  reader: GraphReader,
  file: number,
  first: readonly SitemapRow[],
): AsyncGenerator<string> {
  yield SITEMAP_START + (file === 1 ? frontPages() : '');
  const site = siteOf();
  let rows = first;
  for (let read = 0; rows.length > 0;) {
    yield rows.map((row) => entryOf(site, row)).join('');
    read += rows.length;
    const limit = Math.min(RECORDS_AT_ONCE, RECORDS_PER_FILE - read);
    const last: SitemapPlace | undefined = rows.at(-1);
    rows = last === undefined || limit === 0 ? [] : await readSitemapRows(reader, last, limit);
  }
  yield SITEMAP_END;
}

function frontPages(): string {
  const { url } = siteOf();
  const languages = everywhere('/').map(({ locale, path }) => ({ language: locale, url: url + path }));
  return LOCALES.map(({ code }) => sitemapEntry({ url: url + pathWith('/', code), languages })).join('');
}

function entryOf(site: Site, { id, type, slug, locale, updated_ms, image, languages }: SitemapRow): string {
  const address = (one: Pick<SitemapRow, 'slug' | 'locale'>) =>
    site.addressOf({ type, id, slug: one.slug }, one.locale);
  return sitemapEntry({
    url: address({ slug, locale }),
    updated: new Date(updated_ms),
    imageUrl: image === null ? undefined : image.startsWith('/') ? publicUrl() + image : image,
    languages: languages.map((one) => ({ language: one.locale, url: address(one) })),
  });
}
