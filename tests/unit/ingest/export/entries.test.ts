import { entryOf } from '../../../../src/ingest/export/entries';

test('a text of which nothing is seen is left out: story files have none', () => {
  const attributes = { slug: 'a-visit', title: 'A visit', place: ' ', description: '\n', kind: 'visit' };
  expect(entryOf('event', attributes, new Map())).toEqual({
    slug: 'a-visit',
    title: 'A visit',
    kind: 'visit',
  });
});
