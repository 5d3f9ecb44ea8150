import type { UID } from '@strapi/strapi';
import { openNewsroom, type Answer, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
let auth: { headers: Record<string, string> };

beforeAll(async () => {
  newsroom = await openNewsroom();
  auth = { headers: { authorization: `Bearer ${await newsroom.apiToken({ type: 'full-access' })}` } };
});

afterAll(() => newsroom.close());

const create = (types: string, data: object, status = 'draft'): Promise<Answer> =>
  newsroom.post(`/api/${types}?status=${status}`, { data }, auth);

const update = (types: string, id: string, data: object, status = 'draft'): Promise<Answer> =>
  newsroom.put(`/api/${types}/${id}?status=${status}`, { data }, auth);

const letter = (title: string, more: object = {}): Promise<Answer> =>
  create('documents', { title, kind: 'letter', existence: 'seen', ...more });

/** The fields that an error names. */
function refusedFields(answer: Answer): string[] {
  const { error } = answer.body as { error: { details: { errors?: { path: string[] }[] } } };
  return (error.details.errors ?? []).map(({ path }) => path.join('.'));
}

const idOf = (answer: Answer): string => (answer.body as { data: { documentId: string } }).data.documentId;

async function rows(
  table: string,
  condition: string,
  ...values: unknown[]
): Promise<Record<string, unknown>[]> {
  const result = await newsroom.strapi.db.connection.raw(
    `select * from ${table} where ${condition}`,
    values as string[],
  );
  return result.rows;
}

describe('refused on save', () => {
  it('a reply that leads back to itself, with nothing written', async () => {
    const first = idOf(await letter('First', { date: '2024-01-01' }));
    const second = idOf(await letter('Second', { date: '2024-01-01', inReplyTo: first }));
    const third = idOf(await letter('Third', { date: '2024-01-01', inReplyTo: second }));
    const refused = await update('documents', first, { inReplyTo: third, summary: 'must not stay' });
    expect(refused.status).toBe(400);
    expect(refusedFields(refused)).toEqual(['inReplyTo']);
    const self = await update('documents', second, { inReplyTo: second });
    expect(self.status).toBe(400);
    expect(await rows('documents', 'document_id = ? and summary is not null', first)).toEqual([]);
  });

  it('a reply that is older than what it answers, from either side', async () => {
    const asked = idOf(await letter('Asked', { date: '2024-05-10' }));
    const early = await letter('Answered too early', { date: '2024-05-09', inReplyTo: asked });
    expect(early.status).toBe(400);
    expect(refusedFields(early)).toEqual(['inReplyTo']);
    const sameMonth = await letter('In that month', {
      date: '2024-05-01',
      datePrecision: 'month',
      inReplyTo: asked,
    });
    expect(sameMonth.status).toBe(201);
    const moved = await update('documents', asked, { date: '2024-06-01' });
    expect(moved.status).toBe(400);
    expect(refusedFields(moved)).toEqual(['date']);
  });

  it.each([
    ['people', { name: 'A', wikidataId: '813' }, 'wikidataId'],
    ['people', { name: 'A', slug: 'Not A Slug' }, 'slug'],
    ['articles', { headline: 'A', kind: 'news', slug: 'most-read' }, 'slug'],
    ['people', { name: 'A', names: [{ text: 'B', language: 'English', kind: 'alias' }] }, 'names.0.language'],
    ['people', { name: 'A', names: [{ text: 'Kyrgyz', language: 'en', kind: 'demonym' }] }, 'names.0.kind'],
    [
      'people',
      { name: 'A', positions: [{ title: 'P', from: '2024-01-01', to: '2023-01-01' }] },
      'positions.0.to',
    ],
    ['organizations', { name: 'A', kind: 'ngo', website: 'javascript:alert(1)' }, 'website'],
    ['documents', { title: 'A', kind: 'letter', existence: 'seen', sourceUrl: 'ftp://x' }, 'sourceUrl'],
    ['documents', { title: 'A', kind: 'poem', existence: 'seen' }, 'kind'],
    [
      'events',
      { title: 'A', kind: 'visit', certainty: 'planned', date: '2024-02-02', endDate: '2024-02-01' },
      'endDate',
    ],
    ['categories', { name: 'A', mediaTopic: '11000000' }, 'mediaTopic'],
  ])('%s %j names %s', async (types, data, field) => {
    const answer = await create(types, data);
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toContain(field);
  });

  it('a slug that is taken, among drafts and by two requests at once', async () => {
    const [one, other] = await Promise.all([
      letter('Twin', { slug: 'twin' }),
      letter('Twin', { slug: 'twin' }),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 400]);
    expect(refusedFields(one.status === 400 ? one : other)).toEqual(['slug']);
    const person = await create('people', { name: 'Sadyr Japarov', slug: 'sadyr-japarov' });
    expect(refusedFields(person)).toEqual(['slug']);
    const country = await create('countries', {
      name: 'Second',
      alpha2: 'KG',
      alpha3: 'ZZZ',
      numeric: '999',
    });
    expect(refusedFields(country)).toEqual(['alpha2']);
  });

  it.each(['', '  ', '\u200b\u2060'])('a name of which nothing is seen: %j', async (name) => {
    const answer = await create('people', { name, slug: 'nobody' });
    expect([answer.status, refusedFields(answer)]).toEqual([400, ['name']]);
  });

  it('inverse ends of relations', async () => {
    const article = await create('articles', { headline: 'From this side only' });
    const answer = await letter('Wrong side', { articles: [idOf(article)] });
    expect(answer.status).toBe(400);
    expect(refusedFields(answer)).toEqual(['articles']);
  });
});

describe('slugs and labels', () => {
  it('makes a slug as a reader would guess, numbered where it is taken', async () => {
    const [one, other] = [await letter('Письмо Жапарова'), await letter('Письмо Жапарова')];
    expect(one.body).toMatchObject({ data: { slug: 'pismo-zhaparova' } });
    expect(other.body).toMatchObject({ data: { slug: 'pismo-zhaparova-2' } });
  });

  it('keeps labels true when what they name is renamed', async () => {
    const country = await create('countries', {
      name: 'Ruritania',
      alpha2: 'QR',
      alpha3: 'QRR',
      numeric: '901',
    });
    const person = await create('people', {
      name: 'Rudolf',
      positions: [{ title: 'King', country: idOf(country) }],
    });
    const labelOf = async (table: string, answer: Answer) =>
      (await rows(table, 'document_id = ?', idOf(answer)))[0]?.label;
    expect(await labelOf('people', person)).toBe('Rudolf - King, Ruritania');
    const said = await create('statements', {
      text: 'Long live us',
      kind: 'quote',
      speakers: [idOf(person)],
    });
    expect(await labelOf('statements', said)).toBe('Rudolf: Long live us');
    await update('countries', idOf(country), { name: 'New Ruritania' });
    await update('people', idOf(person), { name: 'Rudolf V' });
    expect(await labelOf('people', person)).toBe('Rudolf V - King, New Ruritania');
    expect(await labelOf('statements', said)).toBe('Rudolf V: Long live us');
  });
});

describe('refused on publish', () => {
  it.each([
    ['articles', { headline: ' ', slug: 'unseen-a' }, 'headline'],
    ['articles', { headline: '', slug: 'unseen-b' }, 'headline'],
    ['documents', { title: '\u00a0', slug: 'unseen', kind: 'letter', existence: 'seen' }, 'title'],
    ['statements', { text: '\n', kind: 'quote' }, 'text'],
    ['events', { title: '\u200b', slug: 'unseen', kind: 'visit', certainty: 'planned' }, 'title'],
  ])('%s %j of which nothing would be seen', async (types, data, field) => {
    const answer = await create(types, data, 'published');
    expect([answer.status, refusedFields(answer)]).toEqual([400, [field]]);
    expect((await create(types, data)).status).toBe(201);
  });

  it('a document known only from reports without a source; the draft is not kept either', async () => {
    const data = { title: 'Hearsay', kind: 'treaty', existence: 'reported' };
    const refused = await create('documents', data, 'published');
    expect(refused.status).toBe(400);
    expect(refusedFields(refused)).toEqual(['sources']);
    expect(await rows('documents', 'title = ?', 'Hearsay')).toEqual([]);
    const sourced = { ...data, sources: [{ title: 'A newspaper', relation: 'reports' }] };
    expect((await create('documents', sourced, 'published')).status).toBe(201);
  });

  it('an article under embargo', async () => {
    const data = { headline: 'Not yet', embargoUntil: new Date(Date.now() + 3_600_000).toISOString() };
    const refused = await create('articles', data, 'published');
    expect(refusedFields(refused)).toEqual(['embargoUntil']);
    expect((await create('articles', data)).status).toBe(201);
    expect(
      (await create('articles', { ...data, embargoUntil: '2020-01-01T00:00:00Z' }, 'published')).status,
    ).toBe(201);
  });

  it('a statement dated after the article that carries it', async () => {
    const said = await create(
      'statements',
      { text: 'Tomorrow', kind: 'quote', date: '2024-03-03' },
      'published',
    );
    const data = {
      headline: 'Yesterday',
      firstPublishedAt: '2024-03-01T12:00:00Z',
      statements: [idOf(said)],
    };
    expect(refusedFields(await create('articles', data, 'published'))).toEqual(['statements.0']);
    const later = { ...data, firstPublishedAt: '2024-03-02T12:00:00Z' };
    expect((await create('articles', later, 'published')).status).toBe(201);
    const redated = await update('statements', idOf(said), { date: '2024-03-09' }, 'published');
    expect(refusedFields(redated)).toEqual(['date']);
  });

  it('what is required and missing', async () => {
    const event = await create('events', { title: 'Something', kind: 'meeting' });
    expect(event.status).toBe(201);
    expect(refusedFields(await update('events', idOf(event), {}, 'published'))).toEqual(['certainty']);
  });
});

describe('publication', () => {
  it('stamps firstPublishedAt once', async () => {
    const first = await create('articles', { headline: 'Once' }, 'published');
    const stamp = (first.body as { data: { firstPublishedAt: string } }).data.firstPublishedAt;
    expect(Date.now() - new Date(stamp).getTime()).toBeLessThan(60_000);
    const again = await update(
      'articles',
      idOf(first),
      { headline: 'Twice', firstPublishedAt: '2001-01-01T00:00:00Z' },
      'published',
    );
    expect(again.body).toMatchObject({ data: { headline: 'Twice', firstPublishedAt: stamp } });
  });

  it('keeps a firstPublishedAt that was given before, also by an update', async () => {
    const firstPublishedAt = '2019-05-01T08:00:00.000Z';
    const id = idOf(await create('articles', { headline: 'From the archive' }));
    const wrong = await update('articles', id, { firstPublishedAt: 'yesterday' });
    expect(refusedFields(wrong)).toEqual(['firstPublishedAt']);
    expect((await update('articles', id, { firstPublishedAt })).body).toMatchObject({
      data: { firstPublishedAt },
    });
    expect((await update('articles', id, { headline: 'Archive' }, 'published')).body).toMatchObject({
      data: { firstPublishedAt },
    });
  });

  it('lists the people and organizations that something public refers to, and what these refer to', async () => {
    const ministry = await create('organizations', { name: 'Ministry of Riddles', kind: 'ministry' });
    const person = await create('people', {
      name: 'Edda',
      positions: [{ title: 'Minister', organization: idOf(ministry) }],
    });
    const listed = async () => [
      (await rows('people', 'document_id = ?', idOf(person)))[0]?.listed,
      (await rows('organizations', 'document_id = ?', idOf(ministry)))[0]?.listed,
    ];
    const draft = await create('articles', { headline: 'Notes', people: [idOf(person)] });
    expect(await listed()).toEqual([false, false]);
    await update('articles', idOf(draft), {}, 'published');
    expect(await listed()).toEqual([true, true]);
  });

  it('publishes one document eight times at once', async () => {
    const id = idOf(await letter('Crowd', { names: [{ text: 'C', language: 'en', kind: 'alias' }] }));
    const documents = newsroom.strapi.documents('api::document.source-document');
    await Promise.all(Array.from({ length: 8 }, () => documents.publish({ documentId: id })));
    expect(await rows('documents', 'document_id = ?', id)).toHaveLength(2);
  });

  it('saves and publishes in one transaction: a refusal keeps the older draft', async () => {
    const id = idOf(await create('articles', { headline: 'Before' }, 'published'));
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const refused = await update('articles', id, { headline: 'After', embargoUntil }, 'published');
    expect(refused.status).toBe(400);
    expect(new Set((await rows('articles', 'document_id = ?', id)).map((row) => row.headline))).toEqual(
      new Set(['Before']),
    );
  });
});

describe('links of other records', () => {
  const linked = async (uid: 'api::article.article', documentId: string, status: 'draft' | 'published') => {
    const found = await newsroom.strapi
      .documents(uid)
      .findOne({ documentId, status, populate: ['documents', 'statements'] });
    return [...(found?.documents ?? []), ...(found?.statements ?? [])].map((one) => one.documentId);
  };

  it('stay in drafts when a published record is discarded', async () => {
    const a = idOf(await create('documents', { title: 'A', kind: 'letter', existence: 'seen' }, 'published'));
    const b = idOf(await create('documents', { title: 'B', kind: 'letter', existence: 'seen' }, 'published'));
    const article = idOf(await create('articles', { headline: 'With letters' }, 'published'));
    await update('documents', b, { inReplyTo: a });
    await update('articles', article, { documents: [b, a] });
    await update('documents', a, { summary: 'to be discarded' });
    await newsroom.strapi.documents('api::document.source-document').discardDraft({ documentId: a });
    const reply = await newsroom.strapi
      .documents('api::document.source-document')
      .findOne({ documentId: b, populate: ['inReplyTo'] });
    expect(reply?.inReplyTo?.documentId).toBe(a);
    expect(await linked('api::article.article', article, 'draft')).toEqual([b, a]);
  });

  it('to public articles stay as they were published when a statement is published again', async () => {
    const [kept, taken] = [
      idOf(await create('statements', { text: 'Dropped in the draft', kind: 'quote' }, 'published')),
      idOf(await create('statements', { text: 'Taken up in the draft', kind: 'quote' }, 'published')),
    ];
    const article = idOf(await create('articles', { headline: 'Carrier', statements: [kept] }, 'published'));
    await update('articles', article, { statements: [taken] });
    await update('statements', kept, { attribution: 'changed' }, 'published');
    await update('statements', taken, { attribution: 'changed' }, 'published');
    expect(await linked('api::article.article', article, 'published')).toEqual([kept]);
    expect(await linked('api::article.article', article, 'draft')).toEqual([taken]);
  });

  it('come back when a record is public for the first time', async () => {
    const draft = idOf(await letter('Late'));
    const article = idOf(await create('articles', { headline: 'Early', documents: [draft] }, 'published'));
    await update('documents', draft, {}, 'published');
    expect(await linked('api::article.article', article, 'published')).toEqual([draft]);
  });
});

describe('a story that goes on', () => {
  it('takes up statements that are made later, and only what was said already', async () => {
    const first = { headline: 'Live', kind: 'live', firstPublishedAt: '2024-02-12T08:00:00Z' };
    const article = idOf(await create('articles', first, 'published'));
    const later = idOf(
      await create('statements', { text: 'Later', kind: 'quote', date: '2024-02-20' }, 'published'),
    );
    const tomorrow = new Date(Date.now() + 72 * 3_600_000).toISOString().slice(0, 10);
    const future = idOf(
      await create('statements', { text: 'Not yet', kind: 'quote', date: tomorrow }, 'published'),
    );
    expect((await update('articles', article, { statements: [later] }, 'published')).status).toBe(200);
    expect((await update('articles', article, { headline: 'Live on' }, 'published')).status).toBe(200);
    expect((await update('statements', later, { date: '2024-02-21' }, 'published')).status).toBe(200);
    const refused = await update('articles', article, { statements: [later, future] }, 'published');
    expect(refusedFields(refused)).toEqual(['statements.1']);
  });

  it('keeps its first publication through unpublishing and emptying', async () => {
    const firstPublishedAt = '2024-02-12T08:00:00.000Z';
    const id = idOf(await create('articles', { headline: 'Down and up', firstPublishedAt }, 'published'));
    await newsroom.strapi.documents('api::article.article').unpublish({ documentId: id });
    await update('articles', id, { firstPublishedAt: null });
    expect((await update('articles', id, {}, 'published')).body).toMatchObject({
      data: { firstPublishedAt },
    });
  });
});

describe('input', () => {
  it('in which dates are known to the month is stored as its first day', async () => {
    const answer = await letter('Some day in July', { date: '2023-07-19', datePrecision: 'month' });
    expect(answer.body).toMatchObject({ data: { date: '2023-07-01' } });
    const later = await update('documents', idOf(answer), { datePrecision: 'year' });
    expect(later.body).toMatchObject({ data: { date: '2023-01-01' } });
    const sources = [{ relation: 'reports', publishedOn: '2023-07-19', datePrecision: 'month' }];
    await update('documents', idOf(answer), { sources });
    const [row] = await rows(
      'components_shared_sources',
      `published_on::text like '2023-07%' and title is null and url is null and relation = 'reports' order by id desc`,
    );
    expect(row?.published_on).toBe('2023-07-01');
  });

  it('with an empty slug gets one from the name, or none where there is no name', async () => {
    const nameless = await create('articles', { slug: '' });
    expect(nameless.body).toMatchObject({ data: { slug: null } });
    const named = await update('articles', idOf(nameless), { headline: 'Now named' });
    expect(named.body).toMatchObject({ data: { slug: 'now-named' } });
    const person = await create('people', { name: 'Somebody Else' });
    expect((await update('people', idOf(person), { slug: null })).body).toMatchObject({
      data: { slug: 'somebody-else' },
    });
  });

  it('that names a language in the data does not change the slug of the default one', async () => {
    const id = idOf(await create('articles', { headline: 'Locale one', slug: 'locale-one' }));
    const answer = await update('articles', id, { headline: 'Changed', locale: 'ru' });
    expect([200, 400]).toContain(answer.status);
    expect(await rows('articles', 'document_id = ?', id)).toMatchObject([
      { slug: 'locale-one', locale: 'en' },
    ]);
  });
});

describe('deleting a person', () => {
  it('takes the name out of labels', async () => {
    const person = idOf(await create('people', { name: 'Gone Person' }));
    const said = idOf(await create('statements', { text: 'Words', kind: 'quote', speakers: [person] }));
    await newsroom.delete(`/api/people/${person}`, auth);
    expect(await rows('statements', 'document_id = ?', said)).toMatchObject([{ label: 'Words' }]);
  });
});

describe('a copy', () => {
  /** Clones with only some attributes given, which the generated input types of `clone` do not foresee. */
  async function clone(
    uid: UID.CollectionType,
    documentId: string | undefined,
    data: object,
  ): Promise<string> {
    const made = await newsroom.strapi
      .documents(uid)
      .clone({ documentId: documentId ?? '', locale: '*', data: data as never });
    return made?.documentId ?? '';
  }

  it('of a letter leaves the original its replies, statements and articles', async () => {
    const letterId = idOf(await letter('To be copied', { slug: 'to-be-copied', date: '2024-01-01' }));
    const reply = idOf(await letter('Its reply', { date: '2024-01-02', inReplyTo: letterId }));
    const said = idOf(await create('statements', { text: 'Said there', kind: 'quote', document: letterId }));
    const article = idOf(
      await create('articles', { headline: 'About it', documents: [letterId] }, 'published'),
    );
    const documents = newsroom.strapi.documents('api::document.source-document');
    const populate = ['replies', 'statements', 'articles'] as const;
    const linksOf = async (documentId: string) => {
      const found = await documents.findOne({ documentId, populate: [...populate] });
      return populate.map((name) => found?.[name]?.map((one) => one.documentId));
    };
    const copy = await clone('api::document.source-document', letterId, { title: 'The copy' });
    expect(await linksOf(letterId)).toEqual([[reply], [said], [article]]);
    expect(await linksOf(copy)).toEqual([[], [], []]);
    expect(await rows('documents', 'document_id = ?', copy)).toMatchObject([
      { slug: 'to-be-copied-2', label: 'The copy - letter, 2024-01-01' },
    ]);
  });

  it('of an article was never published, and a copied statement has no key in a story file', async () => {
    const article = await newsroom.strapi
      .documents('api::article.article')
      .findFirst({ filters: { slug: { $contains: 'kyrgyz' } } });
    const copied = await clone('api::article.article', article?.documentId, { headline: 'Copy' });
    const copies = await rows('articles', 'document_id = ?', copied);
    expect(copies.map(({ slug, locale }) => [locale, slug]).sort()).toEqual([
      ['en', 'kyrgyz-president-asks-united-states-to-stay-out-2'],
      ['ru', 'prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya-2'],
    ]);
    expect(copies.every((copy) => copy.first_published_at === null && copy.published_at === null)).toBe(true);
    const statement = await newsroom.strapi.documents('api::statement.statement').findFirst();
    const again = await clone('api::statement.statement', statement?.documentId, {});
    expect(await rows('statements', 'document_id = ?', again)).toMatchObject([{ story_key: null }]);
  });
});
