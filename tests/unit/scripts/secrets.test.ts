const secrets = () => import('../../../scripts/secrets/secrets.mjs');
const administrator = () => import('../../../scripts/secrets/administrator.mjs');

describe('secrets', () => {
  it('are missing when not given or empty', async () => {
    const { missingSecrets, secretNames } = await secrets();
    const all = Object.fromEntries(secretNames.map((name) => [name, 'x']));
    expect(missingSecrets(all)).toEqual([]);
    expect(missingSecrets({ ...all, JWT_SECRET: ' ', APP_KEYS: undefined })).toEqual([
      'APP_KEYS',
      'JWT_SECRET',
    ]);
  });

  it('are named all at once where they must be given', async () => {
    const { missingFailure } = await secrets();
    expect(missingFailure(['APP_KEYS', 'JWT_SECRET']).message).toBe(
      'These secrets are missing: APP_KEYS, JWT_SECRET.',
    );
  });

  it('that are made are strong and never the same', async () => {
    const { makeSecret, weakness } = await secrets();
    expect(makeSecret('APP_KEYS').split(',')).toHaveLength(4);
    expect(makeSecret('JWT_SECRET')).not.toBe(makeSecret('JWT_SECRET'));
    expect(weakness('q8Zr0cP1v9LmT4xY7aKd')).toBeNull();
  });

  it.each(['short', 'tobemodified-tobemodified', 'changeme-changeme-changeme', 'aaaaaaaaaaaaaaaaaaaaaa'])(
    'such as %s are called weak',
    async (value) => expect((await secrets()).weakness(value)).not.toBeNull(),
  );

  it('are added to .env below what stands there', async () => {
    const { extendedDotenv } = await secrets();
    expect(extendedDotenv('# mine\nPORT=1', [['A', '2']])).toBe('# mine\nPORT=1\nA=2\n');
    expect(extendedDotenv('', [['A', '2']])).toBe('A=2\n');
  });
});

describe('the first administrator', () => {
  it('gets an address and a strong password when none is given', async () => {
    const { firstAdministrator, passwordProblem } = await administrator();
    const login = firstAdministrator({});
    expect(login).toMatchObject({ email: 'admin@dossier.localhost', given: false });
    expect(login.password).toHaveLength(20);
    expect(passwordProblem(login.password)).toBeNull();
  });

  it('is the one that is given', async () => {
    const { firstAdministrator } = await administrator();
    expect(
      firstAdministrator({ ADMIN_EMAIL: ' Chief@Example.org ', ADMIN_PASSWORD: 'Long-enough-1' }),
    ).toEqual({
      email: 'chief@example.org',
      password: 'Long-enough-1',
      given: true,
    });
  });

  it.each(['a', '@b.c', 'a@b', 'a b@c.d', 'a@@b.c', 'a@b..c'])(
    'cannot have the address %s',
    async (email) => {
      const { firstAdministrator, isEmail } = await administrator();
      expect(isEmail(email)).toBe(false);
      expect(() => firstAdministrator({ ADMIN_EMAIL: email })).toThrow('is not an e-mail address');
    },
  );

  it.each([
    ['Aa1', 'fewer than 8'],
    ['ALLUPPER1', 'no lower-case'],
    ['alllower1', 'no upper-case'],
    ['NoDigitsHere', 'no digit'],
    [`Aa1${'x'.repeat(70)}`, 'longer than 72'],
  ])('cannot have the password %s', async (password, words) => {
    const { firstAdministrator } = await administrator();
    expect(() => firstAdministrator({ ADMIN_PASSWORD: password })).toThrow(words);
  });
});
