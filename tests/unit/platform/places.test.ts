import { createPlaces } from '../../../src/platform/database/places';

const LONG_MS = 10_000;

it('are given in the order of coming', async () => {
  const places = createPlaces(2);
  const entered: number[] = [];
  const come = (n: number) => places.take(LONG_MS).then(() => entered.push(n));
  await Promise.all([come(1), come(2)]);
  const [third, fourth] = [come(3), come(4)];
  await new Promise((resolve) => setImmediate(resolve));
  expect(entered).toEqual([1, 2]);
  places.giveBack();
  await third;
  expect(entered).toEqual([1, 2, 3]);
  places.giveBack();
  await fourth;
  expect(entered).toEqual([1, 2, 3, 4]);
});

it('are not waited for for ever, and who gave up takes none', async () => {
  const places = createPlaces(1);
  expect(await places.take(LONG_MS)).toBe(true);
  expect(await places.take(5)).toBe(false);
  places.giveBack();
  expect(await places.take(5)).toBe(true);
  expect(await places.take(5)).toBe(false);
});
