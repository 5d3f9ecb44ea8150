import { problem } from '../../../src/content/problem';

test.each([
  ['slug', ['slug']],
  ['names.0.kind', ['names', 0, 'kind']],
  ['stages.12.date', ['stages', 12, 'date']],
  ['x1.2x', ['x1', '2x']],
])('the path %s', (path, steps) => {
  expect(problem(path, 'Wrong')).toEqual({ path: steps, message: 'Wrong' });
});
