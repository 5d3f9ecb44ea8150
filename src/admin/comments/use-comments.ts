import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { queueAddress, type Author, type CommentState, type Filters, type Queue } from './comments';

export interface CommentsDesk {
  /** Undefined while it is asked for. */
  readonly queue: Queue | undefined;
  readonly hasFailed: boolean;
  readonly isBusy: boolean;
  /** Reads the next page; undefined at the end. */
  readonly more: (() => void) | undefined;
  /** Judges comments and tells how many; undefined where that failed, and the reason was told. */
  readonly judge: (ids: readonly string[], state: CommentState) => Promise<number | undefined>;
  /** Blocks the account of a reader, or lets it write again; the reason is told where that failed. */
  readonly block: (author: Author, isBlocked: boolean) => Promise<void>;
}

/** The comments to judge, and the judgement. */
export function useComments(filters: Filters): CommentsDesk {
  const { post, put } = useFetchClient();
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const [isBusy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  const { queue, hasFailed, more } = useQueue(filters, turn);
  /** Does something and has the comments asked anew; undefined where it failed, of which the reason is told. */
  const doing = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    try {
      const done = await work();
      setTurn((one) => one + 1);
      return done;
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const judge = (ids: readonly string[], state: CommentState) =>
    doing(async () => {
      const { data } = await post<Judged>('/desk/comments/judge', { ids, state });
      return data.data.judged.length;
    });
  const block = async ({ id, name }: Author, isBlocked: boolean) => {
    const done = await doing(() => put(`/desk/comments/authors/${id}`, { isBlocked }));
    const message = formatMessage(
      { id: isBlocked ? 'dossier.comments.nowBlocked' : 'dossier.comments.nowUnblocked' },
      { author: name },
    );
    if (done !== undefined) toggleNotification({ type: 'success', message });
  };
  return { queue, hasFailed, isBusy, judge, block, more };
}

interface Judged {
  readonly data: { readonly judged: readonly string[] };
}

/** The comments that filters show, asked anew with every turn, and what reads the next page. */
function useQueue(filters: Filters, turn: number): Pick<CommentsDesk, 'queue' | 'hasFailed' | 'more'> {
  const { get } = useFetchClient();
  const [queue, setQueue] = useState<Queue | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const address = queueAddress(filters);
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    get<{ data: Queue }>(address).then(
      ({ data }) => isWanted && setQueue(data.data),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [get, address, turn]);
  const readOn = (after: string) =>
    void get<{ data: Queue }>(queueAddress(filters, after)).then(
      ({ data }) => setQueue((before) => joined(before, data.data)),
      () => setFailed(true),
    );
  const next = queue?.next ?? null;
  return { queue, hasFailed, more: next === null ? undefined : () => readOn(next) };
}

function joined(before: Queue | undefined, page: Queue): Queue {
  return { ...page, comments: [...(before?.comments ?? []), ...page.comments] };
}
