import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { RECORD_TYPES } from '../../content/content-types';
import { CheckList } from '../checks/check-list';
import { useChecks } from '../checks/use-checks';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;

/**
 * The panel's `Publish` with a look before it: what goes out with the record, what keeps it, and what a reader would miss.
 * Stock asks only whether to publish "without relations", which is not what happens here.
 */
export function guarded(publish: DocumentActionComponent): DocumentActionComponent {
  const Guarded: DocumentActionComponent = (props) => {
    const { formatMessage } = useIntl();
    const description = publish(props);
    const { model, documentId } = props;
    const dialog = description?.dialog;
    const confirm = dialog?.type === 'dialog' ? dialog.onConfirm : undefined;
    const latest = useRef(confirm);
    useEffect(() => {
      latest.current = confirm;
    });
    const type = TYPES[model];
    // One component for one record: another at each rendering would be mounted anew, and ask anew, each time.
    const content = useMemo(
      () =>
        function Content({ onClose }: { onClose: () => void }): ReactNode {
          return (
            <Guard
              type={type ?? ''}
              documentId={documentId ?? ''}
              onClose={onClose}
              publish={() => latest.current?.()}
            />
          );
        },
      [type, documentId],
    );
    if (!description || confirm === undefined || type === undefined || documentId === undefined)
      return description;
    const title = formatMessage({ id: 'dossier.guard.title' });
    return { ...description, onClick: () => false, dialog: { type: 'modal', title, content } };
  };
  return Object.assign(Guarded, { type: publish.type, position: publish.position });
}

interface GuardProps {
  readonly type: string;
  readonly documentId: string;
  readonly onClose: () => void;
  readonly publish: () => unknown;
}

function Guard({ type, documentId, onClose, publish }: GuardProps): ReactNode {
  const { formatMessage } = useIntl();
  const isUnsaved = useForm('Dossier', (form) => form.modified, false) ?? false;
  const known = useChecks(type, documentId, 'guard');
  const isKept = known.state === 'known' && known.checks.problems.length > 0 && !isUnsaved;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isUnsaved && <Typography>{formatMessage({ id: 'dossier.guard.unsaved' })}</Typography>}
          {known.state === 'known' && <CheckList checks={known.checks} onMend={onClose} />}
          {known.state === 'failed' && (
            <Typography textColor="danger600">{formatMessage({ id: 'dossier.checks.failed' })}</Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage({ id: 'dossier.guard.cancel' })}
        </Button>
        <Button
          disabled={known.state === 'waiting' || isKept}
          onClick={() => {
            onClose();
            publish();
          }}
        >
          {formatMessage({ id: 'dossier.guard.publish' })}
        </Button>
      </Modal.Footer>
    </>
  );
}
