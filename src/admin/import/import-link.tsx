import { LinkButton } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link, useParams } from 'react-router-dom';
import { ARTICLE } from '../../content/content-types';

/** Leads from the list of articles to the page on which a story is imported. */
export function ImportLink(): ReactNode {
  const { formatMessage } = useIntl();
  const { slug } = useParams<{ slug: string }>();
  if (slug !== ARTICLE) return null;
  return (
    <LinkButton tag={Link} to="/desk/import" variant="secondary" size="S">
      {formatMessage({ id: 'dossier.import.title' })}
    </LinkButton>
  );
}
