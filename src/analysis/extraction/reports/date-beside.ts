import type { PartialDate } from '../../../content/partial-date';
import { datesIn } from '../dates/prose-dates';
import type { Article } from '../documents/article';
import type { Span } from '../../text/span';

/** A date that belongs to an outlet stands so near to its name, in characters. */
const NEAR = 60;

/** The date that stands beside an outlet in its sentence: when it reported. Undefined where there is none. */
export function dateBeside(article: Article, sentence: Span, outlet: Span): PartialDate | undefined {
  const { publishedOn } = article.findings.facts;
  const today = publishedOn?.precision === 'day' ? publishedOn.date : undefined;
  const near = {
    start: Math.max(sentence.start, outlet.start - NEAR),
    end: Math.min(sentence.end, outlet.end + NEAR),
  };
  const [found] = datesIn(article.told, near, { today, language: article.findings.language });
  return found?.date;
}
