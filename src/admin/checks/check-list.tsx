import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { RECORD_TYPES } from '../../content/content-types';
import { editAddress, type Checks, type Finding as FoundFinding, type NamedRecord } from './checks';
import { findingWords } from './finding-words';
import { goToField } from './go-to-field';
import { Warned } from './warned';

const TYPES: Readonly<Record<string, string>> = RECORD_TYPES;

/** What keeps a record from going out, what should be looked at, what goes out with it, and who refers to it in public. */
export function CheckList({ checks, onMend }: { checks: Checks; onMend?: () => void }): ReactNode {
  const { formatMessage, locale } = useIntl();
  const { problems, warnings, goesOutWithIt, referredToBy } = checks;
  const hidden = referredToBy.count - referredToBy.records.length;
  if (problems.length + warnings.length + goesOutWithIt.length + referredToBy.count === 0) {
    return <Typography textColor="neutral600">{formatMessage({ id: 'dossier.checks.nothing' })}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Section id="dossier.checks.problems" count={problems.length}>
        {problems.map((problem) => (
          <Finding key={problem.message} finding={problem} onMend={onMend}>
            <Typography textColor="danger600">{findingWords(problem.message, locale)}</Typography>
          </Finding>
        ))}
      </Section>
      <Section id="dossier.checks.warnings" count={warnings.length}>
        {warnings.map((warning) => (
          <Finding key={warning.message} finding={warning} onMend={onMend}>
            <Warned>{findingWords(warning.message, locale)}</Warned>
          </Finding>
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

interface FindingProps {
  readonly finding: FoundFinding;
  readonly onMend: (() => void) | undefined;
  /** Its message. */
  readonly children: ReactNode;
}

/** A finding with the way to the field, or the other record, where it is mended. */
function Finding({ finding: { field, record }, onMend, children }: FindingProps): ReactNode {
  const { formatMessage } = useIntl();
  const mend = () => {
    onMend?.();
    // The dialog has to be gone before the field can have the focus.
    setTimeout(() => goToField(field), 100);
  };
  return (
    <Flex tag="li" gap={2} wrap="wrap" alignItems="baseline">
      {children}
      {record !== undefined && (
        <Typography tag={Link} to={editAddress(record, TYPES) ?? '#'} variant="pi" textColor="primary600">
          {formatMessage({ id: 'dossier.checks.open' })}
        </Typography>
      )}
      {field !== '' && (
        <button type="button" onClick={mend}>
          <Typography variant="pi" textColor="primary600">
            {formatMessage({ id: 'dossier.checks.mend' })}
          </Typography>
        </button>
      )}
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
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {children}
      </Flex>
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
