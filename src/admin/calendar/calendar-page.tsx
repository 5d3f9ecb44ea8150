import { Box, Button, Flex, Main, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { DAY_MS } from '../../content/instant';
import type { Run } from '../../editorial/desk/answers/workflow';
import { articleAddress } from '../checks/checks';
import { findingWords } from '../checks/finding-words';
import { byDay } from '../workflow/workflow';

const DAYS = 7;

/** What is tried again, or goes out meanwhile, is seen without asking for it. */
const ASKED_AGAIN_MS = 10_000;

/** The page `/desk/calendar` of the panel: what goes out and what leaves, week by week, with what failed. */
export default function CalendarPage(): ReactNode {
  const { formatMessage, formatDate, formatDateTimeRange } = useIntl();
  const [week, setWeek] = useState(0);
  const start = startOfWeek(week);
  const { runs, hasFailed, retry } = useCalendar(start);
  const title = formatMessage({ id: 'dossier.calendar.title' });
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatDateTimeRange(start, lastDayOf(start), { dateStyle: 'long' })}
        primaryAction={<Weeks week={week} show={setWeek} />}
      />
      <Layouts.Content>
        {hasFailed && (
          <Typography textColor="danger600">{formatMessage({ id: 'dossier.calendar.failed' })}</Typography>
        )}
        {runs?.length === 0 && <Typography>{formatMessage({ id: 'dossier.calendar.nothing' })}</Typography>}
        {byDay(runs ?? []).map(({ day, runs: found }) => (
          <Box key={day} tag="section" paddingBottom={5}>
            <Typography variant="beta" tag="h2">
              {formatDate(`${day}T12:00:00`, { weekday: 'long', day: 'numeric', month: 'long' })}
            </Typography>
            <ul>
              {found.map((run) => (
                <Entry
                  key={`${run.documentId} ${run.locale} ${run.action} ${run.due}`}
                  run={run}
                  retry={retry}
                />
              ))}
            </ul>
          </Box>
        ))}
      </Layouts.Content>
    </Main>
  );
}

function Weeks({ week, show }: { week: number; show: (week: number) => void }): ReactNode {
  const { formatMessage } = useIntl();
  const steps = [
    ['before', week - 1],
    ['now', 0],
    ['after', week + 1],
  ] as const;
  return (
    <Flex gap={2}>
      {steps.map(([name, to]) => (
        <Button key={name} variant="tertiary" onClick={() => show(to)}>
          {formatMessage({ id: `dossier.calendar.${name}` })}
        </Button>
      ))}
    </Flex>
  );
}

function Entry({ run, retry }: { run: Run; retry: (run: Run) => void }): ReactNode {
  const { formatMessage, formatTime, locale } = useIntl();
  const isFailed = run.state === 'waiting' || run.state === 'given-up';
  return (
    <Box tag="li" padding={3} marginTop={2} background="neutral0" hasRadius borderColor="neutral200">
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold">{formatTime(run.due)}</Typography>
        <Typography textColor={run.state === 'done' ? 'success700' : isFailed ? 'danger600' : 'neutral700'}>
          {formatMessage({ id: `dossier.calendar.${run.action}.${isFailed ? 'failed' : run.state}` })}
        </Typography>
        <Typography tag={Link} to={articleAddress(run)} textColor="primary600">
          {run.headline ?? '…'} ({run.locale})
        </Typography>
        {isFailed && (
          <Button size="S" variant="secondary" onClick={() => retry(run)}>
            {formatMessage({ id: 'dossier.calendar.retry' })}
          </Button>
        )}
      </Flex>
      {run.message !== null && (
        <Typography textColor="danger600">{findingWords(run.message, locale)}</Typography>
      )}
    </Box>
  );
}

/** Monday, where the editor is, so many weeks from this one. */
function startOfWeek(week: number): Date {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7) + week * DAYS);
  return day;
}

function lastDayOf(start: Date): Date {
  const day = new Date(start);
  day.setDate(day.getDate() + DAYS - 1);
  return day;
}

function useCalendar(start: Date) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatMessage } = useIntl();
  const [known, setKnown] = useState<{ runs?: readonly Run[]; hasFailed: boolean }>({ hasFailed: false });
  const [turn, setTurn] = useState(0);
  const from = start.toISOString();
  const to = new Date(start.getTime() + DAYS * DAY_MS).toISOString();
  useEffect(() => {
    let isWanted = true;
    get<{ data: Run[] }>('/desk/calendar', { params: { from, to } }).then(
      ({ data }) => isWanted && setKnown({ runs: data.data, hasFailed: false }),
      () => isWanted && setKnown({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, from, to, turn]);
  useEffect(() => {
    const timer = setInterval(() => setTurn((one) => one + 1), ASKED_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  const retry = useCallback(
    ({ documentId, locale, action }: Run) => {
      post('/desk/calendar/retry', { documentId, locale, action }).then(
        () =>
          toggleNotification({ type: 'info', message: formatMessage({ id: 'dossier.calendar.retried' }) }),
        // It went out meanwhile.
        () => setTurn((one) => one + 1),
      );
    },
    [post, toggleNotification, formatMessage],
  );
  return { ...known, retry };
}
