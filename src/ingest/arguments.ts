import { parseArgs } from 'node:util';
import { LOCALES, type LocaleCode } from '../content/content-types';

/** What the user of `npm run ingest` asks for. */
export type IngestRequest =
  | {
      readonly outcome: 'run';
      /** Files and folders. */
      readonly places: readonly string[];
      readonly dryRun: boolean;
      readonly publish: boolean;
      /** The language of the texts; of story files, which name their own, it says nothing. */
      readonly locale: LocaleCode | undefined;
      /** Where the texts were published. */
      readonly source: string | undefined;
    }
  | { readonly outcome: 'help' }
  | { readonly outcome: 'misused'; readonly reason: string };

export const USAGE = `Usage: npm run ingest -- [OPTIONS] FILE...

  FILE          story files (YAML or JSON; docs/story-files.md), one story each; articles as plain text, HTML,
                Markdown or Word (.txt, .html, .md, .docx), which become drafts; folders of such files
  --dry-run     show what would change and change nothing
  --publish     publish what story files hold, even where they do not ask for it; articles stay drafts
  --locale en|ru|ky  the language of the articles; without it, it is told from their text
  --source URL  where the articles were published
  --help        this text
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
        locale: { type: 'string' },
        source: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { outcome: 'help' };
    if (positionals.length === 0) return { outcome: 'misused', reason: 'No file is named' };
    const locale = LOCALES.map(({ code }) => code).find((code) => code === values.locale);
    const wrong = misused(values, locale);
    if (wrong !== undefined) return { outcome: 'misused', reason: wrong };
    return {
      outcome: 'run',
      places: positionals,
      dryRun: values['dry-run'] === true,
      publish: values.publish === true,
      locale,
      source: values.source,
    };
  } catch (error) {
    return { outcome: 'misused', reason: (error as Error).message };
  }
}

function misused(
  values: { locale?: string; source?: string },
  locale: LocaleCode | undefined,
): string | undefined {
  if (values.locale !== undefined && locale === undefined) return `There is no language ${values.locale}`;
  const isAddress = values.source === undefined || /^https?:\/\/\S+$/.test(values.source);
  return isAddress ? undefined : `${values.source} is no address of the web`;
}
