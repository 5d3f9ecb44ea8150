import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { structureProblems } from './structure';
import { invalid, valid, type Checked, type FileProblem } from './outcome';
import { storyFile, type StoryFile } from './schema';

/** A story with every document in full is well below this; more is a mistake or an attack. */
export const LARGEST_STORY_FILE = 4 * 1024 * 1024;

/** More problems than this help nobody. */
const MOST_PROBLEMS = 50;

/**
 * Reads a story file: bytes of UTF-8 with YAML or JSON (which is YAML) in them.
 * @returns the checked story, or every problem found with its path; it never throws for what a file holds.
 */
export function readStoryFile(bytes: Uint8Array): Checked<StoryFile> {
  if (bytes.byteLength > LARGEST_STORY_FILE) return invalid({ path: '', reason: tooLarge(bytes.byteLength) });
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
  const document = parseDocument(text, { lineCounter: new LineCounter(), stringKeys: true });
  const reasons = document.errors.map((error) => readable(error.message));
  if (holdsPrototypeKey(document)) reasons.push('"__proto__" is not a field');
  if (reasons.length > 0) return invalid(...[...new Set(reasons)].map((reason) => ({ path: '', reason })));
  try {
    return valid(document.toJS());
  } catch (error) {
    // Aliases that would unfold into millions of nodes are refused here by the YAML library.
    return invalid({ path: '', reason: readable((error as Error).message) });
  }
}

/** Zod passes this one key over in silence, and every other unknown field is refused. */
function holdsPrototypeKey(document: Document): boolean {
  let found = false;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' && node.value === '__proto__') found = true;
    },
  });
  return found;
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

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return `The file has ${megabytes(size)} MB; a story file has at most ${megabytes(LARGEST_STORY_FILE)} MB`;
}
