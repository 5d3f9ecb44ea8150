import type { RecordType } from '../../content/save-rules';
import type { GraphReader } from '../read/reader';
import { likenessOf } from './likeness';
import { spellingsOf, type Words } from './words';

/** A record that is called as the query says, or nearly so. */
export interface Namesake {
  readonly id: string;
  /** From 0 to 1; 1 is the very name. */
  readonly likeness: number;
}

/** A name that may be meant. */
export interface NameRow {
  /** The spelling of the query with which it was found, folded as the name is. */
  readonly asked: string;
  readonly id: string;
  readonly type: RecordType;
  readonly folded: string;
}

const MOST_NAMESAKES = 10;

/** Those that are so much less like the query than the best are not meant. */
const NEARLY_AS_GOOD = 0.1;

const COLUMNS = 'n.id, n.type, n.folded';

/** The nearest of names by trigrams. The inner limit bounds the cost of syllables that thousands are called by. */
function similar(types: string, nearness: string): string {
  return `(select * from (select ${COLUMNS} from graph.name n where n.folded %> s.word and n.type in (${types})
    and graph.is_spelt_like(s.word, n.folded) and not s.is_empty limit 500) as n order by ${nearness}, n.id limit 50)`;
}

/** $1 spellings, $2 configuration, $3 text. A query of nothing but stop words means a name only if it is one. */
const NAMES = `with spelled as materialized (
    select distinct lower(unaccent(spelling)) as word, numnode(websearch_to_tsquery($2::regconfig, $3)) = 0 as is_empty
    from unnest($1::text[]) as spelling)
  select s.word as asked, ${COLUMNS} from spelled s cross join lateral (
    (select ${COLUMNS} from graph.name n where n.folded = s.word order by n.id limit 50)
    union all ${similar(`'person', 'country', 'organization', 'category'`, 'n.folded <->> s.word')}
    union all ${similar(`'document', 'event'`, 'n.folded <-> s.word')}) as n`;

/** The records that a whole query names, however it is spelt, the best first. */
export async function findNamesakes(
  reader: GraphReader,
  query: string,
  { configuration, text }: Words,
): Promise<readonly Namesake[]> {
  const spellings = spellingsOf(query);
  if (spellings.length === 0) return [];
  const rows = await reader.read<NameRow>('search-names', NAMES, [spellings, configuration, text]);
  return namesakesOf(rows);
}

/** Chooses who is meant: whose likeness is near that of the best. */
export function namesakesOf(rows: readonly NameRow[]): readonly Namesake[] {
  const best = new Map<string, number>();
  for (const { asked, id, type, folded } of rows) {
    best.set(id, Math.max(best.get(id) ?? 0, likenessOf(asked, folded, type)));
  }
  const found = [...best].map(([id, likeness]) => ({ id, likeness })).sort(byLikeness);
  const least = (found[0]?.likeness ?? 0) - NEARLY_AS_GOOD;
  return found.filter(({ likeness }) => likeness > 0 && likeness >= least).slice(0, MOST_NAMESAKES);
}

function byLikeness(one: Namesake, other: Namesake): number {
  return other.likeness - one.likeness || (one.id < other.id ? -1 : 1);
}
