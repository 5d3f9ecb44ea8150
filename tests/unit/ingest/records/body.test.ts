import { body } from '../../../../src/ingest/records/body';
import type { Resolve } from '../../../../src/ingest/records/fields';
import type { BodyItem } from '../../../../src/ingest/story-file/schema';

const asked: string[] = [];
const resolve: Resolve = (section, key, path) => {
  asked.push(`${section} ${key} at ${path}`);
  return key === 'known' ? 'id-known' : undefined;
};
const blocksOf = (...items: BodyItem[]) => body('body', items, 'articles.0.body', resolve).body;
const text = (words: string) => ({ type: 'text', text: words });

test.each<[string, BodyItem, object]>([
  ['a paragraph', 'Words.\nAnd more.', { type: 'paragraph', children: [text('Words.\nAnd more.')] }],
  ['a heading', { heading: 'H' }, { type: 'heading', level: 2, children: [text('H')] }],
  ['a lower heading', { heading: 'H', level: 4 }, { type: 'heading', level: 4, children: [text('H')] }],
  ['a quotation', { quote: 'Q' }, { type: 'quote', children: [text('Q')] }],
  [
    'a quotation of a statement',
    { quote: 'Q', statement: 'known' },
    { type: 'quote', statement: 'id-known', children: [text('Q')] },
  ],
  [
    'a quotation of a statement that is yet to be written',
    { quote: 'Q', statement: 'later' },
    { type: 'quote', children: [text('Q')] },
  ],
  [
    'a list',
    { list: ['1', '2'] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('1')] },
        { type: 'list-item', children: [text('2')] },
      ],
    },
  ],
  [
    'a numbered list',
    { list: ['1'], ordered: true },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('1')] }] },
  ],
])('%s becomes a block of Strapi', (_what, item, block) => expect(blocksOf(item)).toEqual([block]));

test('blocks keep their order, and an empty body is empty', () => {
  expect(blocksOf('1', { heading: '2' }, '3')).toMatchObject([
    { children: [text('1')] },
    { children: [text('2')] },
    { children: [text('3')] },
  ]);
  expect(blocksOf()).toEqual([]);
});

test('a statement is looked for by where it stands', () => {
  asked.length = 0;
  blocksOf('1', { quote: 'Q', statement: 'known' });
  expect(asked).toEqual(['statements known at articles.0.body.1.statement']);
});
