describe('reading .env', () => {
  const parse = async (text: string) =>
    (await import('../../../scripts/settings/dotenv.mjs')).parseDotenv(text);

  it('takes names, values, quotes and comments as dotenv does', async () => {
    const text = [
      '# first',
      'PORT=1400',
      'export HOST = ::1 # here',
      `A="two\\nlines" # x`,
      "B='# kept'",
      'C=',
      'D=a=b',
    ];
    expect(await parse(text.join('\n'))).toEqual({
      PORT: '1400',
      HOST: '::1',
      A: 'two\nlines',
      B: '# kept',
      C: '',
      D: 'a=b',
    });
  });

  it('lets the later of two lines win and reads Windows line ends', async () => {
    expect(await parse('A=1\r\nA=2\r\nB=3\r\n')).toEqual({ A: '2', B: '3' });
  });

  it('reads quoted values over several lines', async () => {
    expect(await parse('KEY="-----BEGIN\nabc\n-----END"\nNEXT=1')).toEqual({
      KEY: '-----BEGIN\nabc\n-----END',
      NEXT: '1',
    });
  });

  it('agrees with the dotenv package that Strapi uses', async () => {
    const dotenv = jest.requireActual('dotenv') as { parse(text: string): Record<string, string> };
    const text = 'A=1\n B = two words  \nexport C="x#y"\nD=`q"q`\nE=ab#cd\nF.G-H=1\nI="un\\"escaped"\n';
    expect(await parse(text)).toEqual(dotenv.parse(text));
  });
});

describe('settings of a command', () => {
  const merge = async (...args: [Record<string, string>, Record<string, string>, Record<string, string>?]) =>
    (await import('../../../scripts/settings/environment.mjs')).mergeEnvironment(...args);

  it('come from the environment, then .env, then the defaults', async () => {
    expect(await merge({ A: 'env' }, { A: 'file', B: 'file' }, { A: 'd', B: 'd', C: 'd' })).toEqual({
      A: 'env',
      B: 'file',
      C: 'd',
    });
  });

  it('count an empty value as none where there is a default', async () => {
    expect(await merge({ NODE_ENV: '' }, {}, { NODE_ENV: 'production' })).toEqual({ NODE_ENV: 'production' });
  });
});

describe('the address to listen at', () => {
  const address = () => import('../../../scripts/settings/address.mjs');

  it('has defaults', async () => {
    expect((await address()).listenAddress({})).toEqual({ host: '0.0.0.0', port: 1337 });
  });

  it.each(['0', '65536', 'http', '12.5', '-1'])('refuses port %s', async (PORT) => {
    const { listenAddress } = await address();
    expect(() => listenAddress({ PORT })).toThrow(`PORT is "${PORT}"`);
  });

  it('is shown as one that a browser can open', async () => {
    const { publicAddress } = await address();
    expect(publicAddress({ host: '0.0.0.0', port: 80 }, {})).toBe('http://localhost:80');
    expect(publicAddress({ host: '::1', port: 80 }, {})).toBe('http://[::1]:80');
    expect(publicAddress({ host: '::', port: 80 }, { PUBLIC_URL: 'https://news.example/' })).toBe(
      'https://news.example',
    );
  });

  it('is refused in one sentence each', async () => {
    const { addressFailure } = await address();
    const at = { host: '10.0.0.1', port: 80 };
    expect(addressFailure(at, 'EADDRINUSE').message).toBe('Port 80 is already in use.');
    expect(addressFailure(at, 'EACCES').message).toBe('Port 80 may not be used by this user.');
    expect(addressFailure(at, 'EADDRNOTAVAIL').message).toContain('EADDRNOTAVAIL');
  });
});
