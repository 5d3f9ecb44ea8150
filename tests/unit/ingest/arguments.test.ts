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
  ])('%j', (argv, files, dryRun, publish) => {
    expect(readArguments(argv)).toEqual({ outcome: 'run', files, dryRun, publish });
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
  for (const option of ['--dry-run', '--publish', '--help', 'FILE']) expect(USAGE).toContain(option);
});
