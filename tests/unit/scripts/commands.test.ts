describe('arguments of a command', () => {
  const read = async (argv: string[], allowed = ['email', 'role']) =>
    (await import('../../../scripts/messages/arguments.mjs')).readArguments(argv, allowed);

  it('are words and options', async () => {
    expect(await read(['create', '--email', 'a@b.c', '--role=editor', 'x'])).toEqual({
      words: ['create', 'x'],
      options: { email: 'a@b.c', role: 'editor' },
    });
  });

  it('are refused when unknown or without a value', async () => {
    await expect(read(['--mail', 'x'])).rejects.toThrow('There is no option --mail.');
    await expect(read(['--email'])).rejects.toThrow('The option --email needs a value.');
    await expect(read(['--email', '--role'])).rejects.toThrow('The option --email needs a value.');
  });
});

describe('whether jest needs a database', () => {
  const needs = async (args: string[]) =>
    (await import('../../../scripts/testing/arguments.mjs')).needsDatabase(args);

  it.each([
    [['--selectProjects', 'unit'], false],
    [['--selectProjects=unit', '--coverage'], false],
    [['--selectProjects', 'unit', 'api'], true],
    [['tests/unit/scripts', '-t', 'lock'], true],
    [['tests/unit/scripts'], false],
    [['tests/unit/a', 'tests/api/b'], true],
    [['slug'], true],
    [[], true],
    [['--listTests'], false],
    [['--watch'], true],
  ])('%j: %s', async (args, answer) => expect(await needs(args)).toBe(answer));
});

describe('what people are told', () => {
  const failure = () => import('../../../scripts/messages/failure.mjs');

  it('is what is wrong and what to do, without a stack', async () => {
    const { Failure, failureText } = await failure();
    expect(failureText(new Failure('It is broken.', 'Mend it.'), {})).toBe('It is broken.\nMend it.');
    expect(failureText(new Failure('It is broken.'), {})).toBe('It is broken.');
  });

  it('has a stack when asked for', async () => {
    const { failureText } = await failure();
    expect(failureText(new TypeError('x is not a function'), {})).not.toMatch(/ at /);
    expect(failureText(new TypeError('x is not a function'), { DEBUG: '1' })).toMatch(/ at /);
  });

  it('ends with where everything is, and a login only when there is a new one', async () => {
    const { welcome } = await import('../../../scripts/newsroom/welcome.mjs');
    const paths = { admin: '/admin', rest: '/api', graphql: null };
    const address = { host: '0.0.0.0', port: 1337 };
    const text = welcome({ login: null, paths }, address, {}, 6100);
    expect(text).toContain('ready after 6.1 seconds');
    expect(text).toContain('http://localhost:1337/admin');
    expect(text).not.toMatch(/Password|GraphQL/);
    const login = { email: 'a@b.c', password: 'Secret-1', given: false };
    expect(welcome({ login, paths }, address, {}, 1)).toContain('Password     Secret-1');
    expect(welcome({ login: { ...login, given: true }, paths }, address, {}, 1)).not.toContain('Secret-1');
  });

  it('at the end of a test run is one line', async () => {
    const { totalsLine } = await import('../../../scripts/testing/totals.mjs');
    expect(totalsLine({ passed: 12, failed: 0, skipped: 0 }, 0)).toEqual({
      line: '12 passed, 0 failed',
      failed: 0,
    });
    expect(totalsLine({ passed: 12, failed: 1, skipped: 2 }, 1)).toEqual({
      line: '12 passed, 2 failed, 2 skipped',
      failed: 2,
    });
    expect(totalsLine({ passed: 0, failed: 0, skipped: 0 }, 0)).toEqual({
      line: '0 passed, 1 failed',
      failed: 1,
    });
  });

  it('sends people on Windows to WSL', async () => {
    const { requirePosix } = await import('../../../scripts/processes/command.mjs');
    expect(() => requirePosix('win32')).toThrow('Dossier does not run on Windows itself.');
    for (const platform of ['linux', 'darwin']) expect(() => requirePosix(platform)).not.toThrow();
  });

  it('names the Node versions that will do', async () => {
    const { requireNode } = await import('../../../scripts/processes/command.mjs');
    expect(() => requireNode('18.20.0')).toThrow('Dossier needs Node 20 or later');
    expect(() => requireNode('20.0.0')).not.toThrow();
  });
});

describe('the environment of the tests', () => {
  it('has nothing of the newsroom that the developer runs', async () => {
    const { jestEnvironment } = await import('../../../scripts/testing/test-environment.mjs');
    const env = jestEnvironment(
      { PATH: '/bin', DATABASE_URL: 'x', PUBLIC_URL: 'x', APP_KEYS: 'mine', PORT: '1' },
      { TEST_DIST: 'd' },
    );
    expect(env).toMatchObject({ PATH: '/bin', NODE_ENV: 'test', LOGIN_RATE_LIMIT: 'off', TEST_DIST: 'd' });
    expect(env.APP_KEYS).not.toBe('mine');
    for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'PORT']) expect(env).not.toHaveProperty(name);
  });

  it('knows whose a test database is', async () => {
    const { ownerOfDatabase, testPrefix } = await import('../../../scripts/testing/test-database.mjs');
    expect(ownerOfDatabase(`${testPrefix()}1`)).toBe(process.pid);
    expect(ownerOfDatabase('dossier')).toBeNull();
    expect(ownerOfDatabase(`${testPrefix()}1`, 'another machine')).toBeNull();
  });

  it('names another database of the same server', async () => {
    const { siblingUrl } = await import('../../../scripts/testing/test-database.mjs');
    expect(siblingUrl('postgres://u:p@h:1/postgres?sslmode=require', 'a')).toBe(
      'postgres://u:p@h:1/a?sslmode=require',
    );
  });
});
