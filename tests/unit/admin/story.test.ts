import type { LinkedDocument } from '../../../src/editorial/desk/answers/linked-records';
import type { Suggestion } from '../../../src/editorial/desk/answers/suggestion';
import type { Run } from '../../../src/editorial/desk/answers/workflow';
import {
  ambiguousIn,
  correspondenceLine,
  flagOf,
  furtherEffects,
  hasText,
  inOrder,
  needsSource,
} from '../../../src/admin/story/story';
import { publicationMoment } from '../../../src/admin/layouts/publication-moment';
import { byDay, failedRuns, localDay, moveLabel } from '../../../src/admin/workflow/workflow';

function suggestion(id: string, state: Suggestion['state'], undecided: string[] = []): Suggestion {
  return { id, kind: 'person', state, label: id, candidates: [], undecided, sentence: null, effects: [] };
}

describe('what the text speaks of', () => {
  it('is shown with what has to be chosen first, each kind as the text has it', () => {
    const all = [suggestion('a', 'unknown'), suggestion('b', 'ambiguous'), suggestion('c', 'linked')];
    expect(inOrder([...all, suggestion('d', 'ambiguous')]).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('counts what takes a choice, also for what depends on it', () => {
    const all = [suggestion('a', 'ambiguous'), suggestion('b', 'unknown', ['a']), suggestion('c', 'linked')];
    expect(ambiguousIn(all)).toBe(2);
  });

  it('tells what is done beside the thing itself', () => {
    const effects: Suggestion['effects'] = [
      { does: 'makes', kind: 'person', label: 'A', needsSource: false },
      { does: 'makes', kind: 'document', label: 'Letter', needsSource: true },
    ];
    expect(furtherEffects({ ...suggestion('x', 'unknown'), effects })).toEqual([effects[0]]);
    expect(needsSource({ ...suggestion('x', 'unknown'), effects })).toBe(true);
    expect(needsSource({ ...suggestion('x', 'unknown'), effects: effects.slice(0, 1) })).toBe(false);
  });
});

describe('a text', () => {
  const body = (text: string) => [
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text }] }] },
  ];

  it('is there where somebody wrote a word beside the headline', () => {
    expect(hasText({ body: body('A word') })).toBe(true);
    expect(hasText({ summary: 'A word', body: null })).toBe(true);
    expect([{}, { summary: ' ', body: [] }, { summary: null, body: body(' ') }].map(hasText)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the list of articles', () => {
  const now = new Date('2030-01-01T12:00:00Z');
  const [past, future] = ['2030-01-01T11:59:00.000Z', '2030-01-01T12:01:00.000Z'];

  it('shows when an article is to go out, else when it went out', () => {
    expect(publicationMoment({ firstPublishedAt: past, publishAt: future }, now)).toEqual({
      is: 'planned',
      at: future,
    });
    expect(publicationMoment({ firstPublishedAt: past, publishAt: past }, now)).toEqual({
      is: 'past',
      at: past,
    });
    expect(publicationMoment({ firstPublishedAt: null, publishAt: null }, now)).toBeUndefined();
  });
});

describe('a step', () => {
  it('is called by where it leads and where it comes from', () => {
    expect(moveLabel('drafting', 'in-review')).toBe('dossier.workflow.move.in-review');
    expect(moveLabel('ready', 'in-review')).toBe('dossier.workflow.move.back-to-review');
    expect(moveLabel('in-review', 'ready')).toBe('dossier.workflow.move.ready');
  });
});

describe('what is linked', () => {
  it('shows a flag for a code and nothing for what is none', () => {
    expect(flagOf('KG')).toBe('🇰🇬');
    expect(flagOf(null)).toBe('');
    expect(flagOf('kg1')).toBe('');
  });

  it('tells who wrote to whom, as far as it is known', () => {
    const letter = { authors: ['Blinken'], addressees: ['Japarov'] } as unknown as LinkedDocument;
    expect(correspondenceLine(letter)).toBe('Blinken → Japarov');
    expect(correspondenceLine({ ...letter, authors: [] })).toBe('… → Japarov');
    expect(correspondenceLine({ ...letter, addressees: [] })).toBe('Blinken');
    expect(correspondenceLine({ ...letter, authors: [], addressees: [] })).toBeNull();
  });
});

describe('the calendar', () => {
  const run = (due: string, state: Run['state'] = 'planned') => ({ due, state }) as Run;

  it('puts what is planned under its day where the editor is', () => {
    const noon = new Date(2030, 0, 2, 12).toISOString();
    const before = new Date(2030, 0, 1, 23, 59).toISOString();
    expect(byDay([run(noon), run(before), run(noon)]).map(({ day, runs }) => [day, runs.length])).toEqual([
      ['2030-01-01', 1],
      ['2030-01-02', 2],
    ]);
    expect(localDay(new Date(2030, 8, 5))).toBe('2030-09-05');
  });

  it('names what failed and is not done', () => {
    expect(failedRuns([run('a', 'done'), run('b', 'waiting'), run('c', 'given-up'), run('d')])).toHaveLength(
      2,
    );
  });
});
