import fc from 'fast-check';
import { daySpan } from '../../../src/content/partial-date';
import {
  positionsOn,
  presentPosition,
  stageOn,
  type Position,
  type Stage,
} from '../../../src/content/period';
import { nearDate, nearDay } from './arbitraries';

const PRESIDENT: Position = { title: 'President', from: '2021-01-28' };
const PRIME_MINISTER: Position = { title: 'Prime Minister', from: '2020-10-10', to: '2020-11-14' };
const DEPUTY: Position = {
  title: 'Member of parliament',
  from: '2005-01-01',
  fromPrecision: 'year',
  to: '2007-09-01',
  toPrecision: 'month',
};
const CITIZEN: Position = { title: 'Citizen' };
const ALL = [PRESIDENT, PRIME_MINISTER, DEPUTY, CITIZEN];

describe('positionsOn', () => {
  test.each<[string, string, string[]]>([
    ['the first day counts', '2021-01-28', ['President', 'Citizen']],
    ['the day before does not', '2021-01-27', ['Citizen']],
    ['no end means still', '2099-01-01', ['President', 'Citizen']],
    ['the last day counts', '2020-11-14', ['Prime Minister', 'Citizen']],
    ['the day after does not', '2020-11-15', ['Citizen']],
    ['a year of beginning counts from its first day', '2005-01-01', ['Member of parliament', 'Citizen']],
    ['a month of end counts to its last day', '2007-09-30', ['Member of parliament', 'Citizen']],
    ['and not beyond', '2007-10-01', ['Citizen']],
    ['no dates mean always', '1900-01-01', ['Citizen']],
  ])('%s: %s', (_why, day, titles) => {
    expect(positionsOn(ALL, day).map(({ title }) => title)).toEqual(titles);
  });

  test('several at once keep the order of the record', () => {
    const both = [
      { title: 'Chair', from: '2020-01-01' },
      { title: 'Minister', from: '2019-01-01' },
    ];
    expect(positionsOn(both, '2021-01-01')).toEqual(both);
    expect(positionsOn([...both].reverse(), '2021-01-01')).toEqual([...both].reverse());
  });

  test('null dates are no dates', () => {
    expect(
      positionsOn([{ title: 'Citizen', from: null, fromPrecision: null, to: null }], '2024-02-12'),
    ).toHaveLength(1);
  });

  const position = fc
    .record({ from: fc.option(nearDate), to: fc.option(nearDate) })
    .map(({ from, to }): Position => ({
      title: 'Minister',
      from: from?.date,
      fromPrecision: from?.precision,
      to: to?.date,
      toPrecision: to?.precision,
    }));
  const positions = fc.array(position);

  test('they are positions of the person, in their order, and those that they say', () => {
    fc.assert(
      fc.property(positions, nearDay, (given, day) => {
        const held = positionsOn(given, day);
        expect(held).toEqual(given.filter((position) => held.includes(position)));
        for (const position of given) {
          const begun = !position.from || daySpan(spanOf(position.from, position.fromPrecision)).first <= day;
          const lasts = !position.to || daySpan(spanOf(position.to, position.toPrecision)).last >= day;
          expect(held.includes(position)).toBe(begun && lasts);
        }
      }),
    );
  });

  test('less exact dates never take a position away', () => {
    fc.assert(
      fc.property(positions, nearDay, (given, day) => {
        const vague = given.map((position) => ({ ...position, fromPrecision: 'year', toPrecision: 'year' }));
        expect(positionsOn(vague, day).length).toBeGreaterThanOrEqual(positionsOn(given, day).length);
      }),
    );
  });
});

function spanOf(date: string, precision: string | null | undefined) {
  return { date, precision: (precision ?? 'day') as 'day' | 'month' | 'year' };
}

describe('stageOn', () => {
  const INTRODUCED: Stage = { stage: 'introduced', date: '2023-05-19' };
  const CONSIDERED: Stage = { stage: 'under-consideration', date: '2023-11-01', datePrecision: 'month' };
  const ADOPTED: Stage = { stage: 'adopted', date: '2024-03-14' };
  const SIGNED: Stage = { stage: 'signed', date: '2024-04-02' };
  const LIFE = [INTRODUCED, CONSIDERED, ADOPTED, SIGNED];

  test.each<[string, string | undefined]>([
    ['2023-05-18', undefined],
    ['2023-05-19', 'introduced'],
    ['2023-10-31', 'introduced'],
    ['2023-11-01', 'under-consideration'],
    ['2024-02-12', 'under-consideration'],
    ['2024-03-14', 'adopted'],
    ['2024-04-02', 'signed'],
    ['2030-01-01', 'signed'],
  ])('on %s it is %s', (day, stage) => {
    expect(stageOn(LIFE, day)?.stage).toBe(stage);
    expect(stageOn([...LIFE].reverse(), day)?.stage).toBe(stage);
  });

  test('no stage is no stage', () => expect(stageOn([], '2024-02-12')).toBeUndefined());

  test('an undated stage holds where none that is dated has begun', () => {
    const undated: Stage = { stage: 'under-consideration', date: null };
    expect(stageOn([undated], '1990-01-01')).toBe(undated);
    expect(stageOn([undated, ADOPTED], '2024-03-13')).toBe(undated);
    expect(stageOn([undated, ADOPTED], '2024-03-14')).toBe(ADOPTED);
    expect(stageOn([ADOPTED, undated], '2024-03-14')).toBe(ADOPTED);
  });

  test('of two on one day the later in the list holds', () => {
    const rejected: Stage = { stage: 'rejected', date: '2024-03-14' };
    expect(stageOn([ADOPTED, rejected], '2024-03-14')).toBe(rejected);
    expect(stageOn([rejected, ADOPTED], '2024-03-14')).toBe(ADOPTED);
  });

  test('it is one of the stages, has begun, and as time goes on none begins earlier', () => {
    const stages = fc.array(
      fc.option(nearDate).map((since): Stage => ({
        stage: 'adopted',
        date: since?.date ?? null,
        datePrecision: since?.precision ?? null,
      })),
    );
    const start = (stage: Stage | undefined) =>
      stage?.date ? daySpan(spanOf(stage.date, stage.datePrecision)).first : '';
    fc.assert(
      fc.property(stages, nearDay, nearDay, (given, one, other) => {
        const [earlier, later] = [one, other].sort();
        const [before, after] = [stageOn(given, String(earlier)), stageOn(given, String(later))];
        expect(before === undefined || given.includes(before)).toBe(true);
        expect(start(before) <= String(earlier)).toBe(true);
        expect(start(before) <= start(after)).toBe(true);
      }),
    );
  });
});

describe('presentPosition', () => {
  test('is the first that has not ended', () => {
    expect(presentPosition([PRIME_MINISTER, PRESIDENT, CITIZEN])).toBe(PRESIDENT);
    expect(presentPosition([{ title: 'A', to: '' }])?.title).toBe('A');
    expect(presentPosition([{ title: 'A', to: null }])?.title).toBe('A');
  });

  test('is none where all have ended or there is none', () => {
    expect(presentPosition([PRIME_MINISTER, DEPUTY])).toBeUndefined();
    expect(presentPosition([])).toBeUndefined();
  });
});
