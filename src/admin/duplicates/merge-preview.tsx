import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MergePreview } from '../../editorial/desk/answers/duplicates';

interface Props {
  readonly preview: MergePreview;
  readonly isBusy: boolean;
  readonly swap: () => void;
  readonly merge: () => void;
}

/** What merging two records would do, and the button that does it. */
export function ShownMerge({ preview, isBusy, swap, merge }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `dossier.duplicates.${id}` }, values);
  const { keep, drop, gains, conflicts, obstacles, moves, records } = preview;
  return (
    <Box tag="section" padding={5} background="neutral0" hasRadius borderColor="neutral200">
      <Typography variant="beta" tag="h2">
        {say('intoOne', { keep: keep.label, drop: drop.label })}
      </Typography>
      <Lines
        title={say('gains')}
        lines={Object.entries(gains).map(([field, values]) => `${field}: ${values.join('; ')}`)}
      />
      <Lines
        title={say('conflicts')}
        lines={conflicts.map(({ field, kept, dropped }) => say('conflict', { field, kept, dropped }))}
      />
      <Lines
        title={say('moves')}
        lines={moves.map(({ type, relation, drafts, published }) =>
          say('move', {
            type: formatMessage({ id: type, defaultMessage: type }),
            relation,
            drafts,
            published,
          }),
        )}
      />
      <Lines
        title={say('records')}
        lines={records.map(
          ({ title, locales, isPublic }) =>
            `${title}${locales.length > 0 ? ` (${locales.join(', ')})` : ''}${isPublic ? '' : ` - ${say('draft')}`}`,
        )}
      />
      <Lines title={say('obstacles')} lines={obstacles.map(({ message }) => message)} isBad />
      <Flex gap={2} paddingTop={4}>
        <Button variant="tertiary" disabled={isBusy} onClick={swap}>
          {say('swap')}
        </Button>
        <Button variant="danger" disabled={isBusy || obstacles.length > 0} onClick={merge}>
          {say('merge')}
        </Button>
      </Flex>
    </Box>
  );
}

function Lines({
  title,
  lines,
  isBad = false,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly isBad?: boolean;
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Box paddingTop={4}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      <ul>
        {lines.map((line, place) => (
          <Typography key={`${place} ${line}`} tag="li" textColor={isBad ? 'danger600' : 'neutral800'}>
            {line}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}
