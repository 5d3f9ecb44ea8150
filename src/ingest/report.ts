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
  if (result.outcome === 'ingested') return result.changes.map((change) => `${file}: ${describe(change)}`);
  return result.problems.map(({ path, reason }) => `${file}: ${path === '' ? '' : `${path}: `}${reason}`);
}

/** The last line: how many stories changed, stayed and were refused, and how many records were touched. */
export function summaryLine(results: readonly FileResult[], dryRun: boolean): string {
  const refused = results.filter(({ result }) => result.outcome === 'refused').length;
  const changes = results.flatMap(({ result }) => (result.outcome === 'ingested' ? result.changes : []));
  const changed = results.filter(
    ({ result }) => result.outcome === 'ingested' && result.changes.length > 0,
  ).length;
  const unchanged = results.length - refused - changed;
  const stories = `${count(changed, 'story', 'stories')} changed, ${unchanged} unchanged, ${refused} refused`;
  return `${dryRun ? 'Dry run, nothing was written: ' : ''}${stories}; ${count(changes.length, 'change', 'changes')}`;
}

function describe({ action, type, key, locale, attributes }: Change): string {
  const where = locale ? ` [${locale}]` : '';
  return `${VERBS[action]} ${type} ${key}${where}${attributes ? ` (${attributes.join(', ')})` : ''}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
