import { isAccepted, type RuledAttribute } from '../../../../src/ingest/archive/accepted';

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, RuledAttribute>>>> = {
  record: {
    headline: { type: 'string', required: true },
    slug: { type: 'uid', maxLength: 5 },
    summary: { type: 'text', maxLength: 10 },
    url: { type: 'text', regex: '^https?://[^\\s]+$' },
    kind: { type: 'enumeration', enum: ['news', 'opinion'], default: 'news', required: true },
    listed: { type: 'boolean' },
    day: { type: 'date' },
    moment: { type: 'datetime' },
    body: { type: 'blocks' },
    people: { type: 'relation' },
    seo: { type: 'component', component: 'seo' },
    sources: { type: 'component', component: 'source', repeatable: true },
    createdAt: { type: 'datetime', default: () => new Date() },
    locale: { type: 'string' },
  },
  seo: { title: { type: 'string', maxLength: 3 } },
  source: { title: { type: 'string', required: true } },
};
const accepts = (data: object): boolean =>
  isAccepted((uid) => SCHEMAS[uid] ?? {}, 'record', { headline: 'A', ...data });

test.each<[string, object]>([
  ['what must be there', {}],
  ['nothing for what may be missing', { summary: null, people: [], sources: [], seo: null, slug: undefined }],
  ['each kind of value', { listed: false, day: '2024-02-12', moment: '2024-02-12T10:00:00.000Z', body: [] }],
  ['texts of the longest length', { headline: 'a'.repeat(255), slug: 'a-b_1', summary: 'a'.repeat(10) }],
  ['links, one and many', { people: ['abc', 'def'] }],
  ['components', { seo: { title: 'abc' }, sources: [{ title: 'A' }, { title: 'B' }] }],
])('accepts %s', (_what, data) => expect(accepts(data)).toBe(true));

test.each<[string, object]>([
  ['nothing for what must be there', { headline: null }],
  ['an empty text', { headline: '' }],
  ['a text that is too long', { headline: 'a'.repeat(256) }],
  ['a long text that is too long', { summary: 'a'.repeat(11) }],
  ['a text of another form', { url: 'ftp://example.org' }],
  ['a slug with signs', { slug: 'a b' }],
  ['a value that is not among those listed', { kind: 'gossip' }],
  ['nothing in place of a default', { kind: null }],
  ['text for a truth', { listed: 'yes' }],
  ['half a date', { day: '2024-02' }],
  ['no moment', { moment: 'yesterday' }],
  ['a link that is no id', { people: [7] }],
  ['one component for many', { sources: { title: 'A' } }],
  ['many components for one', { seo: [{ title: 'A' }] }],
  ['a component without what it must have', { sources: [{}] }],
  ['what no schema knows', { colour: 'red' }],
  ['what Strapi keeps itself', { locale: 'en' }],
])('does not accept %s', (_what, data) => expect(accepts(data)).toBe(false));

test.each<[string, RuledAttribute]>([
  ['a kind of value that it does not know', { type: 'json' }],
  ['a rule that it does not know', { type: 'string', minLength: 1 }],
  ['a value that must be unique by itself', { type: 'string', unique: true }],
])('is not sure of %s', (_what, attribute) => {
  expect(isAccepted(() => ({ field: attribute }), 'record', { field: 'a' })).toBe(false);
  expect(isAccepted(() => ({ field: attribute }), 'record', {})).toBe(true);
});
