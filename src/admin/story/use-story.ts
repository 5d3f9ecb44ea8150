import { useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LinkedRecords } from '../../editorial/desk/answers/linked-records';
import type { Suggestion } from '../../editorial/desk/answers/suggestion';

/** The language version of an article. */
export interface Version {
  readonly documentId: string;
  readonly locale: string;
}

/** What is known of a story; undefined while it is asked for the first time. */
export interface Story {
  readonly linked: LinkedRecords | undefined;
  readonly suggestions: readonly Suggestion[] | undefined;
  readonly hasFailed: boolean;
  /** Asks again. */
  readonly refresh: () => void;
}

/** So long nobody may have typed before the text is read, in milliseconds. */
const TYPING_STOPPED_MS = 1500;

interface Text {
  readonly headline?: unknown;
  readonly summary?: unknown;
  readonly body?: unknown;
}

/**
 * What the saved article is tied to, and what its text speaks of, the unsaved too: the first is asked for anew after each write,
 * the second also when typing has stopped.
 * @param version Something that is another value after each write.
 */
export function useStory({ documentId, locale }: Version, version: string): Story {
  const { get, post } = useFetchClient();
  const address = `/desk/articles/${encodeURIComponent(documentId)}`;
  const unsaved = useUnsavedText();
  const [turn, setTurn] = useState(0);
  const linked = useAsked(
    useCallback(
      () => get<{ data: LinkedRecords }>(`${address}/linked`, { params: { locale } }),
      [get, address, locale],
    ),
    `${version} ${turn}`,
  );
  const suggestions = useAsked(
    useCallback(
      () =>
        unsaved === undefined
          ? get<{ data: Suggestion[] }>(`${address}/suggestions`, { params: { locale } })
          : post<{ data: Suggestion[] }>(`${address}/suggestions/unsaved`, unsaved, { params: { locale } }),
      [get, post, address, locale, unsaved],
    ),
    `${version} ${turn}`,
  );
  return {
    linked: linked.data,
    suggestions: suggestions.data,
    hasFailed: linked.hasFailed || suggestions.hasFailed,
    refresh: useCallback(() => setTurn((before) => before + 1), []),
  };
}

interface Asked<T> {
  readonly data: T | undefined;
  readonly hasFailed: boolean;
}

/**
 * Asks, and asks again whenever the question or the turn is another; what was known before is shown until then.
 * @param ask The same function as long as the question is the same.
 */
function useAsked<T>(ask: () => Promise<{ data: { data: T } }>, turn: string): Asked<T> {
  const [known, setKnown] = useState<Asked<T>>({ data: undefined, hasFailed: false });
  useEffect(() => {
    let isWanted = true;
    ask().then(
      ({ data }) => isWanted && setKnown({ data: data.data, hasFailed: false }),
      () => isWanted && setKnown((before) => ({ ...before, hasFailed: true })),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, turn]);
  return known;
}

/** The text in the form where it is not the saved one; another object only when typing has stopped. */
function useUnsavedText(): Text | undefined {
  const values = useForm('Dossier', (form) => form.values) as Text;
  const saved = useForm('Dossier', (form) => form.initialValues) as Text;
  const { headline, summary, body } = values;
  const isSame = headline === saved.headline && summary === saved.summary && body === saved.body;
  const key = isSame ? '' : JSON.stringify({ headline, summary, body });
  const settled = useDebounce(key, TYPING_STOPPED_MS);
  return useMemo(() => (settled === '' ? undefined : (JSON.parse(settled) as Text)), [settled]);
}
