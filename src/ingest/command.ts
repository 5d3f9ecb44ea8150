import type { Core } from '@strapi/strapi';
import { readArguments, USAGE } from './arguments';
import { filesIn } from './files';
import { showProgress } from './progress';
import { counted, NOTHING, reportLines, summaryLine, type Tally } from './report';
import { runFiles, type Run } from './run-files';

/**
 * The command `npm run ingest`. A story that is refused leaves nothing behind and does not stop the others.
 * @returns the exit code: 0 where every story went in, 1 where one was refused, 2 for a wrong command line.
 */
export async function runIngestCommand(strapi: Core.Strapi, argv: readonly string[]): Promise<number> {
  const request = readArguments(argv);
  if (request.outcome === 'help') return say(USAGE, 0);
  if (request.outcome === 'misused') return say(`${request.reason}\n\n${USAGE}`, 2);
  const tally = await ingestFiles(strapi, request);
  process.stdout.write(`${summaryLine(tally, request.dryRun)}\n`);
  return tally.refused > 0 ? 1 : 0;
}

/** Tells what was done as it is done, and what went wrong where it is seen: at the end, above the summary. */
async function ingestFiles(strapi: Core.Strapi, run: Run): Promise<Tally> {
  const files = await filesIn(run.places);
  const progress = showProgress(files.length);
  const refused: string[] = [];
  let tally = NOTHING;
  for await (const done of runFiles(strapi, files, run)) {
    tally = counted(tally, done);
    progress.done(done.file);
    if (done.result.outcome === 'refused') refused.push(...reportLines(done));
    else progress.print(reportLines(done));
  }
  progress.stop();
  progress.print(refused);
  return tally;
}

function say(text: string, exitCode: number): number {
  (exitCode === 0 ? process.stdout : process.stderr).write(text);
  return exitCode;
}
