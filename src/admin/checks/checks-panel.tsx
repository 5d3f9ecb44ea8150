import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { RECORD_TYPES } from '../../content/content-types';
import { editAddress, type Checks, type NamedRecord } from './checks';
import { useChecks } from './use-checks';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;

/** The panel beside every saved record: what keeps it from going out, what goes out with it, and who refers to it in public. */
export const ChecksPanel: PanelComponent = ({ model, documentId, document }) => {
  const { formatMessage } = useIntl();
  const type = TYPES[model];
  if (type === undefined || documentId === undefined) return null;
  const version = [document?.updatedAt, document?.publishedAt, document?.status].join(' ');
  return {
    title: formatMessage({ id: 'dossier.checks.title', defaultMessage: 'Publication' }),
    content: <RecordChecks type={type} documentId={documentId} version={version} />,
  };
};

function RecordChecks(asked: { type: string; documentId: string; version: string }): ReactNode {
  const { formatMessage } = useIntl();
  const known = useChecks(asked.type, asked.documentId, asked.version);
  if (known.state === 'waiting') return null;
  if (known.state === 'failed') {
    return <Typography textColor="danger600">{formatMessage({ id: 'dossier.checks.failed' })}</Typography>;
  }
  return <CheckList checks={known.checks} />;
}

function CheckList({ checks }: { checks: Checks }): ReactNode {
  const { formatMessage } = useIntl();
  const { problems, warnings, goesOutWithIt, referredToBy } = checks;
  const hidden = referredToBy.count - referredToBy.records.length;
  if (problems.length + warnings.length + goesOutWithIt.length + referredToBy.count === 0) {
    return <Typography textColor="neutral600">{formatMessage({ id: 'dossier.checks.nothing' })}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Section id="dossier.checks.problems" count={problems.length}>
        {problems.map((problem) => (
          <li key={problem}>
            <Typography textColor="danger600">{problem}</Typography>
          </li>
        ))}
      </Section>
      <Section id="dossier.checks.warnings" count={warnings.length}>
        {warnings.map((warning) => (
          <li key={warning}>
            <Typography textColor="warning700">{warning}</Typography>
          </li>
        ))}
      </Section>
      <Section id="dossier.checks.goesOut" count={goesOutWithIt.length}>
        <Records records={goesOutWithIt} />
      </Section>
      <Section id="dossier.checks.referredTo" count={referredToBy.count}>
        <Records records={referredToBy.records} />
        {hidden > 0 && (
          <li>
            <Typography>{formatMessage({ id: 'dossier.checks.more' }, { count: hidden })}</Typography>
          </li>
        )}
      </Section>
    </Flex>
  );
}

function Section({ id, count, children }: { id: string; count: number; children: ReactNode }): ReactNode {
  const { formatMessage } = useIntl();
  if (count === 0) return null;
  return (
    <section>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage({ id }, { count })}
      </Typography>
      <ul>{children}</ul>
    </section>
  );
}

function Records({ records }: { records: readonly NamedRecord[] }): ReactNode {
  return records.map((record) => (
    <li key={`${record.type} ${record.id} ${record.name}`}>
      <Typography tag={Link} to={editAddress(record, TYPES) ?? '#'} textColor="primary600">
        {record.name}
      </Typography>
    </li>
  ));
}
