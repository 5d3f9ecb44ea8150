import { mainTextProblems } from '../../../src/content/main-text';

test.each([
  ['article', 'headline'],
  ['document', 'title'],
  ['statement', 'text'],
  ['event', 'title'],
  ['person', 'name'],
] as const)('of %s the %s is seen', (type, attribute) => {
  for (const text of ['', ' ', '\n', '\u200b'])
    expect(mainTextProblems(type, { [attribute]: text }).map(({ path }) => path)).toEqual([[attribute]]);
  for (const record of [{ [attribute]: 'A' }, { [attribute]: null }, {}])
    expect(mainTextProblems(type, record)).toEqual([]);
});
