import { LOCALES, type LocaleCode } from '../../content/content-types';
import type { GraphReader } from './reader';

/** A language in which a record is public, with its slug there. */
export interface LanguageRow {
  readonly locale: LocaleCode;
  readonly slug: string;
}

const LANGUAGES = 'select n.locale, n.slug from graph.node n where n.id = $1 and n.slug is not null';

/** Reads in which languages a record is public, in the newsroom's order of languages. */
export async function readLanguages(reader: GraphReader, id: string): Promise<readonly LanguageRow[]> {
  const rows = await reader.read<LanguageRow>('languages', LANGUAGES, [id]);
  return LOCALES.flatMap(({ code }) => rows.filter(({ locale }) => locale === code));
}
