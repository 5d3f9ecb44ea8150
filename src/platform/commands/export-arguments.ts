import { parseArgs } from 'node:util';
import { instantOf } from '../../content/instant';
import { isMoment } from '../../content/moment';

export const EXPORT_FORMATS = ['story', 'ninjs', 'json-ld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the user of `npm run export` asks for. */
export type ExportRequest =
  | {
      readonly outcome: 'run';
      readonly format: ExportFormat;
      /** A folder for story files; a file for lines, which without it go to standard output. */
      readonly to: string | undefined;
      /** Only what changed at this moment or later: ISO 8601 in UTC. */
      readonly since: string | undefined;
    }
  | { readonly outcome: 'help' }
  | { readonly outcome: 'misused'; readonly reason: string };

export const EXPORT_USAGE = `Usage: npm run --silent export -- --format FORMAT [--since MOMENT] [--to PLACE]

  --format story    everything public as story files (docs/story-files.md) in the folder PLACE, which ingest takes again
  --format ninjs    every story as IPTC ninjs 3.1, one to a line, to the file PLACE or to standard output
  --format json-ld  every story in the words of schema.org, likewise
  --since MOMENT    only stories that changed, or refer to what changed, at that moment or later: 2024-02-12 or
                    2024-02-12T10:00:00Z; of story files the people, organizations, countries and categories are all there
  --to PLACE        a folder that is empty or not there yet (story), or a file
  --help            this text
`;

/** Reads the command line; never throws. */
export function readExportArguments(argv: readonly string[]): ExportRequest {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string' },
        since: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values.help ? { outcome: 'help' } : understood(values);
  } catch (error) {
    return { outcome: 'misused', reason: (error as Error).message };
  }
}

function understood({ format, since, to }: { format?: string; since?: string; to?: string }): ExportRequest {
  const known = EXPORT_FORMATS.find((one) => one === format);
  if (known === undefined)
    return misused(`--format is one of ${EXPORT_FORMATS.join(', ')}${format ? `, not "${format}"` : ''}`);
  if (known === 'story' && !to) return misused('Story files need a folder: --to FOLDER');
  if (since !== undefined && !isMoment(since))
    return misused(`--since is a day or a moment with its offset, not "${since}"`);
  return { outcome: 'run', format: known, to: to || undefined, since: instantOf(since)?.toISOString() };
}

function misused(reason: string): ExportRequest {
  return { outcome: 'misused', reason };
}
