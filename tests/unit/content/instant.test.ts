import { DAY_MS, dayOf, instantOf } from '../../../src/content/instant';
import { isMoment } from '../../../src/content/moment';

test('the day of a moment is its day in UTC', () => {
  expect(dayOf(Date.parse('2024-02-12T23:59:59.999Z'))).toBe('2024-02-12');
  expect(dayOf(new Date('2024-02-12T01:00:00+06:00'))).toBe('2024-02-11');
  expect(dayOf(Date.parse('2024-02-28T12:00:00Z') + DAY_MS)).toBe('2024-02-29');
});

test.each(['2024-02-12', '2024-02-12T10:00:00Z', '2024-02-12T10:00:00.5+06:00'])('%s is a moment', (text) => {
  expect(isMoment(text)).toBe(true);
  expect(instantOf(text)).toBeInstanceOf(Date);
});

test.each([
  '',
  'yesterday',
  '2024',
  '2024-02-30',
  '2024-02-12T10:00:00',
  '2024-02-12T25:00:00Z',
  '12.02.2024',
])('%p is none', (text) => expect(isMoment(text)).toBe(false));
