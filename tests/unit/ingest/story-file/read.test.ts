import fc from 'fast-check';
import { stringify } from 'yaml';
import { LARGEST_STORY_FILE, readStoryFile } from '../../../../src/ingest/story-file/read';
import { EMPTY_STORY, HEAD, problemsOf, read, storyOf } from './stories';

const json = (value: unknown) =>
  JSON.stringify({ format: 'dossier-story/1', story: 's', ...(value as object) });

describe('a story file may be written', () => {
  test.each([
    ['as YAML', HEAD],
    ['as JSON', json({})],
    ['as JSON indented with tabs', JSON.stringify({ format: 'dossier-story/1', story: 's' }, null, '\t')],
    ['with a byte order mark', `\ufeff${HEAD}`],
    ['with the line ends of Windows', HEAD.replaceAll('\n', '\r\n')],
    ['with comments and empty lines', `# a story\n\n${HEAD}\n# the end`],
    ['as one YAML document with its markers', `---\n${HEAD}...\n`],
  ])('%s', (_how, text) => expect(storyOf(read(text))).toEqual(EMPTY_STORY));

  test('with dates unquoted, which stay text', () => {
    const { documents } = storyOf(
      read(
        `${HEAD}documents:\n- {slug: a, date: 2024-01-17}\n- {slug: b, date: 2023-07}\n- {slug: c, date: 2023}`,
      ),
    );
    expect(documents.map(({ date }) => date)).toEqual(['2024-01-17', '2023-07', 2023]);
  });

  test('with words that older YAML takes for true and false', () => {
    const { people } = storyOf(read(`${HEAD}people: [{slug: no, name: on}, {slug: yes, name: off}]`));
    expect(people).toEqual([
      { slug: 'no', name: 'on' },
      { slug: 'yes', name: 'off' },
    ]);
  });

  test('with an alias for what stands in two places', () => {
    const { people } = storyOf(read(`${HEAD}people: [{slug: &slug blinken, wikidataId: Q1, name: *slug}]`));
    expect(people).toEqual([{ slug: 'blinken', wikidataId: 'Q1', name: 'blinken' }]);
  });

  test('in any script, with line ends and tabs inside a text', () => {
    const text = 'Ачык кат\n\tЭртең мененки 🇰🇬 «саламдашуу»';
    expect(storyOf(read(json({ documents: [{ slug: 'a', text }] }))).documents).toEqual([
      { slug: 'a', text },
    ]);
  });
});

describe('refused as a whole', () => {
  const nested = (depth: number) => `${HEAD}x: ${'['.repeat(depth)}${']'.repeat(depth)}`;
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nd: [${'*c,'.repeat(99)}]\n`;

  test.each([
    ['nothing', '', 'Invalid input: expected object, received null'],
    ['only a comment', '# soon', 'Invalid input: expected object, received null'],
    ['prose', 'Just some text', 'Invalid input: expected object, received string'],
    ['a list', '[]', 'Invalid input: expected object, received array'],
    ['a number', '5', 'Invalid input: expected object, received number'],
    ['NUL', `${HEAD}\u0000`, 'The file holds NUL bytes'],
    ['two documents', `${HEAD}---\n${HEAD}`, 'A file holds one story: a second begins at line 3, column 1'],
    [
      'tabs in YAML',
      `${HEAD}people:\n\t- slug: a\n`,
      'Tabs are not allowed as indentation at line 4, column 1',
    ],
    [
      'a colon in a text',
      'format: a: b',
      'Nested mappings are not allowed in compact mappings at line 1, column 9',
    ],
    [
      'an alias of nothing',
      `${HEAD}people: [*x]`,
      'Unresolved alias (the anchor must be set before the alias): x',
    ],
    ['an alias bomb', HEAD + bomb, 'Excessive alias count indicates a resource exhaustion attack'],
    ['a list as a key', `${HEAD}? [a]\n: x`, 'With stringKeys, all keys must be strings at line 3, column 3'],
    ['a field twice', `${HEAD}story: t`, '"story" stands twice at line 3, column 1'],
    [
      'a field twice in a record',
      `${HEAD}people:\n- slug: a\n  slug: b`,
      '"slug" stands twice at line 5, column 3',
    ],
    [
      'a field twice in JSON',
      '{"format":"dossier-story/1","story":"s","story":"s"}',
      '"story" stands twice at line 1, column 41',
    ],
    ['__proto__', `${HEAD}__proto__: {publish: true}`, '"__proto__" is not a field'],
    [
      '__proto__ in quotes and in a record',
      json({}).replace('}', ',"people":[{"slug":"a","__proto__":{"name":"b"}}]}'),
      '"__proto__" is not a field',
    ],
    ['deep nesting', nested(5000), 'The file is nested too deeply'],
    ['deep nesting that is never closed', '['.repeat(20_000), 'The file is nested too deeply'],
    [
      'deep nesting of fields',
      `${HEAD}x: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`,
      'The file is nested too deeply',
    ],
  ])('%s', (_what, text, reason) => {
    const problems = problemsOf(read(text));
    expect(problems[0]).toBe(reason);
  });

  test('bytes that are not UTF-8', () => {
    const latin1 = Buffer.from('format: dossier-story/1\nstory: caf\u00e9\n', 'latin1');
    expect(problemsOf(readStoryFile(latin1))).toEqual(['The file is not UTF-8 text']);
    expect(problemsOf(readStoryFile(Buffer.from(HEAD, 'utf16le')))).toEqual(['The file holds NUL bytes']);
  });

  test('an alias for a key', () => {
    const text = 'format: dossier-story/1\nstory: &a __proto__\n*a : {publish: true}\n';
    expect(problemsOf(read(text))).toEqual(['With stringKeys, all keys must be strings at line 3, column 1']);
  });

  const tooLarge = 'The file has more than 4.0 MB, the most that a story file may have';

  test('ten megabytes, before a byte of them is read', () => {
    expect(problemsOf(readStoryFile(new Uint8Array(10 * 1024 * 1024)))).toEqual([tooLarge]);
  });

  test('one byte too many; with one less the file is read', () => {
    const padded = (size: number) => Buffer.from(HEAD.padEnd(size, ' '));
    expect(problemsOf(readStoryFile(padded(LARGEST_STORY_FILE + 1)))).toEqual([tooLarge]);
    expect(storyOf(readStoryFile(padded(LARGEST_STORY_FILE)))).toEqual(EMPTY_STORY);
  });
});

describe('the time that a file made to waste it takes', () => {
  const fields = (count: number) => HEAD + Array.from({ length: count }, (_, n) => `k${n}: 1\n`).join('');
  const milliseconds = (text: string) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  const bestOfTwo = (text: string) => Math.min(milliseconds(text), milliseconds(text));

  test.each<[string, (size: number) => string]>([
    ['many fields', (size) => fields(size)],
    ['many errors on one line', (size) => '"'.repeat(size)],
    ['many anchors on one line', (size) => '&a '.repeat(size)],
  ])('%s: ten times the file takes ten times as long, not a hundred times', (_what, make) => {
    const small = Math.max(bestOfTwo(make(1000)), 5);
    expect(bestOfTwo(make(10_000))).toBeLessThan(small * 45);
  });
});

describe('refused with the path of each field', () => {
  test('that is unknown, misspelt or of another section', () => {
    const text = `${HEAD}persons: []\nconstructor: 1\npeople: [{slug: a, nme: b, title: c}]\n`;
    expect(problemsOf(read(text))).toEqual([
      'people.0.nme: Unknown field',
      'people.0.title: Unknown field',
      'persons: Unknown field',
      'constructor: Unknown field',
    ]);
  });

  test('that merges another one, which YAML 1.2 does not know', () => {
    expect(problemsOf(read(`${HEAD}people: [&a {slug: a}, {<<: *a}]`))).toContain(
      'people.1.<<: Unknown field',
    );
  });

  test('of a wrong type', () => {
    const text = `${HEAD}publish: "yes"\npeople: {}\norganizations: [text]\ndocuments: [{slug: a, number: 12, authors: b}]`;
    expect(problemsOf(read(text))).toEqual([
      'publish: Invalid input: expected boolean, received string',
      'organizations.0: Invalid input: expected object, received string',
      'people: Invalid input: expected array, received object',
      'documents.0.number: Invalid input: expected string, received number',
      'documents.0.authors: Invalid input: expected array, received string',
    ]);
  });

  test('that has a tag of another language', () => {
    expect(problemsOf(read(`${HEAD}publish: !!js/function "x"`))).toEqual([
      'publish: Invalid input: expected boolean, received string',
    ]);
  });

  test('that is missing', () => {
    expect(problemsOf(read('format: dossier-story/1'))).toEqual([
      'story: Invalid input: expected string, received undefined',
    ]);
    expect(problemsOf(read('story: s'))).toEqual(['format: Invalid input: expected "dossier-story/1"']);
  });

  test('of another version of the format', () => {
    expect(problemsOf(read('format: dossier-story/2\nstory: s'))).toEqual([
      'format: Invalid input: expected "dossier-story/1"',
    ]);
  });

  test('but no more than fifty of them', () => {
    const unknown = Array.from({ length: 60 }, (_, n) => `x${n}: 1\n`).join('');
    expect(problemsOf(read(HEAD + unknown))).toHaveLength(50);
    expect(problemsOf(read('- a: b: c\n'.repeat(60)))).toHaveLength(50);
  });

  test('the form of all fields comes before the structure of the whole', () => {
    const twice = 'people: [{slug: a}, {slug: a}]\n';
    expect(problemsOf(read(`${HEAD}${twice}x: 1`))).toEqual(['x: Unknown field']);
    expect(problemsOf(read(HEAD + twice))).toEqual(['people.1.slug: Stands twice: see people.0']);
  });
});

describe('whatever a file holds', () => {
  const settles = (bytes: Uint8Array) => {
    const checked = readStoryFile(bytes);
    if (checked.outcome === 'valid') return;
    expect(checked.problems.length).toBeGreaterThan(0);
    for (const { path, reason } of checked.problems) {
      expect(reason).not.toBe('');
      expect(path).not.toContain('undefined');
    }
  };

  test('bytes: it is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), settles));
  });

  test('text with the signs of YAML', () => {
    const signs = fc.constantFrom(
      ...'{}[]:,-?&*!|>\'"%@`#\n \tab1.~'.split(''),
      'story',
      'people',
      '__proto__',
      '<<',
    );
    const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => settles(Buffer.from(HEAD + body))),
      { numRuns: 300 },
    );
  });

  test('any JSON in any section', () => {
    const section = fc.constantFrom(
      'people',
      'documents',
      'statements',
      'events',
      'articles',
      'countries',
      'publish',
    );
    fc.assert(
      fc.property(fc.dictionary(section, fc.jsonValue()), (sections) => settles(Buffer.from(json(sections)))),
    );
  });

  test('JSON and YAML of one story are one story', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const people = fc.array(fc.record({ name, listed: fc.boolean() }), { maxLength: 5 });
    fc.assert(
      fc.property(people, (given) => {
        const story = {
          format: 'dossier-story/1',
          story: 's',
          people: given.map((person, index) => ({ slug: `p${index}`, ...person })),
        };
        expect(read(stringify(story))).toEqual(read(JSON.stringify(story)));
      }),
    );
  });
});
