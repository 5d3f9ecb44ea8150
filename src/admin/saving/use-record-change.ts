import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFreshRecord } from './use-fresh-record';
import { useSavedFirst } from './use-saved-first';

/** What the desk does to the record whose form is open. */
export interface RecordChange {
  /** Whether something is under way. */
  readonly isBusy: boolean;
  /** Does something that leaves the saved record as it is; says whether it was done. What went wrong is told. */
  readonly run: (ask: () => Promise<unknown>) => Promise<boolean>;
  /**
   * The same for what changes the saved record. What is not saved is saved before, and the form is read anew after it: it must
   * not hold anything that is nowhere else.
   */
  readonly change: (ask: () => Promise<unknown>) => Promise<boolean>;
}

export function useRecordChange(model: string, documentId: string): RecordChange {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const savedFirst = useSavedFirst();
  const readAnew = useFreshRecord(model, documentId);
  const [isBusy, setBusy] = useState(false);
  const run = useCallback(
    async (ask: () => Promise<unknown>) => {
      setBusy(true);
      try {
        await ask();
        return true;
      } catch (error) {
        toggleNotification({ type: 'danger', message: errorText(error as never) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [errorText, toggleNotification],
  );
  const change = useCallback(
    async (ask: () => Promise<unknown>) => {
      setBusy(true);
      if (!(await savedFirst())) {
        toggleNotification({ type: 'warning', message: formatMessage({ id: 'dossier.story.saveFirst' }) });
        setBusy(false);
        return false;
      }
      const isDone = await run(ask);
      if (isDone) readAnew();
      return isDone;
    },
    [formatMessage, readAnew, run, savedFirst, toggleNotification],
  );
  return { isBusy, run, change };
}
