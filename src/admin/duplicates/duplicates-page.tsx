import { Box, Button, Flex, Grid, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Duplicate } from '../../editorial/desk/answers/duplicates';
import { MERGED_TYPES, swapped, type MergedType, type Pair } from './duplicates';
import { ShownMerge } from './merge-preview';
import { useDuplicates, type DuplicatesDesk } from './use-duplicates';

/** The page `/desk/duplicates` of the panel: records that may be one, what merging them would do, and the merge. */
export default function DuplicatesPage(): ReactNode {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [type, setType] = useState<MergedType>('person');
  const desk = useDuplicates(type);
  const { pair, preview, choose } = desk;
  const title = formatMessage({ id: 'dossier.duplicates.title' });
  const merge = async () => {
    if (await desk.merge())
      toggleNotification({ type: 'success', message: formatMessage({ id: 'dossier.duplicates.done' }) });
  };
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage({ id: 'dossier.duplicates.subtitle' })}
        primaryAction={<Types type={type} show={setType} />}
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={6} s={12} direction="column" alignItems="stretch" gap={2}>
            <List desk={desk} />
          </Grid.Item>
          <Grid.Item col={6} s={12} direction="column" alignItems="stretch">
            {pair !== undefined && preview !== undefined && (
              <ShownMerge
                preview={preview}
                isBusy={desk.isBusy}
                swap={() => choose(swapped(pair))}
                merge={() => void merge()}
              />
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Main>
  );
}

function Types({ type, show }: { type: MergedType; show: (type: MergedType) => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Flex gap={2}>
      {MERGED_TYPES.map((one) => (
        <Button key={one} variant={one === type ? 'default' : 'tertiary'} onClick={() => show(one)}>
          {formatMessage({ id: `dossier.duplicates.type.${one}` })}
        </Button>
      ))}
    </Flex>
  );
}

function List({ desk: { duplicates, hasFailed, choose } }: { desk: DuplicatesDesk }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <>
      {hasFailed && (
        <Typography textColor="danger600">{formatMessage({ id: 'dossier.duplicates.failed' })}</Typography>
      )}
      {duplicates?.length === 0 && (
        <Typography>{formatMessage({ id: 'dossier.duplicates.nothing' })}</Typography>
      )}
      <ul>
        {duplicates?.map((duplicate) => (
          <Entry
            key={duplicate.records.map(({ id }) => id).join(' ')}
            duplicate={duplicate}
            choose={choose}
          />
        ))}
      </ul>
    </>
  );
}

function Entry({ duplicate, choose }: { duplicate: Duplicate; choose: (pair: Pair) => void }): ReactNode {
  const { formatMessage } = useIntl();
  const [first, second] = duplicate.records;
  return (
    <Box tag="li" padding={3} marginBottom={2} background="neutral0" hasRadius borderColor="neutral200">
      <Flex justifyContent="space-between" gap={3}>
        <Box>
          <Typography tag="p" fontWeight="bold">
            {first.label}
          </Typography>
          <Typography tag="p" fontWeight="bold">
            {second.label}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage({ id: `dossier.duplicates.why.${duplicate.why}` })}
          </Typography>
        </Box>
        <Button
          variant="secondary"
          size="S"
          aria-label={formatMessage(
            { id: 'dossier.duplicates.compareThese' },
            { first: first.label, second: second.label },
          )}
          onClick={() => choose({ keep: first.id, drop: second.id })}
        >
          {formatMessage({ id: 'dossier.duplicates.compare' })}
        </Button>
      </Flex>
    </Box>
  );
}
