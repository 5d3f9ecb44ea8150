import { datesIn } from '../../../../src/analysis/extraction/dates/prose-dates';
import { writtenDateAt } from '../../../../src/analysis/extraction/dates/written-date';
import { printPartialDate } from '../../../../src/content/partial-date';

function printed(text: string, today: string | undefined): string | undefined {
  const [found] = datesIn(text, { start: 0, end: text.length }, { today, language: 'en' });
  return found && printPartialDate(found.date);
}

describe('dates in prose, told on Wednesday, 2024-02-14', () => {
  it.each([
    ['in July of last year', '2023-07'],
    ['last year', '2023'],
    ['earlier this month', '2024-02'],
    ['on Monday', '2024-02-12'],
    ['on Wednesday', '2024-02-14'],
    ['last Wednesday', '2024-02-07'],
    ['on Friday evening', '2024-02-09'],
    ['yesterday', '2024-02-13'],
    ['on January 17', '2024-01-17'],
    ['on Dec. 31', '2023-12-31'],
    ['in August', '2023-08'],
    ['three days ago', '2024-02-11'],
    ['in 2015', '2015'],
    ['a 2014 study', '2014'],
    ['on 12.01.2024', '2024-01-12'],
    ['on January 17, 2024', '2024-01-17'],
  ])('%s is %s', (text, date) => {
    expect(printed(text, '2024-02-14')).toBe(date);
  });

  it.each(['it may be good', 'the second of them', 'in a march through the town', 'more than 2015 people'])(
    '%s tells of none',
    (text) => {
      expect(printed(text, '2024-02-14')).toBeUndefined();
    },
  );
});

describe('dates in prose, where the day of publication is not known', () => {
  it.each(['on Monday', 'on January 17', 'last year', 'in July of last year', 'yesterday'])(
    '%s stays unknown',
    (text) => {
      expect(printed(text, undefined)).toBeUndefined();
    },
  );

  it('takes what has its year', () => {
    expect(printed('on January 17, 2024', undefined)).toBe('2024-01-17');
  });
});

describe('written dates', () => {
  it.each([
    ['3/30/2018', '2018-03-30'],
    ['30/3/2018', '2018-03-30'],
    ['3.4.2018', '2018-04-03'],
    ['the 12th of March 2020', '2020-03-12'],
    ['12 февраля 2024', '2024-02-12'],
  ])('%s is %s', (text, day) => {
    expect(writtenDateAt(text, 0)?.date.date).toBe(day);
  });

  it.each(['30.02.2018', '2018-13-01', 'March', '12 12 12'])('%s is none', (text) => {
    expect(writtenDateAt(text, 0)).toBeUndefined();
  });
});
