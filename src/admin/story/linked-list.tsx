import { Avatar, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { shortened } from '../../content/shortened';
import type { LinkedRecords } from '../../editorial/desk/answers/linked-records';
import { RECORD_TYPES } from '../../content/content-types';
import { editAddress } from '../checks/checks';
import { WarnedWithWay } from '../checks/warned';
import { correspondenceLine, flagOf } from './story';

/** What a story is tied to, each with what an editor wants to see of it at a glance. */
export function LinkedList({ linked }: { linked: LinkedRecords }): ReactNode {
  const { people, countries, organizations, documents, statements } = linked;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Group id="people" count={people.length}>
        {people.map(({ id, name, position, portrait }) => (
          <Row key={id} type="person" id={id} name={name} line={position}>
            {portrait !== null && <Avatar.Item src={portrait} alt="" fallback={name.slice(0, 1)} />}
          </Row>
        ))}
      </Group>
      <Group id="countries" count={countries.length}>
        {countries.map(({ id, name, alpha2 }) => (
          <Row key={id} type="country" id={id} name={name} line={null}>
            <span aria-hidden>{flagOf(alpha2)}</span>
          </Row>
        ))}
      </Group>
      <Group id="organizations" count={organizations.length}>
        {organizations.map(({ id, name }) => (
          <Row key={id} type="organization" id={id} name={name} line={null} />
        ))}
      </Group>
      <Group id="documents" count={documents.length}>
        {documents.map((document) => (
          <DocumentRow key={document.id} {...document} />
        ))}
      </Group>
      <Group id="statements" count={statements.length}>
        {statements.map((statement) => (
          <StatementRow key={statement.id} {...statement} />
        ))}
      </Group>
    </Flex>
  );
}

function DocumentRow(document: LinkedRecords['documents'][number]): ReactNode {
  const { id, title, date, inReplyTo, needsSource } = document;
  return (
    <Row
      type="document"
      id={id}
      name={title}
      line={[correspondenceLine(document), date].filter(Boolean).join(' · ')}
      lacking={needsSource ? 'dossier.story.needsSource' : undefined}
    >
      {inReplyTo !== null && <span title={inReplyTo}>↩</span>}
    </Row>
  );
}

/** So many characters of what was said are shown. */
const LONGEST = 90;

function StatementRow({ id, text, speakers }: LinkedRecords['statements'][number]): ReactNode {
  return <Row type="statement" id={id} name={`“${shortened(text, LONGEST)}”`} line={speakers.join(', ')} />;
}

function Group({ id, count, children }: { id: string; count: number; children: ReactNode }): ReactNode {
  const { formatMessage } = useIntl();
  if (count === 0) return null;
  return (
    <section>
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {formatMessage({ id: `dossier.story.${id}` }, { count })}
      </Typography>
      <ul>{children}</ul>
    </section>
  );
}

interface RowProps {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly line: string | null;
  /** The message about what keeps it from going out. */
  readonly lacking?: string;
  readonly children?: ReactNode;
}

function Row({ type, id, name, line, lacking, children }: RowProps): ReactNode {
  const { formatMessage } = useIntl();
  const address = editAddress({ type, id, name }, RECORD_TYPES) ?? '#';
  return (
    <Flex tag="li" gap={2} paddingTop={1} alignItems="start">
      {children}
      <Box>
        <Typography tag={Link} to={address} textColor="primary600">
          {name}
        </Typography>
        {line !== null && line !== '' && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {line}
          </Typography>
        )}
        {lacking !== undefined && (
          <WarnedWithWay to={address} way={formatMessage({ id: 'dossier.story.addSource' })}>
            {formatMessage({ id: lacking })}
          </WarnedWithWay>
        )}
      </Box>
    </Flex>
  );
}
