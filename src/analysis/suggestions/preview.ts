import type { Core } from '@strapi/strapi';
import type { LocaleCode } from '../../content/content-types';
import type { PartialDate } from '../../content/partial-date';
import { extract } from '../extraction/extract';
import { printFindings, type PrintedFindings } from '../extraction/printed';
import { link } from '../linking/link';
import type { Link } from '../linking/linked-findings';
import { currentIndex } from './current-index';
import { withOutlets } from './found';
import { labelsOf } from './labels';
import { UID_OF } from './known-records';

/** What is to be looked at before an article is made of it. */
export interface PreviewedText {
  readonly text: string;
  readonly headline?: string;
  readonly locale?: LocaleCode;
  readonly publishedOn?: PartialDate;
}

/** What was found in a text, as `npm run extract` prints it, and the records that it means; lists are parallel. */
export interface Preview {
  readonly findings: PrintedFindings;
  readonly links: {
    readonly persons: readonly Link[];
    readonly organizations: readonly Link[];
    readonly documents: readonly Link[];
    readonly countries: readonly { readonly code: string; readonly link: Link }[];
    readonly category: Link | null;
  };
  /** The lines by which editors know the linked records and candidates, by documentId. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Finds and links, and writes nothing. */
export async function preview(strapi: Core.Strapi, given: PreviewedText): Promise<Preview> {
  const { text, headline, locale: language, publishedOn } = given;
  const findings = withOutlets(extract(text, { language, headline, publishedOn }));
  const { persons, organizations, documents, countries, category } = link(
    findings,
    await currentIndex(strapi),
  );
  const labels = await labelsOf(strapi, [
    ...persons.flatMap(idsOf).map((id) => ({ uid: UID_OF.person, id })),
    ...organizations.flatMap(idsOf).map((id) => ({ uid: UID_OF.organization, id })),
    ...documents.flatMap(idsOf).map((id) => ({ uid: UID_OF.document, id })),
    ...countries.flatMap((one) => idsOf(one.link)).map((id) => ({ uid: UID_OF.country, id })),
  ]);
  return {
    findings: printFindings('preview', findings),
    links: {
      persons,
      organizations,
      documents,
      countries: countries.map((one) => ({ code: one.code, link: one.link })),
      category: category ?? null,
    },
    labels: Object.fromEntries(labels),
  };
}

function idsOf(found: Link): readonly string[] {
  if (found.outcome === 'unknown') return [];
  return (found.outcome === 'linked' ? [found.candidate] : found.candidates).map(({ id }) => id);
}
