import { PLURALS, typeOfPlural } from '../../../src/content/plurals';
import { dateParameter, firstMoment, firstMomentAfter } from '../../../src/delivery/answers/timeline';

const spanOf = (text: string) => {
  const date = dateParameter.parse(text);
  if (date === undefined) throw new Error(`${text} was taken for nothing`);
  return [firstMoment(date), firstMomentAfter(date)].map((moment) => new Date(moment).toISOString());
};

describe('a date in a query', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2023-12', '2023-12-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['0987', '0987-01-01', '0988-01-01'],
  ])('%s is from %s until %s', (text, first, after) => {
    expect(spanOf(text)).toEqual([`${first}T00:00:00.000Z`, `${after}T00:00:00.000Z`]);
  });

  it('may reach to the last year there is', () => {
    const date = dateParameter.parse('9999');
    expect(date && firstMomentAfter(date)).toBe(253_402_300_800_000);
  });

  it.each([
    '',
    '24',
    '2024-2',
    '2024-13',
    '2023-02-29',
    '2024-02-12T00:00',
    '0000',
    '٢٠٢٤',
    '2024 ',
    '+2024',
  ])('%p is none', (text) => {
    expect(dateParameter.safeParse(text).success).toBe(false);
  });
});

describe('types in paths', () => {
  it('are plurals, and nothing else', () => {
    for (const [type, plural] of Object.entries(PLURALS)) expect(typeOfPlural(plural)).toBe(type);
    for (const other of ['', 'person', 'People', 'toString', '__proto__', 'files'])
      expect(typeOfPlural(other)).toBeUndefined();
  });
});
