import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const entry = (version: string, more = {}) => ({ version, integrity: `sha512-${version}`, ...more });
const lock = (packages: Record<string, object>) => ({ packages: { '': {}, ...packages } });

describe('comparing node_modules with the lock file', () => {
  const difference = async (wanted: object, present: object | null) =>
    (await import('../../../scripts/install/lock-file.mjs')).firstDifference(wanted, present);

  it('finds none where they agree', async () => {
    const packages = { 'node_modules/a': entry('1.0.0'), 'node_modules/b': entry('2.0.0') };
    expect(await difference(lock(packages), { packages })).toBeNull();
  });

  it('sees that nothing is installed, or that npm was interrupted', async () => {
    expect(await difference(lock({}), null)).toBe('node_modules');
  });

  it('names a package of another version', async () => {
    const wanted = lock({ 'node_modules/a': entry('1.0.1') });
    expect(await difference(wanted, lock({ 'node_modules/a': entry('1.0.0') }))).toBe('node_modules/a');
  });

  it('names a package that lacks, such as a development one left out', async () => {
    expect(await difference(lock({ 'node_modules/a': entry('1.0.0', { dev: true }) }), lock({}))).toBe(
      'node_modules/a',
    );
  });

  it('does not miss optional packages of other platforms', async () => {
    const wanted = lock({ 'node_modules/a-win32': entry('1.0.0', { optional: true, os: ['win32'] }) });
    expect(await difference(wanted, lock({}))).toBeNull();
  });

  it('names a package that is there and no longer wanted', async () => {
    expect(await difference(lock({}), lock({ 'node_modules/old': entry('1.0.0') }))).toBe('node_modules/old');
  });

  it('goes by the version where the lock file has no hash', async () => {
    const bare = { version: '1.0.0' };
    expect(
      await difference(lock({ 'node_modules/a': bare }), lock({ 'node_modules/a': entry('1.0.0') })),
    ).toBeNull();
  });
});

describe('calling npm', () => {
  const npm = () => import('../../../scripts/install/npm.mjs');

  it('is not told to leave out development packages', async () => {
    const { installEnvironment } = await npm();
    const env = {
      NODE_ENV: 'production',
      npm_config_omit: 'dev',
      npm_config_production: 'true',
      PATH: '/bin',
    };
    expect(installEnvironment(env)).toEqual({ PATH: '/bin' });
  });

  it('uses npm from the path where npm does not run this', async () => {
    expect((await npm()).npmCommand({})).toEqual(['npm']);
  });
});

/** Every file that is loaded before a command does anything, from the command on. */
function loadedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const name of importsOf(file).filter((name) => name.startsWith('.')))
    loadedBy(path.resolve(path.dirname(file), name), known);
  return known;
}

/** What a file imports as it is loaded, not later by `import()`. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );
}

const SCRIPTS = path.join(__dirname, '../../../scripts');

test.each(readdirSync(SCRIPTS).filter((name) => name.endsWith('.mjs')))(
  '%s can begin in a fresh clone: nothing that it loads at once is a package',
  (name) => {
    const files = [...loadedBy(path.join(SCRIPTS, name))];
    const packages = files.flatMap((file) =>
      importsOf(file)
        .filter((from) => !from.startsWith('.') && !from.startsWith('node:'))
        .map((from) => `${path.relative(SCRIPTS, file)}: ${from}`),
    );
    expect(packages).toEqual([]);
  },
);
