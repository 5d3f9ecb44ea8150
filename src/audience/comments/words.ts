import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../platform/database/rows';
import type { ListedWord } from './word-list';

export const MOST_WORDS = 2000;

/** The newsroom's list of words, in their order. */
export function readWords(strapi: Core.Strapi): Promise<readonly ListedWord[]> {
  return rowsOf<ListedWord>(strapi, 'select word, effect from audience.comment_word order by word');
}

const SAVE = `with given as (select * from unnest(?::text[], ?::text[]) as g (word, effect)),
  gone as (delete from audience.comment_word w where not exists (select 1 from given g where g.word = w.word))
  insert into audience.comment_word as held (word, effect, account) select word, effect, ?::int from given
  on conflict (word) do update set effect = excluded.effect, account = excluded.account, at = clock_timestamp()
    where held.effect <> excluded.effect`;

/**
 * Makes the list what is given; a word that stands twice has the last effect.
 * @param account The account of the panel that did it.
 */
export async function saveWords(
  strapi: Core.Strapi,
  words: readonly ListedWord[],
  account: number | null,
): Promise<void> {
  const last = [...new Map(words.map((one) => [one.word, one])).values()];
  await rowsOf(strapi, SAVE, [last.map(({ word }) => word), last.map(({ effect }) => effect), account]);
}
