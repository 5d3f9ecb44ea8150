import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import type { Imported, Item, Shown } from './import';

/** What is asked along with a text. */
export interface ImportOptions {
  readonly locale?: string;
  readonly source?: string;
}

export interface ImportDesk {
  readonly shown: Shown | undefined;
  readonly items: readonly Item[];
  readonly isBusy: boolean;
  /** Shows what would be made of it. */
  readonly show: (name: string, content: string, options: ImportOptions) => Promise<void>;
  /** Brings it in; undefined where that failed, which was told. */
  readonly bringIn: (name: string, content: string, options: ImportOptions) => Promise<Imported | undefined>;
  /** Brings many in, one after the other, and shows how far that is. */
  readonly bringAllIn: (files: readonly File[], options: ImportOptions) => Promise<void>;
}

export function useImport(): ImportDesk {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const [shown, setShown] = useState<Shown | undefined>();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [isBusy, setBusy] = useState(false);
  const ask = useCallback(
    async <T>(path: string, body: object): Promise<T | undefined> => {
      setBusy(true);
      try {
        const { data } = await post<{ data: T }>(path, body);
        return data.data;
      } catch (error) {
        toggleNotification({ type: 'danger', message: errorText(error as never) });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [errorText, post, toggleNotification],
  );
  const bringIn: ImportDesk['bringIn'] = (name, content, options) =>
    ask<Imported>('/desk/import', { name, content, ...options });
  const bringAllIn: ImportDesk['bringAllIn'] = async (files, options) => {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, content: await file.text() })),
    );
    setItems(read.map((item) => ({ ...item, state: 'waiting' })));
    for (const [place, { name, content }] of read.entries()) {
      const note = (state: Item['state']) =>
        setItems((before) => before.map((item, at) => (at === place ? { ...item, state } : item)));
      note('running');
      note((await bringIn(name, content, options)) ?? 'failed');
    }
  };
  return {
    shown,
    items,
    isBusy,
    show: async (name, content, options) =>
      setShown(await ask<Shown>('/desk/import/preview', { name, content, ...options })),
    bringIn,
    bringAllIn,
  };
}
