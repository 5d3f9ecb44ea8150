import {
  Button,
  Flex,
  Main,
  SingleSelect,
  SingleSelectOption,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { DESK_ACTIONS, DESK_SUBJECTS, RECORD_ACTIONS } from '../../content/deeds';
import type { HistoryEntry } from '../../content/history-entry';
import { RECORD_TYPES } from '../../content/content-types';
import { editAddress } from '../checks/checks';

const TYPES = [...Object.values(RECORD_TYPES), ...DESK_SUBJECTS];
const ACTIONS = [...RECORD_ACTIONS, ...DESK_ACTIONS];
const COLUMNS = ['when', 'who', 'what', 'record'];
const PAGE = 50;

type Filters = Readonly<Record<'type' | 'action', string>>;

/** The page `/desk/audit` of the panel: who did what to which record, the last first. */
export default function AuditPage(): ReactNode {
  const { formatMessage } = useIntl();
  const [filters, setFilters] = useState<Filters>({ type: '', action: '' });
  const { entries, hasFailed, more } = useAudit(filters);
  const title = formatMessage({ id: 'dossier.audit.title' });
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'dossier.audit.subtitle' })} />
      <Layouts.Content>
        <Flex gap={4} paddingBottom={4}>
          <Filter name="type" values={TYPES} filters={filters} choose={setFilters} />
          <Filter name="action" values={ACTIONS} filters={filters} choose={setFilters} />
        </Flex>
        {hasFailed && (
          <Typography textColor="danger600">{formatMessage({ id: 'dossier.audit.failed' })}</Typography>
        )}
        <Table colCount={COLUMNS.length} rowCount={entries.length}>
          <Thead>
            <Tr>
              {COLUMNS.map((column) => (
                <Th key={column}>
                  <Typography variant="sigma">{formatMessage({ id: `dossier.audit.${column}` })}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
          </Tbody>
        </Table>
        {more !== undefined && (
          <Button variant="tertiary" marginTop={4} onClick={more}>
            {formatMessage({ id: 'dossier.audit.more' })}
          </Button>
        )}
      </Layouts.Content>
    </Main>
  );
}

function Entry({
  entry: { at, editor, action, type, recordId, label, locale },
}: {
  entry: HistoryEntry;
}): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  return (
    <Tr>
      <Td>
        <Typography>{formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</Typography>
      </Td>
      <Td>
        <Typography>{editor.name ?? formatMessage({ id: 'dossier.history.newsroom' })}</Typography>
      </Td>
      <Td>
        <Typography>{formatMessage({ id: `dossier.action.${action}` })}</Typography>
      </Td>
      <Td>
        <Subject type={type} id={recordId} name={`${label ?? recordId}${locale && ` (${locale})`}`} />
      </Td>
    </Tr>
  );
}

/** A record leads to itself; what is none is called by its kind. */
function Subject(subject: { readonly type: string; readonly id: string; readonly name: string }): ReactNode {
  const { formatMessage } = useIntl();
  const address = editAddress(subject, RECORD_TYPES);
  if (address === undefined)
    return (
      <Typography>
        {formatMessage({ id: `dossier.kind.${subject.type}` })}: {subject.name}
      </Typography>
    );
  return (
    <Typography tag={Link} to={address} textColor="primary600">
      {subject.name}
    </Typography>
  );
}

interface FilterProps {
  readonly name: keyof Filters;
  readonly values: readonly string[];
  readonly filters: Filters;
  readonly choose: (filters: Filters) => void;
}

function Filter({ name, values, filters, choose }: FilterProps): ReactNode {
  const { formatMessage } = useIntl();
  const words = (value: string) =>
    formatMessage({ id: name === 'action' ? `dossier.action.${value}` : `dossier.kind.${value}` });
  return (
    <SingleSelect
      aria-label={formatMessage({ id: `dossier.audit.filter.${name}` })}
      placeholder={formatMessage({ id: `dossier.audit.filter.${name}` })}
      value={filters[name]}
      onChange={(value: string | number) => choose({ ...filters, [name]: String(value) })}
      onClear={() => choose({ ...filters, [name]: '' })}
    >
      {values.map((value) => (
        <SingleSelectOption key={value} value={value}>
          {words(value)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

/** The entries so far, and what reads the next page; undefined at the end. */
function useAudit({ type, action }: Filters) {
  const { get } = useFetchClient();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [after, setAfter] = useState<string | undefined>();
  const [isEnd, setEnd] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setAfter(undefined);
    setEntries([]);
  }, [type, action]);
  useEffect(() => {
    let isWanted = true;
    const params = { ...(type ? { type } : {}), ...(action ? { action } : {}), ...(after ? { after } : {}) };
    get<{ data: HistoryEntry[] }>('/desk/audit', { params }).then(
      ({ data }) => {
        if (!isWanted) return;
        setEntries((before) => (after === undefined ? data.data : [...before, ...data.data]));
        setEnd(data.data.length < PAGE);
      },
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [get, type, action, after]);
  const last = entries.at(-1)?.seq;
  return { entries, hasFailed, more: isEnd || last === undefined ? undefined : () => setAfter(last) };
}
