import { UPLOAD_TYPES } from '../../../src/platform/settings/uploads';
import { contentFault, kindOf, pictureFault } from '../../../src/platform/uploads/contents';
import { FILE_KINDS } from '../../../src/platform/uploads/kinds';

test('every type that may be uploaded is of a kind that is known, and no other', () => {
  expect(FILE_KINDS.flatMap(({ types }) => types).sort()).toEqual([...UPLOAD_TYPES.allowed].sort());
  const endings = FILE_KINDS.flatMap((kind) => kind.endings);
  expect(new Set(endings).size).toBe(endings.length);
});

const latin = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['a.JPG', '\xff\xd8\xff\xe0'],
  ['a.png', '\x89PNG\r\n\x1a\n'],
  ['a.webp', 'RIFF\0\0\0\0WEBP'],
  ['a.avif', '\0\0\0\x1cftypavif'],
  ['a.tif', 'II*\0'],
  ['a.mp3', 'ID3\x03'],
  ['a.mp3', '\xff\xfb\x90'],
  ['a.wav', 'RIFF\0\0\0\0WAVE'],
  ['a.mov', '\0\0\0\x08wide'],
  ['a.pdf', '%PDF-1.7'],
  ['a.docx', 'PK\x03\x04'],
  ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a.txt', ''],
  ['a.txt', 'Words, and <b> among them'],
  ['a.txt', '\xff\xfeW\0o\0'],
  ['a.csv', 'name;date'],
])('%s that begins %j is what it says', (name, head) => {
  expect(contentFault({ name, type: '' }, latin(head))).toBeNull();
});

test.each([
  ['a.png', '<svg xmlns="http://www.w3.org/2000/svg">', 'a.png is no PNG picture, though its name says so'],
  ['a.webp', 'RIFF\0\0\0\0WAVE', 'a.webp is no WebP picture, though its name says so'],
  ['a.pdf', '\n%PDF-1.7', 'a.pdf is no PDF, though its name says so'],
  ['a.txt', '\ufeff <!doctype html>', 'a.txt is no plain text, though its name says so'],
  ['a.txt', 'MZ\0', 'a.txt is no plain text, though its name says so'],
  ['a.png.exe', 'MZ', 'a.png.exe: files with this ending are not uploaded'],
])('%s that begins %j is refused', (name, head, fault) => {
  expect(contentFault({ name, type: 'image/png' }, Buffer.from(head))).toBe(fault);
});

test('a name without an ending is of the kind that its type says', () => {
  expect(kindOf({ name: 'scan', type: 'image/tiff' })?.name).toBe('TIFF picture');
  expect(kindOf({ name: 'scan', type: 'image/svg+xml' })).toBeUndefined();
});

test('a picture with a page in it is found, and its description is none', () => {
  const named = { name: 'a.jpg', type: '' };
  for (const page of ['<SCRIPT src=x>', '<html>', '<!DOCTYPE html>'])
    expect(pictureFault(named, latin(`\xff\xd8\xff${page}`))).toMatch(/page or a script/);
  expect(pictureFault(named, latin('\xff\xd8\xff<x:xmpmeta><rdf:RDF>'))).toBeNull();
});
