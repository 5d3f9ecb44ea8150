import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useHome } from '../home/use-home';
import { Shown } from '../home/widgets';

interface Trouble {
  readonly id: string;
  readonly name: string;
  readonly reason: 'failing' | 'gone' | null;
  readonly failed: number;
}

/** The webhooks whose receivers fail, were paused or are gone. */
export function TroublesWidget(): ReactNode {
  const known = useHome<readonly Trouble[]>('webhooks');
  const { formatMessage } = useIntl();
  return (
    <Shown known={known}>
      {(troubles) =>
        troubles.map(({ id, name, reason, failed }) => (
          <Box tag="li" key={id}>
            <Typography tag={Link} to="/desk/webhooks" textColor="primary600">
              {name}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {reason === null
                ? formatMessage({ id: 'dossier.webhooks.trouble' }, { failed })
                : formatMessage({ id: `dossier.webhooks.reason.${reason}` })}
            </Typography>
          </Box>
        ))
      }
    </Shown>
  );
}
