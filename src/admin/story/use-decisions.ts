import { useFetchClient } from '@strapi/strapi/admin';
import type { Suggestion } from '../../editorial/desk/answers/suggestion';
import { ARTICLE } from '../../content/content-types';
import { useRecordChange } from '../saving/use-record-change';

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

/** Carries decisions out; whatever comes of it, what is suggested is asked anew. */
export function useDecisions({ documentId, locale }: Version, refresh: () => void): Decisions {
  const { post } = useFetchClient();
  const { isBusy, run, change } = useRecordChange(ARTICLE, documentId);
  const send = (path: string, body: object) => () =>
    post(`/desk/articles/${encodeURIComponent(documentId)}/suggestions/${path}`, body, {
      params: { locale },
    });
  return {
    isBusy,
    accept: ({ id }, choice = {}) =>
      void change(send(`${encodeURIComponent(id)}/accept`, choice)).then(refresh),
    reject: ({ id }) => void run(send(`${encodeURIComponent(id)}/reject`, {})).then(refresh),
    acceptAll: () => void change(send('accept-all', {})).then(refresh),
  };
}
