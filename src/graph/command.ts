import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Core } from '@strapi/strapi';
import { RECORD_TYPES } from '../content/content-types';
import { rebuildGraph } from './rebuild/rebuild';
import { graphFigures } from './stats/stats';
import type { Difference } from './verify/differences';
import { verifyGraph } from './verify/verify';

const USAGE = `npm run graph -- rebuild [--restart]   makes the published graph again from the records; goes on where an earlier one
                                       was broken off, unless --restart is given
npm run graph -- verify                compares every record with the published graph and names each difference
npm run graph -- stats                 how much is in it
`;

type GraphRequest =
  | { readonly outcome: 'rebuild'; readonly restart: boolean }
  | { readonly outcome: 'verify' | 'stats' | 'help' }
  | { readonly outcome: 'misused'; readonly reason: string };

/**
 * The command `npm run graph`.
 * @returns the exit code: 0, or 1 where verifying found a difference, or 2 for a wrong command line.
 */
export async function runGraphCommand(strapi: Core.Strapi, argv: readonly string[]): Promise<number> {
  const request = readRequest(argv);
  switch (request.outcome) {
    case 'rebuild':
      return rebuild(strapi, request.restart);
    case 'verify':
      return verify(strapi);
    case 'stats':
      return stats(strapi);
    case 'help':
      process.stdout.write(USAGE);
      return 0;
    case 'misused':
      process.stderr.write(`${request.reason}\n\n${USAGE}`);
      return 2;
  }
}

function readRequest(argv: readonly string[]): GraphRequest {
  const options = { restart: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [name, ...rest] = positionals;
    if (values.help) return { outcome: 'help' };
    if (rest.length > 0) return { outcome: 'misused', reason: `One command at a time, not "${rest[0]}" too` };
    if (name === 'rebuild') return { outcome: 'rebuild', restart: values.restart === true };
    if (values.restart) return { outcome: 'misused', reason: '--restart belongs to rebuild' };
    if (name === 'verify' || name === 'stats') return { outcome: name };
    return {
      outcome: 'misused',
      reason: name === undefined ? 'Which command?' : `There is no command "${name}"`,
    };
  } catch (error) {
    return { outcome: 'misused', reason: (error as Error).message };
  }
}

async function rebuild(strapi: Core.Strapi, restart: boolean): Promise<number> {
  const bar = progressBar('{type}: {value} records, {nodes} nodes, {duration_formatted}');
  const report = await rebuildGraph(strapi, {
    restart,
    onProgress: ({ uid, records, nodes }) => bar.update(records, { type: RECORD_TYPES[uid], nodes }),
  });
  bar.stop();
  const { records, nodes, changed, seconds, isResumed } = report;
  const rate = Math.round(nodes / Math.max(seconds, 0.001));
  print(
    `${isResumed ? 'Went on with a rebuild that was broken off. ' : ''}${nodes} nodes of ${records} records in ` +
      `${seconds.toFixed(1)} s (${rate} nodes/s), ${changed} records changed.`,
  );
  return 0;
}

async function verify(strapi: Core.Strapi): Promise<number> {
  const bar = progressBar('{type}: {value} records');
  const { records, differences } = await verifyGraph(strapi, {
    onDifference: (difference) => print(differenceLine(difference)),
    onProgress: (progress) => bar.update(progress.records, { type: RECORD_TYPES[progress.uid] }),
  });
  bar.stop();
  print(
    `${records} records compared, ${differences === 0 ? 'no difference' : `differences: ${differences}`}.`,
  );
  return differences === 0 ? 0 : 1;
}

function differenceLine({ table, key, kind, columns }: Difference): string {
  return `${table} ${key}: ${kind}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`;
}

async function stats(strapi: Core.Strapi): Promise<number> {
  const figures = await graphFigures((sql, bindings) => strapi.db.connection.raw(sql, bindings as string[]));
  for (const { name, value } of figures) print(`${name.padEnd(44)} ${value}`);
  return 0;
}

/** A line that counts, on standard error and only in a terminal: what is printed may be piped. */
function progressBar(format: string): SingleBar {
  const bar = new SingleBar({ format, clearOnComplete: true, stream: process.stderr });
  bar.start(0, 0, { type: '', nodes: 0 });
  return bar;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
