import {
  Box,
  Button,
  Dialog,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDeliveries } from './use-deliveries';
import type { WebhooksDesk } from './use-webhooks';
import { DELIVERY_STATES, type Delivery, type Webhook } from './webhooks';

const COLUMNS = ['when', 'what', 'outcome', 'again'];

interface Props {
  readonly webhook: Webhook;
  readonly desk: WebhooksDesk;
}

/** What was sent to one webhook and what became of it, the last first. */
export function Deliveries({ webhook, desk }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [state, setState] = useState('');
  const { deliveries, hasFailed, more } = useDeliveries(webhook.id, state, desk.turn);
  const say = (id: string) => formatMessage({ id: `dossier.webhooks.${id}` });
  return (
    <Box paddingTop={4}>
      <Flex paddingBottom={3}>
        <SingleSelect
          aria-label={say('filter')}
          placeholder={say('filter')}
          value={state}
          onChange={(value: string | number) => setState(String(value))}
          onClear={() => setState('')}
        >
          {DELIVERY_STATES.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {say(`delivery.${one}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Flex>
      {hasFailed && <Typography textColor="danger600">{say('notKnown')}</Typography>}
      {deliveries?.length === 0 && <Typography>{say('noDeliveries')}</Typography>}
      {deliveries !== undefined && deliveries.length > 0 && (
        <Table colCount={COLUMNS.length} rowCount={deliveries.length} aria-label={say('deliveries')}>
          <Thead>
            <Tr>
              {COLUMNS.map((column) => (
                <Th key={column}>
                  <Typography variant="sigma">{say(`column.${column}`)}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {deliveries.map((delivery) => (
              <Row key={delivery.id} delivery={delivery} desk={desk} />
            ))}
          </Tbody>
        </Table>
      )}
      {more !== undefined && (
        <Button variant="tertiary" marginTop={4} onClick={more}>
          {say('more')}
        </Button>
      )}
    </Box>
  );
}

function Row({ delivery, desk }: { delivery: Delivery; desk: WebhooksDesk }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const { at, event, slug, recordId, locale } = delivery;
  const moment = formatDate(at, { dateStyle: 'short', timeStyle: 'medium' });
  const act = { delivery, desk, name: `${slug ?? event}, ${moment}` };
  return (
    <Tr>
      <Td>
        <Typography>{moment}</Typography>
      </Td>
      <Td>
        <Typography tag="p">{formatMessage({ id: `dossier.webhooks.event.${event}` })}</Typography>
        {recordId !== null && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {slug ?? recordId} ({locale})
          </Typography>
        )}
      </Td>
      <Td>
        <Outcome delivery={delivery} />
        <Skip {...act} />
      </Td>
      <Td>
        <SendAgain {...act} />
      </Td>
    </Tr>
  );
}

interface ActProps {
  readonly delivery: Delivery;
  /** What tells its button from those of the others. */
  readonly name: string;
  readonly desk: WebhooksDesk;
}

function SendAgain({ delivery: { id, state, heldBy }, name, desk }: ActProps): ReactNode {
  const { formatMessage } = useIntl();
  const words = formatMessage({ id: 'dossier.webhooks.sendAgain' });
  if (state === 'delivered' || heldBy !== null) return null;
  return (
    <Button
      size="S"
      variant="secondary"
      aria-label={`${words}: ${name}`}
      onClick={() => void desk.sendAgain(id)}
    >
      {words}
    </Button>
  );
}

/**
 * Lets those go that wait for a delivery; asks before. It stands in a cell of its own: the panel's tables keep Enter and Space
 * from the buttons of a cell that has several.
 */
function Skip({ delivery: { id, heldBy, holds }, name, desk }: ActProps): ReactNode {
  const { formatMessage } = useIntl();
  const [isAsked, setAsked] = useState(false);
  const say = (words: string) => formatMessage({ id: `dossier.webhooks.${words}` }, { holds });
  if (holds === 0 || heldBy !== null) return null;
  return (
    <>
      <Button
        size="S"
        variant="danger-light"
        aria-label={`${say('skip')}: ${name}`}
        onClick={() => setAsked(true)}
      >
        {say('skip')}
      </Button>
      <Dialog.Root open={isAsked} onOpenChange={setAsked}>
        <ConfirmDialog onConfirm={() => void desk.skip(id)} title={say('skip')}>
          {say('skipQuestion')}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}

const COLORS = { waiting: 'neutral800', delivered: 'success700', failed: 'danger700' } as const;

function Outcome({ delivery }: { delivery: Delivery }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const { state, attempts, message, answer, nextTry, durationMs } = delivery;
  const at = nextTry === null ? '' : formatDate(nextTry, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <>
      <Typography tag="p" textColor={COLORS[state]}>
        {formatMessage({ id: `dossier.webhooks.delivery.${state}` })}
        {attempts > 0 &&
          ` – ${formatMessage({ id: 'dossier.webhooks.attempts' }, { attempts, ms: durationMs ?? 0 })}`}
      </Typography>
      {message !== null && <Typography tag="p">{message}</Typography>}
      {state === 'waiting' && attempts > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatMessage({ id: 'dossier.webhooks.nextTry' }, { at })}
        </Typography>
      )}
      <Waiting delivery={delivery} />
      {answer !== null && answer !== '' && (
        <Typography
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
        >
          {answer}
        </Typography>
      )}
    </>
  );
}

/** For what it waits, what waits for it, and who let that go. */
function Waiting({ delivery: { heldBy, holds, skippedBy } }: { delivery: Delivery }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const lines = [
    heldBy !== null &&
      formatMessage(
        { id: 'dossier.webhooks.heldBy' },
        {
          event: formatMessage({ id: `dossier.webhooks.event.${heldBy.event}` }),
          at: formatDate(heldBy.at, { dateStyle: 'short', timeStyle: 'medium' }),
          attempts: heldBy.attempts,
        },
      ),
    holds > 0 && formatMessage({ id: 'dossier.webhooks.holds' }, { holds }),
    skippedBy !== null && formatMessage({ id: 'dossier.webhooks.skippedBy' }, { name: skippedBy.name ?? '' }),
  ];
  return lines.map(
    (line) =>
      line !== false && (
        <Typography key={line} tag="p" variant="pi" textColor="neutral600">
          {line}
        </Typography>
      ),
  );
}
