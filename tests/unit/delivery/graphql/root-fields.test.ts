import { parse } from './graphql-package';
import { rootFieldsOf } from '../../../../src/delivery/graphql/responses/root-fields';
import type { Selection } from '../../../../src/platform/access/graphql/selection';

function rootFields(query: string): readonly string[] {
  const definitions = parse(query).definitions as Selection[];
  const [operation] = definitions;
  const fragments = new Map(definitions.map((part) => [part.name?.value ?? '', part]));
  return rootFieldsOf(operation as Selection, fragments);
}

it.each([
  ['{ story(slug: "a") { headline } }', ['story']],
  ['{ one: story(slug: "a") { headline } __typename }', ['story', '__typename']],
  ['{ ... on Query { articles { slug } } story(slug: "a") { slug } }', ['articles', 'story']],
  ['{ ... { articles { slug } } }', ['articles']],
  [
    'query one { ...all } fragment all on Query { search { next } ...more } fragment more on Query { people { name } }',
    ['search', 'people'],
  ],
])('%s', (query, fields) => {
  expect(rootFields(query)).toEqual(fields);
});
