import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl, type FormatDateOptions } from 'react-intl';
import { Link } from 'react-router-dom';
import { publicationMoment } from './publication-moment';

/** What is read here of a column of Strapi's list (`ListFieldLayout`, not exported). */
interface Column {
  readonly name: string;
  readonly label: unknown;
  readonly attribute: { readonly type?: string };
  readonly cellFormatter?: (row: Row) => ReactNode;
}

type Row = Readonly<Record<string, unknown>>;

export interface ListView {
  readonly displayedHeaders: readonly Column[];
  readonly layout: unknown;
}

/**
 * Strapi's hook for lists: columns so narrow that they fit beside each other. Stock writes moments with weekday and
 * month in full and languages by name, by which the state of a record was pushed out of sight; values of closed lists it does
 * not translate.
 */
export function arrangeListView({ displayedHeaders, layout }: ListView): ListView {
  return { displayedHeaders: displayedHeaders.map(arrangeColumn), layout };
}

function arrangeColumn(column: Column): Column {
  const { name, attribute } = column;
  if (name === 'headline') return { ...column, cellFormatter: (row) => <Headline row={row} /> };
  if (name === 'locales')
    return {
      ...column,
      label: { id: 'dossier.list.languages' },
      cellFormatter: (row) => <Languages row={row} />,
    };
  if (name === 'firstPublishedAt')
    return {
      ...column,
      label: { id: 'dossier.list.publication' },
      cellFormatter: (row) => <Publication row={row} />,
    };
  if (attribute.type === 'datetime')
    return { ...column, cellFormatter: (row) => <Moment at={row[name]} as={MOMENT} /> };
  if (attribute.type === 'enumeration')
    return { ...column, cellFormatter: (row) => <Value value={row[name]} /> };
  return column;
}

function Cell({ children }: { readonly children: ReactNode }): ReactNode {
  return <Typography textColor="neutral800">{children}</Typography>;
}

const MOMENT: FormatDateOptions = { dateStyle: 'medium', timeStyle: 'short' };
/** Of what is past the day is enough, of what is planned the year is not needed. */
const PAST: FormatDateOptions = { dateStyle: 'medium' };
const PLANNED: FormatDateOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

function Moment({ at, as }: { readonly at: unknown; readonly as: FormatDateOptions }): ReactNode {
  const { formatDate } = useIntl();
  if (typeof at !== 'string') return <Cell>-</Cell>;
  return (
    <time dateTime={at} title={formatDate(at, MOMENT)}>
      <Cell>{formatDate(at, as)}</Cell>
    </time>
  );
}

function Publication({ row }: { readonly row: Row }): ReactNode {
  const { formatMessage } = useIntl();
  const moment = publicationMoment(row, new Date());
  if (moment?.is !== 'planned') return <Moment at={moment?.at} as={PAST} />;
  return (
    <Flex gap={1}>
      <Clock aria-hidden fill="neutral600" width="1.4rem" height="1.4rem" />
      <VisuallyHidden>{formatMessage({ id: 'dossier.list.planned' })}</VisuallyHidden>
      <Moment at={moment.at} as={PLANNED} />
    </Flex>
  );
}

function Value({ value }: { readonly value: unknown }): ReactNode {
  const { formatMessage } = useIntl();
  return <Cell>{typeof value === 'string' ? formatMessage({ id: value, defaultMessage: value }) : '-'}</Cell>;
}

/** Somewhat narrower than stock has it, and whole where the mouse rests on it. */
function Headline({ row }: { readonly row: Row }): ReactNode {
  const headline = String(row.headline ?? '');
  return (
    <VersionLink row={row} locale={row.locale}>
      <Typography title={headline} maxWidth="26rem" ellipsis textColor="neutral800" display="block">
        {headline}
      </Typography>
    </VersionLink>
  );
}

interface VersionLinkProps {
  readonly row: Row;
  readonly locale: unknown;
  readonly children: ReactNode;
}

/** Leads to a language version of a record, without the click on the row that leads to the one that is listed. */
function VersionLink({ row, locale, children }: VersionLinkProps): ReactNode {
  return (
    <Typography
      tag={Link}
      to={`${encodeURIComponent(String(row.documentId))}?plugins[i18n][locale]=${String(locale)}`}
      onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
      textColor="primary600"
    >
      {children}
    </Typography>
  );
}

/** The language versions that there are, each with the way to it. */
function Languages({ row }: { readonly row: Row }): ReactNode {
  const others = Array.isArray(row.localizations) ? (row.localizations as readonly Row[]) : [];
  const codes = [row, ...others].map(({ locale }) => locale).filter((code) => typeof code === 'string');
  return (
    <Flex gap={2}>
      {[...new Set(codes)].sort().map((code) => (
        <VersionLink key={code} row={row} locale={code}>
          {code}
        </VersionLink>
      ))}
    </Flex>
  );
}
