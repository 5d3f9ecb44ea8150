import type { LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { GraphReader } from './reader';

/** Where a record is to be found that a slug does not lead to. */
export type Elsewhere =
  /** Under another slug now, or in this language. */
  | { readonly outcome: 'moved'; readonly slug: string }
  /** In other languages only. */
  | { readonly outcome: 'other-languages'; readonly availableLocales: readonly string[] }
  | { readonly outcome: 'unknown' };

/** Ids that the slug stands for in any language, the asked one first, or stood for before; what they are called now. */
const ELSEWHERE = `with meant as (
    (select id, 0 as age from graph.node where slug = $1 and type = $2 limit 1)
    union all (select id, 1 from graph.redirect where slug = $1 and type = $2 and locale = $3)
    union all (select id, 2 from graph.redirect where slug = $1 and type = $2 and locale <> $3 order by locale limit 1))
  select n.locale, n.slug from (select id from meant order by age limit 1) m join graph.node n on n.id = m.id order by n.locale`;

/** Looks for a record that nobody has under the slug in the language: renamed, or known in other languages only. */
export async function findElsewhere(
  reader: GraphReader,
  type: RecordType,
  slug: string,
  locale: LocaleCode,
): Promise<Elsewhere> {
  const rows = await reader.read<{ locale: string; slug: string | null }>('elsewhere', ELSEWHERE, [
    slug,
    type,
    locale,
  ]);
  const here = rows.find((row) => row.locale === locale);
  if (here?.slug) return { outcome: 'moved', slug: here.slug };
  if (rows.length === 0) return { outcome: 'unknown' };
  return { outcome: 'other-languages', availableLocales: rows.map((row) => row.locale) };
}
