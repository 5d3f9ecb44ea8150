import fc from 'fast-check';
import { understand } from '../../../src/delivery/serving/hot-request';

const addressOf = (url: string) => understand(url)?.address;

describe('understand', () => {
  it('finds the route with the parts of the path, decoded, and the query as Strapi reads it', () => {
    const asked = understand('/api/dossiers/people/sadyr%2Djaparov/articles?limit=5&locale=ru');
    expect(asked?.route.name).toBe('section');
    expect(asked?.request).toEqual({
      params: { types: 'people', slug: 'sadyr-japarov', section: 'articles' },
      query: { limit: '5', locale: 'ru' },
    });
  });

  it('has one spelling for all that ask for the same', () => {
    const spelled = '/api/search?locale=en&q=president%20letter&type=article,person';
    for (const url of [
      spelled,
      '/api/search?q=president+letter&type=article%2Cperson&locale=en',
      '/api/search?&type=article,person&&q=pre%73ident%20letter&locale=%65n&',
    ])
      expect(addressOf(url)).toBe(spelled);
    expect(addressOf('/api/stories?')).toBe('/api/stories');
    expect(addressOf('/api/stories/%6bept')).toBe('/api/stories/kept');
    expect(addressOf('/api/stories/a%2Fb%3Fc')).toBe('/api/stories/a%2Fb%3Fc');
  });

  it.each([
    '/api/articles',
    '/api/stories/',
    '/api/stories/a/counts',
    '/api/Stories',
    '//api/stories',
    '/api/../api/stories',
    '/api/stories/%E0%A4%A',
    '/api/stories?person=%E0%A4%A',
    '/api/stories/a%00b',
    '/api/stories?after=%00',
    '/api/stories?locale=en&locale=ru',
    '/api/stories?locale[]=en',
    '/api/stories?filters[a][b]=c',
    '/api/stories?locale',
  ])('leaves %s to Koa', (url) => {
    expect(understand(url)).toBeUndefined();
  });

  it('never fails, and spells what is spelled already as it is', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('..', '.', 'a', '%', '%2F', '%25', '+', ',', '&', '=', '[', ']', '?', '#', '__proto__'),
    );
    const pairs = fc.array(fc.tuple(part, part), { maxLength: 4 });
    fc.assert(
      fc.property(part, pairs, fc.boolean(), (slug, query, isEncoded) => {
        const write = (text: string) => (isEncoded ? encodeURIComponent(text) : text);
        const search = query.map(([name, value]) => `${write(name)}=${write(value)}`).join('&');
        const address = addressOf(`/api/stories/${write(slug)}?${search}`);
        if (address !== undefined) expect(addressOf(address)).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps apart what is not the same', () => {
    const pair = fc.tuple(
      fc.string({ minLength: 1 }),
      fc.dictionary(fc.constantFrom('q', 'locale', 'a'), fc.string()),
    );
    const write = ([slug, query]: [string, Record<string, string>]) =>
      `/api/stories/${encodeURIComponent(slug)}?${new URLSearchParams(query).toString()}`;
    fc.assert(
      fc.property(pair, pair, (one, other) => {
        const [first, second] = [understand(write(one)), understand(write(other))];
        if (first === undefined || second === undefined || first.address !== second.address) return;
        expect(first.request).toEqual(second.request);
      }),
      { numRuns: 1000 },
    );
  });
});
