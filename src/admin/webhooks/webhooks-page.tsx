import { Box, Button, Flex, Main, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NewSecret } from './new-secret';
import { useWebhooks } from './use-webhooks';
import { WebhookCard } from './webhook-card';
import { WebhookForm } from './webhook-form';
import { NO_WISHES } from './webhooks';

/** The page `/desk/webhooks` of the panel: who is told what changes in public, and what became of it. */
export default function WebhooksPage(): ReactNode {
  const { formatMessage } = useIntl();
  const desk = useWebhooks();
  const [isMaking, setMaking] = useState(false);
  const { webhooks, hasFailed, told } = desk;
  const title = formatMessage({ id: 'dossier.webhooks.title' });
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'dossier.webhooks.subtitle' })}
        primaryAction={
          <Button startIcon={<Plus />} onClick={() => setMaking(true)}>
            {formatMessage({ id: 'dossier.webhooks.new' })}
          </Button>
        }
      />
      <Layouts.Content>
        {isMaking && (
          <WebhookForm
            title={formatMessage({ id: 'dossier.webhooks.new' })}
            wishes={NO_WISHES}
            save={(wishes) => desk.save(wishes)}
            close={() => setMaking(false)}
          />
        )}
        {told !== undefined && <NewSecret told={told} forget={desk.forget} />}
        {hasFailed && (
          <Typography textColor="danger600">{formatMessage({ id: 'dossier.webhooks.notKnown' })}</Typography>
        )}
        {webhooks?.length === 0 && (
          <Box padding={6} background="neutral0" hasRadius borderColor="neutral200">
            <Typography>{formatMessage({ id: 'dossier.webhooks.none' })}</Typography>
          </Box>
        )}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
          {webhooks?.map((webhook) => (
            <WebhookCard key={webhook.id} webhook={webhook} desk={desk} />
          ))}
        </Flex>
      </Layouts.Content>
    </Main>
  );
}
