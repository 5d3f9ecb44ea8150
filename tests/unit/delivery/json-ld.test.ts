import { IncludedNodes } from '../../../src/delivery/formats/included-nodes';
import { storyJsonLd } from '../../../src/delivery/formats/json-ld/story';
import type { Thing } from '../../../src/delivery/formats/json-ld/things';
import { madeStory } from './pages/made-story';

function graphOf(more: object = {}): ReadonlyMap<string, Thing> {
  const { data, included } = madeStory(more);
  const nodes = new IncludedNodes(included);
  const { '@graph': things } = storyJsonLd({
    article: data,
    included,
    nodes,
    image: nodes.one('file', data.cover?.image),
    addressOf: ({ id }) => `https://paper.example/${id}`,
    pageUrl: 'https://paper.example/a?locale=en',
    publisher: { name: 'The Paper', url: 'https://paper.example' },
  }) as { '@graph': readonly Thing[] };
  return new Map(things.map((thing) => [String(thing['@id']).replace('https://paper.example/', ''), thing]));
}

const of = (...ids: string[]) => ids.map((id) => ({ '@id': `https://paper.example/${id}` }));

describe('a story as JSON-LD', () => {
  const graph = graphOf();

  it('is a news article with its authors, days, image and what it is about', () => {
    expect(graph.get('a')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'An answer came',
      author: of('p2'),
      about: of('p1', 'p2', 'c'),
      mentions: of('o', 'l2', 'l1', 'b', 's1', 's2', 'e-alleged', 'e-planned', 'e-confirmed'),
      datePublished: '2024-02-12',
      image: { '@type': 'ImageObject', url: 'https://media.example/a.jpg' },
      correction: [{ '@type': 'CorrectionComment', name: 'correction', text: 'The day was wrong.' }],
      citation: [{ '@type': 'CreativeWork', name: 'Gazette', datePublished: '2024', publisher: of('o')[0] }],
    });
  });

  it('says so where it is an opinion', () => {
    expect(graphOf({ kind: 'opinion' }).get('a')?.['@type']).toBe('OpinionNewsArticle');
  });

  it('has letters as messages and the bill as legislation', () => {
    expect(graph.get('l2')).toMatchObject({
      '@type': 'Message',
      sender: of('p1'),
      recipient: of('p2'),
      dateSent: '2024-02-12',
      isBasedOn: of('l1')[0],
      about: of('b'),
    });
    expect(graph.get('l1')).toMatchObject({ dateSent: '2023-07' });
    expect(graph.get('b')).toMatchObject({
      '@type': 'Legislation',
      legislationType: 'bill',
      creativeWorkStatus: 'introduced',
      legislationJurisdiction: of('c'),
    });
  });

  it('has words that were said as quotations, and no others', () => {
    expect(graph.get('s1')).toMatchObject({ '@type': 'Quotation', creator: of('p1'), isPartOf: of('l2')[0] });
    expect(graph.get('s2')).toMatchObject({ '@type': 'Claim', author: of('p1'), appearance: of('l2')[0] });
  });

  it('has as events only what happened, is planned or was cancelled', () => {
    expect(graph.get('e-confirmed')).toMatchObject({ '@type': 'Event', startDate: '2024' });
    expect(graph.get('e-planned')).toMatchObject({ '@type': 'Event', disambiguatingDescription: 'planned' });
    expect(graph.get('e-alleged')).toMatchObject({ '@type': 'Claim', disambiguatingDescription: 'alleged' });
  });

  it('leads nowhere but to what is in it', () => {
    const text = JSON.stringify([...graph.values()]);
    const referred = [...text.matchAll(/\{"@id":"https:\/\/paper\.example\/([^"]+)"\}/g)].map(([, id]) => id);
    expect(referred.filter((id) => id !== undefined && !graph.has(id))).toEqual([]);
  });

  it('says nothing of what is not known', () => {
    expect(JSON.stringify([...graph.values()])).not.toMatch(/null|undefined|""|javascript:/);
  });
});
