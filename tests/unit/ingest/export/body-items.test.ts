import fc from 'fast-check';
import { bodyItemsOf } from '../../../../src/ingest/export/body-items';
import { body } from '../../../../src/ingest/records/body';
import { storyFile } from '../../../../src/ingest/story-file/schema';

const IDS = { a: 'story/a-b', b: 'c' } as const;
const KEYS = new Map(Object.entries(IDS));
const idOf = (key: string) => Object.entries(IDS).find(([, known]) => known === key)?.[0];

const words = fc.string({ unit: fc.constantFrom('a', 'ж', ' ', '\n', '&', '😀'), maxLength: 8 });
const mark = fc.constantFrom('bold', 'italic', 'underline', 'strikethrough', 'code');
const leaf = fc
  .tuple(words, fc.uniqueArray(mark, { maxLength: 2 }))
  .map(([text, marks]) => ({ type: 'text', text, ...Object.fromEntries(marks.map((one) => [one, true])) }));
const link = fc
  .tuple(fc.constantFrom('https://a.example/?b&c', '/stories/a', 'mailto:a@b.example'), fc.array(leaf))
  .map(([url, children]) => ({ type: 'link', url, children }));
const inline = fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 4 });
const block = (type: string, more: fc.Arbitrary<object> = fc.constant({})) =>
  fc.tuple(inline, more).map(([children, members]) => ({ type, ...members, children }));

const { list } = fc.letrec((tie) => ({
  item: block('list-item'),
  list: fc
    .tuple(
      fc.constantFrom('ordered', 'unordered'),
      fc.option(fc.nat(3), { nil: undefined }),
      fc.array(fc.oneof({ maxDepth: 2 }, tie('item'), tie('list')), { minLength: 1, maxLength: 3 }),
    )
    .map(([format, indentLevel, children]) => ({
      type: 'list',
      format,
      ...(indentLevel === undefined ? {} : { indentLevel }),
      children,
    })),
}));

const blocks = fc.array(
  fc.oneof(
    block('paragraph'),
    block(
      'heading',
      fc.integer({ min: 1, max: 6 }).map((level) => ({ level })),
    ),
    block('quote', fc.constantFrom({}, { statement: 'a' }, { statement: 'b' })),
    list,
    words.map((text) => ({ type: 'code', language: 'plaintext', children: [{ type: 'text', text }] })),
  ),
);

const HEAD = { format: 'dossier-story/1', story: 's', articles: [{ slug: 'a' }] };

test('any body comes back from a story file as it was', () => {
  fc.assert(
    fc.property(blocks, (wanted) => {
      const items = bodyItemsOf(wanted as never, KEYS);
      const file = storyFile.parse(
        JSON.parse(JSON.stringify({ ...HEAD, articles: [{ slug: 'a', body: items }] })),
      );
      const read = body('body', file.articles[0]?.body, 'articles.0.body', (_, key) => idOf(key));
      expect(read.body).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});

test('what a story file has no word for is left out, and a statement that is not public', () => {
  const picture = { type: 'image', image: { url: '/a.jpg' }, children: [{ type: 'text', text: '' }] };
  const quote = { type: 'quote', statement: 'unknown', children: [{ type: 'text', text: 'Q' }] };
  expect(bodyItemsOf([picture, quote], KEYS)).toEqual([{ quote: 'Q' }]);
});

test('a link that may not be one is refused when a file is read', () => {
  const items = [{ paragraph: [{ link: 'javascript:alert(1)', text: ['a'] }] }];
  expect(storyFile.safeParse({ ...HEAD, articles: [{ slug: 'a', body: items }] }).success).toBe(false);
});
