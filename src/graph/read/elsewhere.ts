import { LOCALES, type LocaleCode } from '../../content/content-types';
import type { RecordType } from '../../content/save-rules';
import type { GraphReader } from './reader';

/** Where a record is to be found that a slug does not lead to. */
export type Elsewhere =
  /** Under another slug now, or in this language. */
  | { readonly outcome: 'moved'; readonly slug: string }
  /** In other languages only. */
  | { readonly outcome: 'other-languages'; readonly availableLocales: readonly string[] }
  | { readonly outcome: 'unknown' };

/**
 * Whom the slug meant or means, the likeliest first: who had it in the asked language and was renamed, who had it there and is
 * public in other languages only, who has it in another language, and who had it there. Of records that are not public any
 * more nothing is known. $1 slug, $2 type, $3 language, $4 the other languages.
 */
const ELSEWHERE = `with meant as (
    select id, locale, 0 as age from graph.redirect where slug = $1 and type = $2 and locale = $3
    union all select id, locale, 1 from graph.withdrawal where slug = $1 and type = $2 and locale = $3
    union all select id, locale, 2 from graph.node where slug = $1 and type = $2
    union all select id, locale, 3 from graph.redirect where slug = $1 and type = $2 and locale = any($4::text[])
    union all select id, locale, 4 from graph.withdrawal where slug = $1 and type = $2 and locale = any($4::text[])),
  known as (select * from meant m where exists (select 1 from graph.node n where n.id = m.id)),
  likeliest as (select id, min(locale) as locale from known where age = (select min(age) from known) group by id)
  select n.locale, n.slug from likeliest l join graph.node n on n.id = l.id order by l.locale, l.id, n.locale`;

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
    LOCALES.map(({ code }) => code).filter((code) => code !== locale),
  ]);
  const here = rows.find((row) => row.locale === locale);
  if (here?.slug) return { outcome: 'moved', slug: here.slug };
  if (rows.length === 0) return { outcome: 'unknown' };
  const languages = new Set(rows.map((row) => row.locale));
  return { outcome: 'other-languages', availableLocales: [...languages].sort() };
}
