import { isChanged, type ShownFile } from '../../../src/graph/write/media-change';

const FILE: ShownFile = {
  url: '/uploads/a.jpg',
  alternativeText: 'A building',
  caption: null,
  mime: 'image/jpeg',
  width: 800,
  height: 600,
  formats: { small: { url: '/uploads/small_a.jpg', width: 500 } },
};

test.each([
  ['url', '/uploads/b.jpg'],
  ['alternativeText', null],
  ['caption', 'Seen from the north'],
  ['mime', 'image/png'],
  ['width', 801],
  ['height', null],
  ['formats', { small: { url: '/uploads/small_a.jpg', width: 499 } }],
])('a file with another %s is another to readers', (name, value) => {
  expect(isChanged(FILE, { ...FILE, [name]: value }, { [name]: value })).toBe(true);
});

test('one that was moved or renamed is not; one with new bytes is, whatever else is as it was', () => {
  const same = { ...FILE, formats: { small: { url: '/uploads/small_a.jpg', width: 500 } } };
  expect(isChanged(FILE, same, { name: 'b.jpg', folderPath: '/1' })).toBe(false);
  expect(isChanged(FILE, same, { hash: 'a', size: 10 })).toBe(true);
  expect(isChanged(undefined, FILE, {})).toBe(true);
});
