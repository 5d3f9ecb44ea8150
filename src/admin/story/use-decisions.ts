import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { ARTICLE } from '../../content/content-types';
import { useFreshRecord } from '../saving/use-fresh-record';
import { useSavedFirst } from '../saving/use-saved-first';
import type { Suggestion } from './story';
import type { Version } from './use-story';

/** What an editor does with suggestions. */
export interface Decisions {
  /** Whether one is under way. */
  readonly isBusy: boolean;
  readonly accept: (suggestion: Suggestion, choice?: Choice) => void;
  readonly reject: (suggestion: Suggestion) => void;
  readonly acceptAll: () => void;
}

/** The record that is meant, or that a new one shall be made. */
export interface Choice {
  readonly candidate?: string;
  readonly create?: boolean;
}

/**
 * Carries decisions out. What is not saved is saved before: accepting changes the saved article, and the form, which is read
 * anew after it, must not hold anything that is nowhere else.
 */
export function useDecisions({ documentId, locale }: Version, refresh: () => void): Decisions {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: errorText } = useAPIErrorHandler();
  const { formatMessage } = useIntl();
  const savedFirst = useSavedFirst();
  const readAnew = useFreshRecord(ARTICLE, documentId);
  const [isBusy, setBusy] = useState(false);
  const decide = useCallback(
    async (path: string, body: object, needsSaving: boolean) => {
      setBusy(true);
      try {
        if (needsSaving && !(await savedFirst())) {
          toggleNotification({ type: 'warning', message: formatMessage({ id: 'dossier.story.saveFirst' }) });
          return;
        }
        const address = `/desk/articles/${encodeURIComponent(documentId)}/suggestions/${path}`;
        await post(address, body, { params: { locale } });
        if (needsSaving) readAnew();
        refresh();
      } catch (error) {
        toggleNotification({ type: 'danger', message: errorText(error as never) });
        refresh();
      } finally {
        setBusy(false);
      }
    },
    [documentId, errorText, formatMessage, locale, post, readAnew, refresh, savedFirst, toggleNotification],
  );
  return {
    isBusy,
    accept: ({ id }, choice = {}) => void decide(`${encodeURIComponent(id)}/accept`, choice, true),
    reject: ({ id }) => void decide(`${encodeURIComponent(id)}/reject`, {}, false),
    acceptAll: () => void decide('accept-all', {}, true),
  };
}
