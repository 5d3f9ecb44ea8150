import { RECORD_TYPES } from '../../../src/content/content-types';
import { PLURALS } from '../../../src/content/plurals';
import { openNewsroom, type Newsroom } from '../../helpers/newsroom';
import { differences, operations, strapisOperations, type Operation } from '../../helpers/openapi';

/** The routes that Strapi makes: each is in the OpenAPI file, and those that anybody can call answer as it says. */

let newsroom: Newsroom;
let token: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  token = await newsroom.apiToken({ type: 'full-access' });
}, 180_000);

afterAll(() => newsroom?.close());

const TYPES = Object.values(RECORD_TYPES).map((type) => PLURALS[type]);

function operation(method: string, path: string): Operation {
  const found = operations.find((one) => one.path === path && one.method === method);
  if (found === undefined) throw new Error(`${method} ${path} is not in the file`);
  return found;
}

/** A path as a router and as the file write it, without the names of its parts. */
const shapeOf = (path: string) => path.replaceAll(/\{\w+\}|:\w+(\([^)]*\))?|\(\.\*\)/g, '{}');

it('every route of the content API is in the file, and each operation of the file is a route', () => {
  const routes = newsroom.strapi.server.listRoutes() as unknown as { path: string; methods: string[] }[];
  const isOfApps = (path: string) =>
    /^\/api\/|^\/(openapi\.json|robots\.txt|_health)$|^\/(feeds|sitemap|news-sitemap)/.test(path);
  const registered = routes
    .filter(({ path }) => isOfApps(path))
    .flatMap(({ path, methods }) =>
      methods
        .filter((method) => METHODS.includes(method) && (path !== '/_health' || method === 'GET'))
        .map((method) => `${method.toLowerCase()} ${shapeOf(path)}`),
    );
  const described = operations.map(({ method, path }) => `${method} ${shapeOf(path)}`);
  const isMissing = (one: string, others: readonly string[]) => !others.includes(one) && !isSpelledElse(one);
  expect(described.filter((one) => isMissing(one, registered))).toEqual([]);
  expect(registered.filter((one) => isMissing(one, described))).toEqual([]);
});

/** Koa's router gives `/_health` to every method that Node knows. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Feeds have `name.format` in one part of the path, which the router does not take apart; views are counted before it. */
const isSpelledElse = (route: string) => /^get \/feeds\/|^post \/api\/stories\/\{\}\/views$/.test(route);

describe.each(TYPES)('%s', (plural) => {
  const list = `/api/${plural}`;
  const one = `/api/${plural}/{documentId}`;

  it.each([
    '',
    '?populate=*',
    '?fields=id',
    '?pagination[start]=0&pagination[limit]=2',
    '?pagination[withCount]=false',
  ])('are listed as the file says with "%s"', async (query) => {
    const answer = await newsroom.get(list + query);
    expect([answer.status, ...differences(operation('get', list), answer)]).toEqual([200]);
    expect(answer.body.data.length).toBeGreaterThan(0);
  });

  it('are read one by one as the file says, with all that leads to them', async () => {
    const { body } = await newsroom.get(`${list}?pagination[pageSize]=100`);
    for (const { documentId } of body.data.slice(0, 20)) {
      const answer = await newsroom.get(`${list}/${documentId}?populate=*`);
      expect([answer.status, ...differences(operation('get', one), answer)]).toEqual([200]);
    }
  });

  it('are refused as the file says', async () => {
    const refused = [
      await newsroom.get(`${list}?filters[nothing]=1`),
      await newsroom.get(list, { token: 'wrong' }),
    ];
    expect(refused.map((answer) => [answer.status, ...differences(operation('get', list), answer)])).toEqual([
      [400],
      [401],
    ]);
    const none = await newsroom.get(`${list}/none`);
    expect([none.status, ...differences(operation('get', one), none)]).toEqual([404]);
  });

  it.each(['post', 'put', 'delete'])('are not written without a token: %s', async (method) => {
    const path = method === 'post' ? list : `${list}/none`;
    const answer = await newsroom.send(method.toUpperCase(), path, { data: {} });
    expect([
      answer.status,
      ...differences(operation(method, method === 'post' ? list : one), answer),
    ]).toEqual([403]);
  });
});

it('a record is made, changed and deleted with a token as the file says', async () => {
  const list = '/api/events';
  const one = '/api/events/{documentId}';
  const data = {
    title: 'Meeting',
    slug: 'meeting',
    kind: 'meeting',
    certainty: 'planned',
    date: '2024-03-01',
  };
  const made = await newsroom.post(`${list}?populate=*`, { data }, { token });
  expect([made.status, ...differences(operation('post', list), made)]).toEqual([201]);
  const again = await newsroom.post(list, { data }, { token });
  expect([again.status, ...differences(operation('post', list), again)]).toEqual([400]);
  const { documentId } = made.body.data;
  const changed = await newsroom.put(`${list}/${documentId}`, { data: { place: 'Bishkek' } }, { token });
  expect([changed.status, ...differences(operation('put', one), changed)]).toEqual([200]);
  const gone = await newsroom.delete(`${list}/${documentId}`, { token });
  expect([gone.status, ...differences(operation('delete', one), gone)]).toEqual([204]);
  const missing = await newsroom.put(`${list}/${documentId}`, { data: { place: 'Osh' } }, { token });
  expect([missing.status, ...differences(operation('put', one), missing)]).toEqual([404]);
});

const PLUGINS = strapisOperations.filter(
  ({ path }) => !TYPES.some((plural) => path.startsWith(`/api/${plural}`)),
);

/** An address of the operation: ids of things that there are not, and of the one that there is in every newsroom. */
const addressOf = (path: string) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'provider' ? 'github' : '1'));

it.each(PLUGINS.map((found) => [`${found.method} ${found.path}`, found] as const))(
  '%s answers those who may and those who may not as the file says',
  async (_, found) => {
    const method = found.method.toUpperCase();
    for (const options of [{}, { token: 'wrong' }, { token }]) {
      // Deleting is tried by those who may not only.
      if (method === 'DELETE' && options.token === token) continue;
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const answer = await newsroom.send(method, addressOf(found.path), body, options);
      expect([options.token, ...differences(found, answer)]).toEqual([options.token]);
    }
  },
);

it('a reader signs in and reads who it is as the file says', async () => {
  const reader = await newsroom.readerUser();
  const signedIn = await newsroom.post('/api/auth/local', {
    identifier: reader.email,
    password: reader.password,
  });
  expect([signedIn.status, ...differences(operation('post', '/api/auth/local'), signedIn)]).toEqual([200]);
  const asking = { headers: { 'x-strapi-refresh-cookie': 'none' } };
  const inBody = await newsroom.post(
    '/api/auth/local',
    { identifier: reader.email, password: reader.password },
    asking,
  );
  expect(differences(operation('post', '/api/auth/local'), inBody)).toEqual([]);
  const { refreshToken } = inBody.body;
  const renewed = await newsroom.post('/api/auth/refresh', { refreshToken });
  expect([renewed.status, ...differences(operation('post', '/api/auth/refresh'), renewed)]).toEqual([200]);
  const again = await newsroom.post('/api/auth/refresh', { refreshToken });
  expect([again.status, ...differences(operation('post', '/api/auth/refresh'), again)]).toEqual([401]);
  const out = await newsroom.post('/api/auth/logout', {}, { token: renewed.body.jwt });
  expect([out.status, ...differences(operation('post', '/api/auth/logout'), out)]).toEqual([200]);
  const me = await newsroom.get('/api/users/me', { token: reader.token });
  expect([me.status, ...differences(operation('get', '/api/users/me'), me)]).toEqual([200]);
});
