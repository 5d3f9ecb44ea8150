import fc from 'fast-check';
import { cycleProblems, replyDateProblems, type Correspondence } from '../../../src/content/replies';
import { daySpan } from '../../../src/content/partial-date';
import { nearDate } from './arbitraries';

const QUESTION: Correspondence = { documentId: 'q', title: 'Letter of Blinken', date: '2024-01-17' };
const ANSWER: Correspondence = { documentId: 'a', title: 'Letter of Japarov', date: '2024-02-12' };

describe('cycleProblems', () => {
  const record = { documentId: 'a' };

  test('a chain that ends is fine', () => {
    expect(cycleProblems('inReplyTo', record, [])).toEqual([]);
    expect(cycleProblems('inReplyTo', record, [{ documentId: 'b' }, { documentId: 'c' }])).toEqual([]);
  });

  test.each([
    ['itself', [{ documentId: 'a' }]],
    ['its answer', [{ documentId: 'b' }, { documentId: 'a' }]],
    ['itself in the middle', [{ documentId: 'b' }, { documentId: 'a' }, { documentId: 'c' }]],
  ])('a record that answers %s is refused once', (_what, ancestors) => {
    expect(cycleProblems('inReplyTo', record, ancestors)).toEqual([
      { path: ['inReplyTo'], message: '"inReplyTo" leads back to this record itself' },
    ]);
  });

  test('a circle that does not hold the record is the fault of others', () => {
    const circle = [{ documentId: 'b' }, { documentId: 'c' }, { documentId: 'b' }];
    expect(cycleProblems('parent', record, circle)).toEqual([]);
  });
});

describe('replyDateProblems', () => {
  test('an answer that is younger than its question, with answers younger than itself', () => {
    expect(replyDateProblems(ANSWER, QUESTION, [{ documentId: 'r', date: '2024-03-01' }])).toEqual([]);
  });

  test('an answer that is older than its question is refused at inReplyTo', () => {
    expect(replyDateProblems({ ...ANSWER, date: '2024-01-16' }, QUESTION, [])).toEqual([
      {
        path: ['inReplyTo'],
        message:
          '"Letter of Japarov" (2024-01-16) is older than what it answers, "Letter of Blinken" (2024-01-17)',
      },
    ]);
  });

  test('a question that is moved after its answers is refused at its date, once for each', () => {
    const replies = [ANSWER, { documentId: 'r2', title: null, date: '2024-02-20' }];
    expect(replyDateProblems({ ...QUESTION, date: '2024-03-01' }, undefined, replies)).toEqual([
      {
        path: ['date'],
        message:
          '"Letter of Japarov" (2024-02-12) is older than what it answers, "Letter of Blinken" (2024-03-01)',
      },
      {
        path: ['date'],
        message: '"r2" (2024-02-20) is older than what it answers, "Letter of Blinken" (2024-03-01)',
      },
    ]);
  });

  test('a letter may be answered on its day', () => {
    expect(replyDateProblems({ ...ANSWER, date: QUESTION.date }, QUESTION, [])).toEqual([]);
  });

  test('a month is printed as a month and refused only where it surely ends before', () => {
    const december = { ...ANSWER, date: '2023-12-01', datePrecision: 'month' };
    const january = { ...ANSWER, date: '2024-01-01', datePrecision: 'month' };
    expect(replyDateProblems(january, QUESTION, [])).toEqual([]);
    expect(replyDateProblems(december, QUESTION, [])[0]?.message).toBe(
      '"Letter of Japarov" (2023-12) is older than what it answers, "Letter of Blinken" (2024-01-17)',
    );
  });

  test.each([
    [undefined, '2024-01-17'],
    ['2024-01-01', null],
    [null, undefined],
  ])('dates %s and %s cannot be compared', (answered, asked) => {
    expect(replyDateProblems({ ...ANSWER, date: answered }, { ...QUESTION, date: asked }, [])).toEqual([]);
  });

  test('the same fault is seen from both ends', () => {
    const correspondence = (documentId: string) =>
      nearDate.map(({ date, precision }): Correspondence => ({ documentId, date, datePrecision: precision }));
    fc.assert(
      fc.property(correspondence('reply'), correspondence('original'), (reply, original) => {
        const fromReply = replyDateProblems(reply, original, []);
        const fromOriginal = replyDateProblems(original, undefined, [reply]);
        expect(fromReply.map(({ message }) => message)).toEqual(fromOriginal.map(({ message }) => message));
        const span = ({ date, datePrecision }: Correspondence) =>
          daySpan({ date: String(date), precision: datePrecision as 'day' });
        expect(fromReply.length).toBe(span(reply).last < span(original).first ? 1 : 0);
      }),
    );
  });
});
