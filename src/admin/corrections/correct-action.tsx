import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Pencil } from '@strapi/icons';
import { useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { DOCUMENT, PERSON, RECORD_TYPES, STATEMENT } from '../../content/content-types';
import { CorrectDialog } from './correct-dialog';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;
const CORRECTED: readonly string[] = [STATEMENT, DOCUMENT, PERSON];

/** `Correct everywhere` in the menu of a statement, document or person that was put right and saved. */
export const CorrectAction: DocumentActionComponent = ({ model, documentId }) => {
  const { formatMessage } = useIntl();
  const type = TYPES[model];
  // One component for one record: another at each rendering would be mounted anew each time.
  const content = useMemo(
    () =>
      function Content({ onClose }: { onClose: () => void }): ReactNode {
        return (
          <CorrectDialog model={model} type={type ?? ''} documentId={documentId ?? ''} onClose={onClose} />
        );
      },
    [model, type, documentId],
  );
  if (!CORRECTED.includes(model) || documentId === undefined) return null;
  const title = formatMessage({ id: 'dossier.correct.title' });
  return { label: title, icon: <Pencil />, position: ['header'], dialog: { type: 'modal', title, content } };
};
CorrectAction.position = ['header'];
