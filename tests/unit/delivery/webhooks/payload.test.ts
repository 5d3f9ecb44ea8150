import type { OutboxEvent } from '../../../../src/delivery/webhooks/events';
import { payloadOf } from '../../../../src/delivery/webhooks/payload';

const ADDRESSES = { siteUrl: 'https://news.example.org', publicUrl: 'https://cms.example.org' };
const STORY: OutboxEvent = {
  id: '4b0b6f9e-3c1f-4e58-9d0a-0c8f0f6f7d11',
  sequence: 7,
  name: 'story.corrected',
  atMs: Date.UTC(2026, 10, 26, 15, 4, 5, 120),
  recordId: 'abc',
  type: 'article',
  locale: 'ru',
  slug: 'ответ',
  previousSlug: 'otvet',
  version: 12,
  changed: ['corrections', 'slug'],
  corrections: [{ kind: 'retraction', date: '2026-11-26T15:00:00.000Z' }],
};

const read = (event: OutboxEvent) => JSON.parse(payloadOf(event, ADDRESSES)) as Record<string, unknown>;

test('a story: what happened, and where it is to be read in its language', () => {
  expect(read(STORY)).toEqual({
    id: STORY.id,
    type: 'story.corrected',
    timestamp: '2026-11-26T15:04:05.120Z',
    data: {
      sequence: 7,
      id: 'abc',
      type: 'article',
      locale: 'ru',
      slug: 'ответ',
      version: 12,
      previousSlug: 'otvet',
      url: `https://news.example.org/stories/${encodeURIComponent('ответ')}?locale=ru`,
      api: `https://cms.example.org/api/stories/${encodeURIComponent('ответ')}?locale=ru`,
      changed: ['corrections', 'slug'],
      corrections: STORY.corrections,
    },
  });
});

test('what did not change is not spoken of, and the default language needs no word', () => {
  const event = { ...STORY, name: 'story.published', locale: 'en', previousSlug: null } as const;
  const { data } = read({ ...event, changed: [], corrections: [] });
  expect(Object.keys(data as object)).toEqual([
    'sequence',
    'id',
    'type',
    'locale',
    'slug',
    'version',
    'url',
    'api',
  ]);
  expect(data).toMatchObject({ url: expect.not.stringContaining('locale') as string });
});

test('another record is read as a dossier; a statement, which has no slug, by its id', () => {
  const person = {
    ...STORY,
    name: 'record.updated',
    type: 'person',
    slug: 'sadyr-japarov',
    locale: 'en',
  } as const;
  expect(read(person).data).toMatchObject({
    url: 'https://news.example.org/people/sadyr-japarov',
    api: 'https://cms.example.org/api/dossiers/people/sadyr-japarov',
  });
  expect(read({ ...person, type: 'statement', slug: null }).data).toMatchObject({
    url: 'https://news.example.org/statements/abc',
    api: 'https://cms.example.org/api/dossiers/statements/abc',
  });
});

test('a test speaks of no record', () => {
  const event = { ...STORY, name: 'webhook.test', recordId: null, type: null } as const;
  expect(read(event).data).toEqual({ sequence: 7 });
});

test('the same event gives the same text', () =>
  expect(payloadOf(STORY, ADDRESSES)).toBe(payloadOf({ ...STORY }, ADDRESSES)));
