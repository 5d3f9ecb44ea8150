import { nameFault } from '../../../src/audience/accounts/display-name';

it.each(['Aida', 'Айбек Т.', "Jean-Luc O'Neil", 'reader_7', '李明', 'Ünal', 'Нурсултан-уулу'])(
  '%s is a name',
  (name) => expect(nameFault(name)).toBeUndefined(),
);

it.each([
  ['an address', 'aida@example.org'],
  ['too short', 'a'],
  ['too long', 'a'.repeat(41)],
  ['invisible letters', 'ad\u200bmin'],
  ['turned around', '\u202enimda'],
  ['two alphabets', 'аdmin'],
  ['spaces around', ' aida'],
  ['two spaces', 'a  b'],
  ['markup', '<b>x</b>'],
  ['taken apart', 'e\u0301va'],
  ['only signs', '...'],
  ['an address of the web', 'https://example.org'],
])('%s is none', (_what, name) => expect(nameFault(name)).toEqual(expect.any(String)));
