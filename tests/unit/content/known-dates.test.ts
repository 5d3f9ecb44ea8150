import fc from 'fast-check';
import { withKnownDates } from '../../../src/content/known-dates';

describe('withKnownDates', () => {
  it.each([
    [
      { date: '2023-07-19', datePrecision: 'month' },
      { date: '2023-07-01', datePrecision: 'month' },
    ],
    [
      { date: '2023-07-19', datePrecision: 'year' },
      { date: '2023-01-01', datePrecision: 'year' },
    ],
    [
      { date: '2023-07-19', datePrecision: 'day' },
      { date: '2023-07-19', datePrecision: 'day' },
    ],
    [{ date: '2023-07-19' }, { date: '2023-07-19' }],
    [
      { date: null, datePrecision: 'month' },
      { date: null, datePrecision: 'month' },
    ],
    [
      { date: 'soon', datePrecision: 'month' },
      { date: 'soon', datePrecision: 'month' },
    ],
    [
      {
        positions: [
          { title: 'P', from: '2021-05-05', fromPrecision: 'year', to: '2022-06-06', toPrecision: 'month' },
        ],
      },
      {
        positions: [
          { title: 'P', from: '2021-01-01', fromPrecision: 'year', to: '2022-06-01', toPrecision: 'month' },
        ],
      },
    ],
    [
      { sources: [{ publishedOn: '2023-07-19', datePrecision: 'month' }] },
      { sources: [{ publishedOn: '2023-07-01', datePrecision: 'month' }] },
    ],
  ])('%j is stored as %j', (given, stored) => {
    expect(withKnownDates(given)).toEqual(stored);
  });

  it('takes what the input leaves out from the record', () => {
    expect(withKnownDates({ datePrecision: 'month' }, { date: '2023-07-19' })).toEqual({
      date: '2023-07-01',
      datePrecision: 'month',
    });
    expect(withKnownDates({ date: '2023-07-19' }, { datePrecision: 'year' })).toEqual({ date: '2023-01-01' });
    expect(withKnownDates({ title: 'T' }, { date: '2023-07-19', datePrecision: 'month' })).toEqual({
      title: 'T',
    });
  });

  it('leaves everything else as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(value));
        expect(withKnownDates({ body: sent })).toEqual({ body: sent });
      }),
    );
  });

  it('does not touch what it was given', () => {
    const given = { stages: [{ date: '2023-07-19', datePrecision: 'month' }] };
    withKnownDates(given);
    expect(given.stages[0]?.date).toBe('2023-07-19');
  });
});
