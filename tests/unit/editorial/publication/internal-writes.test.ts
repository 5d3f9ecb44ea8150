import { internally, isInternalWrite } from '../../../../src/editorial/publication/internal-writes';

test('a write is internal while the work lasts, across waiting, and not beside or after it', async () => {
  expect(isInternalWrite()).toBe(false);
  const seen: boolean[] = [];
  const work = internally(async () => {
    seen.push(isInternalWrite());
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(isInternalWrite());
    return 'done';
  });
  expect(isInternalWrite()).toBe(false);
  expect(await work).toBe('done');
  expect(seen).toEqual([true, true]);
  expect(isInternalWrite()).toBe(false);
});

test('a failure of the work is the failure of the whole, and leaves nothing internal', async () => {
  await expect(internally(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(isInternalWrite()).toBe(false);
});
