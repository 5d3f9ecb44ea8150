import { findCountries } from './countries/find-countries';
import { findDocuments } from './documents/find-documents';
import { findFacts } from './facts/article-facts';
import { findOrganizations } from './organizations/find-organizations';
import { findPersons } from './persons/find-persons';
import type { Step } from './findings';
import { findRussianPersons } from './persons/russian/russian-persons';
import { findQuotations } from './quotations/quotations';
import { findReports } from './reports/find-reports';

/**
 * The way from text to story, in this order: each step may use what those before it found. Persons come after countries
 * and organizations, whose names are no persons; quotations after persons, to whom pronouns lead.
 */
export const STEPS: readonly Step[] = [
  findFacts, // also tells which lines are of the page
  findCountries,
  findOrganizations,
  findPersons,
  findRussianPersons,
  findDocuments, // written and received by those found before
  findQuotations,
  findReports,
];
