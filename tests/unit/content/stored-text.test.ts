import { storedTextFault } from '../../../src/content/stored-text';

test.each(['', 'two\nlines\r\nand\ta tab', 'emoji 😀👩‍👧', 'مرحبا', '\u0085\u2028\u00a0', ']]>'])(
  '%j may be stored',
  (text) => expect(storedTextFault(text)).toBeUndefined(),
);

test.each([
  ['a\u0001b', 'A control character (U+0001) is not allowed, after "a"'],
  ['\u007f', 'A control character (U+007F) is not allowed'],
  [`${'x'.repeat(50)}\u000by`, `A control character (U+000B) is not allowed, after "${'x'.repeat(20)}"`],
  ['half \ud83d', 'Half of a character (a lone surrogate), after "half "'],
  ['\udc00', 'Half of a character (a lone surrogate)'],
])('%j may not', (text, fault) => expect(storedTextFault(text)).toBe(fault));
