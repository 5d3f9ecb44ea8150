import { readExportArguments } from '../../../src/platform/commands/export-arguments';

test.each([
  [['--format', 'ninjs'], { outcome: 'run', format: 'ninjs', to: undefined, since: undefined }],
  [
    ['--format', 'story', '--to', 'out', '--since', '2024-02-12'],
    { outcome: 'run', format: 'story', to: 'out', since: '2024-02-12T00:00:00.000Z' },
  ],
  [
    ['--format', 'json-ld', '--since', '2024-02-12T10:00:00+06:00'],
    { outcome: 'run', format: 'json-ld', since: '2024-02-12T04:00:00.000Z' },
  ],
  [['--help'], { outcome: 'help' }],
  [[], { outcome: 'misused', reason: expect.stringContaining('--format is one of story, ninjs, json-ld') }],
  [['--format', 'pdf'], { outcome: 'misused', reason: expect.stringContaining('not "pdf"') }],
  [['--format', 'story'], { outcome: 'misused', reason: expect.stringContaining('--to FOLDER') }],
  [['--format', 'ninjs', '--since', 'yesterday'], { outcome: 'misused' }],
  [['--format', 'ninjs', '--since', '2024-02-12T10:00:00'], { outcome: 'misused' }],
  [['--format', 'ninjs', 'out'], { outcome: 'misused' }],
])('%j', (argv, understood) => expect(readExportArguments(argv)).toMatchObject(understood));
