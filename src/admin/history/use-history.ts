import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { HistoryEntry } from '../../content/history-entry';
import type { Comparison } from '../../editorial/desk/answers/history';
import { useFreshRecord } from '../saving/use-fresh-record';
import { firstPair } from './history';

/** Which record in which language; of types without languages in the empty one. */
export interface HistoryOf {
  readonly model: string;
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
}

export interface HistoryDesk {
  readonly entries: readonly HistoryEntry[];
  readonly hasFailed: boolean;
  /** The versions that are compared, the older first. */
  readonly pair: readonly [number, number] | undefined;
  readonly compare: (pair: readonly [number, number]) => void;
  readonly comparison: Comparison | undefined;
  /** Says whether it was done. */
  readonly restore: (version: number) => Promise<boolean>;
}

export function useHistory({ model, type, documentId, locale }: HistoryOf): HistoryDesk {
  const { get } = useFetchClient();
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [pair, compare] = useState<readonly [number, number] | undefined>();
  const [comparison, setComparison] = useState<Comparison | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const address = `/desk/history/${type}/${encodeURIComponent(documentId)}`;
  useEffect(() => {
    get<{ data: HistoryEntry[] }>(address, { params: { locale } }).then(
      ({ data }) => {
        setEntries(data.data);
        compare(firstPair(data.data));
      },
      () => setFailed(true),
    );
  }, [get, address, locale]);
  useEffect(() => {
    if (pair === undefined) return;
    const [before, after] = pair;
    get<{ data: Comparison }>(`${address}/compare`, { params: { locale, before, after } }).then(
      ({ data }) => setComparison(data.data),
      () => setFailed(true),
    );
  }, [get, address, locale, pair]);
  const restore = useRestore(address, { model, documentId, locale });
  return { entries, hasFailed, pair, compare, comparison, restore };
}

function useRestore(address: string, { model, documentId, locale }: Omit<HistoryOf, 'type'>) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const readAnew = useFreshRecord(model, documentId);
  return async (version: number): Promise<boolean> => {
    try {
      const { data } = await post<{ data: { missing: unknown[] } }>(`${address}/restore`, {
        locale,
        version,
      });
      const { missing } = data.data;
      const id = missing.length === 0 ? 'dossier.history.restored' : 'dossier.history.restoredWithout';
      toggleNotification({ type: 'success', message: formatMessage({ id }, { count: missing.length }) });
      readAnew();
      return true;
    } catch (error) {
      toggleNotification({ type: 'danger', message: errorText(error as never) });
      return false;
    }
  };
}
