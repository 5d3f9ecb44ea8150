import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { onSave } from './save-base';

/** So long a save may take, in milliseconds. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

/** What the form says of itself. */
interface FormState {
  readonly modified: boolean;
  readonly isSubmitting: boolean;
}

/**
 * Gives a function that saves what stands in the form, if something is not saved, and says whether all is saved now. It goes
 * the panel's own way, by the shortcut of its `Save` button, so that everything that is checked there is checked.
 */
export function useSavedFirst(): () => Promise<boolean> {
  const modified = useForm('Dossier', (form) => form.modified);
  const isSubmitting = useForm('Dossier', (form) => form.isSubmitting);
  const known = useRef<FormState>({ modified, isSubmitting });
  useEffect(() => {
    known.current = { modified, isSubmitting };
  });
  return useCallback(async () => !known.current.modified || save(() => known.current), []);
}

/**
 * Saves, and tells by the answer of the server: the form counts as changed for a while after it, until it is read anew. Where
 * nothing is sent, because the form itself refuses what stands in it, that is told by its having begun and ended.
 */
function save(form: () => FormState): Promise<boolean> {
  return new Promise((resolve) => {
    let [isSent, hasBegun] = [false, false];
    const end = (isSaved: boolean) => {
      for (const stop of stops) stop();
      resolve(isSaved);
    };
    const watch = setInterval(() => {
      if (!isSent && hasBegun && !form().isSubmitting) end(false);
      hasBegun = hasBegun || form().isSubmitting;
    }, PAUSE_MS);
    const patience = setTimeout(() => end(false), PATIENCE_MS);
    const stops = [
      () => clearInterval(watch),
      () => clearTimeout(patience),
      onSave(window, 'before', () => {
        isSent = true;
      }),
      onSave(window, 'done', () => end(true)),
      onSave(window, 'refused', () => end(false)),
    ];
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
  });
}
