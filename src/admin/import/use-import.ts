import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Imported, Shown } from '../../editorial/desk/answers/import';
import { findingWords } from '../checks/finding-words';
import { givenOf, requestOf, type Given, type Item, type NotTaken } from './import';

/** What is asked along with a text: `locale`, `source`. */
export type ImportOptions = Readonly<Record<string, string>>;

export interface ImportDesk {
  readonly shown: Shown | undefined;
  readonly items: readonly Item[];
  readonly isBusy: boolean;
  /** Shows what would be made of it. */
  readonly show: (given: Given, options: ImportOptions) => Promise<void>;
  /** Brings it in; undefined where that failed, which was told. */
  readonly bringIn: (given: Given, options: ImportOptions) => Promise<Imported | undefined>;
  /** Brings many in, one after the other, and shows how far that is. */
  readonly bringAllIn: (files: readonly File[], options: ImportOptions) => Promise<void>;
}

export function useImport(): ImportDesk {
  const { post } = useFetchClient();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const [shown, setShown] = useState<Shown | undefined>();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [isBusy, setBusy] = useState(false);
  const attempt = useCallback(
    async <T>(path: string, body: object): Promise<T | NotTaken> => {
      setBusy(true);
      try {
        const { data } = await post<{ data: T }>(path, body);
        return data.data;
      } catch (error) {
        return { outcome: 'not-taken', reason: errorText(error as never) };
      } finally {
        setBusy(false);
      }
    },
    [errorText, post],
  );
  const ask = async <T extends Shown | Imported>(path: string, body: object): Promise<T | undefined> => {
    const answer = await attempt<T>(path, body);
    if (answer.outcome !== 'not-taken') return answer;
    toggleNotification({ type: 'danger', message: findingWords(answer.reason, language) });
    return undefined;
  };
  const bringIn: ImportDesk['bringIn'] = (given, options) =>
    ask<Imported>('/desk/import', requestOf(given, options));
  const bringAllIn: ImportDesk['bringAllIn'] = async (files, options) => {
    const read = await Promise.all(files.map(givenOf));
    setItems(read.map(({ name }) => ({ name, state: 'waiting' })));
    for (const [place, given] of read.entries()) {
      const note = (state: Item['state']) =>
        setItems((before) => before.map((item, at) => (at === place ? { ...item, state } : item)));
      note('running');
      note(await attempt<Imported>('/desk/import', requestOf(given, options)));
    }
  };
  return {
    shown,
    items,
    isBusy,
    show: async (given, options) =>
      setShown(await ask<Shown>('/desk/import/preview', requestOf(given, options))),
    bringIn,
    bringAllIn,
  };
}
