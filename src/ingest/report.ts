import type { Change, StoryOutcome } from './outcome';

/** A file and what became of its story. */
export interface FileResult {
  readonly file: string;
  readonly result: StoryOutcome;
}

const VERBS: Record<Change['action'], string> = {
  create: 'create',
  update: 'update',
  publish: 'publish',
  'count-views': 'count views of',
};

/** One line per change or problem: `story.yaml: update document ngo-law (title, date)`. */
export function reportLines({ file, result }: FileResult): readonly string[] {
  if (result.outcome === 'ingested') {
    const { changes, picturesLeftOut = 0 } = result;
    const left = picturesLeftOut > 0 ? [`left out ${count(picturesLeftOut, 'picture', 'pictures')}`] : [];
    return [...changes.map(describe), ...left].map((line) => `${file}: ${line}`);
  }
  return result.problems.map(({ path, reason }) => `${file}: ${path === '' ? '' : `${path}: `}${reason}`);
}

/** How many stories changed, stayed and were refused, and how much was done. */
export interface Tally {
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly changes: number;
}

export const NOTHING: Tally = { changed: 0, unchanged: 0, refused: 0, changes: 0 };

/** The tally with one more result: a run may be of more files than can be kept. */
export function counted(tally: Tally, { result }: FileResult): Tally {
  if (result.outcome === 'refused') return { ...tally, refused: tally.refused + 1 };
  const changes = tally.changes + result.changes.length;
  return result.changes.length > 0
    ? { ...tally, changes, changed: tally.changed + 1 }
    : { ...tally, unchanged: tally.unchanged + 1 };
}

/** The last line: how many stories changed, stayed and were refused, and how many records were touched. */
export function summaryLine({ changed, unchanged, refused, changes }: Tally, dryRun: boolean): string {
  const stories = `${count(changed, 'story', 'stories')} changed, ${unchanged} unchanged, ${refused} refused`;
  return `${dryRun ? 'Dry run, nothing was written: ' : ''}${stories}; ${count(changes, 'change', 'changes')}`;
}

function describe({ action, type, key, locale, attributes }: Change): string {
  const where = locale ? ` [${locale}]` : '';
  return `${VERBS[action]} ${type} ${key}${where}${attributes ? ` (${attributes.join(', ')})` : ''}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
