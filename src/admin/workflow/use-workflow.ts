import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { ARTICLE } from '../../content/content-types';
import { useFreshRecord } from '../saving/use-fresh-record';
import { useSavedFirst } from '../saving/use-saved-first';
import type { Version } from '../story/use-story';
import type { Plan, Stage, Workflow } from './workflow';

/** Where an article stands, and what can be done about it. */
export interface WorkflowDesk {
  /** undefined while it is asked for. */
  readonly workflow: Workflow | undefined;
  readonly hasFailed: boolean;
  readonly isBusy: boolean;
  /** Both say whether it was done. */
  readonly move: (to: Stage, note: string) => Promise<boolean>;
  readonly plan: (plan: Partial<Plan>) => Promise<boolean>;
}

/** @param version Something that is another value after each write. */
export function useWorkflow({ documentId, locale }: Version, version: string): WorkflowDesk {
  const { get, post, put } = useFetchClient();
  const [known, setKnown] = useState<{ workflow?: Workflow; hasFailed: boolean }>({ hasFailed: false });
  const address = `/desk/articles/${encodeURIComponent(documentId)}`;
  const config = { params: { locale } };
  useEffect(() => {
    let isWanted = true;
    const show = (next: typeof known) => {
      if (isWanted) setKnown(next);
    };
    get<{ data: Workflow }>(`${address}/workflow`, { params: { locale } }).then(
      ({ data }) => show({ workflow: data.data, hasFailed: false }),
      () => show({ hasFailed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [get, address, locale, version]);
  const { isBusy, change } = useChange(documentId, (workflow) => setKnown({ workflow, hasFailed: false }));
  return {
    workflow: known.workflow,
    hasFailed: known.hasFailed,
    isBusy,
    move: (to, note) =>
      change(() => post<{ data: Workflow }>(`${address}/moves`, { to, ...(note ? { note } : {}) }, config)),
    plan: (plan) => change(() => put<{ data: Workflow }>(`${address}/plan`, plan, config)),
  };
}

/** Changes the saved article by a route of the desk: what is not saved is saved before, and the form is read anew after. */
function useChange(documentId: string, show: (workflow: Workflow) => void) {
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const savedFirst = useSavedFirst();
  const readAnew = useFreshRecord(ARTICLE, documentId);
  const [isBusy, setBusy] = useState(false);
  const change = useCallback(
    async (ask: () => Promise<{ data: { data: Workflow } }>): Promise<boolean> => {
      setBusy(true);
      try {
        if (!(await savedFirst())) {
          toggleNotification({ type: 'warning', message: formatMessage({ id: 'dossier.story.saveFirst' }) });
          return false;
        }
        const { data } = await ask();
        show(data.data);
        readAnew();
        return true;
      } catch (error) {
        toggleNotification({ type: 'danger', message: errorText(error as never) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [errorText, formatMessage, readAnew, savedFirst, show, toggleNotification],
  );
  return { isBusy, change };
}
