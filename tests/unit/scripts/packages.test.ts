const rules = () => import('../../../scripts/supply/package-rules.mjs');
const licences = () => import('../../../scripts/supply/licences.mjs');

describe('packages', () => {
  it('are named in one version', async () => {
    const { rangeFaults } = await rules();
    const file = {
      dependencies: { a: '1.2.3', b: '^1.2.3', c: '18.4.0-beta.17' },
      devDependencies: { d: 'latest', e: 'github:x/y' },
      overrides: { f: '~1.0.0' },
    };
    expect((await rangeFaults(file)).map((fault) => fault[0])).toEqual(['b', 'd', 'e', 'f']);
  });

  it('stand in the lock file as in package.json, each with its hash', async () => {
    const { lockFaults } = await rules();
    const file = { dependencies: { a: '1.0.0' }, devDependencies: { b: '2.0.0' } };
    const whole = { '': file, 'node_modules/a': { integrity: 'x' }, 'node_modules/b': { integrity: 'x' } };
    expect(lockFaults(file, whole)).toEqual([]);
    expect(lockFaults({ dependencies: { a: '1.0.1' } }, whole)).toEqual([
      expect.stringContaining('a: package.json'),
      expect.stringContaining('b: package.json'),
    ]);
    expect(lockFaults(file, { ...whole, 'node_modules/a/node_modules/@x/c': {} })).toEqual([
      expect.stringContaining('@x/c: no hash'),
    ]);
  });

  it('run nothing at installing but what is allowed in that version', async () => {
    const { scriptFaults } = await rules();
    const locked = {
      'node_modules/a': { version: '1.0.0', hasInstallScript: true },
      'node_modules/b': { version: '2.0.0' },
    };
    const faults = (allowScripts: Record<string, boolean>) => scriptFaults({ allowScripts }, locked);
    expect(faults({})).toEqual([expect.stringContaining('a@1.0.0: has an install script')]);
    expect(faults({ a: false })).toEqual([]);
    expect(faults({ 'a@1.0.0': true })).toEqual([]);
    expect(faults({ a: true })).toHaveLength(1);
    expect(faults({ 'a@0.9.0': true })).toHaveLength(2);
    expect(faults({ a: false, b: false })).toEqual([expect.stringContaining('b: allowScripts names it')]);
  });

  it('have a reason each', async () => {
    const { reasonFaults } = await rules();
    const page = '| `a`, `@x/b` | both are needed |\n| `gone` | was needed |\n| `mute` | |\n';
    const file = { dependencies: { a: '1.0.0', '@x/b': '1.0.0', mute: '1.0.0' } };
    expect(reasonFaults(file, page)).toEqual([
      expect.stringContaining('mute: docs'),
      expect.stringContaining('gone: docs'),
    ]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-only', false],
    ['MIT AND LGPL-3.0-or-later', false],
    ['(MIT AND BSD-3-Clause)', true],
    ['GPL-2.0 OR (MIT AND ISC)', true],
    ['(GPL-2.0 OR MIT) AND AGPL-3.0', false],
    ['MIT WITH Commons-Clause', false],
    ['MIT)', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('%j: %s', async (expression, answer) => {
    expect((await licences()).isAllowed(expression)).toBe(answer);
  });

  it('is asked for of what runs in production only, and what was read once is still there', async () => {
    const { licenceFaults } = await licences();
    const faults = licenceFaults({
      '': {},
      'node_modules/x': { version: '1.0.0', license: 'AGPL-3.0' },
      'node_modules/y': { version: '1.0.0', license: 'AGPL-3.0', dev: true },
      'node_modules/z/node_modules/@img/sharp-libvips-linux-x64': {
        version: '1.0.0',
        license: 'LGPL-3.0-or-later',
      },
    });
    expect(faults).toContain('x 1.0.0: AGPL-3.0');
    expect(faults.filter((fault) => /^(y|@img\/sharp-libvips)/.test(fault))).toEqual([]);
    expect(faults).toContain('trim: read once, and no package has it now');
  });
});
