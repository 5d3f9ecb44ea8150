import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ToldSecret } from './use-webhooks';

/** A secret, in the only moment in which it can be seen. */
export function NewSecret({ told, forget }: { told: ToldSecret; forget: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const say = (id: string) => formatMessage({ id: `dossier.webhooks.${id}` }, { name: told.name });
  const take = async () => {
    if (await copy(told.secret)) toggleNotification({ type: 'success', message: say('copied') });
  };
  return (
    <Box
      tag="section"
      aria-label={say('secretOf')}
      padding={5}
      marginBottom={4}
      background="success100"
      hasRadius
      borderColor="success200"
    >
      <Typography tag="p" role="status" paddingBottom={3}>
        {say('secretOnce')}
      </Typography>
      <Flex gap={3} alignItems="flex-end" wrap="wrap">
        <Box flex="1" minWidth="32rem">
          <Field.Root name="dossier-webhook-secret">
            <Field.Label>{say('secretOf')}</Field.Label>
            <TextInput readOnly value={told.secret} autoComplete="off" spellCheck={false} />
          </Field.Root>
        </Box>
        <Button variant="secondary" size="L" onClick={() => void take()}>
          {say('copy')}
        </Button>
        <Button variant="tertiary" size="L" onClick={forget}>
          {say('noted')}
        </Button>
      </Flex>
    </Box>
  );
}
