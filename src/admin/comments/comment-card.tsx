import { Badge, Box, Button, Checkbox, Dialog, Flex, Typography } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Author, CommentState, CommentToJudge, Filters } from './comments';
import type { CommentsDesk } from './use-comments';

interface Props {
  readonly comment: CommentToJudge;
  readonly isChosen: boolean;
  readonly isBusy: boolean;
  readonly setChosen: (isChosen: boolean) => void;
  readonly judge: (state: CommentState) => void;
  readonly narrow: (filters: Pick<Filters, 'story' | 'author'>) => void;
  readonly block: CommentsDesk['block'];
}

/** A comment to judge: its words, where they stand and what is known of it. */
export function CommentCard(props: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { comment, isChosen, isBusy, setChosen, judge, narrow, block } = props;
  const { body, parent, reports, author } = comment;
  const name = nameOf(comment, formatMessage({ id: 'dossier.comments.nobody' }));
  const say = (id: string) => formatMessage({ id: `dossier.comments.${id}` }, { author: name });
  return (
    <Box tag="li" padding={4} marginBottom={3} background="neutral0" hasRadius borderColor="neutral200">
      <Flex gap={3} alignItems="flex-start">
        <Checkbox
          checked={isChosen}
          aria-label={say('choose')}
          onCheckedChange={(checked) => setChosen(checked === true)}
        />
        <Box flex="1" style={{ minWidth: 0 }}>
          <Place comment={comment} name={name} narrow={narrow} />
          {parent !== null && (
            <Typography tag="blockquote" variant="pi" textColor="neutral600">
              {parent.author ?? formatMessage({ id: 'dossier.comments.nobody' })}: {parent.body}
            </Typography>
          )}
          <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {body}
          </Typography>
          {reports.length > 0 && <Reports reports={reports} />}
          <Judgements judgements={comment.judgements} />
        </Box>
        <Flex direction="column" alignItems="flex-end" gap={2}>
          <Actions comment={comment} isBusy={isBusy} judge={judge} />
          {author !== null && <Block author={author} isBusy={isBusy} block={block} />}
        </Flex>
      </Flex>
    </Box>
  );
}

function Actions({ comment, isBusy, judge }: Pick<Props, 'comment' | 'isBusy' | 'judge'>): ReactNode {
  const { formatMessage } = useIntl();
  const author = nameOf(comment, formatMessage({ id: 'dossier.comments.nobody' }));
  const say = (id: string) => formatMessage({ id: `dossier.comments.${id}` }, { author });
  const { state, reports } = comment;
  const common = { size: 'S', disabled: isBusy } as const;
  return (
    <Flex gap={2}>
      {(state !== 'approved' || reports.length > 0) && (
        <Button
          {...common}
          variant="success-light"
          aria-label={say('approveThis')}
          onClick={() => judge('approved')}
        >
          {say('approve')}
        </Button>
      )}
      {state !== 'rejected' && (
        <Button
          {...common}
          variant="danger-light"
          aria-label={say('rejectThis')}
          onClick={() => judge('rejected')}
        >
          {say('reject')}
        </Button>
      )}
    </Flex>
  );
}

interface BlockProps extends Pick<Props, 'isBusy' | 'block'> {
  readonly author: Author;
}

/** Keeps the author from writing, or lets him again; asks before. */
function Block({ author, isBusy, block }: BlockProps): ReactNode {
  const { formatMessage } = useIntl();
  const [isAsked, setAsked] = useState(false);
  const { name, isBlocked } = author;
  const say = (id: string) => formatMessage({ id: `dossier.comments.${id}` }, { author: name });
  const deed = isBlocked ? 'unblock' : 'block';
  return (
    <>
      <Button
        size="S"
        variant="tertiary"
        disabled={isBusy}
        aria-label={say(`${deed}This`)}
        onClick={() => setAsked(true)}
      >
        {say(deed)}
      </Button>
      <Dialog.Root open={isAsked} onOpenChange={setAsked}>
        <ConfirmDialog onConfirm={() => void block(author, !isBlocked)} title={say(`${deed}This`)}>
          {say(`${deed}Question`)}
        </ConfirmDialog>
      </Dialog.Root>
    </>
  );
}

function nameOf({ author }: CommentToJudge, nobody: string): string {
  return author?.name ?? nobody;
}

function Place({
  comment,
  name,
  narrow,
}: Pick<Props, 'comment' | 'narrow'> & { readonly name: string }): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  const { author, story, at, edited, heldFor } = comment;
  const headline = story.headline ?? formatMessage({ id: 'dossier.comments.withdrawn' });
  return (
    <Flex gap={2} wrap="wrap" paddingBottom={2}>
      <Button
        variant="ghost"
        size="S"
        disabled={author === null}
        onClick={() => author && narrow({ author })}
      >
        {name}
      </Button>
      {author?.isBlocked === true && <Badge>{formatMessage({ id: 'dossier.comments.blocked' })}</Badge>}
      <Button variant="ghost" size="S" onClick={() => narrow({ story })}>
        {headline} ({story.locale})
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
        {edited !== null && ` · ${formatMessage({ id: 'dossier.comments.edited' })}`}
      </Typography>
      {heldFor !== null && heldFor !== 'moderation' && <Badge>{formatMessage({ id: heldFor })}</Badge>}
    </Flex>
  );
}

function Reports({ reports }: Pick<CommentToJudge, 'reports'>): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Box paddingTop={2}>
      <Typography variant="pi" fontWeight="bold" textColor="danger600">
        {formatMessage({ id: 'dossier.comments.reports' }, { count: reports.length })}
      </Typography>
      <ul>
        {reports.map(({ reason, note }, place) => (
          <Typography key={`${place} ${reason}`} tag="li" variant="pi" style={{ overflowWrap: 'anywhere' }}>
            {formatMessage({ id: `dossier.comments.reason.${reason}` })}
            {note !== null && ` – ${note}`}
          </Typography>
        ))}
      </ul>
    </Box>
  );
}

function Judgements({ judgements }: Pick<CommentToJudge, 'judgements'>): ReactNode {
  const { formatMessage, formatDate } = useIntl();
  if (judgements.length === 0) return null;
  return (
    <Box tag="ul" paddingTop={2}>
      {judgements.map(({ to, by, at }) => (
        <Typography key={at} tag="li" variant="pi" textColor="neutral600">
          {formatMessage({ id: to })} · {by ?? formatMessage({ id: 'dossier.comments.byRule' })} ·{' '}
          {formatDate(at, { dateStyle: 'short', timeStyle: 'short' })}
        </Typography>
      ))}
    </Box>
  );
}
