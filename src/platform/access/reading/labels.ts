import type { Core } from '@strapi/strapi';

interface Searchable {
  searchable?: boolean;
}

/**
 * Takes stored labels out of `_q`. A label ("Adviser, ...") names other records, which may have been unlisted since
 * it was written, and a search that finds by it answers questions about them. That labels are not shown to apps is
 * set in `config/api.ts`. To be called before Strapi reads the schemas into its database layer.
 */
export function closeLabels(strapi: Core.Strapi): void {
  for (const { attributes } of Object.values(strapi.contentTypes)) {
    const { label } = attributes as { label?: Searchable };
    if (label) label.searchable = false;
  }
}
