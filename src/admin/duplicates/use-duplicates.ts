import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Duplicate, MergePreview } from '../../editorial/desk/answers/duplicates';
import type { MergedType, Pair } from './duplicates';

export interface DuplicatesDesk {
  readonly duplicates: readonly Duplicate[] | undefined;
  readonly pair: Pair | undefined;
  readonly preview: MergePreview | undefined;
  readonly hasFailed: boolean;
  readonly isBusy: boolean;
  /** Shows what merging would do; nothing where no pair is given. */
  readonly choose: (pair: Pair | undefined) => void;
  /** Merges the chosen pair, and tells whether that was done; where it was not, the reason was told. */
  readonly merge: () => Promise<boolean>;
}

/** The likely duplicates of a type, what merging two of them would do, and the merge. */
export function useDuplicates(type: MergedType): DuplicatesDesk {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState<{ readonly type: MergedType; readonly pair: Pair } | undefined>();
  const [isBusy, setBusy] = useState(false);
  const pair = chosen?.type === type ? chosen.pair : undefined;
  const list = useFetched<readonly Duplicate[]>(`/desk/duplicates?type=${type}`, turn);
  const shown = useFetched<MergePreview>(pair && `/desk/merge/${type}/${pair.keep}/${pair.drop}`, turn);
  const choose = (wanted: Pair | undefined) => setChosen(wanted && { type, pair: wanted });
  const merge = async (): Promise<boolean> => {
    setBusy(true);
    try {
      await post(`/desk/merge/${type}`, pair);
      choose(undefined);
      setTurn((one) => one + 1);
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  const hasFailed = list.hasFailed || shown.hasFailed;
  return { duplicates: list.data, pair, preview: shown.data, hasFailed, isBusy, choose, merge };
}

interface Fetched<T> {
  readonly data?: T;
  readonly hasFailed: boolean;
}

/** What a path of the server tells, asked anew with every turn; nothing while it is asked. */
function useFetched<T>(path: string | undefined, turn: number): Fetched<T> {
  const { get } = useFetchClient();
  const [fetched, setFetched] = useState<Fetched<T>>({ hasFailed: false });
  useEffect(() => {
    let isWanted = true;
    setFetched({ hasFailed: false });
    if (path !== undefined)
      get<{ data: T }>(path).then(
        ({ data }) => isWanted && setFetched({ data: data.data, hasFailed: false }),
        () => isWanted && setFetched({ hasFailed: true }),
      );
    return () => {
      isWanted = false;
    };
  }, [get, path, turn]);
  return fetched;
}
