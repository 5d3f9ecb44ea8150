import { LineCounter, isScalar, parseDocument, visit, type Document, type Pair } from 'yaml';
import type { z } from 'zod';
import { structureProblems } from './structure';
import { invalid, valid, type Checked, type FileProblem } from './outcome';
import { storyFile, type StoryFile } from './schema';

/** A story with every document in full is well below this; more is a mistake or an attack. */
export const LARGEST_STORY_FILE = 4 * 1024 * 1024;

const TOO_LARGE = `The file has more than ${(LARGEST_STORY_FILE / 1024 / 1024).toFixed(1)} MB, the most that a story file may have`;

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

function parse(text: string): Checked<unknown> {
  if (text.includes('\u0000')) return invalid({ path: '', reason: 'The file holds NUL bytes' });
  const lines = new LineCounter();
  // The library would compare each key with every other: minutes for ten thousands of keys. `keyReasons` takes one pass.
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, uniqueKeys: false });
  const reasons = new Set(document.errors.map((error) => readable(error.message)));
  // What cannot be parsed is not looked at any further: it may be nested too deeply to be walked.
  if (reasons.size === 0) keyReasons(document, lines).forEach((reason) => reasons.add(reason));
  if (reasons.size > 0) return invalid(...[...reasons].slice(0, MOST_PROBLEMS).map(inWholeFile));
  try {
    return valid(document.toJS());
  } catch (error) {
    // Aliases that would unfold into millions of nodes are refused here by the YAML library.
    return invalid({ path: '', reason: readable((error as Error).message) });
  }
}

/** What is wrong with the keys: those that stand twice, and the one that Zod passes over in silence. */
function keyReasons(document: Document, lines: LineCounter): readonly string[] {
  const reasons: string[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const pair of items) {
        const key = keyOf(pair);
        if (key === '__proto__') reasons.push('"__proto__" is not a field');
        if (seen.has(key)) reasons.push(`"${String(key)}" stands twice${placeOf(pair, lines)}`);
        seen.add(key);
      }
    },
  });
  return reasons;
}

function keyOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}

function placeOf({ key }: Pair, lines: LineCounter): string {
  if (!isScalar(key) || !key.range) return '';
  const { line, col } = lines.linePos(key.range[0]);
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

/** The first line of a library's message; what follows there is an excerpt of the file. */
function readable(message: string): string {
  if (message.includes('call stack')) return 'The file is nested too deeply';
  return message.split('\n')[0]?.replace(/:$/, '') ?? message;
}
