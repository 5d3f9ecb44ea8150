import { openNewsroom, type Account, type Answer, type Newsroom } from '../../helpers/newsroom';
import { HEADLINE, openDraft, PARAGRAPHS, type Draft, type Reference } from './desk';

let newsroom: Newsroom;
let editor: Account;
let reporter: Account;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.adminUser('managing-editor');
  reporter = await newsroom.adminUser('reporter');
});
afterAll(() => newsroom.close());

const draftOf = (by = editor, more = {}) => openDraft(newsroom, by, more);

async function countOf(
  uid: 'api::person.person' | 'api::organization.organization',
  name: string,
): Promise<number> {
  return newsroom.strapi.db.query(uid).count({ where: { name } });
}

/** Every test begins in a newsroom that knows nobody and nothing of the story. */
async function forgetStory(): Promise<void> {
  const names = ['Nora Lindqvist', 'Nora B. Lindqvist', 'Aldo Verani', 'The Guardian'];
  const made = [
    ['api::person.person', { name: { $in: names } }],
    ['api::organization.organization', { name: { $in: names } }],
    ['api::document.source-document', { title: { $contains: 'Lindqvist' } }],
    ['api::statement.statement', { storyKey: null }],
  ] as const;
  for (const [uid, where] of made) {
    const rows = await newsroom.strapi.db.query(uid).findMany({ where: where as object });
    for (const documentId of new Set(rows.map((row) => row.documentId)))
      await newsroom.strapi.documents(uid).delete({ documentId });
  }
}

const namesOf = (references: readonly Reference[]) => references.map(({ name }) => name);
const fieldsOf = (answer: Answer): string[] =>
  (answer.body as { error: { details: { errors: { path: string[] }[] } } }).error.details.errors.map(
    ({ path }) => path.join('.'),
  );

describe('what is suggested', () => {
  let draft: Draft;
  beforeAll(async () => {
    draft = await draftOf();
  });

  it('is every person, country, outlet, letter and saying of the text, with where it stands', async () => {
    const listed = await draft.list();
    expect(listed.map(({ kind, state, label }) => `${kind} ${state} ${label}`)).toEqual([
      'person unknown Nora Lindqvist',
      'person unknown Aldo Verani',
      'organization unknown The Guardian',
      'country linked Norway',
      'country linked France',
      'document unknown Letter from Nora Lindqvist to Aldo Verani',
      'document unknown Letter from Aldo Verani to Nora Lindqvist',
      'statement unknown We ask you to leave our fishermen in peace and to talk with us before you act',
      expect.stringMatching(/^statement unknown Verani had never answered her calls/),
      'statement unknown France has every right to be there',
      'source unknown The Guardian: Lindqvist complained that Verani had never answered her calls',
    ]);
  });

  it('leads back to the block and the character', async () => {
    const { places, sentence } = await draft.find('person', 'Nora');
    const [place] = places;
    expect(place).toMatchObject({ part: 'body', block: 0 });
    expect(PARAGRAPHS[0]?.slice(place?.start, place?.end)).toBe('Nora Lindqvist');
    expect(sentence).toBe(PARAGRAPHS[0]);
    const country = await draft.find('country', 'Norway');
    expect(country.places[0]).toMatchObject({ part: 'headline', block: null, start: 0 });
    expect(HEADLINE.slice(0, country.places[0]?.end)).toMatch(/^Norway/);
  });

  it('says what accepting does', async () => {
    const { effects } = await draft.find('statement', 'We ask you');
    expect(effects.map(({ does, kind, label }) => `${does} ${kind} ${label.slice(0, 26)}`)).toEqual([
      'makes person Nora Lindqvist',
      'makes person Aldo Verani',
      'makes document Letter from Aldo Verani to',
      'makes organization The Guardian',
      'makes document Letter from Nora Lindqvist',
      'makes statement We ask you to leave our fi',
    ]);
  });
});

describe('accepting one', () => {
  beforeEach(forgetStory);

  it('links a country and keeps what the article has', async () => {
    const draft = await draftOf();
    const [norway, france] = [await draft.find('country', 'Norway'), await draft.find('country', 'France')];
    expect((await draft.accept(norway.id)).status).toBe(200);
    expect((await draft.accept(france.id)).status).toBe(200);
    expect(namesOf((await draft.row()).countries)).toEqual(['Norway', 'France']);
    expect((await draft.list()).map(({ kind }) => kind)).not.toContain('country');
  });

  it('makes an unlisted person once, however often it is accepted', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('person', 'Nora');
    const first = await draft.accept(id);
    expect(first.body.data.accepted).toMatchObject([
      { kind: 'person', isMade: true, label: 'Nora Lindqvist' },
    ]);
    const again = await draft.accept(id);
    expect(again.body.data).toEqual({ record: first.body.data.record, accepted: [] });
    const [person] = (await draft.row()).people;
    expect(person).toMatchObject({ documentId: first.body.data.record, listed: false });
    expect(await countOf('api::person.person', 'Nora Lindqvist')).toBe(1);
  });

  it('makes one record where two editors accept at once, and where two articles name the same person', async () => {
    const [draft, other] = [await draftOf(), await draftOf()];
    const { id } = await draft.find('person', 'Nora');
    const answers = await Promise.all([
      draft.accept(id),
      draft.accept(id),
      other.accept(id),
      draft.accept((await draft.find('country', 'Norway')).id),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.slice(0, 3).map(({ body }) => body.data.record)).size).toBe(1);
    expect(await countOf('api::person.person', 'Nora Lindqvist')).toBe(1);
    expect(namesOf((await draft.row()).people)).toEqual(['Nora Lindqvist']);
    expect(namesOf((await other.row()).people)).toEqual(['Nora Lindqvist']);
  });

  it('asks which of two is meant, and takes the one that is chosen', async () => {
    const documents = newsroom.strapi.documents('api::person.person');
    const one = await documents.create({ data: { name: 'Nora Lindqvist', listed: false } });
    const two = await documents.create({ data: { name: 'Nora Lindqvist', listed: false } });
    const draft = await draftOf();
    const person = await draft.find('person', 'Nora');
    expect(person.state).toBe('ambiguous');
    expect(person.candidates.map(({ id }) => id).sort()).toEqual([one.documentId, two.documentId].sort());
    expect(fieldsOf(await draft.accept(person.id))).toEqual(['candidate']);
    expect(fieldsOf(await draft.accept(person.id, { candidate: 'nobody' }))).toEqual(['candidate']);
    const letter = await draft.find('document', 'Letter from Nora');
    expect(letter).toMatchObject({ state: 'ambiguous', undecided: [person.id] });
    expect(fieldsOf(await draft.accept(letter.id))).toEqual(['undecided']);
    expect((await draft.accept(person.id, { candidate: two.documentId })).status).toBe(200);
    expect((await draft.row()).people.map(({ documentId }) => documentId)).toEqual([two.documentId]);
    expect((await draft.find('document', 'Letter from Nora')).state).toBe('unknown');
    const [third] = [await draft.accept(letter.id)];
    expect(third?.status).toBe(200);
    const held = (await draft.row()).documents.find(({ title }) =>
      String(title).startsWith('Letter from Nora'),
    );
    expect((held?.authors as Reference[]).map(({ documentId }) => documentId)).toEqual([two.documentId]);
  });

  it('makes a record of its own where the editor says so, with what was put right', async () => {
    await newsroom.strapi
      .documents('api::person.person')
      .create({ data: { name: 'Nora Lindqvist', listed: false } });
    const draft = await draftOf();
    const { id, state } = await draft.find('person', 'Nora');
    expect(state).toBe('linked');
    const body = { create: true, edits: { name: 'Nora B. Lindqvist' } };
    expect(fieldsOf(await draft.accept(id, { edits: body.edits }))).toEqual(['edits']);
    expect((await draft.accept(id, body)).body.data.accepted).toMatchObject([{ isMade: true }]);
    expect(namesOf((await draft.row()).people)).toEqual(['Nora B. Lindqvist']);
  });

  it('keeps a quotation with speaker, document and day, and all that it needs', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('statement', 'We ask you');
    expect((await draft.accept(id)).status).toBe(200);
    const { statements, documents, people } = await draft.row();
    expect(statements).toMatchObject([
      {
        kind: 'quote',
        text: 'We ask you to leave our fishermen in peace and to talk with us before you act',
        date: '2024-03-04',
        language: 'en',
        speakers: [{ name: 'Nora Lindqvist' }],
        document: { title: 'Letter from Nora Lindqvist to Aldo Verani' },
      },
    ]);
    expect(namesOf(people).sort()).toEqual(['Aldo Verani', 'Nora Lindqvist']);
    expect(documents).toHaveLength(2);
    expect(documents.find(({ date }) => date === '2024-03-04')).toMatchObject({
      kind: 'letter',
      existence: 'reported',
      authors: [{ name: 'Nora Lindqvist' }],
      addressees: [{ name: 'Aldo Verani' }],
      inReplyTo: { date: '2024-02-10' },
      sources: [{ relation: 'reports', outlet: { name: 'The Guardian' } }],
    });
  });

  it('puts statements where they stand in the text, whatever the order of accepting', async () => {
    const draft = await draftOf();
    for (const label of ['France has every', 'We ask you'])
      expect((await draft.accept((await draft.find('statement', label)).id)).status).toBe(200);
    const texts = (await draft.row()).statements.map(({ text }) => String(text).slice(0, 10));
    expect(texts).toEqual(['We ask you', 'France has']);
  });

  it('keeps a report with its outlet, once among the sources', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('source', 'The Guardian');
    await draft.accept(id);
    await draft.accept(id);
    const { sources, statements, organizations } = await draft.row();
    expect(sources).toMatchObject([{ relation: 'reports', outlet: { name: 'The Guardian' } }]);
    expect(statements).toMatchObject([{ kind: 'report', reportedBy: { name: 'The Guardian' } }]);
    expect(organizations).toMatchObject([{ name: 'The Guardian', kind: 'outlet', listed: false }]);
  });

  it('links the record again where it was taken out of the article', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('person', 'Nora');
    const record = (await draft.accept(id)).body.data.record as string;
    await newsroom.strapi.documents('api::article.article').update({
      documentId: draft.id,
      data: { people: { disconnect: [{ documentId: record }] } } as never,
    });
    expect((await draft.find('person', 'Nora')).candidates).toMatchObject([
      { id: record, why: 'accepted-before' },
    ]);
    expect((await draft.accept(id)).body.data.accepted).toMatchObject([{ record, isMade: false }]);
    expect(await countOf('api::person.person', 'Nora Lindqvist')).toBe(1);
  });
});

describe('accepting all', () => {
  beforeEach(forgetStory);

  it('makes the story, asks nothing twice, and publishes nothing', async () => {
    const draft = await draftOf();
    const answer = await draft.acceptAll({ threshold: 0.5 });
    expect(answer.status).toBe(200);
    expect(answer.body.data.left).toEqual([]);
    const { people, countries, documents, statements, sources } = await draft.row();
    expect([people, countries, documents, statements, sources].map(({ length }) => length)).toEqual([
      2, 2, 2, 4, 1,
    ]);
    expect((await draft.acceptAll()).body.data.accepted).toEqual([]);
    expect(
      await newsroom.strapi.db.query('api::article.article').count({ where: { documentId: draft.id } }),
    ).toBe(1);
    expect((await newsroom.get('/api/dossiers/people/nora-lindqvist')).status).toBe(404);
  });

  it('leaves what is ambiguous, what was rejected and what is not sure enough', async () => {
    const documents = newsroom.strapi.documents('api::person.person');
    for (const name of ['Aldo Verani', 'Aldo Verani'])
      await documents.create({ data: { name, listed: false } });
    const draft = await draftOf();
    await draft.reject((await draft.find('country', 'France')).id);
    const { left } = (await draft.acceptAll({ threshold: 0.9 })).body.data;
    const row = await draft.row();
    expect(namesOf(row.people)).toEqual(['Nora Lindqvist']);
    expect(namesOf(row.countries)).toEqual(['Norway']);
    expect(row.documents).toEqual([]);
    expect(left.map(({ kind }: { kind: string }) => kind)).toContain('source');
    expect(left.map(({ label }: { label: string }) => label)).not.toContain('France');
  });

  it('lists the persons when the article is published', async () => {
    const draft = await draftOf();
    await draft.acceptAll({ threshold: 0.5 });
    const publish = () =>
      newsroom.post(
        `/content-manager/collection-types/api::article.article/${draft.id}/actions/publish`,
        {},
        editor,
      );
    // The letter that no outlet reports is known from the one that answers it.
    const sources = (await draft.row()).documents.flatMap(
      (document) => document.sources as { title?: string }[],
    );
    expect(sources.map(({ title }) => title)).toContain('Letter from Nora Lindqvist to Aldo Verani');
    const published = await publish();
    expect([published.status, published.body.error]).toEqual([200, undefined]);
    const rows = await newsroom.strapi.db
      .query('api::person.person')
      .findMany({ where: { name: { $in: ['Nora Lindqvist', 'Aldo Verani'] } } });
    expect(rows.map(({ listed }) => listed)).toEqual([true, true]);
  });
});

describe('decisions', () => {
  beforeEach(forgetStory);

  it('a rejected one stays away, also after an edit elsewhere, and may be accepted after all', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('person', 'Aldo');
    expect((await draft.reject(id)).status).toBe(200);
    expect((await draft.reject(id)).status).toBe(200);
    await draft.write(['It was raining in Oslo.', ...PARAGRAPHS]);
    expect((await draft.list()).filter(({ kind }) => kind === 'person').map(({ label }) => label)).toEqual([
      'Nora Lindqvist',
    ]);
    expect((await draft.accept(id)).status).toBe(200);
    expect(namesOf((await draft.row()).people)).toEqual(['Aldo Verani']);
    expect((await draft.reject(id)).status).toBe(409);
  });

  it('stale ones are gone with the words', async () => {
    const draft = await draftOf();
    const { id } = await draft.find('statement', 'France has every');
    await draft.write(PARAGRAPHS.slice(0, 3));
    expect((await draft.list()).map((one) => one.id)).not.toContain(id);
    expect((await draft.accept(id)).status).toBe(404);
    expect((await draft.reject(id)).status).toBe(404);
  });

  it('are those of one language version, whose facts all versions share', async () => {
    const draft = await draftOf();
    const data = { headline: 'Письмо', slug: 'pismo-suggestions', kind: 'news' };
    await newsroom.strapi
      .documents('api::article.article')
      .update({ documentId: draft.id, locale: 'ru', data: data as never });
    await draft.accept((await draft.find('country', 'Norway')).id);
    const russian = await newsroom.strapi.documents('api::article.article').findOne({
      documentId: draft.id,
      locale: 'ru',
      populate: ['countries'] as never,
    });
    expect(namesOf((russian as unknown as { countries: Reference[] }).countries)).toEqual(['Norway']);
    const answer = await newsroom.get(`/desk/articles/${draft.id}/suggestions?locale=ru`, editor);
    expect([answer.status, answer.body.data]).toEqual([200, []]);
  });
});

describe('who may', () => {
  beforeEach(forgetStory);

  it('a reporter in own articles, and in nobody else’s', async () => {
    const [own, others] = [await draftOf(reporter), await draftOf(editor)];
    const { id } = await own.find('statement', 'We ask you');
    expect((await own.accept(id)).status).toBe(200);
    expect(namesOf((await own.row()).people)).toContain('Nora Lindqvist');
    const base = `/desk/articles/${others.id}/suggestions`;
    const answers = [
      await newsroom.get(base, reporter),
      await others.accept(id, {}, reporter),
      await others.reject(id, reporter),
      await others.acceptAll({}, reporter),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await others.row()).people).toEqual([]);
  });

  it('no moderator, and nobody without an account', async () => {
    const draft = await draftOf();
    const moderator = await newsroom.adminUser('moderator');
    const base = `/desk/articles/${draft.id}/suggestions`;
    expect((await newsroom.get(base, moderator)).status).toBe(403);
    expect((await newsroom.get(base)).status).toBe(401);
    expect((await newsroom.post('/desk/suggestions/preview', { text: 'A text' }, moderator)).status).toBe(
      403,
    );
  });
});

describe('bad input', () => {
  beforeEach(forgetStory);

  it.each([
    [{ candidate: 7 }, 'candidate'],
    [{ create: 'yes' }, 'create'],
    [{ edits: { name: '' } }, 'edits.name'],
    [{ edits: { date: 'soon' } }, 'edits.date'],
    [{ edits: { title: 'A person has none' } }, 'edits.title'],
    [{ anything: 1 }, 'anything'],
  ])('%j names %s', async (body, field) => {
    const draft = await draftOf();
    const { id } = await draft.find('person', 'Nora');
    const answer = await draft.accept(id, body);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });

  it('no article, no suggestion, no language', async () => {
    const draft = await draftOf();
    expect((await draft.accept('nothing')).status).toBe(404);
    expect((await newsroom.get('/desk/articles/nothing/suggestions', editor)).status).toBe(404);
    const answer = await newsroom.get(`/desk/articles/${draft.id}/suggestions?locale=xx`, editor);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['locale']]);
    expect((await newsroom.get(`/desk/articles/${draft.id}/suggestions?locale=ky`, editor)).status).toBe(404);
    const all = await draft.acceptAll({ threshold: 2 });
    expect([all.status, fieldsOf(all)]).toEqual([400, ['threshold']]);
  });
});

describe('preview', () => {
  it('finds and links, and writes nothing', async () => {
    const before = await newsroom.strapi.db.query('api::person.person').count();
    const text = 'Kyrgyz President Sadyr Japarov met Nobody Knownson in Bishkek.';
    const { status, body } = await newsroom.post('/desk/suggestions/preview', { text }, editor);
    expect(status).toBe(200);
    const { findings, links, labels } = body.data;
    const at = findings.persons.findIndex(({ name }: { name: string }) => name === 'Sadyr Japarov');
    expect(links.persons[at]).toMatchObject({ outcome: 'linked', candidate: { why: 'same-name' } });
    expect(labels[links.persons[at].candidate.id]).toMatch(/^Sadyr Japarov/);
    expect(await newsroom.strapi.db.query('api::person.person').count()).toBe(before);
  });

  it.each([
    [{}, 'text'],
    [{ text: ' ' }, 'text'],
    [{ text: 'x'.repeat(500_001) }, 'text'],
    [{ text: 'A text', publishedOn: 'today' }, 'publishedOn'],
    [{ text: 'A text', locale: 'fr' }, 'locale'],
  ])('refuses %#: %s', async (body, field) => {
    const answer = await newsroom.post('/desk/suggestions/preview', body, editor);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });
});

describe('the index of names', () => {
  it('knows unlisted records and what they are called now', async () => {
    await forgetStory();
    const documents = newsroom.strapi.documents('api::person.person');
    const { documentId } = await documents.create({ data: { name: 'Somebody Else', listed: false } });
    const draft = await draftOf();
    expect((await draft.find('person', 'Nora')).state).toBe('unknown');
    await documents.update({ documentId, data: { name: 'Nora Lindqvist' } });
    expect(await draft.find('person', 'Nora')).toMatchObject({
      state: 'linked',
      candidates: [{ id: documentId }],
    });
    await documents.delete({ documentId });
    expect((await draft.find('person', 'Nora')).state).toBe('unknown');
  });
});
