import { StoryRefused, type Change, type StoryOutcome } from '../../../src/ingest/outcome';
import { counted, NOTHING, reportLines, summaryLine, type FileResult } from '../../../src/ingest/report';

const ingested = (...changes: Change[]): FileResult => ({
  file: 'a.yaml',
  result: { outcome: 'ingested', changes },
});
const refused: FileResult = {
  file: 'b.yaml',
  result: {
    outcome: 'refused',
    problems: [
      { path: '', reason: 'There is no such file' },
      { path: 'people.0.name', reason: 'Only spaces' },
    ],
  },
};
const create: Change = { action: 'create', type: 'person', key: 'sadyr-japarov' };

describe('reportLines', () => {
  test.each<[string, Change]>([
    ['a.yaml: create person sadyr-japarov', create],
    [
      'a.yaml: update document ngo-law (title, date)',
      { action: 'update', type: 'document', key: 'ngo-law', attributes: ['title', 'date'] },
    ],
    [
      'a.yaml: create statement letters/equal-cooperation',
      { action: 'create', type: 'statement', key: 'letters/equal-cooperation' },
    ],
    [
      'a.yaml: update article letter [ru] (headline)',
      { action: 'update', type: 'article', key: 'letter', locale: 'ru', attributes: ['headline'] },
    ],
    [
      'a.yaml: publish article letter [en]',
      { action: 'publish', type: 'article', key: 'letter', locale: 'en' },
    ],
    [
      'a.yaml: count views of article letter [en]',
      { action: 'count-views', type: 'article', key: 'letter', locale: 'en' },
    ],
  ])('%s', (line, change) => expect(reportLines(ingested(change))).toEqual([line]));

  test('one line per change, in their order', () => {
    expect(reportLines(ingested(create, { ...create, key: 'b' }))).toEqual([
      'a.yaml: create person sadyr-japarov',
      'a.yaml: create person b',
    ]);
    expect(reportLines(ingested())).toEqual([]);
  });

  test('one line per problem, with its path where it has one', () => {
    expect(reportLines(refused)).toEqual([
      'b.yaml: There is no such file',
      'b.yaml: people.0.name: Only spaces',
    ]);
  });
});

describe('summaryLine', () => {
  test.each<[string, FileResult[], boolean]>([
    ['1 story changed, 0 unchanged, 0 refused; 1 change', [ingested(create)], false],
    ['0 stories changed, 1 unchanged, 0 refused; 0 changes', [ingested()], false],
    ['0 stories changed, 0 unchanged, 1 refused; 0 changes', [refused], false],
    [
      '2 stories changed, 1 unchanged, 1 refused; 3 changes',
      [ingested(create), refused, ingested(), ingested(create, create)],
      false,
    ],
    [
      'Dry run, nothing was written: 1 story changed, 0 unchanged, 0 refused; 1 change',
      [ingested(create)],
      true,
    ],
    ['0 stories changed, 0 unchanged, 0 refused; 0 changes', [], false],
  ])('%s', (line, results, dryRun) =>
    expect(summaryLine(results.reduce(counted, NOTHING), dryRun)).toBe(line),
  );
});

test('a refusal carries its problems out of the transaction', () => {
  const problems = [{ path: 'people.0', reason: 'Wrong' }];
  const refusal = new StoryRefused(problems);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.name).toBe('StoryRefused');
  expect({ outcome: 'refused', problems: refusal.problems } satisfies StoryOutcome).toEqual({
    outcome: 'refused',
    problems,
  });
});
