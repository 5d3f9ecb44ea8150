import { Box, Button, Checkbox, Flex, Main, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CommentCard } from './comment-card';
import { STATES, type CommentState, type Filters, type Queue } from './comments';
import { useComments, type CommentsDesk } from './use-comments';
import { WordList } from './word-list';

/** The page `/desk/comments` of the panel: readers' comments to judge, one or many at once, and the list of words. */
export default function CommentsPage(): ReactNode {
  const { formatMessage } = useIntl();
  const [filters, setFilters] = useState<Filters>({ state: 'pending', isReported: false, sought: '' });
  const desk = useComments(filters);
  const title = formatMessage({ id: 'dossier.comments.title' });
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'dossier.comments.subtitle' })} />
      <Layouts.Content>
        <Search sought={filters.sought} seek={(sought) => setFilters({ ...filters, sought })} />
        <Choice filters={filters} counts={desk.queue?.counts} choose={setFilters} />
        <Comments desk={desk} filters={filters} choose={setFilters} />
        <WordList />
      </Layouts.Content>
    </Main>
  );
}

/** Looks for words when they are written, not at each letter. */
function Search({ sought, seek }: { sought: string; seek: (words: string) => void }): ReactNode {
  const { formatMessage } = useIntl();
  const [words, setWords] = useState(sought);
  const label = formatMessage({ id: 'dossier.comments.search' });
  const clear = () => {
    setWords('');
    seek('');
  };
  return (
    <Box paddingBottom={4}>
      <SearchForm
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          seek(words.trim());
        }}
      >
        <Searchbar
          name="sought"
          maxLength={100}
          value={words}
          placeholder={label}
          clearLabel={formatMessage({ id: 'dossier.comments.searchClear' })}
          onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
          onClear={clear}
        >
          {label}
        </Searchbar>
      </SearchForm>
    </Box>
  );
}

interface ChoiceProps {
  readonly filters: Filters;
  readonly counts: Queue['counts'] | undefined;
  readonly choose: (filters: Filters) => void;
}

function Choice({ filters, counts, choose }: ChoiceProps): ReactNode {
  const { formatMessage } = useIntl();
  const { state, isReported, story, author } = filters;
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={4}>
      {STATES.map((one) => (
        <Button
          key={one}
          variant={one === state ? 'default' : 'tertiary'}
          aria-pressed={one === state}
          onClick={() => choose({ ...filters, state: one })}
        >
          {formatMessage({ id: `dossier.comments.state.${one}` }, { count: counts?.[one] ?? 0 })}
        </Button>
      ))}
      <Checkbox
        checked={isReported}
        onCheckedChange={(checked) => choose({ ...filters, isReported: checked === true })}
      >
        {formatMessage({ id: 'dossier.comments.onlyReported' })}
      </Checkbox>
      {story !== undefined && (
        <Button variant="secondary" onClick={() => choose({ ...filters, story: undefined })}>
          {formatMessage({ id: 'dossier.comments.anyStory' }, { story: story.headline ?? story.id })}
        </Button>
      )}
      {author !== undefined && (
        <Button variant="secondary" onClick={() => choose({ ...filters, author: undefined })}>
          {formatMessage({ id: 'dossier.comments.anyAuthor' }, { author: author.name })}
        </Button>
      )}
    </Flex>
  );
}

interface CommentsProps {
  readonly desk: CommentsDesk;
  readonly filters: Filters;
  readonly choose: (filters: Filters) => void;
}

function Comments({ desk, filters, choose }: CommentsProps): ReactNode {
  const { formatMessage } = useIntl();
  const comments = desk.queue?.comments ?? [];
  const { chosen, setChosen, ids, judge } = useChoice(desk);
  return (
    <>
      {desk.hasFailed && (
        <Typography textColor="danger600">{formatMessage({ id: 'dossier.comments.failed' })}</Typography>
      )}
      {desk.queue !== undefined && comments.length === 0 && (
        <Typography>{formatMessage({ id: 'dossier.comments.nothing' })}</Typography>
      )}
      {comments.length > 0 && (
        <Bulk
          chosen={ids.length}
          of={comments.length}
          isBusy={desk.isBusy}
          chooseAll={(isAll) => setChosen(new Set(isAll ? comments.map(({ id }) => id) : []))}
          judge={(state) => void judge(ids, state)}
        />
      )}
      <ul>
        {comments.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            isChosen={chosen.has(comment.id)}
            isBusy={desk.isBusy}
            setChosen={(isChosen) => setChosen(withChoice(chosen, comment.id, isChosen))}
            judge={(state) => void judge([comment.id], state)}
            block={desk.block}
            narrow={(narrowed) => choose({ ...filters, ...narrowed })}
          />
        ))}
      </ul>
      {desk.more !== undefined && (
        <Button variant="tertiary" onClick={desk.more}>
          {formatMessage({ id: 'dossier.comments.more' })}
        </Button>
      )}
    </>
  );
}

/** Which comments are chosen, and their judgement. */
function useChoice(desk: CommentsDesk) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const comments = desk.queue?.comments ?? [];
  // What is not shown any more is not judged unseen.
  const ids = comments.map(({ id }) => id).filter((id) => chosen.has(id));
  const judge = async (wanted: readonly string[], state: CommentState) => {
    const count = await desk.judge(wanted, state);
    if (count === undefined) return;
    setChosen(new Set());
    toggleNotification({
      type: 'success',
      message: formatMessage({ id: `dossier.comments.done.${state}` }, { count }),
    });
  };
  return { chosen, setChosen, ids, judge };
}

function withChoice(chosen: ReadonlySet<string>, id: string, isChosen: boolean): ReadonlySet<string> {
  return new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id));
}

interface BulkProps {
  readonly chosen: number;
  readonly of: number;
  readonly isBusy: boolean;
  readonly chooseAll: (isAll: boolean) => void;
  readonly judge: (state: CommentState) => void;
}

function Bulk({ chosen, of, isBusy, chooseAll, judge }: BulkProps): ReactNode {
  const { formatMessage } = useIntl();
  const isDisabled = isBusy || chosen === 0;
  const all = chosen === of;
  return (
    <Flex gap={3} paddingBottom={3} wrap="wrap">
      <Checkbox
        checked={!all && chosen > 0 ? 'indeterminate' : all}
        onCheckedChange={(checked) => chooseAll(checked === true)}
      >
        {formatMessage({ id: 'dossier.comments.chooseAll' }, { count: of })}
      </Checkbox>
      <Button variant="success-light" disabled={isDisabled} onClick={() => judge('approved')}>
        {formatMessage({ id: 'dossier.comments.approveChosen' }, { count: chosen })}
      </Button>
      <Button variant="danger-light" disabled={isDisabled} onClick={() => judge('rejected')}>
        {formatMessage({ id: 'dossier.comments.rejectChosen' }, { count: chosen })}
      </Button>
    </Flex>
  );
}
