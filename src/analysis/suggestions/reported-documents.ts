import type { DocumentFinding, Findings, ReportFinding } from '../extraction/findings';
import { indexAt } from '../text/span';

/** A report that names both ends of a letter so soon after it speaks of that letter. */
const PARAGRAPHS_AFTER = 2;

/**
 * The reports from which an article has a document: those in a paragraph that mentions it, and those shortly after such a
 * paragraph that name its author and its addressee.
 */
export function reportsOf(findings: Findings, document: DocumentFinding): readonly ReportFinding[] {
  const { paragraphs } = findings.text;
  const mentioned = document.mentions.map(({ start }) => indexAt(paragraphs, start));
  return findings.reports.filter((report) => {
    const at = indexAt(paragraphs, report.start);
    if (mentioned.includes(at)) return true;
    const isSoonAfter = mentioned.some((index) => at > index && at - index <= PARAGRAPHS_AFTER);
    return (
      isSoonAfter && [document.author, document.addressee].every((name) => isNamedIn(findings, name, at))
    );
  });
}

function isNamedIn({ persons, text }: Findings, name: string | undefined, paragraph: number): boolean {
  const person = persons.find((one) => one.name === name);
  return (person?.mentions ?? []).some(({ start }) => indexAt(text.paragraphs, start) === paragraph);
}
