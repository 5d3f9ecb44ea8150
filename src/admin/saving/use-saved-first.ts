import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';

/** So long a save may take, in milliseconds. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Gives a function that saves what stands in the form, if something is not saved, and says whether all is saved now. It goes
 * the panel's own way, by the shortcut of its `Save` button, so that everything that is checked there is checked.
 */
export function useSavedFirst(): () => Promise<boolean> {
  const modified = useForm('Dossier', (form) => form.modified);
  const isSubmitting = useForm('Dossier', (form) => form.isSubmitting);
  const known = useRef({ modified, isSubmitting });
  useEffect(() => {
    known.current = { modified, isSubmitting };
  });
  return useCallback(async () => {
    if (!known.current.modified) return true;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }));
    const end = performance.now() + PATIENCE_MS;
    let hasBegun = false;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (!known.current.modified) return true;
      // It was tried and is over, and something still stands there unsaved: it was refused.
      if (hasBegun && !known.current.isSubmitting) return false;
      hasBegun = hasBegun || known.current.isSubmitting;
    }
    return false;
  }, []);
}
