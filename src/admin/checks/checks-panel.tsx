import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RECORD_TYPES } from '../../content/content-types';
import { CheckList } from './check-list';
import { useChecks } from './use-checks';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;

/** The panel beside every saved record: what keeps it from going out, what goes out with it, and who refers to it in public. */
export const ChecksPanel: PanelComponent = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  const type = TYPES[model];
  if (type === undefined || documentId === undefined) return null;
  const version = [document?.updatedAt, document?.publishedAt, document?.status].join(' ');
  return {
    title: formatMessage({ id: 'dossier.checks.title', defaultMessage: 'Publication' }),
    content: <RecordChecks type={type} documentId={documentId} version={version} />,
  };
};

function RecordChecks(asked: { type: string; documentId: string; version: string }): ReactNode {
  const { formatMessage } = useIntl();
  const known = useChecks(asked.type, asked.documentId, asked.version);
  if (known.state === 'waiting') return null;
  if (known.state === 'failed') {
    return <Typography textColor="danger600">{formatMessage({ id: 'dossier.checks.failed' })}</Typography>;
  }
  return <CheckList checks={known.checks} />;
}
