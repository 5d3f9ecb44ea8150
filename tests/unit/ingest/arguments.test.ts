import fc from 'fast-check';
import { readArguments, USAGE } from '../../../src/ingest/arguments';

describe('readArguments', () => {
  test.each<[string[], string[], boolean, boolean]>([
    [['a.yaml'], ['a.yaml'], false, false],
    [['a.yaml', 'b.json'], ['a.yaml', 'b.json'], false, false],
    [['--dry-run', 'a.yaml'], ['a.yaml'], true, false],
    [['a.yaml', '--publish'], ['a.yaml'], false, true],
    [['--dry-run', 'a.yaml', '--publish', 'b.yaml'], ['a.yaml', 'b.yaml'], true, true],
    [['--', '--publish'], ['--publish'], false, false],
  ])('%j', (argv, places, dryRun, publish) => {
    expect(readArguments(argv)).toEqual({ outcome: 'run', places, dryRun, publish });
  });

  test('texts may have a language and a source', () => {
    expect(readArguments(['--locale', 'ky', '--source=https://example.org/a', 'a.txt'])).toMatchObject({
      outcome: 'run',
      places: ['a.txt'],
      locale: 'ky',
      source: 'https://example.org/a',
    });
  });

  test.each([[['--help']], [['-h']], [['a.yaml', '--help']]])('%j asks for help', (argv) => {
    expect(readArguments(argv)).toEqual({ outcome: 'help' });
  });

  test.each<[string[], RegExp]>([
    [[], /^No file is named$/],
    [['--dry-run'], /^No file is named$/],
    [['--dryrun', 'a.yaml'], /'--dryrun'/],
    [['--publish=yes', 'a.yaml'], /--publish/],
    [['-x', 'a.yaml'], /'-x'/],
    [['--locale=fr', 'a.txt'], /^There is no language fr$/],
    [['--source', 'example', 'a.txt'], /^example is no address of the web$/],
  ])('%j is misused', (argv, reason) => {
    const request = readArguments(argv);
    expect(request).toMatchObject({ outcome: 'misused', reason: expect.stringMatching(reason) as string });
  });

  test('any command line is answered and never thrown at', () => {
    const argument = fc.oneof(
      fc.string(),
      fc.constantFrom('--', '-', '--publish', '--dry-run', '--no-publish', '--help=1'),
    );
    fc.assert(
      fc.property(fc.array(argument), (argv) =>
        ['run', 'help', 'misused'].includes(readArguments(argv).outcome),
      ),
    );
  });
});

test('the usage names every option', () => {
  for (const option of ['--dry-run', '--publish', '--locale', '--source', '--help', 'FILE'])
    expect(USAGE).toContain(option);
});
