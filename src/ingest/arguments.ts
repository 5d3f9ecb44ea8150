import { parseArgs } from 'node:util';

/** What the user of `npm run ingest` asks for. */
export type IngestRequest =
  | {
      readonly outcome: 'run';
      readonly files: readonly string[];
      readonly dryRun: boolean;
      readonly publish: boolean;
    }
  | { readonly outcome: 'help' }
  | { readonly outcome: 'misused'; readonly reason: string };

export const USAGE = `Usage: npm run ingest -- [--dry-run] [--publish] FILE...

  FILE        story files (YAML or JSON; docs/story-files.md), one story each
  --dry-run   show what would change and change nothing
  --publish   publish what the files hold, even where they do not ask for it
  --help      this text
`;

/** Reads the command line; never throws. */
export function readArguments(argv: readonly string[]): IngestRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        publish: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { outcome: 'help' };
    if (positionals.length === 0) return { outcome: 'misused', reason: 'No file is named' };
    return {
      outcome: 'run',
      files: positionals,
      dryRun: values['dry-run'] === true,
      publish: values.publish === true,
    };
  } catch (error) {
    return { outcome: 'misused', reason: (error as Error).message };
  }
}
