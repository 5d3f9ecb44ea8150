import { parse } from './graphql-package';
import { namesAsked } from '../../../../src/delivery/graphql/execution/names-asked';
import type { Selection } from '../../../../src/platform/access/graphql/selection';

function namesOf(query: string): readonly string[] {
  const [operation, ...fragments] = parse(query).definitions as [Selection, ...Selection[]];
  const byName = Object.fromEntries(fragments.map((part) => [part.name?.value ?? '', part]));
  return [...namesAsked({ operation, fragments: byName })].sort();
}

it.each([
  ['{ articles { slug people { name } } }', ['articles', 'name', 'people', 'slug']],
  ['an alias is no name of a field: { articles { other: slug } }', ['articles', 'slug']],
  ['{ articles { ... { slug } ... on Article { kind } } }', ['articles', 'kind', 'slug']],
  [
    'query { articles { ...A } } fragment A on Article { people { ...P } } fragment P on Person { name }',
    ['A', 'P', 'articles', 'name', 'people'],
  ],
])('%s', (title, names) => {
  expect(namesOf(title.replace(/^an alias.*?: /, ''))).toEqual(names);
});
