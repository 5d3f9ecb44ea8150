import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
/** Set by the commands for their own child processes, or by npm and Node. */
const NOT_FOR_PEOPLE = [
  'DOSSIER_BENCH_WITHOUT_BATCHES',
  'DOSSIER_BENCH_WITHOUT_PROJECTION',
  'DOSSIER_EMBEDDED',
  'INIT_CWD',
  'NODE_OPTIONS',
  'PATH',
];

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The names at the beginning of the lines of .env.example, all of which are commented out. */
function inExample(): string[] {
  return [...textOf('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name = '']) => name);
}

/** The names in the first column of the table. */
function inTable(): string[] {
  const [, section = ''] = textOf('docs/operators/configuration.md').split(/^## /m);
  const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name));
}

function inCode(): string[] {
  const text = ['src', 'config', 'scripts']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.(mjs|tsx?)$/.test(file))
    .map(textOf)
    .join('\n');
  const names = [...text.matchAll(/\b(?:env|environment)(?:\.|(?:\.array)?\(')([A-Z]+(?:_[A-Z]+)*)\b/g)];
  return [...new Set(names.map(([, name = '']) => name))].filter((name) => !NOT_FOR_PEOPLE.includes(name));
}

test('the example and the table name the same variables, each once', () => {
  expect([...inExample()].sort()).toEqual([...inTable()].sort());
  expect(new Set(inExample()).size).toBe(inExample().length);
});

test('every variable that the code reads is told of', () => {
  expect(inCode().length).toBeGreaterThan(30);
  expect(inCode().filter((name) => !inExample().includes(name))).toEqual([]);
});
