import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Deliveries } from './deliveries';
import type { WebhooksDesk } from './use-webhooks';
import { WebhookForm } from './webhook-form';
import { wishesOf, type Webhook } from './webhooks';

interface Props {
  readonly webhook: Webhook;
  readonly desk: WebhooksDesk;
}

/** One webhook: what it is told, how it fares, and what can be done to it. */
export function WebhookCard({ webhook, desk }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const [isEdited, setEdited] = useState(false);
  const { id, name, url, events } = webhook;
  return (
    <Box tag="li" padding={5} background="neutral0" hasRadius borderColor="neutral200">
      <Typography variant="beta" tag="h2">
        {name}
      </Typography>
      <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
        {url}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {events.map((event) => formatMessage({ id: `dossier.webhooks.event.${event}` })).join(', ')}
        {webhook.locale !== null && ` (${webhook.locale})`}
      </Typography>
      <Fares webhook={webhook} />
      <Actions webhook={webhook} desk={desk} edit={() => setEdited(true)} isOpen={isOpen} show={setOpen} />
      {isEdited && (
        <WebhookForm
          title={name}
          wishes={wishesOf(webhook)}
          save={(wishes) => desk.save(wishes, id)}
          close={() => setEdited(false)}
        />
      )}
      {isOpen && <Deliveries webhook={webhook} desk={desk} />}
    </Box>
  );
}

/** Its state in words, with what waits and what was given up. */
function Fares({ webhook }: { webhook: Webhook }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const { state, reason, failingSince, waiting, failed, deliveredAt, oldSecretUntil } = webhook;
  const say = (id: string, at?: string) =>
    formatMessage(
      { id: `dossier.webhooks.${id}` },
      { count: 0, at: at && formatDate(at, { dateStyle: 'short', timeStyle: 'short' }) },
    );
  const isBad = reason !== null || failingSince !== null;
  return (
    <Box paddingTop={2}>
      <Typography tag="p" fontWeight="bold" textColor={isBad ? 'danger700' : 'neutral800'}>
        {say(reason === null ? `state.${state}` : `reason.${reason}`)}
        {reason === null && failingSince !== null && ` – ${say('failingSince', failingSince)}`}
      </Typography>
      <Typography tag="p">
        {formatMessage({ id: 'dossier.webhooks.counts' }, { waiting, failed })}
        {deliveredAt !== null && ` ${say('deliveredAt', deliveredAt)}`}
      </Typography>
      {oldSecretUntil !== null && <Typography tag="p">{say('oldSecret', oldSecretUntil)}</Typography>}
    </Box>
  );
}

interface ActionsProps extends Props {
  readonly edit: () => void;
  readonly isOpen: boolean;
  readonly show: (isOpen: boolean) => void;
}

function Actions({ webhook, desk, edit, isOpen, show }: ActionsProps): ReactNode {
  const { id, state } = webhook;
  return (
    <Flex gap={2} paddingTop={3} wrap="wrap">
      <Act webhook={webhook} id={isOpen ? 'hide' : 'deliveries'} act={() => show(!isOpen)} />
      <Act webhook={webhook} id="test" act={() => void desk.test(id).then(() => show(true))} />
      <Act webhook={webhook} id="edit" act={edit} />
      {state !== 'on' && <Act webhook={webhook} id="turnOn" act={() => void desk.change(id, 'on')} />}
      {state === 'on' && <Act webhook={webhook} id="pause" act={() => void desk.change(id, 'paused')} />}
      {state !== 'off' && <Act webhook={webhook} id="turnOff" act={() => void desk.change(id, 'off')} />}
      <Confirmed webhook={webhook} id="newSecret" act={() => void desk.renewSecret(webhook)} />
      <Confirmed webhook={webhook} id="remove" act={() => void desk.remove(id)} />
    </Flex>
  );
}

interface ActProps {
  readonly webhook: Webhook;
  /** The last word of the message's key. */
  readonly id: string;
  readonly act?: () => void;
}

/** A button that says to whom it does something. */
function Act({ webhook, id, act }: ActProps): ReactNode {
  const { formatMessage } = useIntl();
  const words = formatMessage({ id: `dossier.webhooks.${id}` });
  return (
    <Button variant="tertiary" size="S" aria-label={`${words}: ${webhook.name}`} onClick={act}>
      {words}
    </Button>
  );
}

/** One that asks before. */
function Confirmed({ webhook, id, act }: ActProps & { act: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Act webhook={webhook} id={id} act={() => setAsked(true)} />
      <Dialog.Root open={isAsked} onOpenChange={setAsked}>
        <ConfirmDialog onConfirm={act} title={formatMessage({ id: `dossier.webhooks.${id}` })}>
          {formatMessage({ id: `dossier.webhooks.${id}Question` }, { name: webhook.name })}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}
