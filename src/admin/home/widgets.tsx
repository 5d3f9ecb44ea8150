import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { NamedArticle, ReturnedArticle, SuggestedArticle } from '../../editorial/desk/answers/home';
import type { Run } from '../../editorial/desk/answers/workflow';
import { articleAddress } from '../checks/checks';
import { findingWords } from '../checks/finding-words';
import { useHome, type Known } from './use-home';

type Article = Pick<NamedArticle, 'documentId' | 'locale' | 'headline'>;

/** Drafts that wait for an editor. */
export function ReviewWidget(): ReactNode {
  const known = useHome<readonly NamedArticle[]>('review');
  const { formatDate } = useIntl();
  return (
    <Shown known={known}>
      {(articles) =>
        articles.map((article) => (
          <Line key={articleAddress(article)} article={article}>
            {formatDate(article.updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
          </Line>
        ))
      }
    </Shown>
  );
}

/** The editor's own drafts that a colleague sent back, with what was said. */
export function ReturnedWidget(): ReactNode {
  const known = useHome<readonly ReturnedArticle[]>('returned');
  return (
    <Shown known={known}>
      {(articles) =>
        articles.map((article) => (
          <Line key={articleAddress(article)} article={article}>
            {[article.by, article.note].filter(Boolean).join(': ')}
          </Line>
        ))
      }
    </Shown>
  );
}

/** What goes out within a day. */
export function TodayWidget(): ReactNode {
  const known = useHome<{ readonly today: readonly Run[] }>('schedule');
  return <Runs known={mapped(known, ({ today }) => today)} />;
}

/** What was planned and failed. */
export function FailedWidget(): ReactNode {
  const known = useHome<{ readonly failed: readonly Run[] }>('schedule');
  return <Runs known={mapped(known, ({ failed }) => failed)} />;
}

/** The editor's own drafts whose texts speak of something that is not linked. */
export function SuggestionsWidget(): ReactNode {
  const known = useHome<readonly SuggestedArticle[]>('suggestions');
  const { formatMessage } = useIntl();
  return (
    <Shown known={known}>
      {(articles) =>
        articles.map((article) => (
          <Line key={articleAddress(article)} article={article}>
            {formatMessage({ id: 'dossier.home.suggestionsCount' }, { count: article.count })}
          </Line>
        ))
      }
    </Shown>
  );
}

/** Comments that nobody has judged. */
export function CommentsWidget(): ReactNode {
  const known = useHome<{ readonly pending: number }>('comments');
  const { formatMessage } = useIntl();
  const pending = mapped(known, (data) => (data.pending > 0 ? [data.pending] : []));
  return (
    <Shown known={pending}>
      {([count]) => (
        <Typography tag={Link} to="/desk/comments" textColor="primary600">
          {formatMessage({ id: 'dossier.home.commentsCount' }, { count })}
        </Typography>
      )}
    </Shown>
  );
}

function Runs({ known }: { known: Known<readonly Run[]> }): ReactNode {
  const { formatMessage, formatDate, locale } = useIntl();
  return (
    <Shown known={known}>
      {(runs) =>
        runs.map((run) => (
          <Line key={`${articleAddress(run)} ${run.action}`} article={run}>
            {formatMessage({ id: `dossier.home.${run.action}` })}{' '}
            {formatDate(run.due, { dateStyle: 'medium', timeStyle: 'short' })}
            {run.message !== null && ` – ${findingWords(run.message, locale)}`}
          </Line>
        ))
      }
    </Shown>
  );
}

/** A list, or what stands in its place while it is asked for, where that failed, and where it is empty. */
export function Shown<T>({
  known,
  nothing = 'dossier.home.nothing',
  children,
}: {
  known: Known<readonly T[]>;
  /** What is said where the list is empty. */
  nothing?: string;
  children: (items: readonly T[]) => ReactNode;
}): ReactNode {
  const { formatMessage } = useIntl();
  if (known.state === 'waiting') return <Widget.Loading />;
  if (known.state === 'failed') return <Widget.Error />;
  if (known.data.length === 0) return <Widget.NoData>{formatMessage({ id: nothing })}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {children(known.data)}
    </Flex>
  );
}

/** An article of a list, with a word about it. */
function Line({ article, children }: { article: Article; children: ReactNode }): ReactNode {
  return (
    <Box tag="li">
      <Named article={article}>{children}</Named>
    </Box>
  );
}

/** The headline of an article, which leads to it, with a word about it below. */
export function Named({ article, children }: { article: Article; children: ReactNode }): ReactNode {
  return (
    <>
      <Typography tag={Link} to={articleAddress(article)} textColor="primary600">
        {article.headline ?? '…'} ({article.locale})
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {children}
      </Typography>
    </>
  );
}

function mapped<T, U>(known: Known<T>, map: (data: T) => U): Known<U> {
  return known.state === 'known' ? { state: 'known', data: map(known.data) } : known;
}
