import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { storyJsonLd } from '../../../src/delivery/formats/json-ld/story';
import { storyNinjs } from '../../../src/delivery/formats/ninjs/story';
import type { NinjsAssociation, NinjsItem } from '../../../src/delivery/formats/ninjs/item';
import { siteOf } from '../../../src/delivery/pages/site';
import { storyFacts } from '../../../src/delivery/standards/story-facts';
import { HOSTILE, madeStory } from './pages/made-story';

const SITE = siteOf({ SITE_NAME: 'The Paper', SITE_URL: 'https://paper.example' });
const address = (plural: string, id: string) => `https://paper.example/${plural}/${id}`;

function ninjs(more: object = {}, text?: (usual: string) => string): NinjsItem {
  const html = '<p>Her mother’s letter, twenty-one lines.</p>';
  return storyNinjs(storyFacts(SITE, madeStory(more, text)), { html, text: html.replaceAll(/<[^>]+>/g, '') });
}

const association = (item: NinjsItem, rel: string, uri: string) =>
  (item.associations as readonly NinjsAssociation[]).find((one) => one.rel === rel && one.uri === uri);

describe('a story as ninjs', () => {
  const item = ninjs();

  it('is known by its page and says what it is', () => {
    expect(item).toMatchObject({
      uri: address('stories', 'article-a'),
      type: 'text',
      language: 'en',
      firstCreated: '2024-02-12T00:00:00.000Z',
      headlines: [
        { role: 'main', value: 'An answer came' },
        { role: 'sub', value: 'After half a year' },
      ],
      by: 'Ben Reader',
      located: 'BISHKEK',
      genres: [{ name: 'Current', literal: 'news' }],
      infoSources: [{ name: 'The Parliament', role: 'confirms' }],
      renditions: [{ name: 'main', href: 'https://media.example/a.jpg', title: 'The letter' }],
    });
    expect(ninjs({ kind: 'opinion' }).genres).toMatchObject([
      { uri: 'http://cv.iptc.org/newscodes/genre/Opinion' },
    ]);
  });

  it('counts characters and words of its text', () => {
    expect(item.bodies).toMatchObject([
      { contentType: 'text/html', charCount: 38, wordCount: 5 },
      { contentType: 'text/plain', wordCount: 5 },
    ]);
  });

  it('names people by what they are to it', () => {
    expect(item.people).toEqual([
      { name: 'Ben Reader', rel: 'author', uri: address('people', 'person-p2') },
      { name: 'Ada Writer', rel: 'about', uri: address('people', 'person-p1') },
      { name: 'Ben Reader', rel: 'about', uri: address('people', 'person-p2') },
    ]);
  });

  it('has letters with sender, recipient and what they answer; their day no more exact than it is known', () => {
    const letter = association(item, 'document', address('documents', 'document-l2'));
    expect(letter?.people).toMatchObject([
      { rel: 'sender', name: 'Ada Writer' },
      { rel: 'recipient', name: 'Ben Reader' },
    ]);
    expect(letter?.objects).toMatchObject([
      { rel: 'inReplyTo', name: 'First letter' },
      { rel: 'about', name: 'The bill' },
    ]);
    const first = association(item, 'document', address('documents', 'document-l1'));
    expect(first?.descriptions).toEqual([{ role: 'date', contentType: 'text/plain', value: '2023-07' }]);
    expect(first).not.toHaveProperty('contentCreated');
  });

  it('halves no character where it cuts', () => {
    const names = JSON.stringify(ninjs({}, () => `${'x'.repeat(119)}😀😀😀`).associations);
    expect(names).toContain(`"name":"${'x'.repeat(119)}…"`);
    expect(names).not.toMatch(/\\ud/i);
  });

  it('has what was said as a quotation only where it was said so', () => {
    const [said, told] = ['s1', 's2'].map((id) => address('statements', id));
    expect(association(item, 'quotation', String(said))?.people).toMatchObject([{ rel: 'speaker' }]);
    expect(association(item, 'paraphrase', String(told))).toMatchObject({
      descriptions: [{ role: 'attribution', value: 'citing friends' }, { role: 'date' }],
      infoSources: [{ name: 'The Parliament', role: 'reports' }],
    });
  });

  it('tells of each event how certain it is, and of each correction', () => {
    expect((item.events as { rel: string }[]).map(({ rel }) => rel)).toEqual([
      'alleged',
      'planned',
      'confirmed',
    ]);
    const correction = association(item, 'correction', `${address('stories', 'article-a')}#correction-1`);
    expect(correction).toMatchObject({ name: 'correction', bodies: [{ value: 'The day was wrong.' }] });
  });
});

const SCHEMA = path.join(process.cwd(), '..', 'shared', 'schemas', 'ninjs-3.1.json');
const withSchema = existsSync(SCHEMA) ? describe : describe.skip;

// The schema is IPTC's and does not belong to this project: it is checked where it lies beside the checkout.
withSchema("IPTC's own schema of ninjs (skipped where it does not lie beside the checkout)", () => {
  const validate = () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
    return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  };

  it.each([
    ['an ordinary story', ninjs()],
    ['a story of hostile texts', ninjs({}, () => HOSTILE)],
    [
      'a story of which little is known',
      ninjs({ subheadline: null, authors: [], documents: [], cover: null }),
    ],
  ])('finds no fault in %s', (_, story) => {
    const check = validate();
    check(JSON.parse(JSON.stringify(story)));
    expect(check.errors ?? []).toEqual([]);
  });

  it('finds a member that it does not know', () => {
    expect(validate()({ ...ninjs(), quotations: [] })).toBe(false);
  });
});

type Quad = Readonly<Record<'subject' | 'predicate' | 'object', { readonly value: string }>>;

describe('a story as RDF', () => {
  /** The words of schema.org without the network; identifiers are those members that hold addresses. */
  const documentLoader = (url: string) =>
    Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } });

  const triples = async (more: object = {}, text?: (usual: string) => string) => {
    const document = storyJsonLd(storyFacts(SITE, madeStory(more, text))) as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document, { documentLoader: documentLoader as never })) as Quad[];
    return quads.map(({ subject, predicate, object }) =>
      [subject.value, predicate.value.replace('https://schema.org/', ''), object.value].join(' '),
    );
  };

  it('is read by a library of RDF: who wrote to whom, in answer to what, about what', async () => {
    const letter = address('documents', 'document-l2');
    expect(await triples()).toEqual(
      expect.arrayContaining([
        `${letter} sender ${address('people', 'person-p1')}`,
        `${letter} recipient ${address('people', 'person-p2')}`,
        `${letter} isBasedOn ${address('documents', 'document-l1')}`,
        `${letter} about ${address('documents', 'document-b')}`,
        `${address('statements', 's1')} creator ${address('people', 'person-p1')}`,
      ]),
    );
  });

  it('loses nothing and makes nothing up, whatever the texts are', async () => {
    expect(await triples({}, (usual) => HOSTILE + usual)).toHaveLength((await triples()).length);
  });
});

it('JSON-LD says by which rules the publisher works, where it says so', () => {
  const policies = {
    SITE_PRINCIPLES_URL: 'https://paper.example/principles',
    SITE_CORRECTIONS_URL: 'https://paper.example/corrections',
  };
  const publisherOf = (more: object) => {
    const site = siteOf({ SITE_NAME: 'The Paper', SITE_URL: 'https://paper.example', ...more });
    const { '@graph': things } = storyJsonLd(storyFacts(site, madeStory()));
    return (things as { publisher: object }[])[0]?.publisher;
  };
  expect(publisherOf(policies)).toMatchObject({
    publishingPrinciples: 'https://paper.example/principles',
    correctionsPolicy: 'https://paper.example/corrections',
  });
  expect(JSON.stringify(publisherOf({}))).not.toMatch(/principles|policy/i);
});
