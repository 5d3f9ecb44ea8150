import { nextStages, stageAfterEdit, stageOf } from '../../../src/content/stages';
import { pastProblems, planProblems } from '../../../src/content/plan-rules';

const WRITER = { mayPublish: false };
const EDITOR = { mayPublish: true };

describe('stages', () => {
  it('lets a writer submit and take back, and nothing else', () => {
    expect(nextStages('drafting', WRITER)).toEqual(['in-review']);
    expect(nextStages('in-review', WRITER)).toEqual(['drafting']);
    expect(nextStages('ready', WRITER)).toEqual([]);
  });

  it('lets an editor move an article anywhere', () => {
    expect(nextStages('in-review', EDITOR)).toEqual(['drafting', 'ready']);
    expect(nextStages('drafting', EDITOR)).toEqual(['in-review', 'ready']);
  });

  it('takes an approval back from what a writer changed after it', () => {
    expect(stageAfterEdit('ready', WRITER)).toBe('drafting');
    expect(stageAfterEdit('in-review', WRITER)).toBe('in-review');
    expect(stageAfterEdit('ready', EDITOR)).toBe('ready');
  });

  it('begins with drafting where nothing is stored', () => {
    expect(stageOf(null)).toBe('drafting');
    expect(stageOf('ready')).toBe('ready');
  });
});

describe('plans', () => {
  const paths = (problems: readonly { path: readonly (string | number)[] }[]) =>
    problems.map(({ path }) => path.join('.'));

  it('cannot leave before going out, nor go out under embargo', () => {
    const [early, late] = ['2030-01-01T10:00:00Z', new Date('2030-01-02T10:00:00Z')];
    expect(paths(planProblems({ publishAt: late, unpublishAt: early }))).toEqual(['unpublishAt']);
    expect(paths(planProblems({ publishAt: early, embargoUntil: late }))).toEqual(['publishAt']);
    expect(planProblems({ publishAt: late, embargoUntil: late, unpublishAt: null })).toEqual([]);
    expect(planProblems({ unpublishAt: early })).toEqual([]);
  });

  it('cannot be made for what is over', () => {
    const now = new Date('2030-01-01T10:00:00Z');
    expect(paths(pastProblems({ publishAt: now, unpublishAt: '2029-01-01T00:00:00Z' }, now))).toEqual([
      'publishAt',
      'unpublishAt',
    ]);
    expect(pastProblems({ publishAt: '2030-01-01T10:00:01Z' }, now)).toEqual([]);
  });
});
