import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { ClockCounterClockwise } from '@strapi/icons';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RECORD_TYPES } from '../../content/content-types';
import { HistoryDialog } from './history-dialog';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;

/** `History` in the menu of every record: what it was, what changed, and the way back. */
export const HistoryAction: DocumentActionComponent = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  const type = TYPES[model];
  const locale = typeof document?.locale === 'string' ? document.locale : '';
  // One component for one record: another at each rendering would be mounted anew each time.
  const content = useMemo(
    () =>
      function Content({ onClose }: { onClose: () => void }): ReactNode {
        return (
          <HistoryDialog
            model={model}
            type={type ?? ''}
            documentId={documentId ?? ''}
            locale={locale}
            onClose={onClose}
          />
        );
      },
    [model, type, documentId, locale],
  );
  if (type === undefined || documentId === undefined) return null;
  const title = formatMessage({ id: 'dossier.history.title' });
  return {
    label: title,
    icon: <ClockCounterClockwise />,
    position: ['header'],
    dialog: { type: 'modal', title, content },
  };
};
HistoryAction.position = ['header'];
