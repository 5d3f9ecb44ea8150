import { LineCounter, isScalar, parseDocument, visit, type Document, type Pair } from 'yaml';
import type { z } from 'zod';
import { structureProblems } from './structure';
import { invalid, valid, type Checked, type FileProblem } from './outcome';
import { storyFile, type StoryFile } from './schema';

/** A story with every document in full is well below this; more is a mistake or an attack. */
export const LARGEST_STORY_FILE = 4 * 1024 * 1024;

const TOO_LARGE = `The file has more than ${(LARGEST_STORY_FILE / 1024 / 1024).toFixed(1)} MB, the most that a story file may have`;

const TOO_DEEP = 'The file is nested too deeply';

/** More problems than this help nobody. */
const MOST_PROBLEMS = 50;

/**
 * Reads a story file: bytes of UTF-8 with YAML or JSON (which is YAML) in them.
 * @returns the checked story, or every problem found with its path; it never throws for what a file holds.
 */
export function readStoryFile(bytes: Uint8Array): Checked<StoryFile> {
  if (bytes.byteLength > LARGEST_STORY_FILE) return invalid({ path: '', reason: TOO_LARGE });
  const text = decode(bytes);
  if (text === undefined) return invalid({ path: '', reason: 'The file is not UTF-8 text' });
  const parsed = parse(text);
  return parsed.outcome === 'valid' ? checkStory(parsed.value) : parsed;
}

/** Checks a parsed value: form first, then what only the whole file shows (double keys, cycles of replies). */
export function checkStory(value: unknown): Checked<StoryFile> {
  const result = storyFile.safeParse(value);
  if (!result.success) return invalid(...result.error.issues.flatMap(asProblems).slice(0, MOST_PROBLEMS));
  const problems = structureProblems(result.data);
  return problems.length > 0 ? invalid(...problems.slice(0, MOST_PROBLEMS)) : valid(result.data);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What takes the library minutes for a file made to do so, and is done here in one pass: comparing each key with every other,
 * and printing a piece of the file beside each error.
 */
const FAST = { uniqueKeys: false, prettyErrors: false } as const;

function parse(text: string): Checked<unknown> {
  if (text.includes('\u0000')) return invalid({ path: '', reason: 'The file holds NUL bytes' });
  const lines = new LineCounter();
  const document = parseDocument(text, { ...FAST, lineCounter: lines, stringKeys: true });
  // What cannot be parsed is not looked at any further: it may be nested too deeply to be walked.
  const reasons = document.errors.length > 0 ? parseReasons(document, lines) : keyReasons(document, lines);
  if (reasons.length > 0) return invalid(...[...new Set(reasons)].slice(0, MOST_PROBLEMS).map(inWholeFile));
  try {
    return valid(document.toJS());
  } catch (error) {
    // Aliases that would unfold into millions of nodes are refused here by the YAML library.
    return invalid({ path: '', reason: readable((error as Error).message) });
  }
}

function parseReasons({ errors }: Document, lines: LineCounter): readonly string[] {
  return errors
    .slice(0, MOST_PROBLEMS)
    .map(({ message, pos }) => (isTooDeep(message) ? TOO_DEEP : readable(message) + placeOf(pos[0], lines)));
}

/** What is wrong with the keys: those that stand twice, and the one that Zod passes over in silence. */
function keyReasons(document: Document, lines: LineCounter): readonly string[] {
  const reasons: string[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const pair of items) {
        const { value: key, at } = keyOf(pair);
        if (key === '__proto__') reasons.push('"__proto__" is not a field');
        if (seen.has(key)) reasons.push(`"${String(key)}" stands twice${placeOf(at, lines)}`);
        seen.add(key);
      }
    },
  });
  return reasons;
}

function keyOf({ key }: Pair): { value: unknown; at: number } {
  return isScalar(key) ? { value: key.value, at: key.range?.[0] ?? 0 } : { value: key, at: 0 };
}

function placeOf(offset: number, lines: LineCounter): string {
  const { line, col } = lines.linePos(offset);
  return ` at line ${line}, column ${col}`;
}

function inWholeFile(reason: string): FileProblem {
  return { path: '', reason };
}

function asProblems(issue: z.core.$ZodIssue): readonly FileProblem[] {
  const path = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, reason: issue.message }];
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, reason: 'Unknown field' }));
}

/** A library's message, in an editor's words where it speaks of itself. */
function readable(message: string): string {
  if (isTooDeep(message)) return TOO_DEEP;
  return message.startsWith('Source contains multiple documents')
    ? 'A file holds one story: a second begins'
    : message;
}

function isTooDeep(message: string): boolean {
  return message.includes('call stack');
}
