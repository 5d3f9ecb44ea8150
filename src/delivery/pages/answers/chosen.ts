import type { LocaleCode } from '../../../content/content-types';
import type { FilterType } from '../../../graph/read/filters';
import { readNode } from '../../../graph/read/node';
import type { GraphReader } from '../../../graph/read/reader';
import type { RecordNode } from '../../formats/public-nodes';
import type { ReadRequest } from '../../serving/answer';
import { titleOf } from '../view/heads';
import type { Chosen } from '../view/timeline';

/** The records to which a request narrows a list, by their names; by an old slug it stands for itself. */
export async function chosenOf(
  reader: GraphReader,
  { query }: Pick<ReadRequest, 'query'>,
  types: readonly FilterType[],
  locale: LocaleCode,
): Promise<readonly Chosen[]> {
  const given = types.filter((type) => typeof query[type] === 'string');
  return Promise.all(
    given.map(async (type) => {
      const slug = String(query[type]);
      const node = await readNode(reader, type, slug, locale);
      return {
        parameter: type,
        slug,
        name: node === undefined ? slug : titleOf(JSON.parse(node.body) as RecordNode),
      };
    }),
  );
}

/** Fields of a form that were left empty ask for nothing. */
export function withoutEmpty(query: ReadRequest['query']): ReadRequest['query'] {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** The texts of a query. */
export function textsOf(query: ReadRequest['query']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
