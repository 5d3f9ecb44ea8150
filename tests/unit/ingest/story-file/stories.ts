import { checkStory, readStoryFile } from '../../../../src/ingest/story-file/read';
import type { Checked, FileProblem } from '../../../../src/ingest/story-file/outcome';
import type { StoryFile } from '../../../../src/ingest/story-file/schema';

/** The beginning of every story file. */
export const HEAD = 'format: dossier-story/1\nstory: s\n';

export const EMPTY_STORY: StoryFile = {
  format: 'dossier-story/1',
  story: 's',
  publish: false,
  countries: [],
  categories: [],
  organizations: [],
  people: [],
  documents: [],
  statements: [],
  events: [],
  articles: [],
};

export function read(text: string): Checked<StoryFile> {
  return readStoryFile(new TextEncoder().encode(text));
}

/** Checks a story with the given sections. */
export function check(sections: object): Checked<StoryFile> {
  return checkStory({ format: 'dossier-story/1', story: 's', ...sections });
}

export function storyOf(checked: Checked<StoryFile>): StoryFile {
  if (checked.outcome === 'valid') return checked.value;
  throw new Error(JSON.stringify(checked.problems));
}

/** The problems of a refused story as they are printed: `path: reason`. */
export function problemsOf(checked: Checked<StoryFile>): readonly string[] {
  return checked.outcome === 'valid' ? [] : checked.problems.map(print);
}

function print({ path, reason }: FileProblem): string {
  return path === '' ? reason : `${path}: ${reason}`;
}
