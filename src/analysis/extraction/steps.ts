import { findCountries } from './countries/find-countries';
import { findFacts } from './facts/article-facts';
import type { Step } from './findings';
import { findQuotations } from './quotations/quotations';

/**
 * The way from text to story, in this order: each step may use what those before it found. Persons come after countries
 * and organizations, whose names are no persons; quotations after persons, to whom pronouns lead.
 */
export const STEPS: readonly Step[] = [
  findFacts, // also tells which lines are of the page
  findCountries,
  findQuotations,
];
