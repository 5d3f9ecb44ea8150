import { openNewsroom, type Newsroom } from '../../helpers/newsroom';

describe('a newsroom opened by a test', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  it('answers over HTTP', async () => {
    expect((await newsroom.get('/_health')).status).toBe(204);
  });

  it('signs an administrator in', async () => {
    const token = await newsroom.adminToken();
    const { status, body } = await newsroom.get('/admin/users/me', { token });
    expect(status).toBe(200);
    expect(body.data.email).toMatch(/^super-admin-/);
  });

  it('signs a reader in', async () => {
    expect(await newsroom.readerToken()).toMatch(/^ey/);
  });

  it('gives out API tokens', async () => {
    expect((await newsroom.apiToken()).length).toBeGreaterThan(100);
  });

  it('answers GraphQL', async () => {
    const { status, body } = await newsroom.graphql('{ __typename }');
    expect({ status, body }).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });
});
