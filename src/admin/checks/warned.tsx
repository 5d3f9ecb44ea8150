import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/**
 * Something to look at before going on: marked by a sign and written in the colour of text, because none of the panel's
 * colours for warnings is dark enough on white to be read by everybody (WCAG 2.2, 1.4.3).
 */
export function Warned({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Flex alignItems="start" gap={1}>
      <Box flex="none" aria-hidden>
        <WarningCircle width="1.4rem" height="1.4rem" fill="warning600" />
      </Box>
      <Typography variant="pi" textColor="neutral800">
        {children}
      </Typography>
    </Flex>
  );
}

interface WarnedWithWayProps {
  readonly to: string;
  /** What the way is called. */
  readonly way: string;
  readonly children: ReactNode;
}

/** The same with the way to where it is mended. */
export function WarnedWithWay({ to, way, children }: WarnedWithWayProps): ReactNode {
  return (
    <Warned>
      {children}{' '}
      <Typography tag={Link} to={to} variant="pi" textColor="primary600">
        {way}
      </Typography>
    </Warned>
  );
}
