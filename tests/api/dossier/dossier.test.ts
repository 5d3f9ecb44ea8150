import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom.close());

describe('GET /api/dossiers', () => {
  it('gives a person with the first page of everything that leads there', async () => {
    const { status, body } = await newsroom.get('/api/dossiers/people/sadyr-japarov');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ type: 'person', name: 'Sadyr Japarov' });
    const { articles, statements, ...documents } = body.sections;
    expect(articles).toMatchObject({ count: 1, next: null });
    expect(statements.count).toBe(statements.data.length);
    expect(documents['documents-written'].data[0]).toMatchObject({ type: 'document', kind: 'letter' });
    expect(body.meta).toEqual({ locale: 'en', fallback: null });
    const ids = (body.included as { id: string }[]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
