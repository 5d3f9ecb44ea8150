import {
  Button,
  Flex,
  Grid,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { HistoryEntry } from '../../content/history-entry';
import { Warned } from '../checks/warned';
import { Changes } from './changes';

import { useHistory, type HistoryDesk, type HistoryOf } from './use-history';

/** Two versions of a record side by side, and the way back to the older of them. */
export function HistoryDialog({ onClose, ...of }: HistoryOf & { onClose: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  const desk = useHistory(of);
  const isUnsaved = useForm('Dossier', (form) => form.modified, false) ?? false;
  const { entries, hasFailed, pair, comparison } = desk;
  return (
    <>
      <Modal.Body>
        {hasFailed && (
          <Typography textColor="danger600">{formatMessage({ id: 'dossier.history.failed' })}</Typography>
        )}
        {pair === undefined && !hasFailed && (
          <Typography>{formatMessage({ id: 'dossier.history.one' })}</Typography>
        )}
        {pair !== undefined && (
          <Grid.Root gap={4}>
            <Side desk={desk} entries={entries} place={0} />
            <Side desk={desk} entries={entries} place={1} />
          </Grid.Root>
        )}
        {comparison !== undefined && <Changes model={of.model} comparison={comparison} />}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage({ id: 'dossier.history.close' })}
        </Button>
        {pair !== undefined && (
          <Flex gap={2}>
            {isUnsaved && <Warned>{formatMessage({ id: 'dossier.history.saveFirst' })}</Warned>}
            <Button
              disabled={isUnsaved}
              onClick={() => void desk.restore(pair[0]).then((isDone) => isDone && onClose())}
            >
              {formatMessage({ id: 'dossier.history.restore' })}
            </Button>
          </Flex>
        )}
      </Modal.Footer>
    </>
  );
}

interface SideProps {
  readonly desk: HistoryDesk;
  readonly entries: readonly HistoryEntry[];
  readonly place: 0 | 1;
}

function Side({ desk: { pair, compare }, entries, place }: SideProps): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  if (pair === undefined) return null;
  const choose = (version: number) => compare(place === 0 ? [version, pair[1]] : [pair[0], version]);
  return (
    <Grid.Item col={6} direction="column" alignItems="stretch">
      <SingleSelect
        aria-label={formatMessage({ id: place === 0 ? 'dossier.history.before' : 'dossier.history.after' })}
        value={String(pair[place])}
        onChange={(value: string | number) => choose(Number(value))}
      >
        {entries.map(({ version, at, action, editor }) => (
          <SingleSelectOption key={version} value={String(version)}>
            {formatMessage(
              { id: 'dossier.history.entry' },
              {
                when: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
                action: formatMessage({ id: `dossier.action.${action}` }),
                who: editor.name ?? formatMessage({ id: 'dossier.history.newsroom' }),
              },
            )}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Grid.Item>
  );
}
