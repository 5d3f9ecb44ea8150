import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

const UID = { article: 'api::article.article', person: 'api::person.person' };

let newsroom: Newsroom;
let editor: string;
let ids: Record<'person' | 'document' | 'statement' | 'event' | 'article', string>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.adminToken('managing-editor');
  ids = await unpublishedStory();
});

afterAll(() => newsroom.close());

/** A draft that leads to a person whom the public does not know, and to drafts of a letter, a quotation and an event. */
async function unpublishedStory() {
  const create = async (uid: string, data: object): Promise<string> => {
    const created = await newsroom.strapi
      .documents(uid as 'api::article.article')
      .create({ data: data as never });
    return created.documentId;
  };
  const person = await create(UID.person, { name: 'Hidden Writer', slug: 'hidden-writer', listed: false });
  const document = await create('api::document.source-document', {
    title: 'A leaked letter',
    slug: 'leaked-letter',
    kind: 'letter',
    date: '2024-02-01',
    existence: 'seen',
    authors: [person],
  });
  const statement = await create('api::statement.statement', {
    text: 'Nobody has read this yet',
    kind: 'quote',
    speakers: [person],
    document,
  });
  const event = await create('api::event.event', {
    title: 'A meeting nobody knows of',
    slug: 'hidden-meeting',
    kind: 'meeting',
    certainty: 'alleged',
    actors: { people: [person] },
  });
  const article = await create(UID.article, {
    headline: 'What the draft says',
    slug: 'the-draft',
    kind: 'opinion',
    people: [person],
    documents: [document],
    statements: [statement],
    events: [event],
    editorNote: 'Call the lawyer first',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The text of the draft.' }] }],
  });
  return { person, document, statement, event, article };
}

async function addressOf(
  uid: string,
  documentId: string,
  query = '',
  token = editor,
): Promise<string | undefined> {
  const path = `/content-manager/preview/url/${uid}?documentId=${documentId}${query}`;
  const { body } = await newsroom.get(path, { token });
  return body?.data?.url;
}

const open = (path: string) => fetch(`${newsroom.url}${path}`, { redirect: 'manual' });
const main = async (path: string) => /<main[\s\S]*<\/main>/.exec(await (await open(path)).text())?.[0];

describe('a preview', () => {
  it('shows the draft as readers would see it, with what goes out with it', async () => {
    const answer = await open((await addressOf(UID.article, ids.article, '&locale=en&status=draft')) ?? '');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const shown of [
      'What the draft says',
      'The text of the draft.',
      'Opinion',
      'Hidden Writer',
      'A leaked letter',
      'Nobody has read this yet',
      'A meeting nobody knows of',
      'alleged, not proven',
      'not public yet',
      'This is how readers will see it',
    ])
      expect(page).toContain(shown);
    expect(page).not.toContain('Call the lawyer');
    expect(page).toContain('<meta name="robots" content="noindex" />');
  });

  it('may be kept by nobody', async () => {
    const { headers } = await open((await addressOf(UID.article, ids.article)) ?? '');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect([
      headers.get('etag'),
      headers.get('surrogate-key'),
      headers.get('access-control-allow-origin'),
    ]).toEqual([null, null, null]);
  });

  it('is what the page is after publication, but for what says that it is a preview', async () => {
    const slug = 'kyrgyz-president-asks-united-states-to-stay-out';
    const article = await newsroom.strapi
      .documents(UID.article as 'api::article.article')
      .findFirst({ filters: { slug } });
    const preview = await main((await addressOf(UID.article, article?.documentId ?? '', '&locale=en')) ?? '');
    // A draft is saved a moment before it is published.
    const dateless = (text: string | undefined) => text?.replaceAll(/<span>Updated [\s\S]*?<\/span>/g, '');
    expect(dateless(preview)).toBe(dateless(await main(`/stories/${slug}`)));
  });

  it.each([
    ['api::person.person', '/people/sadyr-japarov'],
    ['api::country.country', '/countries/kyrgyzstan'],
    ['api::organization.organization', '/organizations/izvestia'],
    ['api::document.source-document', '/documents/bill-on-foreign-agents'],
    ['api::event.event', '/events/alleged-deliveries-to-russia'],
    ['api::category.category', '/categories/politics'],
  ])('of a record of type %s is its page, with what leads to it', async (uid, path) => {
    const slug = path.split('/').at(-1);
    const records = newsroom.strapi.documents(uid as 'api::person.person');
    const record = await records.findFirst({ filters: { slug } as never });
    for (const locale of ['en', 'ru']) {
      const preview = await main((await addressOf(uid, record?.documentId ?? '', `&locale=${locale}`)) ?? '');
      expect(preview).toBe(await main(`${path}?locale=${locale}`));
      expect(preview).toContain('/stories/');
    }
  });

  it('of a changed draft shows the change, and what of the public leads to it', async () => {
    const records = newsroom.strapi.documents('api::document.source-document');
    const document = await records.findFirst({ filters: { slug: 'bill-on-foreign-agents' } });
    const documentId = document?.documentId ?? '';
    await records.update({ documentId, data: { number: '77-new' } });
    const preview = await main((await addressOf('api::document.source-document', documentId)) ?? '');
    await records.discardDraft({ documentId });
    expect(preview).toContain('77-new');
    expect(preview).toContain('/stories/kyrgyz-president-asks-united-states-to-stay-out');
    expect(await main('/documents/bill-on-foreign-agents')).not.toContain('77-new');
  });

  it('of what is public leads to its page', async () => {
    const slug = 'prezident-kyrgyzstana-prosit-ssha-ne-vmeshivatsya';
    const article = await newsroom.strapi
      .documents(UID.article as 'api::article.article')
      .findFirst({ filters: { slug }, locale: 'ru' });
    const answer = await open(
      (await addressOf(UID.article, article?.documentId ?? '', '&locale=ru&status=published')) ?? '',
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/stories/${slug}?locale=ru`]);
  });

  it.each([
    ['api::document.source-document', 'document', 'A leaked letter'],
    ['api::statement.statement', 'statement', 'Nobody has read this yet'],
    ['api::event.event', 'event', 'alleged, not proven'],
    ['api::person.person', 'person', 'Hidden Writer'],
  ] as const)('shows a record of type %s', async (uid, name, shown) => {
    const answer = await open((await addressOf(uid, ids[name])) ?? '');
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(shown)]);
  });
});

describe('the address of a preview', () => {
  it.each(['managing-editor', 'reporter', 'super-admin'])('is given to a %s', async (role) => {
    const token = await newsroom.adminToken(role);
    expect(await addressOf(UID.article, ids.article, '', token)).toMatch(/^\/preview\/article\//);
    expect(await addressOf(UID.person, ids.person, '', token)).toMatch(/^\/preview\/person\//);
  });

  it('is given to nobody who may not read the record', async () => {
    const moderator = await newsroom.adminToken('moderator');
    expect(await addressOf(UID.article, ids.article, '', moderator)).toBeUndefined();
    const { status } = await newsroom.get(
      `/content-manager/preview/url/${UID.article}?documentId=${ids.article}`,
    );
    expect(status).toBe(401);
  });

  it('is none for what readers never see', async () => {
    expect(await addressOf('api::comment.comment', 'x')).toBeUndefined();
  });

  it('opens nothing when anything in it was changed, and does not tell what there is', async () => {
    const right = (await addressOf(UID.article, ids.article, '&locale=en&status=draft')) ?? '';
    const wrong = [
      right.replace(ids.article, ids.document),
      right.replace(ids.article, 'nothing-is-here'),
      right.replace('/article/', '/document/'),
      right.replace('locale=en', 'locale=ru').replace('/article/', '/article/'),
      right.replace(/expires=\d+/, 'expires=9999999999'),
      right.replace(/signature=.{5}/, 'signature=AAAAA'),
      right.replace(/&signature=.*/, ''),
      `/preview/article/${ids.article}`,
      '/preview/article/nothing-is-here',
    ];
    const answers = await Promise.all(wrong.map(open));
    expect(answers.map(({ status }) => status)).toEqual(wrong.map(() => 403));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts.filter((text) => text.includes('<html lang="en">'))).size).toBe(1);
    expect(texts.join()).not.toContain('What the draft says');
    expect(answers.every(({ headers }) => headers.get('cache-control') === 'private, no-store')).toBe(true);
  });

  it('of a language in which there is no draft is not found', async () => {
    expect((await open((await addressOf(UID.article, ids.article, '&locale=ky')) ?? '')).status).toBe(404);
  });
});

test('nothing of a preview gets into what the public reads', async () => {
  await open((await addressOf(UID.article, ids.article)) ?? '');
  for (const path of [
    '/stories/the-draft',
    '/people/hidden-writer',
    '/documents/leaked-letter',
    '/events/hidden-meeting',
  ])
    expect((await open(path)).status).toBe(404);
});
