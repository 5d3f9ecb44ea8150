import { useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
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
 * What the saved article is tied to, and what its text speaks of, the unsaved too: asked for anew when typing has stopped.
 * @param version Something that is another value after each write.
 */
export function useStory({ documentId, locale }: Version, version: string): Story {
  const { get, post } = useFetchClient();
  const address = `/desk/articles/${encodeURIComponent(documentId)}`;
  const unsaved = useUnsavedText();
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<Omit<Story, 'refresh'>>(NOTHING);
  useEffect(() => {
    let isWanted = true;
    const config = { params: { locale } };
    const linked = get<{ data: LinkedRecords }>(`${address}/linked`, config);
    const suggested =
      unsaved === undefined
        ? get<{ data: Suggestion[] }>(`${address}/suggestions`, config)
        : post<{ data: Suggestion[] }>(`${address}/suggestions/unsaved`, unsaved, config);
    Promise.all([linked, suggested]).then(
      ([one, other]) => {
        if (isWanted) setKnown({ linked: one.data.data, suggestions: other.data.data, hasFailed: false });
      },
      () => {
        if (isWanted) setKnown((before) => ({ ...before, hasFailed: true }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [get, post, address, locale, unsaved, version, turn]);
  return { ...known, refresh: useCallback(() => setTurn((before) => before + 1), []) };
}

const NOTHING: Omit<Story, 'refresh'> = { linked: undefined, suggestions: undefined, hasFailed: false };

/** The text in the form where it is not the saved one; another object only when typing has stopped. */
function useUnsavedText(): Text | undefined {
  const values = useForm('Dossier', (form) => form.values) as Text;
  const saved = useForm('Dossier', (form) => form.initialValues) as Text;
  const { headline, summary, body } = values;
  const isSame = headline === saved.headline && summary === saved.summary && body === saved.body;
  const key = isSame ? '' : JSON.stringify({ headline, summary, body });
  const settled = useDebounce(key, TYPING_STOPPED_MS);
  const [text, setText] = useState<Text | undefined>(undefined);
  useEffect(() => {
    setText(settled === '' ? undefined : (JSON.parse(settled) as Text));
  }, [settled]);
  return text;
}
